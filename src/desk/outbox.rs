//! The outbox: where a letter lies until it has been sent.

use super::letter::{Letter, LetterId};
use super::row::encode;
use super::work::put;
use super::{DeskError, Durable};
use crate::store::{Commit, Expect, Put, Store, Table, Vault};

/// Where letters lie until they have been sent.
pub trait Outbox: Send + Sync {
    /// The letter has been sent: it is owed no longer.
    fn sent(&self, id: LetterId) -> Durable;
    /// Some messages of the letter have been sent. A conflict means that it was taken back: no more of it may go out.
    fn partly_sent(&self, id: LetterId, letter: &Letter) -> Result<Durable, DeskError>;
}

/// The outbox in the store.
#[derive(Clone, Debug)]
pub struct StoredOutbox<S>(pub S);

impl<S: Store> StoredOutbox<S> {
    fn commit(&self, put: Put) -> Durable {
        Box::pin(self.0.commit(Commit::of(vec![put])))
    }
}

impl<S: Store> Outbox for StoredOutbox<S> {
    fn sent(&self, id: LetterId) -> Durable {
        let key = (Table::Outbox, id.key(&self.0));
        self.commit(put(key, Vault::House, Expect::Any, None))
    }

    fn partly_sent(&self, id: LetterId, letter: &Letter) -> Result<Durable, DeskError> {
        let key = (Table::Outbox, id.key(&self.0));
        let row = Some(encode(letter)?);
        Ok(self.commit(put(key, letter.vault(), Expect::Present, row)))
    }
}
