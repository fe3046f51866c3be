//! What a facilitator does: opening cases, looking at them, acting in them.

use crate::desk::DeskError;
use crate::desk::rows::invited::Invited;
use crate::desk::work::Work;
use kring_rules::case::{
    Case, CaseFacilitator, CaseTap, CaseTapped, FreshLink, Next, Note, Opening,
};
use kring_rules::facilitator::{DraftTap, Facilitator, Wish};
use kring_rules::ids::{CaseId, MessageRef, PersonId, Seat};
use kring_rules::person::AtHand;
use kring_rules::say::{FacilitatorSay, GeneralSay, How, Message};
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    pub(in crate::desk) async fn tapped_in_draft(
        &mut self,
        who: PersonId,
        tap: DraftTap,
    ) -> Result<(), DeskError> {
        if self.facilitator_name(who).is_none() {
            self.not_yours(who);
            return Ok(());
        }
        self.change(who, |person| person.at_hand = AtHand::Facilitating);
        self.facilitator_did(who, |facilitator| facilitator.pressed(tap))
            .await
    }

    pub(in crate::desk) async fn facilitator_did(
        &mut self,
        who: PersonId,
        did: impl FnOnce(&mut Facilitator) -> Wish,
    ) -> Result<(), DeskError> {
        let Some(wish) = self.wish_of(who, did).await? else {
            self.general(who, GeneralSay::Stranger);
            return Ok(());
        };
        match wish {
            Wish::Nothing | Wish::BeginToOpen => Ok(()),
            Wish::Say(say) => {
                self.messages(vec![Message::to_facilitator(who, *say, How::New)]);
                Ok(())
            }
            Wish::ShowBoard => self.board(who, 0, None).await,
            Wish::ChooseToErase => self.ask_which_to_erase(who).await,
            Wish::Open(case, opening) => self.open_case(who, case, opening),
            Wish::Clear(case, note) => self.clear(who, &case, note).await,
            Wish::Invite(case, name) => self.invite_colleague(who, &case, name).await,
        }
    }

    /// What follows from what they did, if they facilitate. A case that they were opening and do not go on with goes.
    async fn wish_of(
        &mut self,
        who: PersonId,
        did: impl FnOnce(&mut Facilitator) -> Wish,
    ) -> Result<Option<Wish>, DeskError> {
        let draft = self.draft_of(who);
        let mut wish = self.facilitator(who).map(did);
        if wish == Some(Wish::BeginToOpen) {
            let case = self.tools.case_id()?;
            let begins = |facilitator: &mut Facilitator| facilitator.begins_to_open(case);
            wish = self.facilitator(who).map(begins);
        }
        let goes_on = matches!(wish, Some(Wish::Open(..))) || self.draft_of(who) == draft;
        if let Some(draft) = draft.filter(|_| !goes_on) {
            self.take_back_draft(&draft, who).await?;
        }
        Ok(wish)
    }

    fn open_case(
        &mut self,
        who: PersonId,
        case: CaseId,
        opening: Opening,
    ) -> Result<(), DeskError> {
        let id = if case.is_told() {
            case
        } else {
            self.tools.case_id()?
        };
        let mut links = Vec::with_capacity(opening.parties.len());
        for _ in &opening.parties {
            links.push(self.party_link(&id)?);
        }
        let by = CaseFacilitator {
            person: who,
            name: self.facilitator_name(who).unwrap_or_default(),
        };
        let (case, messages) =
            Case::open(&self.tools.guides, id.clone(), by, opening, links, self.now);
        self.change(who, |person| {
            if let Some(facilitator) = &mut person.facilitator {
                facilitator.cases.push(id);
            }
        });
        self.messages(messages);
        self.case_changed(case);
        Ok(())
    }

    fn party_link(&mut self, case: &CaseId) -> Result<FreshLink, DeskError> {
        let link = self.tools.link(self.now)?;
        self.invite(&link.hash, &Invited::Party { case: case.clone() })?;
        Ok(link)
    }

    async fn invite_colleague(
        &mut self,
        who: PersonId,
        case: &CaseId,
        name: Words,
    ) -> Result<(), DeskError> {
        if !self.facilitates(who, case).await? {
            self.not_yours(who);
            return Ok(());
        }
        let link = self.tools.link(self.now)?;
        self.invite(
            &link.hash,
            &Invited::CoFacilitator {
                case: case.clone(),
                name: name.clone(),
                expires: link.expires,
            },
        )?;
        let say = FacilitatorSay::FacilitatorLink {
            case: case.clone(),
            name,
            token: link.token,
            expires: link.expires,
        };
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(())
    }

    async fn facilitates(&mut self, who: PersonId, case: &CaseId) -> Result<bool, DeskError> {
        Ok(self
            .case(case)
            .await?
            .is_some_and(|case| case.is_facilitated_by(who)))
    }

    pub(in crate::desk) async fn tapped_in_case(
        &mut self,
        who: PersonId,
        case: &CaseId,
        tap: CaseTap,
        message: MessageRef,
    ) -> Result<(), DeskError> {
        if !self.facilitates(who, case).await? {
            self.not_yours(who);
            return Ok(());
        }
        match self.act(who, case, tap, message).await? {
            None => Ok(()),
            Some(Next::DrawLink(party)) => self.give_link(who, &Seat::of(case, party)).await,
            Some(Next::AwaitNote(party, key)) => {
                self.change(who, |person| person.at_hand = AtHand::Facilitating);
                let case = case.clone();
                self.facilitator_did(who, |facilitator| facilitator.awaits_note(case, party, key))
                    .await
            }
            Some(Next::AwaitColleague) => {
                self.change(who, |person| person.at_hand = AtHand::Facilitating);
                let case = case.clone();
                self.facilitator_did(who, |facilitator| facilitator.awaits_colleague(case))
                    .await
            }
            Some(Next::Erase) => self.erase_case(case, Some(who)).await,
        }
    }

    /// Presses a button in a case; gives what the case cannot do itself.
    pub(super) async fn act(
        &mut self,
        who: PersonId,
        id: &CaseId,
        tap: CaseTap,
        message: MessageRef,
    ) -> Result<Option<Next>, DeskError> {
        let Some(mut case) = self.case(id).await? else {
            self.not_yours(who);
            return Ok(None);
        };
        let before: Vec<_> = case
            .parties
            .iter()
            .map(|party| (party.id, party.person))
            .collect();
        let tapped = CaseTapped {
            by: who,
            tap,
            message,
            keep_days: self.tools.settings.keep_days,
        };
        let acted = case.tapped(&self.tools.guides, tapped, self.now);
        for message in acted.messages {
            let how = self.on_the_board_or_new(who, message.how);
            self.say(message.to, message.say, how);
        }
        let left = before.into_iter().filter_map(|(party, person)| {
            let now = case.party(party).and_then(|party| party.person);
            Some((party, person.filter(|_| now != person)?))
        });
        let left: Vec<_> = left.collect();
        self.case_changed(case);
        for (party, gone) in left {
            let seat = Seat::of(id, party);
            self.let_go(gone, &seat).await?;
            self.forget_words(&seat).await?;
        }
        Ok(acted.next)
    }

    async fn give_link(&mut self, who: PersonId, seat: &Seat) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&seat.case).await? else {
            return Ok(());
        };
        let link = self.party_link(&seat.case)?;
        self.messages(case.give_link(who, seat.party, link));
        self.case_changed(case);
        Ok(())
    }

    /// The note that clears a point was written.
    async fn clear(&mut self, who: PersonId, id: &CaseId, note: Note) -> Result<(), DeskError> {
        let Some(mut case) = self.case(id).await? else {
            self.not_yours(who);
            return Ok(());
        };
        self.messages(case.noted(&self.tools.guides, who, note, self.now));
        self.case_changed(case);
        Ok(())
    }

    async fn let_go(&mut self, gone: PersonId, seat: &Seat) -> Result<(), DeskError> {
        if let Some(mut person) = self.readable_person(gone).await? {
            person.leaves(seat);
            self.person_changed(person);
        }
        Ok(())
    }
}
