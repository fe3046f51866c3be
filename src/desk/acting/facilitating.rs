//! What a facilitator does: opening cases, looking at them, acting in them.

use crate::desk::DeskError;
use crate::desk::rows::invited::Invited;
use crate::desk::work::Work;
use kring_rules::case::{Case, CaseFacilitator, CaseTap, CaseTapped, FreshLink, Next, ToWrite};
use kring_rules::facilitating::{DraftTap, Opening, Wish};
use kring_rules::facilitator::Facilitator;
use kring_rules::ids::{CaseId, MessageRef, PersonId, Seat};
use kring_rules::person::AtHand;
use kring_rules::point::Note;
use kring_rules::press::Press;
use kring_rules::say::{DraftSay, FacilitatorSay, GeneralSay, How, Message, Saying};
use kring_rules::stamp::Stamp;
use kring_rules::words::Words;
use kring_store::Store;

/// A facilitator's button in a case that was pressed.
pub(in crate::desk) struct Button {
    /// What it does.
    pub(in crate::desk) tap: CaseTap,
    /// The state that it was shown for.
    pub(in crate::desk) stamp: Stamp,
    /// The message it stands under.
    pub(in crate::desk) message: MessageRef,
}

impl Button {
    /// It only looks, or an earlier kring made it.
    pub(in crate::desk) fn looks(tap: CaseTap, message: MessageRef) -> Self {
        Self {
            tap,
            stamp: Stamp::default(),
            message,
        }
    }
}

