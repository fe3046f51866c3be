//! Whose chat something happened in. Words are taken only where it is sure that it is their own.

use super::fields::Fields;
use crate::desk::Sender;
use crate::telegram::outgoing::Group;
use kring_rules::ids::PersonId;
use kring_rules::role::Language;
use kring_rules::words::Words;

/// So much of a name is shown.
const LONGEST_NAME: usize = 40;

/// Whose chat something happened in.
#[derive(Clone, Copy)]
pub(super) enum Whose {
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

/// Whose it is, by who did it and in which chat.
pub(super) fn whose(from: Option<&Fields<'_>>, chat: Option<&Fields<'_>>) -> Whose {
    let language = from.and_then(language);
    let is_private = chat.and_then(is_private);
    if is_private == Some(false) {
        let group = |chat| Group { chat, language };
        let number = chat.and_then(|chat| chat.get("id"));
        return number.map_or(Whose::Others, |chat| Whose::Group(group(chat)));
    }
    let is_bot = |from: &Fields<'_>| from.get("is_bot") == Some(true);
    if from.is_some_and(is_bot) {
        return Whose::Others;
    }
    let number = |fields: &Fields<'_>| fields.get("id").filter(|number: &i64| *number > 0);
    let sender = |person| Sender {
        person: PersonId(person),
        language,
    };
    let theirs = from.and_then(number);
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

/// How Telegram calls whoever wrote a message, if anything can be seen of it.
pub(super) fn first_name(message: &Fields<'_>) -> Option<Words> {
    let name: String = message.object("from")?.get("first_name")?;
    let beginning: String = name.chars().take(LONGEST_NAME).collect();
    let name = Words::new(&beginning).on_one_line();
    (!name.is_empty()).then_some(name)
}

/// Whose message it is.
pub(super) fn author(message: &Fields<'_>) -> Whose {
    let (from, chat) = (message.object("from"), message.object("chat"));
    whose(from.as_ref(), chat.as_ref())
}
