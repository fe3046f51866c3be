//! What the page is told about phones and messages.

use serde::Serialize;

use crate::stage::NamedPhone;
use loopback_botapi::{Author, Button, ChatMessage, Media};

/// A phone with everything on it.
#[derive(Serialize)]
pub(super) struct PhoneView {
    id: i64,
    name: String,
    facilitator: bool,
    language: String,
    blocked: bool,
    messages: Vec<MessageView>,
}

/// A message.
#[derive(Serialize)]
pub(super) struct MessageView {
    id: i32,
    mine: bool,
    date: i64,
    edited: bool,
    /// Safe to show.
    html: String,
    /// To be edited.
    text: String,
    media: Option<MediaView>,
    keyboard: Vec<Vec<ButtonView>>,
}

/// What a message carries.
#[derive(Serialize)]
struct MediaView {
    kind: &'static str,
    name: Option<String>,
    href: Option<String>,
}

/// A button under a message.
#[derive(Serialize)]
struct ButtonView {
    text: String,
    data: Option<String>,
    url: Option<String>,
    copies: Option<String>,
    style: Option<String>,
}

impl PhoneView {
    pub(super) fn of(known: &NamedPhone, is_facilitator: bool, language: String) -> Self {
        let phone = &known.phone;
        let chat = phone.chat();
        let shown = chat.iter().filter(|message| !message.deleted);
        Self {
            id: phone.id().0,
            name: known.owner.clone(),
            facilitator: is_facilitator,
            language,
            blocked: phone.has_blocked(),
            messages: shown.map(MessageView::of).collect(),
        }
    }
}

impl MessageView {
    pub(super) fn of(message: &ChatMessage) -> Self {
        let rows = message.keyboard().into_iter();
        Self {
            id: message.id.0,
            mine: message.author == Author::Person,
            date: message.date,
            edited: message.edited.is_some() && message.author == Author::Person,
            html: shown(message),
            text: message.text.clone(),
            media: message.media.as_ref().map(MediaView::of),
            keyboard: rows
                .map(|row| row.into_iter().map(ButtonView::of).collect())
                .collect(),
        }
    }
}

/// What a link carried along is not seen on a phone.
fn shown(message: &ChatMessage) -> String {
    let opened = message.author == Author::Person && message.text.starts_with("/start ");
    if opened {
        "/start".to_owned()
    } else {
        message.html()
    }
}

impl MediaView {
    fn of(media: &Media) -> Self {
        let text = |field| media.json.get(field).and_then(|value| value.as_str());
        let href = |id: &str| format!("/files/{id}");
        Self {
            kind: media.kind,
            name: text("file_name").map(str::to_owned),
            href: text("file_id").map(href),
        }
    }
}

impl ButtonView {
    fn of(button: Button) -> Self {
        Self {
            text: button.text,
            data: button.data,
            url: button.url,
            copies: button.copies,
            style: button.style,
        }
    }
}
