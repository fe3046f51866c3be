//! Time passes: what is due is told, what was kept long enough goes, and a clock can be put back.

use super::notes::due::every_due;
use super::{Decided, Desk, DeskError};
use kring_rules::moment::Moment;
use kring_store::Store;

impl<S: Store> Desk<S> {
    /// Time has come this far: tells what is due, and lets go of what is too old.
    pub async fn tick(&mut self, now: Moment) -> Result<Decided, DeskError> {
        // What was decided just before shows once this has been answered: what it made due must not be missed.
        self.store().settled().await?;
        self.sweep(now).await?;
        let mut work = self.work(now);
        let store = work.records.store();
        for case in work.notes.due.by(now, store).await? {
            let Some(mut case) = work.case(&case).await? else {
                continue;
            };
            if case.is_to_be_erased(now) {
                work.erase_case(&case.head.id, None).await?;
                continue;
            }
            let messages = case.tick(&work.tools.guides, now);
            work.case_changed(case);
            work.messages(messages);
        }
        work.address().await?;
        let swept = work.notes.access_log.sweep(store, now).await?;
        work.puts.extend(swept);
        work.commit()
    }

    /// The clock was put back to `now`: nothing waits for the time it was before.
    pub async fn clock_went_back(&mut self, now: Moment) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        for case in every_due(work.records.store()).await? {
            if let Some(mut case) = work.case(&case).await? {
                case.clock_went_back(now);
                work.case_changed(case);
            }
        }
        work.commit()
    }

    /// What time it was when something came in last.
    pub fn last_heard(&self) -> Option<Moment> {
        self.notes.handled.at()
    }

    /// When something is due next although nobody does anything.
    pub fn next_due(&self, now: Moment) -> Option<Moment> {
        let sweeping = self.sweeping.due(now);
        let told = self.notes.next_due();
        Some(told.map_or(sweeping, |told| told.min(sweeping)))
    }
}
