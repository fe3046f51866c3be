//! From Telegram's updates to what happened: only private chats, only what kring has to do with.
//!
//! An update is read from its JSON, field by field, and only the fields that kring needs. teloxide's types want a whole
//! update to be as they know it: a kind of text mark that came with a newer Bot API made it lose the words beside it.

mod content;
mod fields;

use serde_json::value::RawValue;

use super::outgoing::Group;
use crate::desk::{Happening, Pressed, QueryId, Sender};
use content::{content, is_forwarded};
use fields::Fields;
use kring_rules::event::Content;
use kring_rules::ids::{MessageRef, PersonId, Token};
use kring_rules::press::Press;
use kring_rules::role::Language;
use kring_rules::words::Words;

/// An update, as far as it could be read.
pub(super) struct Update {
    /// Its number, if that could be read.
    pub(super) number: Option<i32>,
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
            Self::Happened(_, happening) => matches!(
                happening,
                Happening::SentSomethingElse(Content::Unreadable)
                    | Happening::TurnedInto(Content::Unreadable, _)
            ),
            Self::Group(_) | Self::Nothing => false,
            Self::Unreadable => true,
        }
    }
}

/// Reads an update.
pub(super) fn read(update: &RawValue) -> Update {
    let Some(update) = Fields::of(update) else {
        return Update {
            number: None,
            what: Heard::Unreadable,
            album: None,
        };
    };
    Update {
        number: update.get("update_id").filter(|number| *number >= 0),
        what: what(&update),
        album: album(&update),
    }
}

