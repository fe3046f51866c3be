//! What a facilitator does: opening cases, looking at them, acting in them.

use super::links::Invited;
use super::marks::{BoardMark, View};
use super::work::Work;
use super::{Desk, DeskError, dice};
use kring_rules::case::{
    Case, CaseFacilitator, CaseTap, CaseTapped, FreshLink, Next, Note, Opening,
};
use kring_rules::facilitator::{DraftTap, Facilitator, Wish};
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId, Seat};
use kring_rules::person::AtHand;
use kring_rules::say::{Board, FacilitatorSay, GeneralSay, How, Message, Saying};
use kring_rules::words::Words;
use kring_store::Store;

/// So many cases stand on one page of the board.
const CASES_ON_A_PAGE: usize = 6;

impl<S: Store> Desk<S> {
    pub(super) async fn tapped_in_draft(
        &mut self,
        work: &mut Work,
        who: PersonId,
        tap: DraftTap,
    ) -> Result<(), DeskError> {
        if work.facilitator_name(who).is_none() {
            work.not_yours(who);
            return Ok(());
        }
        work.change(who, |person| person.at_hand = AtHand::Facilitating);
        self.facilitator_did(work, who, |facilitator| facilitator.pressed(tap))
            .await
    }

    pub(super) async fn facilitator_did(
        &mut self,
        work: &mut Work,
        who: PersonId,
        did: impl FnOnce(&mut Facilitator) -> Wish,
    ) -> Result<(), DeskError> {
        let Some(wish) = self.wish_of(work, who, did).await? else {
            work.general(who, GeneralSay::Stranger);
            return Ok(());
        };
        match wish {
            Wish::Nothing | Wish::BeginToOpen => Ok(()),
            Wish::Say(say) => {
                work.messages(vec![Message::to_facilitator(who, *say, How::New)]);
                Ok(())
            }
            Wish::ShowBoard => self.board(work, who, 0, None).await,
            Wish::ChooseToErase => self.ask_which_to_erase(work, who).await,
            Wish::Open(case, opening) => self.open_case(work, who, case, opening),
            Wish::Clear(case, note) => self.clear(work, who, &case, note).await,
            Wish::Invite(case, name) => self.invite_colleague(work, who, &case, name).await,
        }
    }

    /// What follows from what they did, if they facilitate. A case that they were opening and do not go on with goes.
    async fn wish_of(
        &mut self,
        work: &mut Work,
        who: PersonId,
        did: impl FnOnce(&mut Facilitator) -> Wish,
    ) -> Result<Option<Wish>, DeskError> {
        let draft = work.draft_of(who);
        let mut wish = work.facilitator(who).map(did);
        if wish == Some(Wish::BeginToOpen) {
            let case = dice::case_id(&mut *self.dice)?;
            let begins = |facilitator: &mut Facilitator| facilitator.begins_to_open(case);
            wish = work.facilitator(who).map(begins);
        }
        let goes_on = matches!(wish, Some(Wish::Open(..))) || work.draft_of(who) == draft;
        if let Some(draft) = draft.filter(|_| !goes_on) {
            self.take_back_draft(work, &draft, who).await?;
        }
        Ok(wish)
    }

    fn open_case(
        &mut self,
        work: &mut Work,
        who: PersonId,
        case: CaseId,
        opening: Opening,
    ) -> Result<(), DeskError> {
        let id = if case.is_told() {
            case
        } else {
            dice::case_id(&mut *self.dice)?
        };
        let mut links = Vec::with_capacity(opening.parties.len());
        for _ in &opening.parties {
            links.push(self.party_link(work, &id)?);
        }
        let by = CaseFacilitator {
            person: who,
            name: work.facilitator_name(who).unwrap_or_default(),
        };
        let (case, messages) = Case::open(&self.guides, id.clone(), by, opening, links, work.now);
        work.change(who, |person| {
            if let Some(facilitator) = &mut person.facilitator {
                facilitator.cases.push(id);
            }
        });
        work.messages(messages);
        work.case(case);
        Ok(())
    }

