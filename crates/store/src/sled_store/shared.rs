//! What the clones of a store have in common: the way to the writer, and the way around it for readers.

use std::mem;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

use super::batch::{self, Prepared};
use super::health::Health;
use super::opening::Opened;
use super::queue::{Answer, Order, Request};
use super::shelf::Shelf;
use super::writer::Writer;
use crate::seal::Vaults;
use crate::{Commit, Row, StoreError, Version};

/// What the clones of a store share. Dropping the last one waits for the writer to finish what is queued.
pub(super) struct Shared {
    pub(super) shelf: Arc<Shelf>,
    pub(super) health: Arc<Health>,
    root: PathBuf,
    orders: mpsc::Sender<Order>,
    next_version: Arc<AtomicU64>,
    writer: Option<JoinHandle<()>>,
}

impl Shared {
    pub(super) fn start(opened: Opened) -> Result<Self, StoreError> {
        let Opened {
            folder,
            shelf,
            next_version,
        } = opened;
        let (shelf, health) = (Arc::new(shelf), Arc::new(Health::good()));
        let root = folder.root().to_owned();
        let (orders, queue) = mpsc::channel();
        let next_version = Arc::new(next_version);
        let shared = (Arc::clone(&shelf), Arc::clone(&health));
        let queues = (orders.clone(), queue);
        let writer = Writer::new(folder, shared, queues, Arc::clone(&next_version))?;
        let writer = thread::Builder::new()
            .name("kring-store".to_owned())
            .spawn(move || writer.run())?;
        Ok(Self {
            shelf,
            health,
            root,
            orders,
            next_version,
            writer: Some(writer),
        })
    }

    /// While the commit is sealed and queued no key can be retired, so that the writer knows when the last commit
    /// has come that uses a key.
    pub(super) fn enqueue(&self, commit: Commit) -> Result<oneshot::Receiver<Answer>, StoreError> {
        if !batch::fits(&commit) {
            return Err(StoreError::TooLong);
        }
        let named: Vec<_> = batch::vaults(&commit).cloned().collect();
        let queued = self.vaults().with(named.iter(), |sealing| {
            let version = Version::new(self.next_version.fetch_add(1, Ordering::Relaxed));
            let commit = Prepared::new(version, commit, sealing)?;
            let (answer, answered) = oneshot::channel();
            self.order(Order::Write(Request { commit, answer }))?;
            Ok(answered)
        });
        queued.inspect_err(|error| self.fail_unless_closed(*error))
    }

    fn fail_unless_closed(&self, error: StoreError) {
        if error != StoreError::Closed {
            self.health.fail(error);
        }
    }

    pub(super) fn vaults(&self) -> &Vaults {
        &self.shelf.vaults
    }

    /// The data directory.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn order(&self, order: Order) -> Result<(), StoreError> {
        self.orders.send(order).map_err(|_| self.refusal())
    }

    /// Why the writer takes no more orders.
    pub(super) fn refusal(&self) -> StoreError {
        self.health.failure().unwrap_or(StoreError::Closed)
    }

    /// sled panics on some kinds of damage. Whatever goes wrong in reading, the store has failed.
    pub(super) fn read<T>(
        &self,
        reading: impl FnOnce(&Shelf) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let read = panic::catch_unwind(AssertUnwindSafe(|| reading(&self.shelf)));
        read.unwrap_or(Err(StoreError::Damaged))
            .inspect_err(|error| self.health.fail(*error))
    }

    /// Shows nothing that a power cut could still take back.
    pub(super) async fn settled(&self, rows: &[Row]) -> Result<(), StoreError> {
        match rows.iter().map(|row| row.version).max() {
            Some(newest) => self.health.settled(newest).await,
            None => self.health.failure().map_or(Ok(()), Err),
        }
    }
}

impl Drop for Shared {
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
