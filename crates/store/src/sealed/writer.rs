//! The one thread that writes: it takes what is queued, lets the backend carry it out in one transaction and put it on
//! disk with one sync, and only then answers. The queue that forms during a sync is the next batch. What comes ahead of
//! something that somebody will wait for may be carried out before, and is synced and answered with it.

use std::mem;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;

use tokio::sync::oneshot;

use super::forgetting::Forgetting;
use super::health::Health;
use super::preparing;
use super::queue::{Alone, Answer, BackupOrder, Batch, MOST_COMMITS, Order, PATIENCE};
use crate::backend::{Backend, Chore, Unit};
use crate::backup::{self, Interrupted};
use crate::folder::Folder;
use crate::sealed_rows::SealedRows;
use crate::sync::mpsc::{Receiver, Sender};
use crate::versions::Versions;
use crate::waiting::wait_for;
use crate::{KeyError, KeyNow, NewKey, Outcome, StoreError, Table, Version};

pub(super) struct Writer<B> {
    pub(super) rows: Arc<SealedRows<B>>,
    pub(super) health: Arc<Health>,
    pub(super) versions: Arc<Versions>,
    pub(super) tables: &'static [Table],
    pub(super) own_orders: Sender<Order>,
    pub(super) orders: Receiver<Order>,
    /// The directory is this process's own for as long as anything may be written.
    pub(super) _folder: Folder,
}

/// What was carried out and is not synced yet.
#[derive(Default)]
struct Unsynced {
    /// The lowest version in it.
    from: Option<Version>,
    commits: Vec<(Vec<Chore>, oneshot::Sender<Answer>, Outcome)>,
}

impl<B: Backend> Writer<B> {
    pub(super) fn run(self) {
        let mut unsynced = Unsynced::default();
        while let Some(order) = self.next(&mut unsynced) {
            let batch = Batch::gather(order, &self.orders, B::WRITES_AHEAD);
            let then = self.handle(batch, &mut unsynced);
            match then {
                None => {}
                Some(Alone::LetGo(chores, answer)) => self.let_go(&chores, answer),
                Some(Alone::ReplaceKey(new, answer)) => self.replace_key(&new, answer),
                Some(Alone::BackUp(order)) => self.back_up(order),
                Some(Alone::Close(closed)) => return self.end(closed),
            }
        }
    }

    /// What is not synced waits for more, but not for long.
    fn next(&self, unsynced: &mut Unsynced) -> Option<Order> {
        if !unsynced.commits.is_empty() {
            if let Ok(order) = self.orders.recv_timeout(PATIENCE) {
                return Some(order);
            }
            self.sync(mem::take(unsynced));
        }
        self.orders.recv().ok()
    }

    fn handle(&self, batch: Batch, unsynced: &mut Unsynced) -> Option<Alone> {
        let is_ahead = batch.is_ahead();
        if !batch.units.is_empty() {
            let lowest = |from: Version| unsynced.from.map_or(from, |lower| lower.min(from));
            unsynced.from = batch.from.map(lowest).or(unsynced.from);
            self.health.unsettle(unsynced.from);
            self.carry_out(batch.units, batch.answers, unsynced);
        }
        if !is_ahead || unsynced.commits.len() >= MOST_COMMITS {
            self.sync(mem::take(unsynced));
        }
        batch.then
    }

    fn carry_out(
        &self,
        mut units: Vec<Unit>,
        answers: Vec<oneshot::Sender<Answer>>,
        unsynced: &mut Unsynced,
    ) {
        match self.guarded(|| self.write(&mut units)) {
            Ok(outcomes) => {
                let noted = units.into_iter().map(|unit| unit.noted);
                let done = noted.zip(answers).zip(outcomes);
                let done = done.map(|((noted, answer), outcome)| (noted, answer, outcome));
                unsynced.commits.extend(done);
            }
            Err(error) => refuse(answers, error),
        }
    }

