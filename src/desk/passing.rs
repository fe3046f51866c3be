//! Time passes: what is due is told, what was kept long enough goes, and a clock can be put back.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;

use super::notes::due::every_due;
use super::work::Work;
use super::{Decided, Desk, DeskError, Failed};
use kring_rules::ids::CaseId;
use kring_rules::moment::{HOUR, MINUTE, Moment};
use kring_store::Store;

impl<S: Store> Desk<S> {
    /// Time has come this far: tells what is due, and lets go of what is too old.
    pub async fn tick(&mut self, now: Moment) -> Result<Decided, DeskError> {
        // What was decided just before shows once this has been answered: what it made due must not be missed.
        self.store().settled().await?;
        let swept = self.sweep(now).await?;
        self.gather(now).await?;
        let due = self.notes.due.by(now, self.records.store()).await?;
        let all = AssertUnwindSafe(self.tell_due(&due, now)).catch_unwind();
        let all = all.await;
        let decided = match self.survived(all).await? {
            Ok(decided) => decided,
            Err(_) => self.tell_due_one_by_one(due, now).await?,
        };
        let decided = decided.and(self.tell_the_morning(now).await?);
        Ok(match swept {
            Some(swept) => swept.and(decided),
            None => decided,
        })
    }

    /// What is due in these cases, and what the access log lets go.
    async fn tell_due(&mut self, due: &[CaseId], now: Moment) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        for case in due {
            work.tell_due_in(case).await?;
        }
        work.address().await?;
        let store = work.records.store();
        let swept = work.notes.access_log.sweep(store, now).await?;
        work.puts.extend(swept);
        work.commit()
    }

    /// On a workday each facilitator is told in the morning what waits for them, if anything does. Where kring fails on that,
    /// it is left out for a day, and everything else goes on.
    async fn tell_the_morning(&mut self, now: Moment) -> Result<Decided, DeskError> {
        let told = AssertUnwindSafe(self.tell_what_waits(now)).catch_unwind();
        let told = told.await;
        if let Ok(decided) = self.survived(told).await? {
            return Ok(decided);
        }
        tracing::error!(
            "kring fails on what waits for facilitators in the morning; it is left out for a day"
        );
        let mut work = self.work(now);
        work.lets_the_morning_pass()?;
        work.commit()
    }

    async fn tell_what_waits(&mut self, now: Moment) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        work.tell_the_morning().await?;
        work.commit()
    }

    /// kring fails on one of them at least: that one alone is not told.
    async fn tell_due_one_by_one(
        &mut self,
        due: Vec<CaseId>,
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let mut decided = self.work(now).commit()?;
        let mut none_is_told = true;
        for case in due {
            let alone = [case];
            let tried = AssertUnwindSafe(self.tell_due(&alone, now)).catch_unwind();
            let tried = tried.await;
            match self.survived(tried).await? {
                Ok(told) => {
                    none_is_told = false;
                    decided = decided.and(told);
                }
                Err(Failed::Case(case)) => decided = decided.and(self.close_off(&case, now).await?),
                Err(Failed::Alone) => {
                    tracing::error!(
                        "kring fails on what is due in a conversation; the others go on"
                    );
                }
            }
        }
        if none_is_told {
            self.notes.due.put_off(now.plus(HOUR));
        } else {
            self.notes.due.put_off(now.plus(MINUTE));
        }
        Ok(decided)
    }

    /// The facilitators of a case that cannot be read hear so, once.
    async fn close_off(&mut self, case: &CaseId, now: Moment) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        work.cannot_be_read(case, None).await?;
        work.address().await?;
        work.commit()
    }

    /// The clock was put back to `now`: nothing waits for the time it was before.
    pub async fn clock_went_back(&mut self, now: Moment) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        for signal in work.notes.signals.clock_went_back(now) {
            work.keep_signal(&signal)?;
        }
        for case in every_due(work.records.store()).await? {
            if let Some(mut case) = work.readable_case(&case).await? {
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
        let rounds = self.sweeping.due(now).min(self.gathering.due(now));
        let told = self.notes.next_due();
        Some(told.map_or(rounds, |told| told.min(rounds)))
    }
}

impl<S: Store> Work<'_, S> {
    async fn tell_due_in(&mut self, case: &CaseId) -> Result<(), DeskError> {
        let Some(mut case) = self.case(case).await? else {
            return Ok(());
        };
        if case.is_to_be_erased(self.now) && case.agreements_outlive() {
            return self.erase_all_but_agreements(case).await;
        }
        if case.is_to_be_erased(self.now) {
            return self.erase_case(&case.head.id, None).await;
        }
        let messages = case.tick(&self.tools.guides, self.now);
        self.tell_of_stillness(&mut case).await?;
        self.case_changed(case);
        self.messages(messages);
        Ok(())
    }
}