impl<S: Store> Work<'_, S> {
    pub(in crate::desk) async fn tapped_in_draft(
        &mut self,
        who: PersonId,
        (stamp, tap): (Stamp, DraftTap),
        message: MessageRef,
    ) -> Result<(), DeskError> {
        let now = self.now;
        if self.facilitator_name(who).is_none() {
            self.not_yours(who);
            return Ok(());
        }
        self.change(who, |person| person.at_hand = AtHand::Facilitating);
        let (asked, lets_go) = (self.asks_at(who, stamp), tap == DraftTap::Cancel);
        let data = Press::Draft(stamp, tap.clone()).encode();
        self.facilitator_did(who, |facilitator| facilitator.pressed(stamp, tap, now))
            .await?;
        let answered = asked.filter(|_| !lets_go && self.asks_at(who, stamp).is_none());
        if let Some((case, step)) = answered {
            let say = FacilitatorSay::DraftChosen(case, step, data);
            let how = How::InPlace(message);
            self.messages(vec![Message::to_facilitator(who, say, how)]);
        }
        Ok(())
    }

    /// The step of opening a case, or of adding somebody, that this button belongs to.
    fn asks_at(&self, who: PersonId, stamp: Stamp) -> Option<(CaseId, DraftSay)> {
        let facilitator = self.known(who)?.facilitator.as_ref()?;
        facilitator.asks_at(stamp)
    }

    /// What they write next answers what they are asked now.
    pub(super) async fn asks_for(
        &mut self,
        who: PersonId,
        asked: impl FnOnce(&mut Facilitator) -> Wish,
    ) -> Result<(), DeskError> {
        self.change(who, |person| person.at_hand = AtHand::Facilitating);
        self.facilitator_did(who, asked).await
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
                let say = say.into_iter();
                let said = say.map(|say| Message::to_facilitator(who, say, How::New));
                self.messages(said.collect());
                Ok(())
            }
            Wish::ShowWaiting => self.waiting(who, 0, None).await,
            Wish::ShowFigures => self.show_figures(who).await,
            Wish::Find(text) => self.look_for(who, text).await,
            Wish::BeAway => self.be_away(who).await,
            Wish::ChooseToErase => self.ask_which_to_erase(who).await,
            Wish::Open(case, opening) => self.open_case(who, case, opening),
            Wish::Clear(case, note) => self.clear(who, &case, note).await,
            Wish::LetKnow(seat, words) => self.let_know(who, &seat, words).await,
            Wish::OtherWay(case, wanted, note) => {
                self.takes_other_way(who, &case, &wanted, note).await
            }
            Wish::Add(case, new) => self.add_party(who, &case, new).await,
            Wish::Tell(seat, question, words) => {
                self.note_what_was_told(who, &seat, (question, words)).await
            }
            Wish::Rename(seat, alias) => self.rename(who, &seat, alias).await,
            Wish::LeaveOut(seat, note) => self.leave_out(who, &seat, note).await,
            Wish::Day(case, what, words) => {
                Box::pin(self.wrote_about_the_day(who, &case, (what, words))).await
            }
            Wish::Programme(case, what, words) => {
                Box::pin(self.wrote_about_the_programme(who, &case, (what, words))).await
            }
            Wish::KeepLonger(case, days, reason) => {
                self.keep_longer(who, &case, (days, reason)).await
            }
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
            let (guides, now) = (self.tools.guides.offered(), self.now);
            let begins = |one: &mut Facilitator| one.begins_to_open(case, guides, now);
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
        let by = CaseFacilitator::new(who, self.facilitator_name(who).unwrap_or_default());
        let (case, messages) = Case::open(&self.tools.guides, id.clone(), by, opening, self.now);
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

    /// Whatever they were asked to write, they do something else.
    pub(in crate::desk) fn does_something_else(&mut self, who: PersonId) {
        if let Some(facilitator) = self.facilitator(who) {
            facilitator.does_something_else();
        }
    }

    /// The note that this button clears a blocking point with.
    pub(in crate::desk) fn note_to_clear_with(
        &mut self,
        who: PersonId,
        press: Option<&Press>,
    ) -> Option<Note> {
        let now = self.now;
        match press? {
            Press::CaseAsSeen(case, _, CaseTap::ClearNow(_)) => {
                self.facilitator(who)?.take_note(case, now)
            }
            Press::CaseAsSeen(..)
            | Press::Case(..)
            | Press::Preparation { .. }
            | Press::Draft(..)
            | Press::General(_) => None,
        }
    }

    pub(in crate::desk) async fn tapped_in_case(
        &mut self,
        who: PersonId,
        case: &CaseId,
        button: Button,
        note: Option<Note>,
    ) -> Result<(), DeskError> {
        if !self.facilitates(who, case).await? {
            self.not_yours(who);
            return Ok(());
        }
        self.turns_to_their_work(who);
        let looks_for_a_signal = matches!(button.tap, CaseTap::Seen(..));
        let next = self.act(who, case, button).await?;
        if looks_for_a_signal {
            self.tell_what_outlived(who, case);
        }
        match next {
            None => Ok(()),
            Some(next) => self.next(who, case, next, note).await,
        }
    }

    /// What a case cannot do itself.
    async fn next(
        &mut self,
        who: PersonId,
        case: &CaseId,
        next: Next,
        note: Option<Note>,
    ) -> Result<(), DeskError> {
        let seat = |party| Seat::of(case, party);
        match next {
            Next::Await(what) => {
                if let ToWrite::Message(party) = what {
                    self.ask_for_words_to(who, &seat(party)).await?;
                }
                let (what, now) = (what.in_case(case), self.now);
                self.asks_for(who, |one| one.is_asked_for(what, now)).await
            }
            Next::AwaitNewcomer(newcomer) => {
                let now = self.now;
                self.asks_for(who, |one| one.begins_to_add(*newcomer, now))
                    .await
            }
            Next::DrawLink(party) => self.give_link(who, &seat(party)).await,
            Next::SitTogether(party) => {
                self.sits_down(who, seat(party));
                Ok(())
            }
            Next::ForgetWords(party) => self.forget_words(&seat(party)).await,
            Next::TellOfRole(party, answered) => {
                self.tell_of_role(who, &seat(party), answered).await
            }
            Next::Speaks(party, person, language) => {
                self.speak_to(person, &seat(party), language).await
            }
            Next::ClearNow(party) => {
                let note = note.filter(|note| note.point.party == party);
                self.clear_now(who, case, note).await
            }
            Next::Admitted(guest) => self.admitted(case, *guest).await,
            Next::Refused(guest) => self.invite(&guest.link, &Invited::Used),
            Next::Removed(gone) => self.removed(case, gone).await,
            Next::Erase => self.erase_case(case, Some(who)).await,
        }
    }

    /// A button as the case takes it.
    pub(super) fn as_the_case_takes_it(&self, who: PersonId, button: Button) -> CaseTapped {
        CaseTapped {
            by: who,
            tap: button.tap,
            stamp: button.stamp,
            message: button.message,
            keep_days: self.tools.settings.keep_days,
            zone: self.tools.settings.zone.clone(),
        }
    }

    /// Presses a button in a case; gives what the case cannot do itself.
    pub(super) async fn act(
        &mut self,
        who: PersonId,
        id: &CaseId,
        button: Button,
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
        let tapped = self.as_the_case_takes_it(who, button);
        let acted = case.tapped(&self.tools.guides, tapped, self.now);
        for message in acted.messages {
            let how = self.on_the_board_or_new(who, &message);
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
        self.messages(case.give_link(who, seat.party, link, self.now));
        self.case_changed(case);
        Ok(())
    }

    async fn ask_for_words_to(&mut self, who: PersonId, seat: &Seat) -> Result<(), DeskError> {
        let case = self.case(&seat.case).await?;
        if let Some(title) = case.and_then(|case| case.title(seat.party)) {
            let say = FacilitatorSay::AskMessage(title);
            self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        }
        Ok(())
    }

    /// A blocking point is cleared, as was asked; without a note the question was too long ago.
    async fn clear_now(
        &mut self,
        who: PersonId,
        id: &CaseId,
        note: Option<Note>,
    ) -> Result<(), DeskError> {
        let (Some(mut case), Some(note)) = (self.case(id).await?, note) else {
            let gone = FacilitatorSay::SaidOf(id.clone(), Saying::StepIsOver);
            self.messages(vec![Message::to_facilitator(who, gone, How::New)]);
            return Ok(());
        };
        self.messages(case.clear_now(&self.tools.guides, who, note, self.now));
        self.case_changed(case);
        Ok(())
    }

    pub(super) async fn let_go(&mut self, gone: PersonId, seat: &Seat) -> Result<(), DeskError> {
        if let Some(mut person) = self.readable_person(gone).await? {
            person.leaves(seat);
            self.person_changed(person);
        }
        Ok(())
    }
}
