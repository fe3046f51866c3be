//! Noting what was sent, so that it is not sent again, and can be taken back.

use super::Inner;
use crate::desk::{Behind, DeskError, Durable, Letter, LetterId, Outcome, Posted};
use kring_rules::ids::MessageRef;

impl Inner {
    /// Puts in the store's queue that a letter has been sent.
    pub(super) fn note_sent(
        &self,
        id: LetterId,
        letter: &Letter,
        (message, behind): (Option<MessageRef>, Behind),
    ) -> Result<Durable, DeskError> {
        let posted = message.map(|message| self.posted(message));
        self.outbox.sent(id, letter, posted, behind)
    }

    /// Whether the next letter has to wait until it is noted that this one was sent.
    pub(super) fn behind(&self, id: LetterId) -> Behind {
        let chats = self.chats();
        let alone = chats.get(&id.to).is_none_or(|chat| chat.queue.is_last());
        if alone {
            Behind::Nothing
        } else {
            Behind::Another
        }
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

    /// Notes that Telegram will never take this letter as it is.
    pub(super) async fn note_given_up(
        &self,
        id: LetterId,
        letter: &Letter,
    ) -> Result<Outcome, DeskError> {
        Ok(self.outbox.gave_up(id, letter)?.await?)
    }

    /// What it says was erased while it was being sent: the message goes again, before anything else does. Should kring stop
    /// meanwhile, nobody knows of this message any more.
    pub(super) fn was_recalled(&self, id: LetterId, letter: &Letter, message: Option<MessageRef>) {
        let message = message.filter(|_| letter.can_be_taken_back());
        if let Some(chat) = self.chats().get_mut(&id.to) {
            chat.queue.remove(id);
            if let Some(message) = message {
                let now = self.surroundings.clock.now();
                let goes = Letter::taking_back(id.to, vec![message], now);
                chat.queue.push_first(id, goes);
            }
        }
    }

    /// These letters need not go out any more.
    pub(super) async fn let_go(&self, letters: Vec<(LetterId, Letter)>) {
        // A store that fails is told by whoever else uses it; what is still in the outbox goes at the next start.
        let _ = self.outbox.let_go(&letters).await;
    }

    pub(super) fn posted(&self, message: MessageRef) -> Posted {
        let at = self.surroundings.clock.now();
        Posted { message, at }
    }
}
