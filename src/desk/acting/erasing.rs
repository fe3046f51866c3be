//! Forgetting: what goes when a party erases everything, when the wrong person is let go, when someone takes no part
//! any more, and when a draft is done with. The store makes sure that it is gone from every file; what was sent lately
//! goes from the chats as well.

use crate::desk::DeskError;
use crate::desk::letters::Letter;
use crate::desk::letters::sent::Sent;
use crate::desk::rows::vaults;
use crate::desk::work::Work;
use kring_rules::case::Case;
use kring_rules::ids::{CaseId, PartyId, PersonId, Seat};
use kring_rules::say::{About, FacilitatorSay, Say};
use kring_store::{Commit, Erase, Expect, Store};

impl<S: Store> Work<'_, S> {
    /// What is this party's own is forgotten: what is left of it is sealed anew, messages with their words are taken
    /// back, and what was just said with their words, or is still owed, does not go out.
    pub(in crate::desk) async fn forget_words(&mut self, seat: &Seat) -> Result<(), DeskError> {
        self.unsay(seat);
        let case = self.case(&seat.case).await?;
        let is_in_it = |who: PersonId| case.as_ref().is_some_and(|case| has_a_part_in(case, who));
        let recalled = self
            .recall(|letter| {
                letter.holds_words_of(seat) || letter.does_not_tell() && is_in_it(letter.to)
            })
            .await?;
        self.take_back(&seat.case, |sent| sent.holds_words_of(seat.party))
            .await?;
        self.take_back_untold(&is_in_it).await?;
        self.make_lists_anew(&recalled).await?;
        self.let_go_of_notes(case.as_ref(), seat).await?;
        if let Some(case) = &case {
            self.forget_the_programme(case, seat.party);
        }
        self.erase.extend([
            Erase::Past(vaults::party(&seat.case, seat.party)),
            Erase::Past(vaults::told(&seat.case)),
        ]);
        Ok(())
    }

    /// What was agreed with somebody lay in the row of the case, and with everybody whom it concerned as well: what is left of
    /// those is sealed anew.
    fn forget_the_programme(&mut self, case: &Case, gone: PartyId) {
        if case.head.programme.is_none() {
            return;
        }
        let id = &case.head.id;
        self.erase.push(Erase::Past(vaults::case(id)));
        let others = case.parties.iter().filter(|party| party.id != gone);
        let others = others.map(|party| vaults::party(id, party.id));
        self.erase.extend(others.map(Erase::Past));
    }

    /// No facilitator is in the middle of noting something about this party.
    async fn let_go_of_notes(&mut self, case: Option<&Case>, seat: &Seat) -> Result<(), DeskError> {
        let facilitators = case.into_iter().flat_map(|case| &case.head.facilitators);
        for facilitator in facilitators {
            let person = self.readable_person(facilitator.person).await?;
            if let Some(mut person) = person.filter(|person| person.is_noting_about(seat)) {
                person.notes_nothing();
                self.person_changed(person);
            }
        }
        Ok(())
    }

    /// What was said lately to somebody who facilitates a case no longer is taken back.
    pub(super) async fn take_back_from(
        &mut self,
        case: &CaseId,
        gone: PersonId,
    ) -> Result<(), DeskError> {
        let recalled = self
            .recall(|letter| letter.is_about(case) && letter.to == gone)
            .await?;
        self.take_back(case, |sent| sent.to == gone).await?;
        self.make_lists_anew(&recalled).await
    }

    /// Everything that was sent lately about a case or a party of it is taken back, and what is still owed does not go
    /// out.
    pub(in crate::desk) async fn take_back_case(&mut self, case: &Case) -> Result<(), DeskError> {
        let id = &case.head.id;
        let is_in_it = |who: PersonId| has_a_part_in(case, who);
        let recalled = self
            .recall(|letter| letter.is_about(id) || letter.does_not_tell() && is_in_it(letter.to))
            .await?;
        self.take_back(id, |_| true).await?;
        self.take_back_untold(&is_in_it).await?;
        self.make_lists_anew(&recalled).await
    }

    /// A new summary takes the place of the one before, in each chat it is sent to.
    pub(in crate::desk) async fn replace_summaries(&mut self) -> Result<(), DeskError> {
        let new = self.said().filter(|message| message.say.is_summary());
        let new: Vec<_> = new
            .map(|message| (message.to, message.say.about()))
            .collect();
        for (reader, about) in new {
            for (case, _) in about.into_cases() {
                self.take_back(&case, |sent| sent.is_summary_for(reader))
                    .await?;
            }
        }
        Ok(())
    }

    /// A case that they were opening is let go: what was said to them about it is taken back.
    pub(in crate::desk) async fn take_back_draft(
        &mut self,
        draft: &CaseId,
        who: PersonId,
    ) -> Result<(), DeskError> {
        let _ = self
            .recall(|letter| letter.is_about(draft) && letter.to == who)
            .await?;
        self.take_back(draft, |sent| sent.to == who).await
    }

    /// Lists in which a case stood among others were asked for, and did not go out.
    async fn make_lists_anew(&mut self, recalled: &[Letter]) -> Result<(), DeskError> {
        for Letter { to, say, .. } in recalled {
            let About::Each(_) = say.about() else {
                continue;
            };
            if let Some(person) = self.readable_person(*to).await? {
                self.person_changed(person);
            }
            match say {
                Say::General(_) => self.offer_hats(*to).await?,
                Say::Facilitator(say) if matches!(**say, FacilitatorSay::OwnCopy(_)) => {
                    self.own_copy_of_work(*to).await?;
                }
                Say::Facilitator(_) => self.waiting(*to, 0, None).await?,
                Say::Participant(_) | Say::Nothing => {}
            }
        }
        Ok(())
    }

    /// What is recalled is gone from the outbox before it is looked at what was sent: whoever is just sending it finds
    /// that out, and takes it back.
    async fn recall(
        &mut self,
        is_meant: impl Fn(&Letter) -> bool,
    ) -> Result<Vec<Letter>, DeskError> {
        // What was committed just before shows once this has been answered.
        self.records.store().settled().await?;
        let (mut gone, mut recalled) = (Vec::new(), Vec::new());
        for (id, letter) in self.records.owed().await? {
            if is_meant(&letter) {
                let place = id.place(self.records.store());
                gone.push(place.put(vaults::house(), Expect::Any, None));
                self.recalled.push(id);
                self.delete_from_chat(letter.to, letter.take_back.iter().copied());
                recalled.push(letter);
            }
        }
        let _ = self.records.store().commit(Commit::of(gone)).await?;
        Ok(recalled)
    }

    async fn take_back(
        &mut self,
        case: &CaseId,
        is_meant: impl Fn(&Sent) -> bool,
    ) -> Result<(), DeskError> {
        for (key, sent) in self.records.sent_about(case).await? {
            if !is_meant(&sent) {
                continue;
            }
            self.strike_note(key);
            if sent.can_be_deleted(self.now) && !self.is_brought_up_to_date(case, &sent) {
                self.delete_from_chat(sent.to, [sent.message]);
            }
        }
        self.forget_boards_taken_back()
    }

    /// What kring 0.1.0 left may be about any case of its reader.
    async fn take_back_untold(
        &mut self,
        is_in_it: &impl Fn(PersonId) -> bool,
    ) -> Result<(), DeskError> {
        self.take_back(&CaseId::untold(), |sent| is_in_it(sent.to))
            .await
    }

    /// It is the board of somebody who still facilitates: it stays, and shows this case no longer.
    fn is_brought_up_to_date(&self, case: &CaseId, sent: &Sent) -> bool {
        let facilitates = self
            .known(sent.to)
            .is_none_or(|person| person.facilitator.is_some());
        let board = self.notes.boards.of(sent.to).filter(|_| facilitates);
        board.is_some_and(|board| board.message == sent.message && board.view.case() != Some(case))
    }
}

fn has_a_part_in(case: &Case, who: PersonId) -> bool {
    case.is_facilitated_by(who) || case.party_of(who).is_some()
}

#[cfg(test)]
mod everything;
#[cfg(test)]
mod tests;
