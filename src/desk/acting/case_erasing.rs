//! Erasing a whole case: on a facilitator's word, or because it was kept as long as it was to be kept. Everything about
//! it goes with its keys; people keep only what they have elsewhere.

use crate::desk::DeskError;
use crate::desk::notes::boards::board_put;
use crate::desk::rows::vaults;
use crate::desk::work::Work;
use kring_rules::case::Case;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::say::{FacilitatorSay, How, Message, Saying};
use kring_store::{Erase, Store, Vault};

/// So many cases are offered when it is asked which is to be erased; older ones are reached from the board.
const OFFERED: usize = 40;

impl<S: Store> Work<'_, S> {
    /// Asks a facilitator which case is to be erased.
    pub(in crate::desk) async fn ask_which_to_erase(
        &mut self,
        who: PersonId,
    ) -> Result<(), DeskError> {
        let cases = self.facilitated_by(who);
        let mut titles = Vec::new();
        for id in cases.iter().rev().take(OFFERED) {
            if let Some(case) = self.readable_case(id).await? {
                titles.push(case.case_title());
            }
        }
        let say = if titles.is_empty() {
            FacilitatorSay::Said(Saying::NoCases)
        } else {
            FacilitatorSay::WhichToErase(titles)
        };
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(())
    }

    /// Erases a case with everything in it.
    pub(in crate::desk) async fn erase_case(
        &mut self,
        id: &CaseId,
        by: Option<PersonId>,
    ) -> Result<(), DeskError> {
        let Some(case) = self.case(id).await? else {
            return Ok(());
        };
        self.case_gone(id.clone());
        let counted = case.counted_at_last(self.now);
        let zone = &self.tools.settings.zone;
        self.notes
            .counts
            .case_changed((None, counted.as_ref()), zone);
        self.note(deed(id, by));
        self.messages(case.erased(by));
        for who in everybody(&case) {
            if let Some(mut person) = self.readable_person(who).await? {
                person.forgets(id, case.party_of(who));
                self.person_changed(person);
            }
        }
        self.take_back_case(&case).await?;
        for (who, mark) in self.notes.boards.case_gone(&case) {
            let put = board_put(self.records.store(), who, Some(&mark))?;
            self.puts.push(put);
        }
        self.erase.extend(vaults_of(&case).map(Erase::Vault));
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
