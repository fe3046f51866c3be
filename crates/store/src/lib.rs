//! Where preparations are kept: durable, sealed rows, in which what is erased is gone.
//!
//! ```text
//! AnyStore   whatever kind of store a house has
//!   Store    what whoever uses it sees: get, scan, rows, commit, settled, blind
//!   Sealed   sealing, vaults, the queue and its one writer, erasing, backups, restoring, the master key
//!     Backend  a database below sealing: get, range, one transaction, sync:  Sled | Memory | Postgres
//! ```
//!
//! The store knows rows, versions, durability and what is forgotten together ([`Vault`]). It must not know Telegram, words
//! or what a value means: which tables and vaults there are, whoever uses it says.
//!
//! Each file knows only those above it:

#![allow(
    unexpected_cfgs,
    reason = "`kring_model` is set by hand, where every order of threads is tried: `just model`"
)]

mod sync;
mod table;
mod vault;
mod row;
mod error;
mod commit;
mod recent;
mod store;
#[cfg_attr(
    not(feature = "postgres"),
    expect(
        dead_code,
        unused_imports,
        reason = "keys are kept in a database by a backend that is left out"
    )
)]
mod seal;
mod share;
mod options;
pub mod backend;
mod waiting;
mod versions;
mod weight;
mod moved;
mod folder;
#[cfg_attr(
    not(feature = "postgres"),
    expect(
        dead_code,
        reason = "keys are kept in a database by a backend that is left out"
    )
)]
mod unlocking;
mod sealed_rows;
mod backup;
mod restore;
mod sealed;
mod backends;
mod any_store;
mod moving;

pub use any_store::{AnyStore, Kept};
#[cfg(feature = "postgres")]
pub use backends::Postgres;
pub use backends::{Database, Memory, Sled};
pub use backup::{BackedUp, BackupFile, Contents, ListUsed, Rescued, WithoutList};
pub use commit::{Commit, Expect, LONGEST_KEY, LONGEST_VALUE, Outcome, Put};
pub use error::{BackupError, KeyError, MachineName, MoveError, RestoreError, SqlCode, StoreError};
pub use folder::keyrings;
pub use moving::{Place, move_all};
pub use options::{Compacted, Options};
pub use recent::Recent;
pub use row::{Row, RowName, Version};
pub use seal::{KeyNow, KeyPlaces, NewKey, make_key};
pub use sealed::Sealed;
pub use share::Share;
pub use store::{Page, Rows, Store};
pub use table::Table;
pub use vault::{Erase, Vault};
pub use weight::{TreeWeight, Weight};

/// The store on one disk: the one that is used.
pub type SledStore = Sealed<Sled>;
/// The store in a database that several machines share: one of them leads.
#[cfg(feature = "postgres")]
pub type PostgresStore = Sealed<Postgres>;
/// A store whose rows lie in memory, for tests and for looking at one on disk without changing it.
pub type MemoryStore = Sealed<Memory>;
