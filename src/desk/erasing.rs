//! Forgetting: what goes when a party erases everything, when the wrong person is let go, when someone takes no part
//! any more, and when a draft is done with. The store makes sure that it is gone from every file; what was sent lately
//! goes from the chats as well.

use super::letter::Letter;
use super::sent::Sent;
use super::work::{Work, put};
use super::{Desk, DeskError};
use super::{tables, vaults};
use kring_rules::case::Case;
use kring_rules::facilitator::Busy;
use kring_rules::ids::{CaseId, PartyId};
use kring_rules::person::Person;
use kring_store::{Commit, Erase, Expect, Store};

impl<S: Store> Desk<S> {
    /// What is this party's own is forgotten: what is left of it is sealed anew, messages with their words are taken
    /// back, and letters with their words that are still owed do not go out.
    pub(super) async fn forget_words(
        &mut self,
        work: &mut Work,
        case: &CaseId,
        party: PartyId,
    ) -> Result<(), DeskError> {
        let _ = self
            .recall(work, |letter| letter.holds_words_of(case, party))
            .await?;
        self.take_back(work, case, |sent| sent.holds_words_of(party))
            .await?;
        work.erase.extend([
            Erase::Past(vaults::party(case, party)),
            Erase::Past(vaults::told(case)),
        ]);
        Ok(())
    }

    /// Everything that was sent lately about a case or a party of it is taken back, and what is still owed does not go
    /// out.
    pub(super) async fn take_back_case(
        &mut self,
        work: &mut Work,
        case: &Case,
    ) -> Result<(), DeskError> {
        let id = &case.head.id;
        let names_it =
            |letter: &Letter| letter.names_several_cases() && case.is_facilitated_by(letter.to);
        let recalled = self
            .recall(work, |letter| letter.is_about(id) || names_it(letter))
            .await?;
        self.take_back(work, id, |_| true).await?;
        // Lists that named it among others are made anew.
        for letter in recalled.into_iter().filter(names_it) {
            self.board(work, letter.to, 0, None).await?;
        }
        Ok(())
    }

    /// What is recalled is gone from the outbox before it is looked at what was sent: whoever is just sending it finds
    /// that out, and takes it back.
    async fn recall(
        &mut self,
        work: &mut Work,
        is_meant: impl Fn(&Letter) -> bool,
    ) -> Result<Vec<Letter>, DeskError> {
        // What was committed just before shows once this has been answered.
        self.store.settled().await?;
        let (mut gone, mut recalled) = (Vec::new(), Vec::new());
        for (id, letter) in self.records.owed().await? {
            if is_meant(&letter) {
                let place = (tables::OUTBOX, id.key(&self.store));
                gone.push(put(place, vaults::house(), Expect::Any, None));
                work.recalled.push(id);
                work.take_back(letter.to, letter.take_back.iter().copied());
                recalled.push(letter);
            }
        }
        let _ = self.store.commit(Commit::of(gone)).await?;
        Ok(recalled)
    }

    async fn take_back(
        &mut self,
        work: &mut Work,
        case: &CaseId,
        is_meant: impl Fn(&Sent) -> bool,
    ) -> Result<(), DeskError> {
        for (key, sent) in self.records.sent_about(case).await? {
            if !is_meant(&sent) {
                continue;
            }
            work.strike_note(key);
            if sent.can_be_deleted(work.now) {
                work.take_back(sent.to, [sent.message]);
            }
        }
        work.forget_boards_taken_back(&self.store, &mut self.marks);
        Ok(())
    }
}

/// Of someone who takes no part any more everything is forgotten; of others the part they have left, and of a
/// facilitator the draft they are done with.
pub(super) fn person_erasures(before: Option<&Person>, person: &Person) -> Option<Erase> {
    let before = before.filter(|before| before.has_a_part())?;
    let vault = vaults::person(person.id);
    if !person.has_a_part() {
        return Some(Erase::Vault(vault));
    }
    let has_left =
        before.preparations.len() > person.preparations.len() || cases(before) > cases(person);
    let has_drafted = is_drafting(before) && !is_drafting(person);
    (has_left || has_drafted).then_some(Erase::Past(vault))
}

fn cases(person: &Person) -> usize {
    let facilitator = person.facilitator.as_ref();
    facilitator.map_or(0, |facilitator| facilitator.cases.len())
}

fn is_drafting(person: &Person) -> bool {
    let busy = person
        .facilitator
        .as_ref()
        .map(|facilitator| &facilitator.busy);
    matches!(busy, Some(Busy::Drafting(_)))
}

#[cfg(test)]
mod tests;
