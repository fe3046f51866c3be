//! The outbox: where a letter lies until it has been sent.

use std::pin::Pin;

use super::sent::{self, Posted};
use super::{Letter, LetterId};
use crate::desk::rows::encode;
use crate::desk::rows::recordings::{self, Sound};
use crate::desk::{DeskError, Durable};
use kring_rules::ids::{MessageRef, Seat};
use kring_store::{Commit, Expect, Store};

/// Where letters lie until they have been sent. A conflict means that the letter was recalled: no more of it may go out,
/// and the message that was just sent has to go as well.
pub trait Outbox: Send + Sync {
    /// The letter has been sent, its last part as this message: it is owed no longer. That comes on the disk before
    /// whatever is called for later, also while nobody waits for it yet.
    fn sent(
        &self,
        id: LetterId,
        letter: &Letter,
        posted: Option<Posted>,
        behind: Behind,
    ) -> Result<Durable, DeskError>;
    /// Some messages of the letter have been sent, the last one of them as this message.
    fn partly_sent(
        &self,
        id: LetterId,
        letter: &Letter,
        posted: Option<Posted>,
    ) -> Result<Durable, DeskError>;
    /// Telegram will never take the letter as it is: it stays, and is counted.
    fn gave_up(&self, id: LetterId, letter: &Letter) -> Result<Durable, DeskError>;
    /// What was spoken in this message, if it is kept.
    fn recording(&self, of: Seat, message: MessageRef) -> Played<'_>;
    /// These letters need not go out any more.
    fn let_go(&self, letters: &[(LetterId, Letter)]) -> Durable;
}

/// Answers with what was spoken.
pub type Played<'a> = Pin<Box<dyn Future<Output = Result<Option<Sound>, DeskError>> + Send + 'a>>;

/// Whether anything waits until a letter is struck out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behind {
    /// Another letter to the same person.
    Another,
    /// Nothing: it may share a sync with whatever comes next.
    Nothing,
}

/// The outbox in the store.
#[derive(Clone, Debug)]
pub struct StoredOutbox<S>(pub S);

/// What becomes of a letter's row.
enum Then {
    /// The letter is owed no longer.
    Goes,
    /// So much of it is still owed.
    Stays(Vec<u8>),
}

impl<S: Store> StoredOutbox<S> {
    fn noted(
        &self,
        id: LetterId,
        letter: &Letter,
        then: Then,
        posted: Option<Posted>,
    ) -> Result<Commit, DeskError> {
        let left = match then {
            Then::Goes => None,
            Then::Stays(left) => Some(left),
        };
        let mut puts = vec![id.place(&self.0).put(letter.vault(), Expect::Present, left)];
        if let Some(posted) = posted {
            puts.extend(sent::notes(&self.0, letter, posted)?);
        }
        Ok(Commit::of(puts))
    }
}

impl<S: Store> Outbox for StoredOutbox<S> {
    fn sent(
        &self,
        id: LetterId,
        letter: &Letter,
        posted: Option<Posted>,
        behind: Behind,
    ) -> Result<Durable, DeskError> {
        let noted = self.noted(id, letter, Then::Goes, posted)?;
        Ok(match behind {
            Behind::Another => Box::pin(self.0.commit(noted)),
            Behind::Nothing => Box::pin(self.0.commit_soon(noted)),
        })
    }

    fn partly_sent(
        &self,
        id: LetterId,
        letter: &Letter,
        posted: Option<Posted>,
    ) -> Result<Durable, DeskError> {
        let noted = self.noted(id, letter, Then::Stays(encode(letter)?), posted)?;
        Ok(Box::pin(self.0.commit(noted)))
    }

    fn gave_up(&self, id: LetterId, letter: &Letter) -> Result<Durable, DeskError> {
        let noted = self.noted(id, letter, Then::Stays(encode(letter)?), None)?;
        Ok(Box::pin(self.0.commit(noted)))
    }

    fn recording(&self, of: Seat, message: MessageRef) -> Played<'_> {
        Box::pin(async move { recordings::sound(&self.0, &of, message).await })
    }

    fn let_go(&self, letters: &[(LetterId, Letter)]) -> Durable {
        let gone = letters
            .iter()
            .map(|(id, letter)| id.place(&self.0).put(letter.vault(), Expect::Any, None));
        Box::pin(self.0.commit(Commit::of(gone.collect())))
    }
}
