//! From Telegram's updates to what happened: only private chats, only what kring has to do with.
//!
//! An update is read from its JSON, field by field, and only the fields that kring needs. teloxide's types want a whole
//! update to be as they know it: a kind of text mark that came with a newer Bot API made it lose the words beside it.

mod asked;
mod content;
mod fields;
mod whose;

use serde_json::value::RawValue;

use super::outgoing::Group;
use crate::desk::{FileId, Happening, Pressed, QueryId, Sender, VoiceSent};
use asked::Asked;
use content::{content, is_forwarded};
use fields::Fields;
use kring_rules::event::{Content, Event};
use kring_rules::ids::MessageRef;
use kring_rules::moment::Moment;
use kring_rules::press::Press;
use kring_rules::words::Words;
use kring_words::Texts;
use whose::{Whose, author, first_name, whose};

/// An update, as far as it could be read.
pub(super) struct Update {
    /// Its number, if that could be read.
    pub(super) number: Option<i32>,
    /// It happened no earlier than this, by Telegram's clock. A press bears no date, but the message with the button does.
    pub(super) dated: Option<Moment>,
    /// What it says.
    pub(super) what: Heard,
    /// The album it is a part of.
    pub(super) album: Option<String>,
}

/// What an update says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// A person did this in their chat with the bot.
    Happened(Sender, Happening),
    /// It comes from a group or a channel, where kring has no business.
    Group(Group),
    /// None of kring's business.
    Nothing,
    /// Nobody can tell what it was, or whose.
    Unreadable,
}

impl Heard {
    /// Something in it could not be read.
    pub(super) fn is_unread(&self) -> bool {
        match self {
            Self::Happened(_, Happening::Did(event)) => is_unread(event),
            Self::Happened(..) | Self::Group(_) | Self::Nothing => false,
            Self::Unreadable => true,
        }
    }
}

fn is_unread(event: &Event) -> bool {
    let content = match event {
        Event::SentSomethingElse(content) | Event::TurnedInto { content, .. } => *content,
        _ => return false,
    };
    content == Content::Unreadable
}

/// Reads an update; the wording knows what a command asks for.
pub(super) fn read(update: &RawValue, texts: &Texts) -> Update {
    let Some(update) = Fields::of(update) else {
        return Update {
            number: None,
            dated: None,
            what: Heard::Unreadable,
            album: None,
        };
    };
    Update {
        number: update.get("update_id").filter(|number| *number >= 0),
        dated: date(&update),
        what: what(&update, texts),
        album: album(&update),
    }
}

