//! The outbox: where a letter lies until it has been sent.

use super::letter::{Letter, LetterId};
use super::row::encode;
use super::work::put;
use super::{DeskError, Durable};
use crate::store::{Commit, Expect, Put, Store, Table};

/// Where letters lie until they have been sent.
pub trait Outbox: Send + Sync {
    /// The letter has been sent: it is owed no longer.
    fn sent(&self, id: LetterId) -> Durable;
    /// Some messages of the letter have been sent.
    fn partly_sent(&self, id: LetterId, letter: &Letter) -> Result<Durable, DeskError>;
}

/// The outbox in the store.
#[derive(Clone, Debug)]
pub struct StoredOutbox<S>(pub S);

impl<S: Store> StoredOutbox<S> {
    fn commit(&self, put: Put) -> Durable {
        Box::pin(self.0.commit(Commit { puts: vec![put] }))
    }
}

impl<S: Store> Outbox for StoredOutbox<S> {
    fn sent(&self, id: LetterId) -> Durable {
        self.commit(put(Table::Outbox, id.key(), Expect::Any, None))
    }

    fn partly_sent(&self, id: LetterId, letter: &Letter) -> Result<Durable, DeskError> {
        let row = encode(letter)?;
        Ok(self.commit(put(Table::Outbox, id.key(), Expect::Any, Some(row))))
    }
}
