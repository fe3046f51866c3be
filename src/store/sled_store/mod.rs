//! The store on one disk: sled behind a single writer that makes it keep its word.
//!
//! By itself sled does not sync what it flushes. So one thread writes, syncs and only then answers ([`writer`]);
//! values are cut small enough to stay in the file that is synced ([`pieces`]); the files sled makes at its start
//! are synced too, and copied first after an unclean stop ([`folder`], [`recovery`]). After any error nothing is
//! acknowledged until the store is opened anew.

mod batch;
mod folder;
mod health;
mod opening;
mod pieces;
mod recovery;
mod shelf;
mod writer;

use std::mem;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::oneshot;

use self::batch::Prepared;
use self::health::Health;
pub use self::pieces::{LONGEST_KEY, LONGEST_VALUE};
use self::recovery::CopyRule;
use self::shelf::{Page, Shelf};
use self::writer::{Answer, Order, Request, Writer};
use super::{Commit, Outcome, Row, Store, StoreError, Table, Version};

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
}

impl Default for Options {
    fn default() -> Self {
        Self {
            cache_bytes: 16 * 1024 * 1024,
            copies_kept: 3,
            largest_copy_bytes: 1024 * 1024 * 1024,
            copy_spacing: Duration::from_hours(1),
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
/// last clone is gone.
#[derive(Clone)]
pub struct SledStore {
    desk: Arc<Desk>,
}

/// What the clones of a store share. Dropping the last one waits for the writer to finish what is queued.
struct Desk {
    shelf: Arc<Shelf>,
    health: Arc<Health>,
    orders: mpsc::Sender<Order>,
    next_version: AtomicU64,
    writer: Option<JoinHandle<()>>,
}

impl SledStore {
    /// Opens the store in `directory`, which is made if need be. Blocks while sled recovers.
    pub fn open(directory: &Path, options: &Options) -> Result<Self, StoreError> {
        let opening::Opened {
            folder,
            shelf,
            first_version,
        } = opening::open(directory, options)?;
        let (shelf, health) = (Arc::new(shelf), Arc::new(Health::good()));
        let (orders, queue) = mpsc::channel();
        let writer = Writer::new(folder, Arc::clone(&shelf), Arc::clone(&health), queue)?;
        let writer = thread::Builder::new()
            .name("kring-store".to_owned())
            .spawn(move || writer.run())?;
        let next_version = AtomicU64::new(first_version.number());
        Ok(Self {
            desk: Arc::new(Desk {
                shelf,
                health,
                orders,
                next_version,
                writer: Some(writer),
            }),
        })
    }

    /// Waits until the store has failed for good, for ever if need be. The process should end then.
    pub async fn failed(&self) -> StoreError {
        self.desk.health.failed().await
    }

    /// Finishes what is queued and notes that the stop was orderly. Commits called for later are refused.
    pub async fn close(self) -> Result<(), StoreError> {
        let (closed, answer) = oneshot::channel();
        self.desk.order(Order::Close(closed))?;
        answer.await.unwrap_or(Err(StoreError::Closed))
    }
}

impl Store for SledStore {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        let row = self.desk.read(|shelf| shelf.get(table, key))?;
        self.desk.settled(row.as_slice()).await?;
        Ok(row)
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError> {
        let rows = self.desk.read(|shelf| {
            shelf.scan(
                table,
                Page {
                    prefix,
                    after,
                    limit,
                },
            )
        })?;
        self.desk.settled(&rows).await?;
        Ok(rows)
    }

    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<> {
        let answer = self.desk.enqueue(commit);
        let desk = Arc::clone(&self.desk);
        async move { answer?.await.unwrap_or_else(|_| Err(desk.refusal())) }
    }
}

impl Desk {
    fn enqueue(&self, commit: Commit) -> Result<oneshot::Receiver<Answer>, StoreError> {
        let version = Version::new(self.next_version.fetch_add(1, Ordering::Relaxed));
        let commit = Prepared::new(version, commit)?;
        let (answer, answered) = oneshot::channel();
        self.order(Order::Write(Request { commit, answer }))?;
        Ok(answered)
    }

    fn order(&self, order: Order) -> Result<(), StoreError> {
        self.orders.send(order).map_err(|_| self.refusal())
    }

    /// Why the writer takes no more orders.
    fn refusal(&self) -> StoreError {
        self.health.failure().unwrap_or(StoreError::Closed)
    }

    /// sled panics on some kinds of damage. Whatever goes wrong in reading, the store has failed.
    fn read<T>(
        &self,
        reading: impl FnOnce(&Shelf) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let read = panic::catch_unwind(AssertUnwindSafe(|| reading(&self.shelf)));
        read.unwrap_or(Err(StoreError::Damaged))
            .inspect_err(|error| self.health.fail(*error))
    }

    /// Shows nothing that a power cut could still take back.
    async fn settled(&self, rows: &[Row]) -> Result<(), StoreError> {
        match rows.iter().map(|row| row.version).max() {
            Some(newest) => self.health.settled(newest).await,
            None => self.health.failure().map_or(Ok(()), Err),
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let (closed, _) = oneshot::channel();
        // After `close` there is no writer to hear this.
        let _ = self.orders.send(Order::Close(closed));
        // What a panicking writer had to say is in the health already.
        let _ = self.writer.take().map(JoinHandle::join);
        if self
            .health
            .failure()
            .is_some_and(|error| error != StoreError::DiskFull)
        {
            // Closing sled would write once more to what is broken, and might wait for ever.
            mem::forget(Arc::clone(&self.shelf));
        }
    }
}
