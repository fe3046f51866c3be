//! Erasing a whole case: on a facilitator's word, or because it was kept as long as it was to be kept. Everything about
//! it goes with its keys; people keep only what they have elsewhere.

use super::work::Work;
use super::{Desk, DeskError, vaults};
use kring_rules::case::Case;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::say::{FacilitatorSay, How, Message, Saying};
use kring_store::{Erase, Store, Vault};

/// So many cases are offered when it is asked which is to be erased; older ones are reached from the board.
const OFFERED: usize = 40;

impl<S: Store> Desk<S> {
    /// Asks a facilitator which case is to be erased.
    pub(super) async fn ask_which_to_erase(
        &mut self,
        work: &mut Work,
        who: PersonId,
    ) -> Result<(), DeskError> {
        let cases = work.facilitated_by(who);
        let mut titles = Vec::new();
        for id in cases.iter().rev().take(OFFERED) {
            if let Some(case) = self.case_for(work, id).await? {
                titles.push(case.case_title());
            }
        }
        let say = if titles.is_empty() {
            FacilitatorSay::Said(Saying::NoCases)
        } else {
            FacilitatorSay::WhichToErase(titles)
        };
        work.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(())
    }

    /// Erases a case with everything in it.
    pub(super) async fn erase_case(
        &mut self,
        work: &mut Work,
        id: &CaseId,
        by: Option<PersonId>,
    ) -> Result<(), DeskError> {
        let Some(case) = self.case_for(work, id).await? else {
            return Ok(());
        };
        work.case_gone(id.clone());
        work.note(deed(id, by));
        work.messages(case.erased(by));
        for who in everybody(&case) {
            if let Some(mut person) = self.records.person(work, who).await? {
                person.forgets(&case);
                work.person(person);
            }
        }
        self.take_back_case(work, &case).await?;
        for (who, mark) in self.marks.case_gone(&case) {
            work.put_board(&self.store, who, &mark)?;
        }
        work.erase.extend(vaults_of(&case).map(Erase::Vault));
        Ok(())
    }
}

fn deed(id: &CaseId, by: Option<PersonId>) -> Deed {
    match by {
        Some(by) => Deed::in_case(By::Facilitator(by), DeedKind::CaseErased, id),
        None => Deed::in_case(By::Kring, DeedKind::CaseExpired, id),
    }
}

fn everybody(case: &Case) -> impl Iterator<Item = PersonId> {
    let facilitators = case.head.facilitators.iter();
    let parties = case.parties.iter();
    facilitators
        .map(|facilitator| facilitator.person)
        .chain(parties.filter_map(|party| party.person))
}

fn vaults_of(case: &Case) -> impl Iterator<Item = Vault> {
    let id = &case.head.id;
    let parties = case.parties.iter();
    [vaults::case(id), vaults::told(id)]
        .into_iter()
        .chain(parties.map(move |party| vaults::party(id, party.id)))
}
