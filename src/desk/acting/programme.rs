//! What a facilitator writes about the restoration programme, and what is forgotten with it.

use crate::desk::DeskError;
use crate::desk::rows::vaults;
use crate::desk::work::Work;
use kring_rules::case::Case;
use kring_rules::facilitator::Facilitator;
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::programme::ProgrammeWanted;
use kring_rules::words::Words;
use kring_store::{Erase, Store};

impl<S: Store> Work<'_, S> {
    /// What they write next is about an item.
    pub(super) async fn ask_about_the_programme(
        &mut self,
        who: PersonId,
        case: CaseId,
        what: ProgrammeWanted,
    ) -> Result<(), DeskError> {
        let now = self.now;
        let asked = |one: &mut Facilitator| one.awaits_programme(case, what, now);
        Box::pin(self.asks_for(who, asked)).await
    }

    pub(super) async fn wrote_about_the_programme(
        &mut self,
        who: PersonId,
        id: &CaseId,
        (what, words): (ProgrammeWanted, Words),
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(id).await? else {
            self.not_yours(who);
            return Ok(());
        };
        let settings = &self.tools.settings;
        let place = (&*settings.date_words, &settings.zone);
        let written = case.programme_written(who, (what, words), place, self.now);
        self.messages(written.messages);
        self.case_changed(case);
        let now = self.now;
        if let (Some(next), Some(facilitator)) = (written.next, self.facilitator(who)) {
            facilitator.awaits_programme(id.clone(), next, now);
        }
        Ok(())
    }

    /// What was agreed with somebody lay in the row of the case, and with everybody whom it concerned as well: what is left of
    /// those is sealed anew.
    pub(super) fn forget_the_programme(&mut self, case: &Case, gone: PartyId) {
        if case.head.programme.is_none() {
            return;
        }
        let id = &case.head.id;
        self.erase.push(Erase::Past(vaults::case(id)));
        let others = case.parties.iter().filter(|party| party.id != gone);
        let others = others.map(|party| vaults::party(id, party.id));
        self.erase.extend(others.map(Erase::Past));
    }
}