    fn sync(&self, Unsynced { commits, .. }: Unsynced) {
        if commits.is_empty() {
            return;
        }
        match self.guarded(|| wait_for(self.rows.backend.sync())) {
            Ok(()) => {
                self.health.settle();
                for (noted, answer, outcome) in commits {
                    self.answer(noted, answer, outcome);
                }
            }
            Err(error) => refuse(commits.into_iter().map(|(_, answer, _)| answer), error),
        }
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
    fn write(&self, units: &mut [Unit]) -> Result<Vec<Outcome>, StoreError> {
        let SealedRows { backend, vaults } = &*self.rows;
        for unit in &mut *units {
            preparing::complete(&mut unit.noted, vaults)?;
        }
        vaults.settle()?;
        wait_for(backend.transact(units))
    }

    /// A commit that erases is answered once that is done. What is queued by now may still be sealed with the keys
    /// that go, so they go when all of it has been written.
    fn answer(&self, chores: Vec<Chore>, answer: oneshot::Sender<Answer>, outcome: Outcome) {
        if chores.is_empty() || outcome == Outcome::Conflict {
            return give(answer, Ok(outcome));
        }
        match self.guarded(|| chores.iter().try_for_each(|chore| self.retire(*chore))) {
            Ok(()) => self.later(Alone::LetGo(chores, answer)),
            Err(error) => give(answer, Err(error)),
        }
    }

    /// Nothing more is sealed with the key from now on.
    fn retire(&self, chore: Chore) -> Result<(), StoreError> {
        match chore {
            Chore::Erase(key) => self.rows.vaults.retire(key),
            Chore::SealAnew(key) => self.rows.vaults.succeed(key).map(drop),
        }
    }

    /// Behind everything that is queued by now. There is somebody to hear it: this writer itself.
    fn later(&self, alone: Alone) {
        drop(self.own_orders.send(Order::Alone(alone)));
    }

    fn let_go(&self, chores: &[Chore], answer: oneshot::Sender<Answer>) {
        let forgetting = Forgetting {
            rows: &self.rows,
            versions: &self.versions,
        };
        let done = self.guarded(|| {
            let mut chores = chores.iter();
            chores.try_for_each(|chore| wait_for(forgetting.finish(*chore)))
        });
        give(answer, done.map(|()| Outcome::Done));
    }

    /// Done here, so that the directory stays this process's own until it is done.
    fn replace_key(&self, new: &NewKey, answer: oneshot::Sender<Result<KeyNow, KeyError>>) {
        let SealedRows { backend, vaults } = &*self.rows;
        let commit = || wait_for(backend.transact(&[])).map(drop);
        let others = |key: &[u8]| wait_for(backend.others_can_follow(key));
        let replaced = self.guarded(|| Ok(vaults.replace_master(new, others, commit)));
        let replaced = replaced.map_err(KeyError::from).flatten();
        if let Err(KeyError::Interrupted(error)) = replaced {
            self.health.fail(error);
        }
        // Whoever asked may be gone; the key is another one all the same.
        let _ = answer.send(replaced);
    }

    /// A key that is on its way out goes first: its order waits in the queue already, before this one then.
    fn back_up(&self, order: BackupOrder) {
        match self.guarded(|| wait_for(self.rows.backend.chores())) {
            Ok(chores) if chores.is_empty() => self.walk(&order),
            Ok(_) => self.later(Alone::BackUp(order)),
            Err(error) => order.say(Err(error.into())),
        }
    }

    /// What is wrong with the store ends it; what is wrong with the file only ends the backup.
    fn walk(&self, order: &BackupOrder) {
        let about = (order.made, self.versions.next_number());
        let walk = async {
            let totals = backup::walk(&self.rows, self.tables, &order.to, about).await?;
            order.to.finish()?;
            Ok(totals)
        };
        let walked = self.guarded(|| match wait_for(walk) {
            Ok(totals) => Ok(Ok(totals)),
            Err(Interrupted::File(error)) => Ok(Err(error.into())),
            Err(Interrupted::Store(error)) => Err(error),
        });
        order.say(walked.unwrap_or_else(|error| Err(error.into())));
    }

    fn end(self, closed: oneshot::Sender<Result<(), StoreError>>) {
        self.let_go_all();
        let result = self.guarded(|| self.close());
        drop(self);
        // Whoever asked may be gone already.
        let _ = closed.send(result);
    }

    /// Before closing: what waits to be let go goes, all else came too late.
    fn let_go_all(&self) {
        while let Ok(order) = self.orders.try_recv() {
            if let Order::Alone(Alone::LetGo(chores, answer)) = order {
                self.let_go(&chores, answer);
            }
        }
    }

    fn close(&self) -> Result<(), StoreError> {
        wait_for(async {
            self.rows.backend.sync().await?;
            self.rows.backend.close().await
        })
    }
}

fn refuse(answers: impl IntoIterator<Item = oneshot::Sender<Answer>>, error: StoreError) {
    for answer in answers {
        give(answer, Err(error));
    }
}

/// Whoever asked may be gone; the commit stands all the same.
fn give(answer: oneshot::Sender<Answer>, result: Answer) {
    let _ = answer.send(result);
}