/// Reads one kind of update.
type Reads = fn(&Fields<'_>, &Texts) -> Heard;

fn what(update: &Fields<'_>, texts: &Texts) -> Heard {
    let kinds: [(&str, Reads); 4] = [
        ("message", sent),
        ("edited_message", edited),
        ("callback_query", |query, _| pressed(query)),
        ("my_chat_member", |change, _| membership(change)),
    ];
    let kinds = kinds.into_iter();
    let found = kinds.filter_map(|(name, read)| Some(read(&update.object(name)?, texts)));
    found.into_iter().next().unwrap_or(Heard::Unreadable)
}

fn date(update: &Fields<'_>) -> Option<Moment> {
    let names = ["message", "edited_message", "my_chat_member"];
    let mut dated = names.into_iter().filter_map(|name| update.object(name));
    let pressed = || update.object("callback_query")?.object("message");
    let dated = dated.next().or_else(pressed)?;
    let date = dated.get("edit_date").or_else(|| dated.get("date"));
    date.map(Moment)
}

fn album(update: &Fields<'_>) -> Option<String> {
    update.object("message")?.get("media_group_id")
}

/// What somebody did in their own chat, or that it cannot be read.
fn done(
    item: &Fields<'_>,
    whose: Whose,
    read: impl FnOnce(&Fields<'_>) -> Option<Happening>,
) -> Heard {
    match whose {
        Whose::Theirs(sender) => match read(item) {
            Some(happening) => Heard::Happened(sender, happening),
            None => Heard::Nothing,
        },
        // It may come from a group: its words are left alone.
        Whose::Somewhere(sender) => Heard::Happened(sender, unreadable()),
        Whose::Group(group) => Heard::Group(group),
        Whose::Others => Heard::Nothing,
        Whose::Unknown => Heard::Unreadable,
    }
}

fn something_else(content: Content) -> Happening {
    Happening::Did(Event::SentSomethingElse(content))
}

fn unreadable() -> Happening {
    something_else(Content::Unreadable)
}

fn place(message: &Fields<'_>) -> Option<MessageRef> {
    message.get("message_id").map(MessageRef)
}

fn sent(message: &Fields<'_>, texts: &Texts) -> Heard {
    done(message, author(message), |message| {
        if is_forwarded(message) {
            return Some(something_else(Content::Forward));
        }
        if let Some(spoke) = spoken(message) {
            return Some(Happening::Spoke(spoke));
        }
        if !message.has("text") {
            return content(message).map(something_else);
        }
        let text: Option<String> = message.get("text");
        let said = text.and_then(|text| said(&text, message, texts));
        Some(said.unwrap_or_else(unreadable))
    })
}

/// A voice note of which everything can be read that is needed to fetch it.
fn spoken(message: &Fields<'_>) -> Option<VoiceSent> {
    let voice = message.object("voice")?;
    let replied = message.object("reply_to_message");
    Some(VoiceSent {
        message: place(message)?,
        seconds: voice.get("duration")?,
        bytes: voice.get("file_size").unwrap_or_default(),
        words: Words::new(&message.get::<String>("caption").unwrap_or_default()),
        to: replied.as_ref().and_then(place),
        file: FileId(voice.get("file_id")?),
    })
}

/// A command needs no place in the chat: whoever wants to stop or to be helped is heard.
fn said(text: &str, message: &Fields<'_>, texts: &Texts) -> Option<Happening> {
    match Asked::read(text) {
        Some(asked) => Some(asked.happening(texts, || first_name(message))),
        None => Some(wrote(Words::new(text), place(message)?, message)),
    }
}

fn wrote(text: Words, message: MessageRef, fields: &Fields<'_>) -> Happening {
    let replied = fields.object("reply_to_message");
    match replied.as_ref().and_then(place) {
        Some(to) => Happening::Replied { text, message, to },
        None => Happening::Did(Event::wrote(text, message)),
    }
}

/// A text that was edited into a photo has its words in the caption. Whoever edits a message into a command asks for it.
fn edited(message: &Fields<'_>, texts: &Texts) -> Heard {
    done(message, author(message), |message| {
        let words: Option<String> = message.get("text").or_else(|| message.get("caption"));
        let event = match words {
            Some(words) => corrected(&words, message, texts),
            None => turned(content(message)?, message),
        };
        Some(event.map_or_else(unreadable, Happening::Did))
    })
}

fn turned(content: Content, message: &Fields<'_>) -> Option<Event> {
    let message = place(message)?;
    Some(Event::TurnedInto { content, message })
}

fn corrected(text: &str, message: &Fields<'_>, texts: &Texts) -> Option<Event> {
    match Asked::read(text) {
        Some(asked) => Some(asked.event(texts)),
        None => Some(Event::Corrected {
            text: Words::new(text),
            message: place(message)?,
        }),
    }
}

fn pressed(query: &Fields<'_>) -> Heard {
    let message = query.object("message");
    if !query.has("message") && query.has("inline_message_id") {
        return Heard::Nothing;
    }
    let chat = message.as_ref().and_then(|message| message.object("chat"));
    let from = query.object("from");
    done(query, whose(from.as_ref(), chat.as_ref()), |query| {
        let pressed = press(query, message.as_ref().and_then(place));
        Some(pressed.map_or_else(unreadable, Happening::Pressed))
    })
}

fn press(query: &Fields<'_>, place: Option<MessageRef>) -> Option<Pressed> {
    let data: Option<String> = query.get("data");
    Some(Pressed {
        press: data.and_then(|data| Press::decode(&data)),
        message: place?,
        query: QueryId(query.get("id")?),
    })
}

/// Of what cannot be read nothing is said: nobody wrote anything.
fn membership(change: &Fields<'_>) -> Heard {
    let now = change.object("new_chat_member");
    let status = now.as_ref().and_then(|now| now.get::<String>("status"));
    let is_out = match status.as_deref() {
        Some("kicked" | "left") => true,
        Some("restricted") => now.is_some_and(|now| now.get("is_member") == Some(false)),
        Some(_) => false,
        None => return Heard::Unreadable,
    };
    match author(change) {
        Whose::Theirs(sender) => {
            let event = if is_out {
                Event::Blocked
            } else {
                Event::Returned
            };
            Heard::Happened(sender, Happening::Did(event))
        }
        Whose::Group(group) if !is_out => Heard::Group(group),
        Whose::Group(_) | Whose::Somewhere(_) | Whose::Others | Whose::Unknown => Heard::Nothing,
    }
}

#[cfg(test)]
mod tests;
