//! A unit of work as whoever uses the store says it, and what becomes of it.

use crate::{Erase, Table, Vault, Version};

/// The longest key a row can have, in bytes.
pub const LONGEST_KEY: usize = 512;
/// The longest value a row can have, in bytes.
pub const LONGEST_VALUE: usize = 16 * 1024 * 1024;

/// What must be true of a row before a commit may touch it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// Nothing: the row is written whatever is there.
    Any,
    /// There is no such row.
    Absent,
    /// There is such a row.
    Present,
    /// The row is there and nobody has changed it since this version was read.
    Is(Version),
}

/// One row to write or, without a value, to delete.
#[derive(Clone)]
pub struct Put {
    /// The table of the row.
    pub table: Table,
    /// The place of the row in its table, at most [`LONGEST_KEY`] bytes.
    pub key: Vec<u8>,
    /// Whose row it is, and so with whom it is forgotten.
    pub vault: Vault,
    /// What must be true of the row before.
    pub expect: Expect,
    /// The new value, at most [`LONGEST_VALUE`] bytes; `None` deletes the row.
    pub value: Option<Vec<u8>>,
}

/// A unit of work: every put or none of them. All expectations are checked before the first put is made.
#[derive(Clone, Default)]
pub struct Commit {
    /// The rows to write, in order.
    pub puts: Vec<Put>,
    /// What is to be forgotten with it. A stop in between changes nothing: it is finished at the next start.
    pub erase: Vec<Erase>,
}

impl Commit {
    /// A commit that writes, and forgets nothing.
    pub fn of(puts: Vec<Put>) -> Self {
        Self {
            puts,
            erase: vec![],
        }
    }

    /// The vaults it writes to.
    pub(crate) fn vaults(&self) -> impl Iterator<Item = &Vault> {
        let written = self.puts.iter().filter(|put| put.value.is_some());
        written.map(|put| &put.vault)
    }
}

/// What became of a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// Everything was written and survives a power cut from now on.
    Done,
    /// An expectation did not hold, and nothing was written.
    Conflict,
}