    fn party_link(&mut self, work: &mut Work, case: &CaseId) -> Result<FreshLink, DeskError> {
        let expires = self.link_expires(work.now);
        let link = dice::link(&mut *self.dice, expires)?;
        work.invite(&link.hash, &Invited::Party { case: case.clone() })?;
        Ok(link)
    }

    async fn invite_colleague(
        &mut self,
        work: &mut Work,
        who: PersonId,
        case: &CaseId,
        name: Words,
    ) -> Result<(), DeskError> {
        if !self.facilitates(work, who, case).await? {
            work.not_yours(who);
            return Ok(());
        }
        let expires = self.link_expires(work.now);
        let link = dice::link(&mut *self.dice, expires)?;
        work.invite(
            &link.hash,
            &Invited::CoFacilitator {
                case: case.clone(),
                name: name.clone(),
                expires,
            },
        )?;
        let say = FacilitatorSay::FacilitatorLink {
            case: case.clone(),
            name,
            token: link.token,
            expires,
        };
        work.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(())
    }

    async fn facilitates(
        &mut self,
        work: &Work,
        who: PersonId,
        case: &CaseId,
    ) -> Result<bool, DeskError> {
        Ok(self
            .case_for(work, case)
            .await?
            .is_some_and(|case| case.is_facilitated_by(who)))
    }

    pub(super) async fn tapped_in_case(
        &mut self,
        work: &mut Work,
        who: PersonId,
        case: &CaseId,
        tap: CaseTap,
        message: MessageRef,
    ) -> Result<(), DeskError> {
        if !self.facilitates(work, who, case).await? {
            work.not_yours(who);
            return Ok(());
        }
        match self.act(work, who, case, tap, message).await? {
            None => Ok(()),
            Some(Next::DrawLink(party)) => self.give_link(work, who, case, party).await,
            Some(Next::AwaitNote(party, key)) => {
                work.change(who, |person| person.at_hand = AtHand::Facilitating);
                let case = case.clone();
                self.facilitator_did(work, who, |facilitator| {
                    facilitator.awaits_note(case, party, key)
                })
                .await
            }
            Some(Next::AwaitColleague) => {
                work.change(who, |person| person.at_hand = AtHand::Facilitating);
                let case = case.clone();
                self.facilitator_did(work, who, |facilitator| facilitator.awaits_colleague(case))
                    .await
            }
            Some(Next::Erase) => self.erase_case(work, case, Some(who)).await,
        }
    }

    /// Presses a button in a case; gives what the case cannot do itself.
    async fn act(
        &mut self,
        work: &mut Work,
        who: PersonId,
        id: &CaseId,
        tap: CaseTap,
        message: MessageRef,
    ) -> Result<Option<Next>, DeskError> {
        let Some(mut case) = self.case_for(work, id).await? else {
            work.not_yours(who);
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
            keep_days: self.settings.keep_days,
        };
        let acted = case.tapped(&self.guides, tapped, work.now);
        for message in acted.messages {
            let how = self.on_the_board_or_new(who, message.how);
            work.say(message.to, message.say, how);
        }
        let left = before.into_iter().filter_map(|(party, person)| {
            let now = case.party(party).and_then(|party| party.person);
            Some((party, person.filter(|_| now != person)?))
        });
        let left: Vec<_> = left.collect();
        work.case(case);
        for (party, gone) in left {
            self.let_go(work, gone, id, party).await?;
            self.forget_words(work, &Seat::of(id, party)).await?;
        }
        Ok(acted.next)
    }

    async fn give_link(
        &mut self,
        work: &mut Work,
        who: PersonId,
        id: &CaseId,
        party: PartyId,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case_for(work, id).await? else {
            return Ok(());
        };
        let link = self.party_link(work, id)?;
        work.messages(case.give_link(who, party, link));
        work.case(case);
        Ok(())
    }

