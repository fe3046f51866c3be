//! The store over any backend: everything a store promises that does not depend on which database it is.
//!
//! Values are sealed in the caller's thread, before they are queued ([`preparing`]), and opened where they are read
//! ([`reading`]). One thread writes: it gathers what is queued, has it carried out in one transaction and synced once,
//! and only then answers ([`writer`], [`queue`]). That is here and not in a backend because the order of the calls, the
//! rule that nothing is answered or shown before it is on disk ([`health`]), and the moment at which a key may go hang
//! together. What is to be forgotten is noted in the same transaction, and done before the commit is answered
//! ([`forgetting`]). Which keys there are is settled before the backend is opened ([`unlocking`]). After any error nothing
//! is acknowledged until the store is opened anew.

mod folder;
mod forgetting;
mod health;
#[cfg(test)]
mod interrupted;
mod preparing;
mod queue;
mod reading;
mod shared;
mod unlocking;
mod versions;
mod waiting;
mod writer;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

pub(crate) use self::folder::{
    Folder, OWNER_ONLY_DIRECTORY, OWNER_ONLY_FILE, RESTORING, holds_nothing, is_claimed, is_held,
    make_directory, refuse_anothers, remove_leftovers, sync_directory, writable,
};
use self::forgetting::Forgetting;
pub(crate) use self::queue::{Alone, Order};
pub(crate) use self::reading::SealedRows;
pub(crate) use self::shared::Shared;
pub(crate) use self::unlocking::{Before, unlock};
pub(crate) use self::versions::{Versions, opening_of};
pub(crate) use self::waiting::wait_for;
use crate::backend::{Backend, Page};
use crate::seal::{KeyNow, KeyPlaces, NewKey, Vaults};
use crate::{
    BackedUp, BackupError, Commit, Contents, KeyError, Outcome, RestoreError, Row, Store,
    StoreError, Table, backup, restore,
};

/// How a store is kept.
#[derive(Debug, Clone)]
pub struct Options {
    /// The tables there are, all of them.
    pub tables: &'static [Table],
    /// Where the keys lie that seal the data.
    pub keys: KeyPlaces,
    /// How much memory the database may use for what it has read.
    pub cache_bytes: u64,
    /// How many copies of the state after an unclean stop are kept; none are taken if zero.
    pub copies_kept: usize,
    /// No copy is taken of data larger than this.
    pub largest_copy_bytes: u64,
    /// Once there are as many copies as are kept, how old the newest must be before another one replaces the oldest.
    pub copy_spacing: Duration,
}

impl Options {
    /// As a store with these tables is kept if nothing else is said.
    pub fn of(tables: &'static [Table]) -> Self {
        Self {
            tables,
            keys: KeyPlaces::default(),
            cache_bytes: 16 * 1024 * 1024,
            copies_kept: 3,
            largest_copy_bytes: 1024 * 1024 * 1024,
            copy_spacing: Duration::from_hours(1),
        }
    }
}

/// A durable store, open in one process at a time. Its directory is free for another once the last clone is gone.
/// Reading is done in the caller's thread, which waits for a batch that is being written.
pub struct Sealed<B: Backend> {
    shared: Arc<Shared<B>>,
}

impl<B: Backend> Clone for Sealed<B> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl<B: Backend> Sealed<B> {
    /// Begins on an open backend. What a stop interrupted is finished before anybody can read.
    pub(crate) fn begin(
        (folder, vaults): (Folder, Vaults),
        backend: B,
        (tables, versions): (&'static [Table], Versions),
    ) -> Result<Self, StoreError> {
        let rows = SealedRows { backend, vaults };
        let forgetting = Forgetting {
            rows: &rows,
            versions: &versions,
        };
        wait_for(forgetting.finish_all())?;
        let shared = Shared::start(folder, rows, (tables, versions))?;
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// There is a store in this directory.
    pub fn lies_in(directory: &Path) -> bool {
        directory.join(folder::KEYRING).exists()
    }

    /// Waits until the store has failed for good, for ever if need be. The process should end then.
    pub async fn failed(&self) -> StoreError {
        self.shared.health.failed().await
    }

    /// Puts everything under another master key. Commits wait for it, and none is refused. Killed in between, the next
    /// opening finishes it or undoes it.
    pub async fn replace_key(&self, new: NewKey) -> Result<KeyNow, KeyError> {
        let (answer, replaced) = oneshot::channel();
        self.shared
            .order(Order::Alone(Alone::ReplaceKey(new, answer)))?;
        let refusal = |_| Err(self.shared.refusal().into());
        replaced.await.unwrap_or_else(refusal)
    }

    /// Takes a backup of everything that was committed before this call, and gives the file its name once it is whole
    /// and on disk. Commits wait meanwhile, readers do not. `made` is the time that is noted in it, in seconds. Waits for
    /// the disk in the caller's thread.
    pub fn back_up(&self, file: &Path, made: i64) -> Result<BackedUp, BackupError> {
        backup::back_up(&self.shared, file, made)
    }

    /// Verifies a backup as restoring it into this directory would, and writes nothing. Waits for the disk in the
    /// caller's thread.
    pub fn check_backup(
        file: &Path,
        directory: &Path,
        options: &Options,
    ) -> Result<Contents, RestoreError> {
        restore::check(file, directory, options)
    }

    /// Finishes what is queued and notes that the stop was orderly. Commits called for later are refused.
    pub async fn close(self) -> Result<(), StoreError> {
        let (closed, answer) = oneshot::channel();
        self.shared.order(Order::Alone(Alone::Close(closed)))?;
        answer.await.unwrap_or(Err(StoreError::Closed))
    }
}

impl<B: Backend> Store for Sealed<B> {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        self.shared.has(table)?;
        let row = self.shared.read(self.shared.rows.get(table, key)).await?;
        self.shared.settled(row.as_slice()).await?;
        Ok(row)
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError> {
        self.shared.has(table)?;
        let page = Page {
            prefix,
            after,
            limit,
        };
        let rows = self.shared.read(self.shared.rows.scan(table, page)).await?;
        self.shared.settled(&rows).await?;
        Ok(rows)
    }

    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<B> {
        let answer = self.shared.enqueue(commit);
        let shared = Arc::clone(&self.shared);
        async move { answer?.await.unwrap_or_else(|_| Err(shared.refusal())) }
    }

    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8> {
        self.shared.vaults().blind(table, what).to_vec()
    }
}
