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
use super::recovery;
use super::shelf::Shelf;
use crate::store::{Outcome, StoreError};

const MOST_COMMITS: usize = 256;
/// A batch takes no further commit once it is this large, so that readers and memory are not held for long.
const ENOUGH_BYTES: usize = 1024 * 1024;
const BATCHES_BETWEEN_BLOB_CHECKS: u32 = 64;

/// What a commit is answered.
pub(super) type Answer = Result<Outcome, StoreError>;

/// What can be asked of the writer.
pub(super) enum Order {
    Write(Request),
    /// Finish what is queued, then stop.
    Close(oneshot::Sender<Result<(), StoreError>>),
}

pub(super) struct Request {
    pub(super) commit: Prepared,
    pub(super) answer: oneshot::Sender<Answer>,
}

pub(super) struct Writer {
    folder: Folder,
    log: File,
    shelf: Arc<Shelf>,
    health: Arc<Health>,
    orders: Receiver<Order>,
    batches: u32,
}

#[derive(Default)]
struct Batch {
    commits: Vec<Prepared>,
    answers: Vec<oneshot::Sender<Answer>>,
    bytes: usize,
    then_close: Option<oneshot::Sender<Result<(), StoreError>>>,
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
            let batch = self.gather(order);
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

    fn gather(&self, first: Order) -> Batch {
        let mut batch = Batch::default();
        batch.add(first);
        while !batch.is_full() {
            let Ok(order) = self.orders.try_recv() else {
                break;
            };
            batch.add(order);
        }
        batch
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

impl Batch {
    fn add(&mut self, order: Order) {
        match order {
            Order::Write(request) => {
                self.bytes += request.commit.size;
                self.commits.push(request.commit);
                self.answers.push(request.answer);
            }
            Order::Close(closed) => self.then_close = Some(closed),
        }
    }

    fn is_full(&self) -> bool {
        self.commits.len() == MOST_COMMITS
            || self.bytes >= ENOUGH_BYTES
            || self.then_close.is_some()
    }
}

fn give(answers: Vec<oneshot::Sender<Answer>>, results: impl Iterator<Item = Answer>) {
    for (answer, result) in answers.into_iter().zip(results) {
        // Whoever asked may be gone; the commit stands all the same.
        let _ = answer.send(result);
    }
}