    /// The note that clears a point was written.
    async fn clear(
        &mut self,
        work: &mut Work,
        who: PersonId,
        id: &CaseId,
        note: Note,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case_for(work, id).await? else {
            work.not_yours(who);
            return Ok(());
        };
        work.messages(case.noted(&self.guides, who, note, work.now));
        work.case(case);
        Ok(())
    }

    async fn let_go(
        &mut self,
        work: &mut Work,
        gone: PersonId,
        case: &CaseId,
        party: PartyId,
    ) -> Result<(), DeskError> {
        if let Some(mut person) = self.records.person(work, gone).await? {
            person.leaves(case, party);
            work.person(person);
        }
        Ok(())
    }

    /// What is looked at replaces the board; under any other message it comes as a new one, so that no notice is lost.
    fn on_the_board_or_new(&self, who: PersonId, how: How) -> How {
        match how {
            How::InPlace(message) => {
                let board = self.marks.board_of(who).map(|mark| mark.message);
                if board == Some(message) {
                    how
                } else {
                    How::New
                }
            }
            how => how,
        }
    }

    /// Shows a page of the board, in the place of the board it was asked from.
    pub(super) async fn board(
        &mut self,
        work: &mut Work,
        who: PersonId,
        page: u16,
        message: Option<MessageRef>,
    ) -> Result<(), DeskError> {
        let how = message.map_or(How::New, How::InPlace);
        let how = self.on_the_board_or_new(who, how);
        self.show_board(work, who, page, how).await
    }

    async fn show_board(
        &mut self,
        work: &mut Work,
        who: PersonId,
        page: u16,
        how: How,
    ) -> Result<(), DeskError> {
        let facilitator = work
            .people
            .get(&who)
            .and_then(|person| person.facilitator.as_ref());
        let Some(ids) = facilitator.map(|facilitator| facilitator.cases.clone()) else {
            work.not_yours(who);
            return Ok(());
        };
        let pages = ids.len().div_ceil(CASES_ON_A_PAGE).max(1);
        let at = usize::from(page).min(pages - 1);
        let (mut cases, mut out_of_reach) = (Vec::new(), Vec::new());
        let newest_first = ids.iter().rev();
        for id in newest_first
            .skip(at * CASES_ON_A_PAGE)
            .take(CASES_ON_A_PAGE)
        {
            if let Some(case) = self.case_for(work, id).await? {
                cases.push(case.view(&self.guides, work.now));
                self.colleagues_out_of_reach(&case, who, &mut out_of_reach);
            }
        }
        let undelivered = self.marks.undelivered.concerning(who, &ids);
        let say = if cases.is_empty() {
            FacilitatorSay::Said(Saying::NoCases)
        } else {
            let small = |number| u16::try_from(number).unwrap_or(u16::MAX);
            FacilitatorSay::Board(Board {
                cases,
                page: small(at),
                pages: small(pages),
                undelivered: small(undelivered),
                out_of_reach,
            })
        };
        work.messages(vec![Message::to_facilitator(who, say, how)]);
        Ok(())
    }

    /// Shows what stands on someone's board as it is now.
    pub(super) async fn show_view(
        &mut self,
        work: &mut Work,
        who: PersonId,
        mark: &BoardMark,
    ) -> Result<(), DeskError> {
        let how = How::InPlace(mark.message);
        let (case, tap) = match &mark.view {
            View::Board(page) => return self.show_board(work, who, *page, how).await,
            View::Case(case) => (case, CaseTap::Show),
            View::Party(case, party) => (case, CaseTap::Party(*party)),
        };
        if self.case_for(work, case).await?.is_none() {
            // The case went while it was being shown.
            return self.show_board(work, who, 0, how).await;
        }
        // Looking leads to nothing more.
        let looked = self.act(work, who, case, tap, mark.message);
        looked.await.map(drop)
    }
}
