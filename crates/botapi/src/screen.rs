//! What a person sees on their phone.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use tokio::time::timeout;

use super::{
    chat::Chat, events::CallbackAnswer, ids::MessageId, message::ChatMessage, phone::Phone,
};

impl Phone {
    /// Both sides of the chat, the oldest message first.
    pub fn chat(&self) -> Vec<ChatMessage> {
        let messages: Vec<Arc<ChatMessage>> = self.see(|chat| chat.messages().to_vec());
        messages.into_iter().map(Arc::unwrap_or_clone).collect()
    }

    /// A message that is still there.
    pub fn message(&self, id: MessageId) -> Option<ChatMessage> {
        let message: Option<Arc<ChatMessage>> = self.see(|chat| chat.message(id).cloned());
        message.map(Arc::unwrap_or_clone)
    }

    /// The bot's answers to presses so far.
    pub fn callback_answers(&self) -> Vec<CallbackAnswer> {
        self.see(|chat| chat.answers.clone())
    }

    fn see<T: Default>(&self, look: impl FnOnce(&Chat) -> T) -> T {
        let world = self.core.world();
        world.chat(self.id).map(look).unwrap_or_default()
    }

    /// The next message of the bot, new or edited, that this phone has not shown yet.
    pub async fn next(&self, patience: Duration) -> Option<ChatMessage> {
        self.until(|_| true, patience).await
    }

    /// Skips the bot's messages, new or edited, up to one that fits.
    pub async fn until(
        &self,
        fits: impl FnMut(&ChatMessage) -> bool,
        patience: Duration,
    ) -> Option<ChatMessage> {
        timeout(patience, self.wait_for(fits)).await.ok()
    }

    async fn wait_for(&self, mut fits: impl FnMut(&ChatMessage) -> bool) -> ChatMessage {
        loop {
            let more = self.news.notified();
            while let Some(message) = self.unread() {
                if fits(&message) {
                    return Arc::unwrap_or_clone(message);
                }
            }
            more.await;
        }
    }

    fn unread(&self) -> Option<Arc<ChatMessage>> {
        let mut world = self.core.world();
        world.chat_mut(self.id)?.unread.pop_front()
    }

    /// Takes everything of the bot this phone has not shown yet, without waiting.
    pub fn catch_up(&self) -> Vec<ChatMessage> {
        let mut world = self.core.world();
        let unread: Option<VecDeque<_>> = world
            .chat_mut(self.id)
            .map(|chat| std::mem::take(&mut chat.unread));
        drop(world);
        let messages = unread.into_iter().flatten();
        messages.map(Arc::unwrap_or_clone).collect()
    }
}
