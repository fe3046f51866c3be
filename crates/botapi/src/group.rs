//! A group, as far as a bot for private chats needs one: it is added, it can write and leave, and it hears what is said.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    chat::{Chat, Standing, member},
    content::typed,
    core::Core,
    ids::ChatId,
    message::ChatMessage,
    phone::Phone,
};

/// A group. Clones are the same group.
#[derive(Clone, Debug)]
pub struct Group {
    core: Arc<Core>,
    id: ChatId,
}

impl Group {
    pub(super) fn of(id: ChatId, title: &str, core: Arc<Core>) -> Self {
        core.world().group(id, title);
        Self { core, id }
    }

    /// Somebody adds the bot.
    pub fn add_bot(&self, by: &Phone) {
        let (mut world, now) = (self.core.world(), self.core.now());
        let (me, from) = (world.me.clone(), by.user(&world));
        let Some(chat) = world.chat_mut(self.id) else {
            return;
        };
        chat.standing = Standing::Open;
        let json = chat.json.clone();
        let change = json!({
            "chat": json, "from": from, "date": now,
            "old_chat_member": member(&me, "left"), "new_chat_member": member(&me, "member"),
        });
        world.queue.push("my_chat_member", &change, now);
        let arrival = json!({
            "message_id": 1, "chat": json, "from": from, "date": now, "new_chat_members": [me],
        });
        world.queue.push("message", &arrival, now);
    }

    /// Somebody writes. Whoever writes is not part of the group's history here.
    pub fn write(&self, by: &Phone, text: &str) {
        let (mut world, now) = (self.core.world(), self.core.now());
        let from = by.user(&world);
        let chat = world.chat(self.id).map(|chat| chat.json.clone());
        let mut message = typed(text).json(&from, &chat.unwrap_or_default());
        (message["message_id"], message["date"]) = (2.into(), now.into());
        world.queue.push("message", &message, now);
    }

    /// The bot is in it.
    pub fn has_bot(&self) -> bool {
        self.see(|chat| chat.standing == Standing::Open)
    }

    /// What the bot said in it.
    pub fn said(&self) -> Vec<ChatMessage> {
        let messages = self.see(|chat| chat.messages().to_vec());
        messages.into_iter().map(Arc::unwrap_or_clone).collect()
    }

    fn see<T: Default>(&self, look: impl FnOnce(&Chat) -> T) -> T {
        let world = self.core.world();
        world.chat(self.id).map(look).unwrap_or_default()
    }
}

impl Chat {
    /// A group that the bot is not in.
    pub(super) fn group(id: ChatId, title: &str) -> Self {
        let json = json!({ "id": id, "title": title, "type": "supergroup" });
        Self::with(Standing::Outside, Value::Null, json)
    }
}
