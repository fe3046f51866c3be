//! Where preparations are kept: a small trait for any backend, and [`SledStore`], the one that is used.
//!
//! The store knows rows, versions, durability and what is forgotten together ([`Vault`]). It must not know Telegram, words or what a value means.

mod backup;
mod error;
mod row;
mod seal;
mod sled_store;
mod vault;

use std::future::Future;

pub use backup::{BackedUp, BackupError, Contents, ListUsed, RestoreError, WithoutList};
pub use error::StoreError;
pub use row::{Row, RowName, Version};
pub use seal::{KeyError, KeyNow, KeyPlaces, NewKey, make_key};
pub use sled_store::{LONGEST_KEY, LONGEST_VALUE, Options, SledStore};
pub use vault::{Erase, Vault};

/// A family of rows with keys of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Table {
    /// One row per case.
    Cases,
    /// One row per party of a case: their seat in it.
    Parties,
    /// One row per person the bot knows.
    People,
    /// One row per invitation that can still be used.
    Invitations,
    /// Messages that are owed to someone.
    Outbox,
    /// Small notes of the house itself, such as the last update that was handled.
    Marks,
    /// One row per party of a case: what is their own.
    Preparations,
    /// Messages that were sent lately and can still be taken back.
    Sent,
    /// Who read or took away what, and when.
    Audit,
}

impl Table {
    /// Every table.
    pub const ALL: [Self; 9] = [
        Self::Cases,
        Self::Parties,
        Self::People,
        Self::Invitations,
        Self::Outbox,
        Self::Marks,
        Self::Preparations,
        Self::Sent,
        Self::Audit,
    ];
}

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

/// A durable store of versioned rows. Clones share one store.
pub trait Store: Clone + Send + Sync + 'static {
    /// The row at `key`. What is shown is durable. A commit that was called for but has not been answered yet may
    /// not show: then the row before it is seen, and `Expect::Is` of its version will conflict.
    fn get(
        &self,
        table: Table,
        key: &[u8],
    ) -> impl Future<Output = Result<Option<Row>, StoreError>> + Send;

    /// At most `limit` rows whose key begins with `prefix` and comes after `after`, in the order of their keys.
    /// Each row is whole and durable, but the page is not a snapshot: rows may change while it is read.
    fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<Row>, StoreError>> + Send;

    /// Puts the commit in the queue at once, before the future is first polled: commits take effect in the order
    /// of these calls. A commit in the queue is carried out even if the future is dropped.
    /// [`Outcome::Done`] is answered only when the commit is durable, and when what it erases is gone for good.
    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<Self>;

    /// A name to be used in a key instead of something that must not be read there, such as the number of a chat.
    /// It is always the same for the same thing in the same table of this store, and cannot be turned back.
    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8>;
}
