//! A person's phone: what they can do to the bot, and what they see of it.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use serde_json::{Value, json};
use tokio::{sync::Notify, time::timeout};

use super::{
    chat::{Chat, Person, Standing},
    content::{Content, typed},
    core::Core,
    entities::{Formatted, utf16_length},
    events::{CallbackAnswer, Happening},
    ids::{ChatId, MessageId},
    message::{Author, ChatMessage},
    press::Press,
    world::World,
};

const LONGEST_TEXT: usize = 4096;

/// Something a phone cannot do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// The message is gone, was never there, or is not theirs.
    #[error("no such message on this phone")]
    NoSuchMessage,
    /// No message has such a button, or it sends nothing to the bot.
    #[error("no such button on this phone")]
    NoSuchButton,
    /// They blocked the bot.
    #[error("the bot is blocked on this phone")]
    Blocked,
}

/// A person's phone. Clones are the same phone.
#[derive(Clone, Debug)]
pub struct Phone {
    core: Arc<Core>,
    id: ChatId,
    news: Arc<Notify>,
}

impl Phone {
    pub(super) fn of(person: &Person, core: Arc<Core>) -> Self {
        let news = Arc::clone(&core.world().chat_of(person).news);
        Self {
            core,
            id: person.id,
            news,
        }
    }

    /// The number of the person and of their chat with the bot.
    pub fn id(&self) -> ChatId {
        self.id
    }

    /// Opens the bot through a link, or by its Start button.
    pub fn start(&self, payload: Option<&str>) -> Vec<MessageId> {
        match payload {
            Some(payload) => self.write(&format!("/start {payload}")),
            None => self.write("/start"),
        }
    }

    /// Writes a text; a long one becomes several messages, a blank one none.
    ///
    /// Someone who had blocked the bot has to unblock it for this, as on a real phone.
    pub fn write(&self, text: &str) -> Vec<MessageId> {
        parts(text)
            .into_iter()
            .flat_map(|part| self.post(|_| vec![typed(part)]))
            .collect()
    }

    /// Sends something else than text.
    pub fn send(&self, content: Content) -> Vec<MessageId> {
        let now = self.core.now();
        self.post(|world| content.into_messages(&mut world.files, now))
    }

    fn post(&self, messages: impl FnOnce(&mut World) -> Vec<ChatMessage>) -> Vec<MessageId> {
        self.unblock_in_settings();
        let (mut world, now) = (self.core.world(), self.core.now());
        let messages = messages(&mut world);
        messages
            .into_iter()
            .filter_map(|message| world.person_says(self.id, message, now))
            .collect()
    }

    /// Edits one of their own messages.
    pub fn edit(&self, id: MessageId, text: &str) -> Result<(), PhoneError> {
        let (mut world, now, body) = (self.core.world(), self.core.now(), Formatted::typed(text));
        let own = |message: &&Arc<ChatMessage>| message.author == Author::Person;
        let found = world
            .chat(self.id)
            .and_then(|chat| chat.message(id))
            .filter(own);
        found.ok_or(PhoneError::NoSuchMessage)?;
        let edited = world.edit(self.id, id, |message| {
            (message.text, message.entities, message.edited) =
                (body.text, body.entities, Some(now));
        });
        let edited = edited.ok_or(PhoneError::NoSuchMessage)?;
        let json = world.json(self.id, &edited);
        world.queue.push("edited_message", &json, now);
        Ok(())
    }

    /// Presses a button by its place, counted from 0.
    pub fn press(&self, id: MessageId, row: usize, column: usize) -> Result<Press, PhoneError> {
        let message = self.message(id).ok_or(PhoneError::NoSuchMessage)?;
        let data = message.button(row, column).and_then(|button| button.data);
        self.press_data(id, &data.ok_or(PhoneError::NoSuchButton)?)
    }

    /// Presses the button with this text, or else one that contains it, on the newest message that has one.
    pub fn press_labelled(&self, label: &str) -> Result<Press, PhoneError> {
        let (id, data) = self.labelled(label).ok_or(PhoneError::NoSuchButton)?;
        self.press_data(id, &data)
    }

    fn labelled(&self, label: &str) -> Option<(MessageId, String)> {
        let world = self.core.world();
        let messages = world
            .chat(self.id)?
            .messages()
            .iter()
            .rev()
            .filter(|message| !message.deleted);
        messages.into_iter().find_map(|message| {
            let mut buttons = message
                .buttons()
                .into_iter()
                .filter(|button| button.text.contains(label));
            let first = buttons.next()?;
            let exact = std::iter::once(first.clone())
                .chain(buttons)
                .find(|button| button.text == label);
            Some((message.id, exact.unwrap_or(first).data?))
        })
    }

