//! The store of a house, wherever its rows lie: on this machine, or in a database that several machines share.

use std::fs::File;
use std::path::{Path, PathBuf};

#[cfg(feature = "postgres")]
use futures_util::future::Either;

#[cfg(feature = "postgres")]
use crate::PostgresStore;
#[cfg(feature = "postgres")]
use crate::waiting::wait_for;
use crate::{
    BackedUp, BackupError, Commit, Contents, Database, KeyError, KeyNow, MemoryStore, NewKey,
    Options, Outcome, RestoreError, Row, SledStore, Store, StoreError, Table, WithoutList, moved,
};

/// Where a store is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The directory on this machine. What lies in it depends on the database; key and list lie beside it.
    pub directory: PathBuf,
    /// The database that is shared with other machines, if it is not in the directory.
    pub database: Option<Database>,
}

/// A store of either kind. Clones share one.
#[derive(Clone)]
pub enum AnyStore {
    /// Its rows lie on this machine.
    OnDisk(SledStore),
    /// They lie in a database; this machine leads.
    #[cfg(feature = "postgres")]
    InDatabase(PostgresStore),
}

macro_rules! of_either {
    ($any:expr, $store:ident => $answer:expr) => {
        match $any {
            AnyStore::OnDisk($store) => $answer,
            #[cfg(feature = "postgres")]
            AnyStore::InDatabase($store) => $answer,
        }
    };
}

/// The same of a future, where there are two kinds of it.
macro_rules! future_of_either {
    ($any:expr, $store:ident => $answer:expr) => {
        match $any {
            #[cfg(feature = "postgres")]
            AnyStore::OnDisk($store) => Either::Left($answer),
            #[cfg(feature = "postgres")]
            AnyStore::InDatabase($store) => Either::Right($answer),
            #[cfg(not(feature = "postgres"))]
            AnyStore::OnDisk($store) => $answer,
        }
    };
}

impl Kept {
    /// On this machine.
    pub fn on_disk(directory: impl Into<PathBuf>) -> Self {
        Self {
            directory: directory.into(),
            database: None,
        }
    }

    /// Opens the store. In a shared database this machine leads from now on. Blocks.
    pub fn open(&self, options: &Options) -> Result<AnyStore, StoreError> {
        match &self.database {
            None => SledStore::open(&self.directory, options).map(AnyStore::OnDisk),
            Some(database) => database.open(&self.directory, options),
        }
    }

    /// Where everything went that was kept here, if it was moved. Blocks.
    pub fn went_to(&self) -> Option<String> {
        let database = self.database.as_ref();
        moved::place(&self.directory).or_else(|| database?.went_to().ok().flatten())
    }

    /// Shows everything in the store, and changes nothing there. Blocks.
    pub fn look(&self, options: &Options) -> Result<MemoryStore, StoreError> {
        match &self.database {
            None => SledStore::look(&self.directory, options),
            Some(database) => database.look(&self.directory, options),
        }
    }

    /// Verifies a backup, and brings it back to where nothing is kept yet. Blocks.
    pub fn restore(
        &self,
        file: &Path,
        options: &Options,
        without_list: WithoutList,
    ) -> Result<Contents, RestoreError> {
        match &self.database {
            None => SledStore::restore(file, &self.directory, options, without_list),
            Some(database) => database.restore(file, &self.directory, options, without_list),
        }
    }
}

impl AnyStore {
    /// It is shared with other machines, and another one may lead once this one has failed.
    pub const fn is_shared(&self) -> bool {
        !matches!(self, Self::OnDisk(_))
    }

    /// As [`crate::Sealed::failed`].
    pub async fn failed(&self) -> StoreError {
        of_either!(self, store => store.failed().await)
    }

    /// As [`crate::Sealed::replace_key`].
    pub async fn replace_key(&self, new: NewKey) -> Result<KeyNow, KeyError> {
        of_either!(self, store => store.replace_key(new).await)
    }

    /// As [`crate::Sealed::back_up`].
    pub fn back_up(&self, file: &Path, made: i64) -> Result<BackedUp, BackupError> {
        of_either!(self, store => store.back_up(file, made))
    }

    /// As [`crate::Sealed::back_up_into`].
    pub fn back_up_into(&self, file: &File, made: i64) -> Result<BackedUp, BackupError> {
        of_either!(self, store => store.back_up_into(file, made))
    }

    /// Notes that everything was moved from here, and where it went: it does not open again.
    pub(crate) fn note_moved(&self, place: &str) -> Result<(), StoreError> {
        match self {
            Self::OnDisk(store) => moved::note(store.root(), place),
            #[cfg(feature = "postgres")]
            Self::InDatabase(store) => wait_for(store.backend().note_moved(place)),
        }
    }

    /// So many keys were erased since the last key rotation: with the key of today they can still be read in old files of the
    /// database. Nothing where erasing leaves no such files.
    pub async fn erased_since_rotation(&self) -> Result<Option<u64>, StoreError> {
        match self {
            Self::OnDisk(_) => Ok(None),
            #[cfg(feature = "postgres")]
            Self::InDatabase(store) => store.backend().erased_since_rotation().await.map(Some),
        }
    }

    /// As [`crate::Sealed::close`].
    pub async fn close(self) -> Result<(), StoreError> {
        of_either!(self, store => store.close().await)
    }
}

impl Store for AnyStore {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        of_either!(self, store => store.get(table, key).await)
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError> {
        of_either!(self, store => store.scan(table, prefix, after, limit).await)
    }

    async fn keys(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        of_either!(self, store => store.keys(table, prefix, after, limit).await)
    }

    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<> {
        future_of_either!(self, store => store.commit(commit))
    }

    fn commit_soon(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<> {
        future_of_either!(self, store => store.commit_soon(commit))
    }

    fn commit_ahead(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<> {
        future_of_either!(self, store => store.commit_ahead(commit))
    }

    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8> {
        of_either!(self, store => store.blind(table, what))
    }
}
