//! Where preparations are kept: durable, sealed rows, in which what is erased is gone.
//!
//! ```text
//! Store      what whoever uses it sees: get, scan, rows, commit, settled, blind
//!   Sealed   sealing, vaults, the queue and its one writer, erasing, backups, restoring, the master key
//!     Backend  a database below sealing: get, range, one transaction, sync:  Sled | Memory
//! ```
//!
//! The store knows rows, versions, durability and what is forgotten together ([`Vault`]). It must not know Telegram, words
//! or what a value means: which tables and vaults there are, whoever uses it says.

pub mod backend;
mod backup;
mod commit;
mod error;
mod recent;
mod restore;
mod row;
mod rows;
mod seal;
mod sealed;
mod table;
mod vault;

use std::future::Future;

pub use backup::{BackedUp, BackupError, Contents, ListUsed, RestoreError, WithoutList};
pub use commit::{Commit, Expect, LONGEST_KEY, LONGEST_VALUE, Outcome, Put};
pub use error::StoreError;
pub use recent::Recent;
pub use row::{Row, RowName, Version};
pub use rows::Rows;
pub use seal::{KeyError, KeyNow, KeyPlaces, NewKey, make_key};
pub use sealed::{Options, Sealed};
pub use table::Table;
pub use vault::{Erase, Vault};

/// The store on one disk: the one that is used.
pub type SledStore = Sealed<backend::Sled>;
/// A store whose rows lie in memory, for tests.
pub type MemoryStore = Sealed<backend::Memory>;

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
    /// Each row is whole and durable, but the page is not a snapshot: rows may change while it is read. It is shorter than
    /// `limit` only if there are no more.
    fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<Row>, StoreError>> + Send;

    /// Every row whose key begins with `prefix`, one after the other, as [`Store::scan`] shows them.
    fn rows(&self, table: Table, prefix: &[u8]) -> Rows<'_, Self> {
        Rows::of(self, table, prefix)
    }

    /// Puts the commit in the queue at once, before the future is first polled: commits take effect in the order
    /// of these calls. A commit in the queue is carried out even if the future is dropped.
    /// [`Outcome::Done`] is answered only when the commit is durable, and when what it erases is gone for good.
    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<Self>;

    /// Waits until every commit that was called for before this call is durable, and shows.
    fn settled(&self) -> impl Future<Output = Result<(), StoreError>> + Send + 'static + use<Self> {
        let behind_them = self.commit(Commit::default());
        async { behind_them.await.map(|_| ()) }
    }

    /// A name to be used in a key instead of something that must not be read there, such as the number of a chat.
    /// It is always the same for the same thing in the same table of this store, and cannot be turned back.
    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8>;
}
