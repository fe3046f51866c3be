//! A message as both sides of a chat see it.

use serde_json::{Map, Value, json};

use super::{
    entities::{Entity, Formatted},
    ids::MessageId,
    render,
};

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// The bot.
    Bot,
    /// The person on the phone.
    Person,
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What is written on it.
    pub text: String,
    /// What a press sends to the bot.
    pub data: Option<String>,
    /// Where a press leads.
    pub url: Option<String>,
    /// What a press copies.
    pub copies: Option<String>,
    /// How it stands out: `danger`, `success` or `primary`.
    pub style: Option<String>,
}

/// What a message carries besides text.
#[derive(Clone, Debug, PartialEq)]
pub struct Media {
    /// Its field in the Bot API: `voice`, `document`, …
    pub kind: &'static str,
    /// Its value in the Bot API.
    pub json: Value,
}

/// One message in a chat.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatMessage {
    /// Its number.
    pub id: MessageId,
    /// Who wrote it.
    pub author: Author,
    /// When it was sent, in seconds since 1970.
    pub date: i64,
    /// When it was last edited.
    pub edited: Option<i64>,
    /// Whether it was deleted.
    pub deleted: bool,
    /// Its text, or the caption of what it carries.
    pub text: String,
    /// The marked-up stretches of the text.
    pub entities: Vec<Entity>,
    /// What it carries besides text.
    pub media: Option<Media>,
    /// The message it answers.
    pub reply_to: Option<MessageId>,
    /// Whether it may not be forwarded or saved.
    pub protect_content: bool,
    /// Its keyboard, as the bot sent it.
    pub markup: Option<Value>,
    pub(super) extra: Map<String, Value>,
}

impl ChatMessage {
    pub(super) fn new(author: Author, body: Formatted) -> Self {
        Self {
            id: MessageId(0),
            author,
            date: 0,
            edited: None,
            deleted: false,
            text: body.text,
            entities: body.entities,
            media: None,
            reply_to: None,
            protect_content: false,
            markup: None,
            extra: Map::new(),
        }
    }

    /// Whether the bot wrote it.
    pub fn is_from_bot(&self) -> bool {
        self.author == Author::Bot
    }

    /// The text with its marks, safe to show on a page.
    pub fn html(&self) -> String {
        render::render(&self.text, &self.entities)
    }

    /// The buttons under the message, row by row.
    pub fn keyboard(&self) -> Vec<Vec<Button>> {
        self.rows()
            .map(|row| row.iter().map(button).collect())
            .collect()
    }

    /// All buttons under the message, in reading order.
    pub fn buttons(&self) -> Vec<Button> {
        self.rows().flatten().map(button).collect()
    }

    pub(super) fn button(&self, row: usize, column: usize) -> Option<Button> {
        self.rows().nth(row)?.get(column).map(button)
    }

    fn rows(&self) -> impl Iterator<Item = &Vec<Value>> {
        let rows = self.inline_keyboard().and_then(Value::as_array);
        rows.into_iter().flatten().filter_map(Value::as_array)
    }

    fn inline_keyboard(&self) -> Option<&Value> {
        self.markup.as_ref()?.get("inline_keyboard")
    }

    /// The message as the Bot API writes it.
    pub(super) fn json(&self, from: &Value, chat: &Value) -> Value {
        let mut json =
            json!({ "message_id": self.id, "from": from, "chat": chat, "date": self.date });
        if let Value::Object(fields) = &mut json {
            self.add_body(fields);
            self.add_circumstances(fields);
        }
        json
    }

    fn add_body(&self, fields: &mut Map<String, Value>) {
        let (text, entities) = match &self.media {
            Some(media) => {
                fields.insert(media.kind.into(), media.json.clone());
                ("caption", "caption_entities")
            }
            None => ("text", "entities"),
        };
        if !self.text.is_empty() {
            fields.insert(text.into(), self.text.clone().into());
        }
        if !self.entities.is_empty() {
            fields.insert(entities.into(), json!(self.entities));
        }
    }

    fn add_circumstances(&self, fields: &mut Map<String, Value>) {
        if let Some(date) = self.edited {
            fields.insert("edit_date".into(), date.into());
        }
        if self.protect_content {
            fields.insert("has_protected_content".into(), true.into());
        }
        if self.inline_keyboard().is_some() {
            fields.insert("reply_markup".into(), self.markup.clone().into());
        }
        for (name, value) in &self.extra {
            fields.insert(name.clone(), value.clone());
        }
    }
}

fn button(json: &Value) -> Button {
    let text = |name| json.get(name).and_then(Value::as_str).map(str::to_owned);
    Button {
        text: text("text").unwrap_or_default(),
        data: text("callback_data"),
        url: text("url"),
        copies: json
            .pointer("/copy_text/text")
            .and_then(Value::as_str)
            .map(str::to_owned),
        style: text("style"),
    }
}
