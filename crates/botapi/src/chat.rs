//! One chat as the server keeps it.

use std::{collections::VecDeque, sync::Arc, time::Instant};

use serde_json::{Value, json};
use tokio::sync::Notify;

use super::{
    events::CallbackAnswer,
    ids::{ChatId, MessageId},
    message::{Author, ChatMessage},
    refusal::Refusal,
    settings::FloodLimit,
};

/// Someone with a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their number, which is also that of their chat with the bot.
    pub id: ChatId,
    /// The name they go by.
    pub first_name: String,
    /// The language of their phone; empty when it tells none.
    pub language_code: String,
}

impl Person {
    /// Someone with a phone.
    pub fn new(id: i64, first_name: impl Into<String>, language_code: impl Into<String>) -> Self {
        Self {
            id: ChatId(id),
            first_name: first_name.into(),
            language_code: language_code.into(),
        }
    }
}

/// Whether the bot can write to someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Stranger,
    Open,
    Blocked,
    Deactivated,
    /// The bot is not in this group.
    Outside,
}

/// One chat: a private one, or a group.
#[derive(Debug)]
pub(super) struct Chat {
    pub(super) standing: Standing,
    pub(super) answers: Vec<CallbackAnswer>,
    pub(super) unread: VecDeque<Arc<ChatMessage>>,
    pub(super) news: Arc<Notify>,
    /// The person as the Bot API writes them.
    pub(super) user: Value,
    /// The chat as the Bot API writes it.
    pub(super) json: Value,
    messages: Vec<Arc<ChatMessage>>,
    allowance: Option<(f64, Instant)>,
}

impl Chat {
    pub(super) fn new(person: &Person) -> Self {
        let mut user = json!({ "id": person.id, "is_bot": false, "first_name": person.first_name });
        if !person.language_code.is_empty() {
            user["language_code"] = person.language_code.clone().into();
        }
        let json = json!({ "id": person.id, "first_name": person.first_name, "type": "private" });
        Self::with(Standing::Stranger, user, json)
    }

    pub(super) fn with(standing: Standing, user: Value, json: Value) -> Self {
        Self {
            standing,
            answers: Vec::new(),
            unread: VecDeque::new(),
            news: Arc::default(),
            user,
            json,
            messages: Vec::new(),
            allowance: None,
        }
    }

    pub(super) fn is_private(&self) -> bool {
        self.json["type"] == "private"
    }

    /// Refuses when the bot may not write here.
    pub(super) fn admit_bot(&self) -> Result<(), Refusal> {
        match self.standing {
            Standing::Open => Ok(()),
            Standing::Stranger => Err(Refusal::forbidden(
                "bot can't initiate conversation with a user",
            )),
            Standing::Blocked => Err(Refusal::forbidden("bot was blocked by the user")),
            Standing::Deactivated => Err(Refusal::forbidden("user is deactivated")),
            Standing::Outside => Err(Refusal::forbidden(
                "bot is not a member of the supergroup chat",
            )),
        }
    }

    /// Takes one message off what the bot may send for now.
    pub(super) fn spend(&mut self, limit: FloodLimit, now: Instant) -> Result<(), Refusal> {
        let (left, since) = self.allowance.unwrap_or((f64::from(limit.burst), now));
        let grown = left + now.duration_since(since).as_secs_f64() * limit.per_second;
        let left = grown.min(f64::from(limit.burst));
        if left >= 1.0 {
            self.allowance = Some((left - 1.0, now));
            return Ok(());
        }
        self.allowance = Some((left, now));
        Err(Refusal::too_many_requests(limit.seconds_until_next(left)))
    }

    pub(super) fn add(&mut self, message: ChatMessage) -> Arc<ChatMessage> {
        let message = Arc::new(message);
        self.messages.push(Arc::clone(&message));
        self.tell_phone(&message);
        message
    }

    /// A message that is still there.
    pub(super) fn message(&self, id: MessageId) -> Option<&Arc<ChatMessage>> {
        self.place(id)
            .and_then(|place| self.messages.get(place))
            .filter(|message| !message.deleted)
    }

    pub(super) fn messages(&self) -> &[Arc<ChatMessage>] {
        &self.messages
    }

    /// Changes a message that is still there.
    pub(super) fn change(
        &mut self,
        id: MessageId,
        change: impl FnOnce(&mut ChatMessage),
    ) -> Option<Arc<ChatMessage>> {
        let place = self.place(id)?;
        let message = self
            .messages
            .get_mut(place)
            .filter(|message| !message.deleted)?;
        change(Arc::make_mut(message));
        let message = Arc::clone(message);
        if !message.deleted {
            self.tell_phone(&message);
        }
        Some(message)
    }

    fn tell_phone(&mut self, message: &Arc<ChatMessage>) {
        if message.author == Author::Bot {
            self.unread.push_back(Arc::clone(message));
            self.news.notify_waiters();
        }
    }

    fn place(&self, id: MessageId) -> Option<usize> {
        self.messages
            .binary_search_by_key(&id, |message| message.id)
            .ok()
    }
}

/// The bot as a member of a chat.
pub(super) fn member(bot: &Value, status: &str) -> Value {
    let mut member = json!({ "user": bot, "status": status });
    if status == "kicked" {
        member["until_date"] = 0.into();
    }
    member
}
