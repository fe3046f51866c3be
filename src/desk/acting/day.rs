//! What a facilitator writes about the day of the conversation: it is read with the words for dates that people here use.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::day::DayWanted;
use kring_rules::facilitator::Facilitator;
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// What they write next is about the day.
    pub(super) async fn ask_about_the_day(
        &mut self,
        who: PersonId,
        case: CaseId,
        what: DayWanted,
    ) -> Result<(), DeskError> {
        let now = self.now;
        let asked = |one: &mut Facilitator| one.awaits_day(case, what, now);
        Box::pin(self.asks_for(who, asked)).await
    }

    pub(super) async fn wrote_about_the_day(
        &mut self,
        who: PersonId,
        id: &CaseId,
        (what, words): (DayWanted, Words),
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(id).await? else {
            self.not_yours(who);
            return Ok(());
        };
        let settings = &self.tools.settings;
        let place = (&*settings.date_words, &settings.zone);
        let written = case.day_written(&self.tools.guides, who, (what, words), place, self.now);
        self.messages(written.messages);
        self.case_changed(case);
        let now = self.now;
        if let (Some(again), Some(facilitator)) = (written.again, self.facilitator(who)) {
            facilitator.awaits_day(id.clone(), again, now);
        }
        Ok(())
    }
}
