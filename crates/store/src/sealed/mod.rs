//! The store over any backend: everything a store promises that does not depend on which database it is.
//!
//! Values are sealed in the caller's thread, before they are queued ([`preparing`]), and opened where they are read
//! ([`SealedRows`]). One thread writes: it gathers what is queued, has it carried out in one transaction and synced once,
//! and only then answers ([`writer`], [`queue`]). That is here and not in a backend because the order of the calls, the
//! rule that nothing is answered or shown before it is on disk ([`health`]), and the moment at which a key may go hang
//! together. What is to be forgotten is noted in the same transaction, and done before the commit is answered
//! ([`forgetting`]); backups are taken between two batches ([`backing_up`]). After any error nothing is acknowledged until
//! the store is opened anew.

mod backing_up;
mod forgetting;
mod health;
#[cfg(all(test, kring_model))]
mod model;
mod preparing;
mod queue;
mod shared;
mod writer;

use std::fs::File;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;

use futures_util::future::{Either, select};
use tokio::sync::oneshot;

use self::forgetting::Forgetting;
use self::queue::{Alone, Haste, Order};
use self::shared::Shared;
use crate::backend::{Backend, Page};
use crate::folder::Folder;
use crate::seal::Vaults;
use crate::sealed_rows::SealedRows;
use crate::versions::Versions;
use crate::waiting::wait_for;
use crate::{
    BackedUp, BackupError, Commit, Contents, KeyError, KeyNow, NewKey, Options, Outcome,
    RestoreError, Row, Store, StoreError, Table, restore,
};

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

    /// What is below sealing, for what only one kind of it can do.
    #[cfg(feature = "postgres")]
    pub(crate) fn backend(&self) -> &B {
        &self.shared.rows.backend
    }

    /// The directory of this machine.
    pub(crate) fn root(&self) -> &Path {
        self.shared.root()
    }

    /// Waits until the store has failed for good, for ever if need be. The process should end then.
    pub async fn failed(&self) -> StoreError {
        let (failed, lost) = (self.shared.health.failed(), self.shared.rows.backend.lost());
        let (failed, lost) = (pin!(failed), pin!(lost));
        match select(failed, lost).await {
            Either::Left((error, _)) => error,
            Either::Right((error, _)) => {
                self.shared.health.fail(error);
                error
            }
        }
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
        backing_up::back_up(&self.shared, file, made)
    }

    /// The same, into a file that whoever asks for it opened, and gives its name.
    pub fn back_up_into(&self, file: &File, made: i64) -> Result<BackedUp, BackupError> {
        backing_up::back_up_into(&self.shared, file, made)
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

impl<B: Backend> Sealed<B> {
    fn queue(
        &self,
        commit: Commit,
        haste: Haste,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<B> {
        let answer = self.shared.enqueue(commit, haste);
        let shared = Arc::clone(&self.shared);
        async move { answer?.await.unwrap_or_else(|_| Err(shared.refusal())) }
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

    async fn keys(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        self.shared.has(table)?;
        let page = Page {
            prefix,
            after,
            limit,
        };
        self.shared.read(self.shared.rows.keys(table, page)).await
    }

    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<B> {
        self.queue(commit, Haste::Now)
    }

    fn commit_soon(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<B> {
        self.queue(commit, Haste::Soon)
    }

    fn commit_ahead(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<B> {
        self.queue(commit, Haste::Ahead)
    }

    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8> {
        self.shared.vaults().blind(table, what).to_vec()
    }
}
