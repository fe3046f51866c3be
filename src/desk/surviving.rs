//! What fails on one thing fails alone: a panic, a row that cannot be read, a value that cannot be kept. Nothing of what was
//! being done is left, and everything else goes on.

use std::any::Any;

use super::notes::Notes;
use super::{Desk, DeskError};
use kring_rules::ids::CaseId;
use kring_store::Store;

/// What something failed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failed {
    /// A conversation that cannot be read.
    Case(CaseId),
    /// Anything else that concerns nothing but this.
    Alone,
}

/// What came of trying: what was done, why it was not, or a panic.
pub(super) type Tried<T> = Result<Result<T, DeskError>, Box<dyn Any + Send>>;

/// What it failed on, if everything else can go on. What a panic says is not looked at: it may hold words.
pub(super) fn failed<T>(tried: Tried<T>) -> Result<Result<T, Failed>, DeskError> {
    match tried {
        Ok(Ok(done)) => Ok(Ok(done)),
        Ok(Err(DeskError::CaseUnreadable(case))) => Ok(Err(Failed::Case(case))),
        Ok(Err(error)) if error.is_about_one() => Ok(Err(Failed::Alone)),
        Ok(Err(error)) => Err(error),
        Err(_) => Ok(Err(Failed::Alone)),
    }
}

impl<S: Store> Desk<S> {
    /// What came of trying something. Of what failed nothing is left: what it noted at hand is read anew.
    pub(super) async fn survived<T>(
        &mut self,
        tried: Tried<T>,
    ) -> Result<Result<T, Failed>, DeskError> {
        let survived = failed(tried)?;
        if survived.is_err() {
            self.read_notes_anew().await?;
        }
        Ok(survived)
    }

    async fn read_notes_anew(&mut self) -> Result<(), DeskError> {
        // What was committed before shows once this has been answered.
        self.store().settled().await?;
        let outbox = self.records.outbox().await?;
        let read = Notes::read(self.store(), self.tools.settings.audit_days, &outbox).await?;
        self.notes.become_what_is_on_disk(read);
        Ok(())
    }
}
