//! What the clones of a store have in common: the way to the writer, and the way around it for readers.

use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::oneshot;

use super::health::Health;
use super::preparing::Prepared;
use super::queue::{Alone, Answer, Haste, Order};
use super::writer::Writer;
use crate::backend::Backend;
use crate::folder::Folder;
use crate::seal::Vaults;
use crate::sealed_rows::SealedRows;
use crate::sync::mpsc;
use crate::sync::thread::{self, JoinHandle};
use crate::versions::Versions;
use crate::{Commit, LONGEST_KEY, LONGEST_VALUE, Put, Row, StoreError, Table};

/// What the clones of a store share. Dropping the last one waits for the writer to finish what is queued.
pub(super) struct Shared<B> {
    pub(super) rows: Arc<SealedRows<B>>,
    pub(super) health: Arc<Health>,
    root: PathBuf,
    tables: &'static [Table],
    orders: mpsc::Sender<Order>,
    versions: Arc<Versions>,
    writer: Option<JoinHandle<()>>,
}

impl<B: Backend> Shared<B> {
    pub(super) fn start(
        folder: Folder,
        rows: SealedRows<B>,
        (tables, versions): (&'static [Table], Versions),
    ) -> Result<Self, StoreError> {
        let (rows, health) = (Arc::new(rows), Arc::new(Health::good()));
        let root = folder.root().to_owned();
        let (orders, queue) = mpsc::channel();
        let versions = Arc::new(versions);
        let writer = Writer {
            rows: Arc::clone(&rows),
            health: Arc::clone(&health),
            versions: Arc::clone(&versions),
            tables,
            own_orders: orders.clone(),
            orders: queue,
            _folder: folder,
        };
        let writer = thread::Builder::new()
            .name("kring-store".to_owned())
            .spawn(move || writer.run())?;
        Ok(Self {
            rows,
            health,
            root,
            tables,
            orders,
            versions,
            writer: Some(writer),
        })
    }

    /// While the commit is sealed and queued no key can be retired, so that the writer knows when the last commit
    /// has come that uses a key.
    pub(super) fn enqueue(
        &self,
        commit: Commit,
        haste: Haste,
    ) -> Result<oneshot::Receiver<Answer>, StoreError> {
        for put in &commit.puts {
            self.takes(put)?;
        }
        let mut named: Vec<_> = commit.vaults().collect();
        named.dedup();
        let named: Vec<_> = named.into_iter().cloned().collect();
        let queued = self.vaults().with(named.iter(), |sealing| {
            let prepared = Prepared::new(self.versions.take(), commit, sealing)?;
            let (answer, answered) = oneshot::channel();
            self.order(Order::Write(prepared, haste, answer))?;
            Ok(answered)
        });
        queued.inspect_err(|error| self.fail_unless_closed(*error))
    }

    /// What is refused here is refused alone.
    fn takes(&self, put: &Put) -> Result<(), StoreError> {
        self.has(put.table)?;
        let value = put.value.as_ref().map_or(0, Vec::len);
        if put.key.len() > LONGEST_KEY || value > LONGEST_VALUE {
            return Err(StoreError::TooLong);
        }
        Ok(())
    }

    /// The store was opened with this table.
    pub(super) fn has(&self, table: Table) -> Result<(), StoreError> {
        let known = self.tables.contains(&table);
        known.then_some(()).ok_or(StoreError::UnknownTable(table))
    }

    fn fail_unless_closed(&self, error: StoreError) {
        if error != StoreError::Closed {
            self.health.fail(error);
        }
    }

    pub(super) fn vaults(&self) -> &Vaults {
        &self.rows.vaults
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

    /// Whatever goes wrong in reading, the store has failed; but a row that is not what was written there is refused alone.
    pub(super) async fn read<T>(
        &self,
        reading: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let read = reading.await;
        if let Err(error) = &read
            && !matches!(error, StoreError::Forged(..))
        {
            self.health.fail(*error);
        }
        read
    }

    /// Shows nothing that a power cut could still take back.
    pub(super) async fn settled(&self, rows: &[Row]) -> Result<(), StoreError> {
        match rows.iter().map(|row| row.version).max() {
            Some(newest) => {
                if self.health.is_unsettled(newest) {
                    // Without a writer it is told below why.
                    let _ = self.order(Order::Hurry);
                }
                self.health.settled(newest).await
            }
            None => self.health.failure().map_or(Ok(()), Err),
        }
    }
}

impl<B> Drop for Shared<B> {
    fn drop(&mut self) {
        let (closed, _) = oneshot::channel();
        // After `close` there is no writer to hear this.
        let _ = self.orders.send(Order::Alone(Alone::Close(closed)));
        // What a panicking writer had to say is in the health already.
        let _ = self.writer.take().map(JoinHandle::join);
        if self
            .health
            .failure()
            .is_some_and(|error| error != StoreError::DiskFull)
        {
            // A database that is let go of writes once more, even to what is broken, and might wait for ever.
            mem::forget(Arc::clone(&self.rows));
        }
    }
}
