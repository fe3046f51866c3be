//! Everything the server remembers; it outlives the bot's process.

use std::{collections::HashMap, sync::Arc};

use serde_json::{Value, json};
use tokio::sync::broadcast;

use super::{
    about::About,
    chat::{Chat, Standing},
    clock::{instant, time_derived_number},
    events::{ChatEvent, Happening},
    files::Files,
    ids::{ChatId, MessageId},
    message::ChatMessage,
    queries::Queries,
    queue::Queue,
    refusal::Refusal,
    settings::{FloodLimit, Settings},
};

const EVENTS_KEPT: usize = 4096;

/// The server's memory.
#[derive(Debug)]
pub(super) struct World {
    pub(super) queue: Queue,
    pub(super) queries: Queries,
    pub(super) about: About,
    pub(super) files: Files,
    pub(super) me: Value,
    pub(super) events: broadcast::Sender<ChatEvent>,
    chats: HashMap<ChatId, Chat>,
    next_message: i32,
    flood: Option<FloodLimit>,
}

impl World {
    pub(super) fn new(settings: &Settings) -> Self {
        let number = time_derived_number();
        let first_update = settings.first_update_id.unwrap_or(number);
        let first_query = u64::from(first_update.unsigned_abs()) << 24;
        Self {
            queue: Queue::new(first_update),
            queries: Queries::new(first_query, settings.query_lifetime),
            about: About::default(),
            files: Files::new(),
            me: me(settings),
            events: broadcast::channel(EVENTS_KEPT).0,
            chats: HashMap::new(),
            next_message: settings.first_message_id.unwrap_or(number),
            flood: settings.flood,
        }
    }

    /// Someone's chat, made when it is new.
    pub(super) fn chat_of(&mut self, person: &super::Person) -> &mut Chat {
        self.chats
            .entry(person.id)
            .or_insert_with(|| Chat::new(person))
    }

    /// A group, made when it is new.
    pub(super) fn group(&mut self, id: ChatId, title: &str) {
        self.chats
            .entry(id)
            .or_insert_with(|| Chat::group(id, title));
    }

    pub(super) fn chat(&self, id: ChatId) -> Option<&Chat> {
        self.chats.get(&id)
    }

    pub(super) fn chat_mut(&mut self, id: ChatId) -> Option<&mut Chat> {
        self.chats.get_mut(&id)
    }

    /// A chat as the bot refers to it.
    pub(super) fn known_chat(
        &mut self,
        id: Option<ChatId>,
    ) -> Result<(ChatId, &mut Chat), Refusal> {
        let id = id.ok_or_else(|| Refusal::bad_request("chat_id is empty"))?;
        let chat = self
            .chats
            .get_mut(&id)
            .ok_or_else(|| Refusal::bad_request("chat not found"))?;
        Ok((id, chat))
    }

    /// A chat the bot may write in.
    pub(super) fn open_chat(&mut self, id: Option<ChatId>) -> Result<(ChatId, &mut Chat), Refusal> {
        let (id, chat) = self.known_chat(id)?;
        chat.admit_bot()?;
        Ok((id, chat))
    }

    /// Adds the bot's message, if the chat is open and the limits allow it.
    pub(super) fn bot_says(
        &mut self,
        to: Option<ChatId>,
        message: ChatMessage,
        now: i64,
    ) -> Result<Value, Refusal> {
        let flood = self.flood;
        let (id, chat) = self.open_chat(to)?;
        if let Some(limit) = flood {
            chat.spend(limit, instant())?;
        }
        let message = self
            .add(id, message, now)
            .ok_or_else(|| Refusal::bad_request("chat not found"))?;
        Ok(self.json(id, &message))
    }

    /// Adds a person's message and tells the bot.
    pub(super) fn person_says(
        &mut self,
        id: ChatId,
        message: ChatMessage,
        now: i64,
    ) -> Option<MessageId> {
        let message = self.add(id, message, now)?;
        if let Some(chat) = self
            .chats
            .get_mut(&id)
            .filter(|chat| chat.standing == Standing::Stranger)
        {
            chat.standing = Standing::Open;
        }
        let json = self.json(id, &message);
        self.queue.push("message", &json, now);
        Some(message.id)
    }

    fn add(&mut self, id: ChatId, mut message: ChatMessage, now: i64) -> Option<Arc<ChatMessage>> {
        let chat = self.chats.get_mut(&id)?;
        (message.id, message.date) = (MessageId(self.next_message), now);
        self.next_message += 1;
        let message = chat.add(message);
        self.tell(id, Happening::NewMessage(Arc::clone(&message)));
        Some(message)
    }

    /// Changes a message and says so to whoever watches.
    pub(super) fn edit(
        &mut self,
        id: ChatId,
        message: MessageId,
        change: impl FnOnce(&mut ChatMessage),
    ) -> Option<Arc<ChatMessage>> {
        let message = self.chats.get_mut(&id)?.change(message, change)?;
        self.tell(id, Happening::Edited(Arc::clone(&message)));
        Some(message)
    }

    pub(super) fn delete(&mut self, id: ChatId, message: MessageId) {
        let deleted = self
            .chats
            .get_mut(&id)
            .and_then(|chat| chat.change(message, |message| message.deleted = true));
        if deleted.is_some() {
            self.tell(id, Happening::Deleted(message));
        }
    }

    pub(super) fn tell(&self, chat: ChatId, happening: Happening) {
        // Nobody has to be watching.
        let _ = self.events.send(ChatEvent { chat, happening });
    }

    /// A message as the Bot API writes it.
    pub(super) fn json(&self, id: ChatId, message: &ChatMessage) -> Value {
        let Some(chat) = self.chats.get(&id) else {
            return Value::Null;
        };
        let from = if message.is_from_bot() {
            &self.me
        } else {
            &chat.user
        };
        let mut json = message.json(from, &chat.json);
        if let Some(replied) = message.reply_to.and_then(|replied| chat.message(replied)) {
            let from = if replied.is_from_bot() {
                &self.me
            } else {
                &chat.user
            };
            json["reply_to_message"] = replied.json(from, &chat.json);
        }
        json
    }
}

fn me(settings: &Settings) -> Value {
    json!({ "id": settings.bot_id(), "is_bot": true, "first_name": settings.name, "username": settings.username })
}
