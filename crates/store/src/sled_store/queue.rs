//! The orders that wait for the writer, and how many of them it takes at a time.

use std::sync::mpsc::Receiver;

use tokio::sync::oneshot;

use super::backup::Backing;
use super::batch::{Chore, Prepared};
use crate::{KeyError, KeyNow, NewKey, Outcome, StoreError};

const MOST_COMMITS: usize = 256;
/// A batch takes no further commit once it is this large, so that readers and memory are not held for long.
const ENOUGH_BYTES: usize = 1024 * 1024;

/// What a commit is answered.
pub(super) type Answer = Result<Outcome, StoreError>;

/// What can be asked of the writer.
pub(super) enum Order {
    Write(Request),
    /// Let these keys go, now that nothing sealed with them is queued any more, and then answer.
    LetGo(Parting),
    /// Put everything under another master key.
    ReplaceKey(Replacing),
    /// Take a backup of what has been written by now.
    BackUp(Backing),
    /// Finish what is queued, then stop.
    Close(oneshot::Sender<Result<(), StoreError>>),
}

pub(super) struct Request {
    pub(super) commit: Prepared,
    pub(super) answer: oneshot::Sender<Answer>,
}

/// Keys that are let go, and who waits for it.
pub(super) struct Parting {
    pub(super) chores: Vec<Chore>,
    pub(super) answer: oneshot::Sender<Answer>,
}

/// The key that is to come, and who waits for it.
pub(super) struct Replacing {
    pub(super) new: NewKey,
    pub(super) answer: oneshot::Sender<Result<KeyNow, KeyError>>,
}

/// What is carried out together.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) commits: Vec<Prepared>,
    pub(super) answers: Vec<oneshot::Sender<Answer>>,
    bytes: usize,
    pub(super) then_let_go: Option<Parting>,
    pub(super) then_replace: Option<Replacing>,
    pub(super) then_back_up: Option<Backing>,
    pub(super) then_close: Option<oneshot::Sender<Result<(), StoreError>>>,
}

impl Batch {
    /// The first order and those queued behind it, as far as there is room.
    pub(super) fn gather(first: Order, queue: &Receiver<Order>) -> Self {
        let mut batch = Self::default();
        batch.add(first);
        while !batch.is_full() {
            let Ok(order) = queue.try_recv() else { break };
            batch.add(order);
        }
        batch
    }

    fn add(&mut self, order: Order) {
        match order {
            Order::Write(request) => {
                self.bytes += request.commit.size;
                self.commits.push(request.commit);
                self.answers.push(request.answer);
            }
            Order::LetGo(parting) => self.then_let_go = Some(parting),
            Order::ReplaceKey(replacing) => self.then_replace = Some(replacing),
            Order::BackUp(backing) => self.then_back_up = Some(backing),
            Order::Close(closed) => self.then_close = Some(closed),
        }
    }

    fn is_full(&self) -> bool {
        self.commits.len() == MOST_COMMITS
            || self.bytes >= ENOUGH_BYTES
            || self.then_let_go.is_some()
            || self.then_replace.is_some()
            || self.then_back_up.is_some()
            || self.then_close.is_some()
    }
}
