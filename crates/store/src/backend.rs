//! What a database must do to carry the store. Below this border everything is sealed; above it, nothing knows which
//! database it is.
//!
//! A backend reads rows, writes many units of work in one transaction, and says when that is on disk. Sealing, vaults,
//! the queue and the one writer, erasing, backups, restoring and the master key are not its business: they are the same
//! above every backend. What a database needs to keep its word is its own: sled's pieces, its own sync and the note of
//! where its log ends are of sled alone, another database promises by itself what they are for.
//!
//! A unit is data, not a closure, and says beforehand what must be true of each row, so that no backend has to scan, or
//! to ask anybody, within a transaction. Reads can be waited for together. A backend that may not write any more, because
//! another one leads by now, refuses in [`Backend::transact`]: then nothing of it was written, and the store has failed.

use std::future::Future;
use std::ops::Bound;

pub use crate::seal::KeyId;
use crate::seal::key_of;
use crate::{Expect, KeyError, Outcome, StoreError, Table, Version};

/// A database below sealing. After an error nothing more is asked of it but reading, and what it then says is not shown
/// to anybody.
pub trait Backend: Send + Sync + 'static {
    /// A transaction costs less than a sync: of what shares a sync, a part may be carried out while the rest is still coming.
    const WRITES_AHEAD: bool = false;

    /// The row at `key`. One that is being replaced is seen before or after that, and never torn.
    fn get(
        &self,
        table: Table,
        key: &[u8],
    ) -> impl Future<Output = Result<Option<SealedRow>, StoreError>> + Send;

    /// The rows of a page, in the order of their keys; fewer than its limit only if there are no more. It need not be of
    /// one moment.
    fn range(
        &self,
        table: Table,
        page: Page<'_>,
    ) -> impl Future<Output = Result<Vec<SealedRow>, StoreError>> + Send;

    /// The places of some rows that are sealed with this key: at least one if there is any, and at most `limit`.
    fn sealed_with(
        &self,
        key: KeyId,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<(Table, Vec<u8>)>, StoreError>> + Send;

    /// The chores that were noted and not struck out yet.
    fn chores(&self) -> impl Future<Output = Result<Vec<Chore>, StoreError>> + Send;

    /// Carries out these units in their order, in one transaction. Each is made as a whole or not at all, and sees those
    /// before it. One writer calls this, and waits for the answer before it calls again. A backend that keeps the keys as
    /// well takes along what changed in them; with no unit, that alone.
    fn transact(
        &self,
        units: &[Unit],
    ) -> impl Future<Output = Result<Vec<Outcome>, StoreError>> + Send;

    /// Answers once everything that was written so far survives a power cut.
    fn sync(&self) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Waits until this backend may not write any more, because another one leads by now or its database is gone; for ever
    /// if that cannot be.
    fn lost(&self) -> impl Future<Output = StoreError> + Send {
        std::future::pending()
    }

    /// Whether everybody who shares the database could go on with the master key that is known by this.
    fn others_can_follow(&self, _key: &[u8]) -> impl Future<Output = Result<(), KeyError>> + Send {
        std::future::ready(Ok(()))
    }

    /// Everything is on disk, and nothing more will be written: notes that the end was in order.
    fn close(&self) -> impl Future<Output = Result<(), StoreError>> + Send;
}

/// A row as it lies there.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedRow {
    /// Its place in the table.
    pub key: Vec<u8>,
    /// Which state of the row this is. The value opens under this version only.
    pub version: Version,
    /// Its value, sealed.
    pub sealed: Vec<u8>,
}

/// Which rows are read together.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// Their keys begin with this,
    pub prefix: &'a [u8],
    /// and come after this one.
    pub after: Option<&'a [u8]>,
    /// At most so many.
    pub limit: usize,
}

/// What is written as a whole or not at all.
#[derive(Default)]
pub struct Unit {
    /// The rows to write, in order. All that is expected is looked at before the first one is written.
    pub changes: Vec<Change>,
    /// What is to be done once this is written, noted with it.
    pub noted: Vec<Chore>,
    /// The key whose chore is done, and no longer noted.
    pub struck_out: Option<KeyId>,
}

/// One row to write or, without a value, to delete.
pub struct Change {
    /// The table of the row.
    pub table: Table,
    /// Its place in the table.
    pub key: Vec<u8>,
    /// What must be true of it before.
    pub expect: Expect,
    /// What it becomes.
    pub value: Option<SealedValue>,
}

/// A value as it is to lie there.
#[derive(Clone)]
pub struct SealedValue {
    /// Which state of the row it is.
    pub version: Version,
    /// The value, sealed.
    pub bytes: Vec<u8>,
}

/// A key that is to be let go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chore {
    /// It is destroyed, and its rows go with it.
    Erase(KeyId),
    /// Its rows are sealed anew, with another one, before it is destroyed.
    SealAnew(KeyId),
}

impl SealedRow {
    /// A row that is not what kring wrote there, so far that not even its value can be handed on: it opens with no key.
    pub fn unreadable(key: &[u8]) -> Self {
        Self {
            key: key.to_vec(),
            version: Version::new(0),
            sealed: vec![],
        }
    }
}

impl<'a> Page<'a> {
    /// Where it begins.
    pub fn start(&self) -> Bound<&'a [u8]> {
        match self.after {
            Some(after) if after >= self.prefix => Bound::Excluded(after),
            _ => Bound::Included(self.prefix),
        }
    }
}

impl Change {
    /// Deletes the row, whatever is there.
    pub(crate) fn removing(table: Table, key: Vec<u8>) -> Self {
        Self {
            table,
            key,
            expect: Expect::Any,
            value: None,
        }
    }
}

impl SealedValue {
    /// The key it is sealed with: that stands at the beginning.
    pub fn sealed_with(&self) -> Result<KeyId, StoreError> {
        key_of(&self.bytes)?.ok_or(StoreError::Damaged)
    }
}

impl Chore {
    /// The key it is about.
    pub const fn key(self) -> KeyId {
        match self {
            Self::Erase(key) | Self::SealAnew(key) => key,
        }
    }

    /// What tells the kinds apart where they are noted.
    pub const fn kind(self) -> u8 {
        match self {
            Self::Erase(_) => 1,
            Self::SealAnew(_) => 2,
        }
    }

    /// The chore of this kind that is noted for this key.
    pub fn noted(key: KeyId, kind: u8) -> Option<Self> {
        [Self::Erase(key), Self::SealAnew(key)]
            .into_iter()
            .find(|chore| chore.kind() == kind)
    }
}
