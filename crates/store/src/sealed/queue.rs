//! The orders that wait for the writer, and how many of them it takes at a time.

use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::preparing::Prepared;
use crate::backend::{Chore, Unit};
use crate::backup::{Relay, Totals};
use crate::sync::mpsc::{Receiver, Sender};
use crate::{BackupError, KeyError, KeyNow, NewKey, Outcome, StoreError, Version};

pub(super) const MOST_COMMITS: usize = 256;
/// A batch takes no further commit once it is this large, so that readers and memory are not held for long.
const ENOUGH_BYTES: usize = 1024 * 1024;

/// So many that come ahead of what somebody waits for are written together: enough that a transaction is worth it, and few
/// enough that most of them are written while the others are still being decided on.
const ENOUGH_AHEAD: usize = if cfg!(all(test, kring_model)) { 1 } else { 16 };

/// A commit that nobody waits for waits so long for one that somebody waits for: they share a sync.
pub(super) const PATIENCE: Duration = Duration::from_millis(20);

/// What a commit is answered.
pub(super) type Answer = Result<Outcome, StoreError>;

/// What can be asked of the writer.
pub(super) enum Order {
    /// Write this, together with what else is queued.
    Write(Prepared, Haste, oneshot::Sender<Answer>),
    /// Somebody waits for what is queued by now.
    Hurry,
    /// Do this when everything queued before it is written, and before anything queued later.
    Alone(Alone),
}

/// How long a commit may wait for company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Haste {
    /// Somebody waits for it.
    Now,
    /// Somebody will, once more has come that is on its way: it is written meanwhile, and synced with that.
    Ahead,
    /// Nobody does: it goes with the next that somebody waits for, or after [`PATIENCE`].
    Soon,
}

/// What is done by itself.
pub(super) enum Alone {
    /// Let these keys go, now that nothing sealed with them is queued any more, and then answer.
    LetGo(Vec<Chore>, oneshot::Sender<Answer>),
    /// Put everything under another master key.
    ReplaceKey(NewKey, oneshot::Sender<Result<KeyNow, KeyError>>),
    /// Take a backup of what has been written by now.
    BackUp(BackupOrder),
    /// Finish what is queued, then stop.
    Close(oneshot::Sender<Result<(), StoreError>>),
}

/// A backup that waits for the writer.
pub(super) struct BackupOrder {
    /// The way to its file.
    pub(super) to: Relay,
    /// When it was asked for.
    pub(super) made: i64,
    pub(super) answer: Sender<Result<Totals, BackupError>>,
}

impl BackupOrder {
    /// Whoever asked may be gone.
    pub(super) fn say(&self, result: Result<Totals, BackupError>) {
        let _ = self.answer.send(result);
    }
}

/// What is carried out together.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) units: Vec<Unit>,
    pub(super) answers: Vec<oneshot::Sender<Answer>>,
    /// The lowest version in it.
    pub(super) from: Option<Version>,
    pub(super) then: Option<Alone>,
    /// Somebody waits for something in it.
    is_awaited: bool,
    /// What comes ahead may be written before what is waited for has come.
    writes_ahead: bool,
    /// So many in it come ahead of what somebody will wait for.
    ahead: usize,
    bytes: usize,
}

impl Batch {
    /// The first order and those queued behind it, as far as there is room.
    #[expect(
        clippy::disallowed_methods,
        reason = "how long company is waited for is part of nothing that is kept"
    )]
    pub(super) fn gather(first: Order, queue: &Receiver<Order>, writes_ahead: bool) -> Self {
        let until = Instant::now() + PATIENCE;
        let mut batch = Self {
            writes_ahead,
            ..Self::default()
        };
        batch.add(first);
        while !batch.is_full() && !batch.is_ahead() {
            let next = if batch.is_awaited {
                queue.try_recv().ok()
            } else {
                let left = until.saturating_duration_since(Instant::now());
                queue.recv_timeout(left).ok()
            };
            let Some(order) = next else { break };
            batch.add(order);
        }
        batch
    }

    /// It is worth writing, and whatever is waited for comes after it.
    pub(super) fn is_ahead(&self) -> bool {
        self.writes_ahead && self.ahead >= ENOUGH_AHEAD && !self.is_awaited && self.then.is_none()
    }

    fn add(&mut self, order: Order) {
        match order {
            Order::Write(prepared, haste, answer) => {
                self.is_awaited |= haste == Haste::Now;
                self.ahead += usize::from(haste == Haste::Ahead);
                let lowest = |from: Version| from.min(prepared.version);
                self.from = Some(self.from.map_or(prepared.version, lowest));
                self.bytes += prepared.size;
                self.units.push(prepared.unit);
                self.answers.push(answer);
            }
            Order::Hurry => self.is_awaited = true,
            Order::Alone(alone) => self.then = Some(alone),
        }
    }

    fn is_full(&self) -> bool {
        self.units.len() == MOST_COMMITS || self.bytes >= ENOUGH_BYTES || self.then.is_some()
    }
}
