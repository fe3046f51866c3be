//! Why nothing was moved. A text says what to do next, and never holds data.

use thiserror::Error;

use crate::{BackupError, RestoreError, StoreError};

/// Why nothing was moved: the old place is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MoveError {
    /// What is kept in the old place could not be put together.
    #[error(transparent)]
    Carried(#[from] BackupError),
    /// It does not come into the new one.
    #[error(transparent)]
    Arrived(#[from] RestoreError),
    /// One of the two failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}
