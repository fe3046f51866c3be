//! Time passes: what is due is told, what was kept long enough goes, and a clock can be put back.

use super::work::Work;
use super::{Decided, Desk, DeskError, marks};
use kring_rules::moment::Moment;
use kring_store::Store;

impl<S: Store> Desk<S> {
    /// Time has come this far: tells what is due, and lets go of what is too old.
    pub async fn tick(&mut self, now: Moment) -> Result<Decided, DeskError> {
        // What was decided just before shows once this has been answered: what it made due must not be missed.
        self.store.settled().await?;
        self.sweep(now).await?;
        let mut work = Work::at(now);
        for case in self.marks.due(&self.store, now).await? {
            let Some(mut case) = self.records.case(&work, &case).await? else {
                continue;
            };
            if case.is_to_be_erased(now) {
                self.erase_case(&mut work, &case.head.id, None).await?;
                continue;
            }
            let messages = case.tick(&self.guides, now);
            work.case(case);
            work.messages(messages);
        }
        self.address(&mut work).await?;
        let swept = self.marks.ledger.sweep(&self.store, now).await?;
        work.puts(swept);
        self.commit(work)
    }

    /// The clock was put back to `now`: nothing waits for the time it was before.
    pub async fn clock_went_back(&mut self, now: Moment) -> Result<Decided, DeskError> {
        let mut work = Work::at(now);
        for case in marks::every_due(&self.store).await? {
            if let Some(mut case) = self.records.case(&work, &case).await? {
                case.clock_went_back(now);
                work.case(case);
            }
        }
        self.commit(work)
    }

    /// What time it was when something came in last.
    pub fn last_heard(&self) -> Option<Moment> {
        self.marks.last_handled()
    }

    /// When something is due next although nobody does anything.
    pub fn next_due(&self, now: Moment) -> Option<Moment> {
        let sweeping = self.sweeping.due(now);
        let told = self.marks.next_due();
        Some(told.map_or(sweeping, |told| told.min(sweeping)))
    }
}
