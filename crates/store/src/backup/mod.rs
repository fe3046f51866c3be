//! Backups: how one is taken, and what whoever asks for one sees: what was taken, what came back, and what can be wrong.
//!
//! A backup is one file that holds every row as it lies sealed in the store, the wrapped data keys, and the list of
//! what was erased. It is of no use without the master key, and it is whole or it is refused.

mod record;
mod relay;
mod target;
mod walk;

use serde::{Deserialize, Serialize};

pub(crate) use self::record::{Record, Totals};
pub(crate) use self::relay::{PATIENCE, Relay};
pub use self::target::BackupFile;
pub(crate) use self::walk::{Interrupted, walk};

/// A backup that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackedUp {
    /// So many rows are in it.
    pub rows: u64,
    /// So large is the file.
    pub bytes: u64,
    /// So many rows are not what kring wrote: they stay where they lie, and are not in it.
    #[serde(default)]
    pub unreadable: u64,
}

/// A backup of what could still be read of damaged data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rescued {
    /// The backup.
    pub backed_up: BackedUp,
    /// So many rows are known to have been there, and could not be read.
    pub lost: u64,
    /// In so many places the log is not as it was written.
    pub damages: u64,
}

/// What is in a backup, read from its beginning to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contents {
    /// When it was made, in seconds since 1970 as whoever made it told.
    pub made: i64,
    /// So large is the file.
    pub bytes: u64,
    /// So many rows come back.
    pub rows: u64,
    /// So many rows do not, because what they were sealed with has been destroyed since.
    pub left_out: u64,
    /// By which list of what was erased that was decided.
    pub list: ListUsed,
}

/// Which list of what was erased counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListUsed {
    /// The one beside the data directory, with what the backup knows.
    InPlace,
    /// There is none beside the data directory: only what the backup knows.
    OfTheBackup,
}

/// What to do where the list of what was erased is not in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithoutList {
    /// Restore nothing.
    Refuse,
    /// It is lost for good: go by the list in the backup, which knows nothing of what was erased later.
    GoByTheBackup,
}
