//! The one thread that writes: it takes what is queued, carries it out in one transaction, makes that durable with
//! one sync, and only then answers. The queue that forms during a sync is the next batch.

use std::fs::File;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender};

use tokio::sync::oneshot;

use super::backup::{self, Backing, Interrupted};
use super::batch::{self, Chore, Prepared, Rows};
use super::folder::Folder;
use super::forgetting::Hand;
use super::health::Health;
use super::queue::{Answer, Batch, Order, Parting, Replacing};
use super::recovery;
use super::shelf::Shelf;
use crate::{KeyError, Outcome, StoreError};

const BATCHES_BETWEEN_BLOB_CHECKS: u32 = 64;

pub(super) struct Writer {
    folder: Folder,
    log: File,
    shelf: Arc<Shelf>,
    health: Arc<Health>,
    own_orders: Sender<Order>,
    orders: Receiver<Order>,
    versions: Arc<AtomicU64>,
    batches: u32,
}

impl Writer {
    pub(super) fn new(
        folder: Folder,
        (shelf, health): (Arc<Shelf>, Arc<Health>),
        (own_orders, orders): (Sender<Order>, Receiver<Order>),
        versions: Arc<AtomicU64>,
    ) -> io::Result<Self> {
        let log = folder.log()?;
        Ok(Self {
            folder,
            log,
            shelf,
            health,
            own_orders,
            orders,
            versions,
            batches: 0,
        })
    }

    pub(super) fn run(mut self) {
        while let Ok(order) = self.orders.recv() {
            let batch = Batch::gather(order, &self.orders);
            self.handle(batch.commits, batch.answers);
            if let Some(parting) = batch.then_let_go {
                self.let_go(parting);
            }
            if let Some(replacing) = batch.then_replace {
                self.replace_key(replacing);
            }
            if let Some(backing) = batch.then_back_up {
                self.back_up(backing);
            }
            if let Some(closed) = batch.then_close {
                self.let_go_all();
                let result = self.close();
                drop(self);
                // Whoever asked may be gone already.
                let _ = closed.send(result);
                return;
            }
        }
    }

    fn handle(&mut self, mut commits: Vec<Prepared>, answers: Vec<oneshot::Sender<Answer>>) {
        if commits.is_empty() {
            return;
        }
        let versions = commits.iter().map(|commit| commit.version);
        self.health.unsettle(versions.min());
        match self.guarded(|| self.write(&mut commits)) {
            Ok(outcomes) => {
                self.health.settle();
                for ((commit, answer), outcome) in commits.into_iter().zip(answers).zip(outcomes) {
                    self.answer(commit.chores, answer, outcome);
                }
            }
            Err(error) => refuse(answers, error),
        }
        self.watch_for_blobs();
    }

    /// Whatever goes wrong in `work`, the store has failed.
    fn guarded<T>(&self, work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        if let Some(error) = self.health.failure() {
            return Err(error);
        }
        panic::catch_unwind(AssertUnwindSafe(work))
            .unwrap_or(Err(StoreError::Damaged))
            .inspect_err(|error| self.health.fail(*error))
    }

    /// The keys are durable before anything that is sealed with them.
    fn write(&self, commits: &mut [Prepared]) -> Result<Vec<Outcome>, StoreError> {
        for commit in &mut *commits {
            batch::complete(&mut commit.chores, &self.shelf.vaults)?;
        }
        self.shelf.vaults.settle()?;
        let outcomes = batch::apply(self.shelf.for_writing(), commits)?;
        self.hand().make_durable()?;
        Ok(outcomes)
    }

    fn hand(&self) -> Hand<'_> {
        Hand {
            shelf: &self.shelf,
            log: &self.log,
            versions: &self.versions,
        }
    }

    /// A commit that erases is answered once that is done. What is queued by now may still be sealed with the keys
    /// that go, so they go when all of it has been written.
    fn answer(&self, chores: Vec<Chore>, answer: oneshot::Sender<Answer>, outcome: Outcome) {
        if chores.is_empty() || outcome == Outcome::Conflict {
            return give(answer, Ok(outcome));
        }
        match self.guarded(|| chores.iter().try_for_each(|chore| self.retire(*chore))) {
            Ok(()) => drop(
                self.own_orders
                    .send(Order::LetGo(Parting { chores, answer })),
            ),
            Err(error) => give(answer, Err(error)),
        }
    }

    /// Nothing more is sealed with the key from now on.
    fn retire(&self, chore: Chore) -> Result<(), StoreError> {
        match chore.rows {
            Rows::Go => self.shelf.vaults.retire(chore.key)?,
            Rows::Stay => drop(self.shelf.vaults.succeed(chore.key)?),
        }
        Ok(())
    }

    fn let_go(&self, parting: Parting) {
        let done = self.guarded(|| {
            let mut chores = parting.chores.into_iter();
            chores.try_for_each(|chore| self.hand().finish(chore))
        });
        give(parting.answer, done.map(|()| Outcome::Done));
    }

    /// A key that is on its way out goes first: its order waits in the queue already, before this one then.
    fn back_up(&self, backing: Backing) {
        match self.guarded(|| self.shelf.chores()) {
            Ok(chores) if chores.is_empty() => self.walk(&backing),
            Ok(_) => drop(self.own_orders.send(Order::BackUp(backing))),
            Err(error) => backing.say(Err(error.into())),
        }
    }

    /// What is wrong with the store ends it; what is wrong with the file only ends the backup.
    fn walk(&self, backing: &Backing) {
        let about = (backing.made, self.versions.load(Ordering::Relaxed));
        let walked = self.guarded(|| match backup::walk(&self.shelf, &backing.file, about) {
            Ok(totals) => Ok(Ok(totals)),
            Err(Interrupted::File(error)) => Ok(Err(error.into())),
            Err(Interrupted::Store(error)) => Err(error),
        });
        backing.say(walked.unwrap_or_else(|error| Err(error.into())));
    }

    /// Before closing: what waits to be let go goes, all else came too late.
    fn let_go_all(&self) {
        while let Ok(order) = self.orders.try_recv() {
            if let Order::LetGo(parting) = order {
                self.let_go(parting);
            }
        }
    }

    /// Done here, so that the directory stays this process's own until it is done.
    fn replace_key(&self, replacing: Replacing) {
        let replaced = self.guarded(|| Ok(self.shelf.vaults.replace_master(&replacing.new)));
        let replaced = replaced.map_err(KeyError::from).flatten();
        if let Err(KeyError::Interrupted(error)) = replaced {
            self.health.fail(error);
        }
        // Whoever asked may be gone; the key is another one all the same.
        let _ = replacing.answer.send(replaced);
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
        self.guarded(|| {
            self.hand().make_durable()?;
            self.shelf.reach.sync()
        })?;
        recovery::closed(&self.folder)?;
        Ok(())
    }
}

fn refuse(answers: Vec<oneshot::Sender<Answer>>, error: StoreError) {
    for answer in answers {
        give(answer, Err(error));
    }
}

/// Whoever asked may be gone; the commit stands all the same.
fn give(answer: oneshot::Sender<Answer>, result: Answer) {
    let _ = answer.send(result);
}