    /// Sends a press with any data, as for a button that is no longer there.
    pub fn press_data(&self, id: MessageId, data: &str) -> Result<Press, PhoneError> {
        let (mut world, now) = (self.core.world(), self.core.now());
        let chat = world.chat(self.id).ok_or(PhoneError::NoSuchMessage)?;
        if chat.standing == Standing::Blocked {
            return Err(PhoneError::Blocked);
        }
        let (from, message) = (chat.user.clone(), pressed(&world, chat, self.id, id));
        let (query, answer) = world.queries.ask(self.id, now);
        let query = query.to_string();
        let update = json!({
            "id": query, "from": from, "message": message, "chat_instance": self.id.to_string(), "data": data,
        });
        world.queue.push("callback_query", &update, now);
        Ok(Press::new(query, answer))
    }

    /// Blocks the bot.
    pub fn block(&self) {
        self.stand(Standing::Blocked, ("member", "kicked"), Happening::Blocked);
    }

    /// Unblocks the bot by the button in the chat, which also sends `/start`.
    pub fn unblock(&self) {
        self.unblock_in_settings();
        self.start(None);
    }

    /// Unblocks the bot in the list of blocked users, which sends nothing.
    pub fn unblock_in_settings(&self) {
        let blocked = self
            .core
            .world()
            .chat(self.id)
            .is_some_and(|chat| chat.standing == Standing::Blocked);
        if blocked {
            self.stand(Standing::Open, ("kicked", "member"), Happening::Unblocked);
        }
    }

    /// Deletes their account; the bot is not told.
    pub fn deactivate(&self) {
        let mut world = self.core.world();
        if let Some(chat) = world.chat_mut(self.id) {
            chat.standing = Standing::Deactivated;
        }
        world.tell(self.id, Happening::Deactivated);
    }

    fn stand(&self, standing: Standing, (old, new): (&str, &str), happening: Happening) {
        let (mut world, now) = (self.core.world(), self.core.now());
        let me = world.me.clone();
        let Some(chat) = world
            .chat_mut(self.id)
            .filter(|chat| chat.standing != standing)
        else {
            return;
        };
        chat.standing = standing;
        let update = json!({
            "chat": chat.json, "from": chat.user, "date": now,
            "old_chat_member": member(&me, old), "new_chat_member": member(&me, new),
        });
        world.queue.push("my_chat_member", &update, now);
        world.tell(self.id, happening);
    }

    /// Both sides of the chat, the oldest message first.
    pub fn chat(&self) -> Vec<ChatMessage> {
        let messages: Vec<Arc<ChatMessage>> = self.see(|chat| chat.messages().to_vec());
        messages
            .iter()
            .map(|message| ChatMessage::clone(message))
            .collect()
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
        self.core.world().chat_mut(self.id)?.unread.pop_front()
    }

    /// Takes everything of the bot this phone has not shown yet, without waiting.
    pub fn catch_up(&self) -> Vec<ChatMessage> {
        let unread = self
            .core
            .world()
            .chat_mut(self.id)
            .map(|chat| std::mem::take(&mut chat.unread));
        unread.map_or_else(Vec::new, |unread: VecDeque<_>| {
            unread.into_iter().map(Arc::unwrap_or_clone).collect()
        })
    }

    fn see<T: Default>(&self, look: impl FnOnce(&Chat) -> T) -> T {
        self.core
            .world()
            .chat(self.id)
            .map(look)
            .unwrap_or_default()
    }
}

/// The message under a pressed button; one that is gone is only named.
fn pressed(world: &World, chat: &Chat, chat_id: ChatId, id: MessageId) -> Value {
    match chat.message(id) {
        Some(message) => world.json(chat_id, message),
        None => json!({ "chat": chat.json, "message_id": id, "date": 0 }),
    }
}

fn member(bot: &Value, status: &str) -> Value {
    let mut member = json!({ "user": bot, "status": status });
    if status == "kicked" {
        member["until_date"] = 0.into();
    }
    member
}

/// Splits a text as Telegram's apps do: at a line or a word, if they can.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while utf16_length(rest) > LONGEST_TEXT {
        let end = longest_prefix(rest);
        let cut = rest[..end]
            .rfind('\n')
            .or_else(|| rest[..end].rfind(' '))
            .filter(|cut| *cut > 0)
            .unwrap_or(end);
        parts.push(rest[..cut].trim_end());
        rest = rest[cut..].trim_start();
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

/// Bytes of the longest beginning that fits a message.
fn longest_prefix(text: &str) -> usize {
    let mut units = 0;
    let too_far = |character: char| {
        units += character.len_utf16();
        units > LONGEST_TEXT
    };
    text.find(too_far).unwrap_or(text.len())
}
