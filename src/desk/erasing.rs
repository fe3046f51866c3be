//! Forgetting: what goes when a party erases everything, when the wrong person is let go, when someone takes no part
//! any more, and when a draft is done with. The store makes sure that it is gone from every file.

use super::work::Work;
use super::{Desk, DeskError, Letter};
use crate::conversation::facilitator::Busy;
use crate::conversation::ids::{CaseId, PartyId};
use crate::conversation::person::Person;
use crate::store::{Commit, Erase, Store, Vault};

impl<S: Store> Desk<S> {
    /// What is this party's own is forgotten: what is left of it is sealed anew, and letters with their words that are
    /// still owed do not go out.
    pub(super) async fn forget_words(
        &mut self,
        work: &mut Work,
        case: &CaseId,
        party: PartyId,
    ) -> Result<(), DeskError> {
        let _ = self
            .recall(work, |letter| letter.holds_words_of(case, party))
            .await?;
        work.erase.extend([
            Erase::Past(Vault::party(case.as_str(), party.0)),
            Erase::Past(Vault::told(case.as_str())),
        ]);
        Ok(())
    }

    /// Such letters are owed no longer.
    pub(super) async fn recall(
        &mut self,
        work: &mut Work,
        is_meant: impl Fn(&Letter) -> bool,
    ) -> Result<Vec<Letter>, DeskError> {
        // What was committed just before shows once this has been answered.
        let _ = self.store.commit(Commit::default()).await?;
        let owed = self.records.owed().await?.into_iter();
        let meant = owed.filter(|(_, letter)| is_meant(letter));
        let (ids, letters): (Vec<_>, Vec<_>) = meant.unzip();
        work.recalled.extend(ids);
        Ok(letters)
    }
}

/// Of someone who takes no part any more everything is forgotten; of others the part they have left, and of a
/// facilitator the draft they are done with.
pub(super) fn person_erasures(before: Option<&Person>, person: &Person) -> Option<Erase> {
    let before = before.filter(|before| before.has_a_part())?;
    let vault = Vault::person(person.id.0);
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