fn what(update: &Fields<'_>) -> Heard {
    let kinds: [(&str, fn(&Fields<'_>) -> Heard); 4] = [
        ("message", sent),
        ("edited_message", edited),
        ("callback_query", pressed),
        ("my_chat_member", membership),
    ];
    let kinds = kinds.into_iter();
    let found = kinds.filter_map(|(name, read)| Some(read(&update.object(name)?)));
    found.into_iter().next().unwrap_or(Heard::Unreadable)
}

fn album(update: &Fields<'_>) -> Option<String> {
    update.object("message")?.get("media_group_id")
}

/// Whose chat something happened in.
enum Whose {
    /// A person's own chat with the bot.
    Theirs(Sender),
    /// This person did it, and nobody can tell in which chat.
    Somewhere(Sender),
    /// In a group or a channel.
    Group(Group),
    /// A bot's: none of kring's business.
    Others,
    /// Nobody can tell.
    Unknown,
}

fn whose(from: Option<Fields<'_>>, chat: Option<&Fields<'_>>) -> Whose {
    let language = from.as_ref().and_then(language);
    let is_private = chat.and_then(is_private);
    if is_private == Some(false) {
        let group = |chat| Group {
            chat,
            language: language.unwrap_or(Language::Dutch),
        };
        let number = chat.and_then(|chat| chat.get("id"));
        return number.map_or(Whose::Others, |chat| Whose::Group(group(chat)));
    }
    let is_bot = |from: &Fields<'_>| from.get("is_bot") == Some(true);
    if from.as_ref().is_some_and(is_bot) {
        return Whose::Others;
    }
    let number = |fields: &Fields<'_>| fields.get("id").filter(|number: &i64| *number > 0);
    let sender = |person| Sender {
        person: PersonId(person),
        language,
    };
    let theirs = from.as_ref().and_then(number);
    if is_private.is_none() {
        return theirs.map_or(Whose::Unknown, |person| Whose::Somewhere(sender(person)));
    }
    // A private chat has the number of the person in it.
    let person = theirs.or_else(|| chat.and_then(number));
    person.map_or(Whose::Unknown, |person| Whose::Theirs(sender(person)))
}

fn language(from: &Fields<'_>) -> Option<Language> {
    Language::of_tag(&from.get::<String>("language_code")?)
}

/// By its kind, or else by its number: groups and channels have numbers below zero. Nothing when neither can be read.
fn is_private(chat: &Fields<'_>) -> Option<bool> {
    match chat.get::<String>("type").as_deref() {
        Some("private") => Some(true),
        Some("group" | "supergroup" | "channel") => Some(false),
        _ => chat.get("id").map(|number: i64| number > 0),
    }
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
        Whose::Somewhere(sender) => Heard::Happened(sender, UNREADABLE),
        Whose::Group(group) => Heard::Group(group),
        Whose::Others => Heard::Nothing,
        Whose::Unknown => Heard::Unreadable,
    }
}

const UNREADABLE: Happening = Happening::SentSomethingElse(Content::Unreadable);

fn author(message: &Fields<'_>) -> Whose {
    whose(message.object("from"), message.object("chat").as_ref())
}

fn place(message: &Fields<'_>) -> Option<MessageRef> {
    message.get("message_id").map(MessageRef)
}

fn sent(message: &Fields<'_>) -> Heard {
    done(message, author(message), |message| {
        if is_forwarded(message) {
            return Some(Happening::SentSomethingElse(Content::Forward));
        }
        if !message.has("text") {
            return content(message).map(Happening::SentSomethingElse);
        }
        let text: Option<String> = message.get("text");
        let said = text.and_then(|text| said(&text, place(message)));
        Some(said.map_or(UNREADABLE, |said| in_answer_to(message, said)))
    })
}

/// A command needs no place in the chat: whoever wants to stop or to be helped is heard.
fn said(text: &str, message: Option<MessageRef>) -> Option<Happening> {
    let Some(command) = text.strip_prefix('/') else {
        return Some(Happening::Wrote(Words::new(text), message?));
    };
    let mut words = command.split_whitespace();
    let name = words.next().unwrap_or_default();
    let name = name.split('@').next().unwrap_or_default().to_lowercase();
    Some(match (name.as_str(), words.next()) {
        ("start", Some(payload)) => Happening::LinkOpened(Token::new(payload)),
        _ => Happening::Commanded(name),
    })
}

fn in_answer_to(message: &Fields<'_>, said: Happening) -> Happening {
    let replied = message.object("reply_to_message");
    match (said, replied.as_ref().and_then(place)) {
        (Happening::Wrote(text, message), Some(to)) => Happening::Replied { text, message, to },
        (said, _) => said,
    }
}

/// A text that was edited into a photo has its words in the caption.
fn edited(message: &Fields<'_>) -> Heard {
    done(message, author(message), |message| {
        let words = message.get("text").or_else(|| message.get("caption"));
        let words = words.map(|text: String| Words::new(&text));
        Some(match (place(message), words) {
            (Some(place), Some(words)) => Happening::Corrected(words, place),
            (Some(place), None) => Happening::TurnedInto(content(message)?, place),
            (None, _) => UNREADABLE,
        })
    })
}

fn pressed(query: &Fields<'_>) -> Heard {
    let message = query.object("message");
    if !query.has("message") && query.has("inline_message_id") {
        return Heard::Nothing;
    }
    let chat = message.as_ref().and_then(|message| message.object("chat"));
    let place = message.as_ref().and_then(place);
    done(query, whose(query.object("from"), chat.as_ref()), |query| {
        let pressed = |query: &Fields<'_>| {
            Some(Pressed {
                press: query
                    .get::<String>("data")
                    .and_then(|data| Press::decode(&data)),
                message: place?,
                query: QueryId(query.get("id")?),
            })
        };
        Some(pressed(query).map_or(UNREADABLE, Happening::Pressed))
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
        Whose::Theirs(sender) if is_out => Heard::Happened(sender, Happening::Blocked),
        Whose::Theirs(sender) => Heard::Happened(sender, Happening::Returned),
        Whose::Group(group) if !is_out => Heard::Group(group),
        Whose::Group(_) | Whose::Somewhere(_) | Whose::Others | Whose::Unknown => Heard::Nothing,
    }
}

#[cfg(test)]
mod tests;
