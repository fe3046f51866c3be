//! The one thread that writes: it takes what is queued, carries it out in one transaction, makes that durable with
//! one sync, and only then answers. The queue that forms during a sync is the next batch.

use std::fs::File;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use tokio::sync::oneshot;

use super::batch::{self, Prepared};
use super::folder::Folder;
use super::health::Health;
use super::queue::{Answer, Batch, Order};
use super::recovery;
use super::shelf::Shelf;
use crate::store::{Outcome, StoreError};

const BATCHES_BETWEEN_BLOB_CHECKS: u32 = 64;

pub(super) struct Writer {
    folder: Folder,
    log: File,
    shelf: Arc<Shelf>,
    health: Arc<Health>,
    orders: Receiver<Order>,
    batches: u32,
}

impl Writer {
    pub(super) fn new(
        folder: Folder,
        shelf: Arc<Shelf>,
        health: Arc<Health>,
        orders: Receiver<Order>,
    ) -> io::Result<Self> {
        let log = folder.log()?;
        Ok(Self {
            folder,
            log,
            shelf,
            health,
            orders,
            batches: 0,
        })
    }

    pub(super) fn run(mut self) {
        while let Ok(order) = self.orders.recv() {
            let batch = Batch::gather(order, &self.orders);
            self.handle(&batch.commits, batch.answers);
            if let Some(closed) = batch.then_close {
                let result = self.close();
                drop(self);
                // Whoever asked may be gone already.
                let _ = closed.send(result);
                return;
            }
        }
    }

    fn handle(&mut self, commits: &[Prepared], answers: Vec<oneshot::Sender<Answer>>) {
        if commits.is_empty() {
            return;
        }
        self.health
            .unsettle(commits.iter().map(|commit| commit.version).min());
        match self.carry_out(commits) {
            Ok(outcomes) => {
                self.health.settle();
                give(answers, outcomes.into_iter().map(Ok));
            }
            Err(error) => give(answers, std::iter::repeat(Err(error))),
        }
        self.watch_for_blobs();
    }

    fn carry_out(&self, commits: &[Prepared]) -> Result<Vec<Outcome>, StoreError> {
        if let Some(error) = self.health.failure() {
            return Err(error);
        }
        let written = panic::catch_unwind(AssertUnwindSafe(|| self.write(commits)));
        written
            .unwrap_or(Err(StoreError::Damaged))
            .inspect_err(|error| self.health.fail(*error))
    }

    fn write(&self, commits: &[Prepared]) -> Result<Vec<Outcome>, StoreError> {
        let outcomes = batch::apply(&self.shelf, commits)?;
        self.make_durable()?;
        Ok(outcomes)
    }

    /// sled's flush hands the bytes to the kernel; only our own sync puts them on disk.
    fn make_durable(&self) -> Result<(), StoreError> {
        self.shelf.trees[Shelf::PIECES].flush()?;
        self.log.sync_data()?;
        Ok(())
    }

    fn watch_for_blobs(&mut self) {
        self.batches = self.batches.wrapping_add(1);
        if self.batches.is_multiple_of(BATCHES_BETWEEN_BLOB_CHECKS)
            && !matches!(self.folder.has_stray_blobs(), Ok(false))
        {
            tracing::error!("{}", StoreError::StrayBlobs);
        }
    }

    /// After a failure the marker stays: the next start takes a copy first.
    fn close(&self) -> Result<(), StoreError> {
        if let Some(error) = self.health.failure() {
            return Err(error);
        }
        let durable = panic::catch_unwind(AssertUnwindSafe(|| self.make_durable()));
        durable
            .unwrap_or(Err(StoreError::Damaged))
            .inspect_err(|error| self.health.fail(*error))?;
        recovery::closed(&self.folder)?;
        Ok(())
    }
}

fn give(answers: Vec<oneshot::Sender<Answer>>, results: impl Iterator<Item = Answer>) {
    for (answer, result) in answers.into_iter().zip(results) {
        // Whoever asked may be gone; the commit stands all the same.
        let _ = answer.send(result);
    }
}
