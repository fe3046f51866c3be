//! A person's phone: what they can do to the bot.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::Notify;

use super::{
    chat::{Chat, Person, Standing, member},
    content::{Content, typed},
    core::Core,
    entities::Formatted,
    events::Happening,
    ids::{ChatId, MessageId},
    message::{Author, ChatMessage},
    press::Press,
    typing::parts,
    world::World,
};

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
    pub(super) core: Arc<Core>,
    pub(super) id: ChatId,
    pub(super) news: Arc<Notify>,
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

    /// The person as the Bot API writes them.
    pub(super) fn user(&self, world: &World) -> Value {
        let chat = world.chat(self.id);
        chat.map(|chat| chat.user.clone()).unwrap_or_default()
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

    /// Whether they blocked the bot.
    pub fn has_blocked(&self) -> bool {
        let world = self.core.world();
        let chat = world.chat(self.id);
        chat.is_some_and(|chat| chat.standing == Standing::Blocked)
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
        if self.has_blocked() {
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
}

/// The message under a pressed button; one that is gone is only named.
fn pressed(world: &World, chat: &Chat, chat_id: ChatId, id: MessageId) -> Value {
    match chat.message(id) {
        Some(message) => world.json(chat_id, message),
        None => json!({ "chat": chat.json, "message_id": id, "date": 0 }),
    }
}
