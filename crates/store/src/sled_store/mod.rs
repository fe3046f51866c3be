//! The store on one disk: sled behind a single writer that makes it keep its word.
//!
//! By itself sled does not sync what it flushes. So one thread writes, syncs and only then answers ([`writer`]);
//! values are cut small enough to stay in the file that is synced ([`pieces`]); the files sled makes at its start
//! are synced too, and copied first after an unclean stop ([`folder`], [`recovery`], [`copies`]). After any error nothing is
//! acknowledged until the store is opened anew.
//!
//! Values are sealed in the caller's thread, before they are queued, and opened where they are read ([`shelf`]).
//! What is to be forgotten is noted in the same transaction, and done before the commit is answered ([`forgetting`]).
//! Backups are taken by the writer, between two batches ([`backup`]), and brought back as a whole ([`restore`]).

mod backup;
mod batch;
mod copies;
mod folder;
mod forgetting;
mod health;
mod index;
mod leftovers;
mod opening;
mod pieces;
mod queue;
mod reach;
mod recovery;
mod restore;
mod shared;
mod shelf;
mod unlocking;
mod writer;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use self::copies::CopyRule;
pub use self::pieces::{LONGEST_KEY, LONGEST_VALUE};
use self::queue::{Order, Replacing};
use self::shared::Shared;
use self::shelf::Page;
use super::seal::{KeyNow, KeyPlaces, NewKey};
use super::{
    BackedUp, BackupError, Commit, Contents, KeyError, Outcome, RestoreError, Row, Store,
    StoreError, Table, WithoutList,
};

/// How a [`SledStore`] is kept.
#[derive(Debug, Clone)]
pub struct Options {
    /// How much memory sled may use for what it has read.
    pub cache_bytes: u64,
    /// How many copies of the state after an unclean stop are kept; none are taken if zero.
    pub copies_kept: usize,
    /// No copy is taken of data larger than this.
    pub largest_copy_bytes: u64,
    /// Once there are as many copies as are kept, how old the newest must be before another one replaces the oldest.
    pub copy_spacing: Duration,
    /// Where the keys lie that seal the data.
    pub keys: KeyPlaces,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            cache_bytes: 16 * 1024 * 1024,
            copies_kept: 3,
            largest_copy_bytes: 1024 * 1024 * 1024,
            copy_spacing: Duration::from_hours(1),
            keys: KeyPlaces::default(),
        }
    }
}

impl Options {
    fn copy_rule(&self) -> CopyRule {
        CopyRule {
            kept: self.copies_kept,
            largest: self.largest_copy_bytes,
            spacing: self.copy_spacing,
        }
    }
}

/// A durable store in one directory, open in one process at a time. The directory is free for another once the
/// last clone is gone. Reading is done in the caller's thread, which waits for a batch that is being written.
#[derive(Clone)]
pub struct SledStore {
    shared: Arc<Shared>,
}

impl SledStore {
    /// Opens the store in `directory`, which is made if need be. Blocks while sled recovers.
    pub fn open(directory: &Path, options: &Options) -> Result<Self, StoreError> {
        let shared = Shared::start(opening::open(directory, options)?)?;
        Ok(Self {
            shared: Arc::new(shared),
        })
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
            .order(Order::ReplaceKey(Replacing { new, answer }))?;
        let refusal = |_| Err(self.shared.refusal().into());
        replaced.await.unwrap_or_else(refusal)
    }

    /// Finishes what is queued and notes that the stop was orderly. Commits called for later are refused.
    pub async fn close(self) -> Result<(), StoreError> {
        let (closed, answer) = oneshot::channel();
        self.shared.order(Order::Close(closed))?;
        answer.await.unwrap_or(Err(StoreError::Closed))
    }
}

/// Backups. All of these wait for the disk in the caller's thread.
impl SledStore {
    /// There is a store in this directory.
    pub fn lies_in(directory: &Path) -> bool {
        directory.join(folder::KEYRING).exists() || directory.join("sled/db").exists()
    }

    /// Takes a backup of everything that was committed before this call, and gives the file its name once it is whole
    /// and on disk. Commits wait meanwhile, readers do not. `made` is the time that is noted in it, in seconds.
    pub fn back_up(&self, file: &Path, made: i64) -> Result<BackedUp, BackupError> {
        backup::back_up(&self.shared, file, made)
    }

    /// Verifies a backup, and brings it back into a directory that is empty or not there.
    pub fn restore(
        file: &Path,
        directory: &Path,
        keys: &KeyPlaces,
        without_list: WithoutList,
    ) -> Result<Contents, RestoreError> {
        restore::restore(file, directory, (keys, without_list))
    }

    /// Verifies a backup as [`SledStore::restore`] into this directory would, and writes nothing.
    pub fn check_backup(
        file: &Path,
        directory: &Path,
        keys: &KeyPlaces,
    ) -> Result<Contents, RestoreError> {
        restore::check(file, directory, keys)
    }
}

impl Store for SledStore {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        let row = self.shared.read(|shelf| shelf.get(table, key))?;
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
        let rows = self.shared.read(|shelf| {
            shelf.scan(
                table,
                Page {
                    prefix,
                    after,
                    limit,
                },
            )
        })?;
        self.shared.settled(&rows).await?;
        Ok(rows)
    }

    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<> {
        let answer = self.shared.enqueue(commit);
        let shared = Arc::clone(&self.shared);
        async move { answer?.await.unwrap_or_else(|_| Err(shared.refusal())) }
    }

    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8> {
        self.shared.vaults().blind(table, what).to_vec()
    }
}
