//! Noting what was sent, so that it is not sent again, and can be taken back.

use super::Inner;
use crate::desk::{DeskError, Letter, LetterId, Outcome, Posted};
use kring_rules::ids::MessageRef;

impl Inner {
    /// Notes that a letter has been sent.
    pub(super) async fn note_sent(
        &self,
        id: LetterId,
        letter: &Letter,
        message: Option<MessageRef>,
    ) -> Result<Outcome, DeskError> {
        let posted = message.map(|message| self.posted(message));
        Ok(self.outbox.sent(id, letter, posted)?.await?)
    }

    /// Notes that another part of a letter has been sent.
    pub(super) async fn note_part(
        &self,
        id: LetterId,
        letter: &Letter,
        message: Option<MessageRef>,
    ) -> Result<Outcome, DeskError> {
        let posted = message.map(|message| self.posted(message));
        Ok(self.outbox.partly_sent(id, letter, posted)?.await?)
    }

    /// What it says was erased while it was being sent.
    pub(super) async fn was_recalled(
        &self,
        id: LetterId,
        letter: &Letter,
        message: Option<MessageRef>,
    ) {
        if let Some(message) = message.filter(|_| letter.can_be_taken_back()) {
            // Should kring stop meanwhile, nobody knows of this message any more.
            drop(self.take_back(id, &[message]).await);
        }
    }

    fn posted(&self, message: MessageRef) -> Posted {
        let at = self.surroundings.clock.now();
        Posted { message, at }
    }
}
