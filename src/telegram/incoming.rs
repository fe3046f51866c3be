//! From Telegram's updates to what happened: only private chats, only what kring has to do with.

use teloxide::types::{
    CallbackQuery, ChatMemberKind, ChatMemberUpdated, MediaKind, Message, MessageKind, Update,
    UpdateKind, User,
};

use crate::desk::{DeliveryId, Happening, Incoming, Pressed, QueryId, Sender};
use kring_rules::event::{Content, Event};
use kring_rules::ids::{MessageRef, PersonId, Token};
use kring_rules::moment::Moment;
use kring_rules::press::Press;
use kring_rules::role::Language;
use kring_rules::words::Words;
use kring_words::Texts;

/// What this update means; the wording knows what a command asks for.
pub(super) fn read(update: Update, texts: &Texts) -> Incoming {
    let delivery = DeliveryId(u64::from(update.id.0));
    let dated = date(&update.kind);
    let what = match update.kind {
        UpdateKind::Message(message) => sent(&message, texts),
        UpdateKind::EditedMessage(message) => edited(&message, texts),
        UpdateKind::CallbackQuery(query) => pressed(query),
        UpdateKind::MyChatMember(change) => membership(&change),
        _ => None,
    };
    Incoming {
        delivery,
        dated,
        what,
    }
}

/// It happened no earlier than this. A press bears no date, but the message with the button does.
fn date(kind: &UpdateKind) -> Option<Moment> {
    let of_message = |message: &Message| *message.edit_date().unwrap_or(&message.date);
    let date = match kind {
        UpdateKind::Message(message) | UpdateKind::EditedMessage(message) => of_message(message),
        UpdateKind::CallbackQuery(query) => of_message(query.regular_message()?),
        UpdateKind::MyChatMember(change) => change.date,
        _ => return None,
    };
    Some(Moment(date.timestamp()))
}

fn sender(user: &User) -> Sender {
    let language = user.language_code.as_deref().and_then(Language::of_tag);
    Sender {
        person: PersonId(i64::try_from(user.id.0).unwrap_or(i64::MAX)),
        language,
    }
}

fn private_sender(message: &Message) -> Option<Sender> {
    message
        .from
        .as_ref()
        .filter(|user| message.chat.is_private() && !user.is_bot)
        .map(sender)
}

fn sent(message: &Message, texts: &Texts) -> Option<(Sender, Happening)> {
    let sender = private_sender(message)?;
    let something_else = |content| Happening::Did(Event::SentSomethingElse(content));
    let happening = match message.text() {
        _ if message.forward_origin().is_some() => something_else(Content::Forward),
        Some(text) => said(text, MessageRef(message.id.0), texts),
        None => something_else(content(message)?),
    };
    Some((sender, happening))
}

fn said(text: &str, message: MessageRef, texts: &Texts) -> Happening {
    let Some(asked) = Asked::read(text) else {
        return Happening::Did(Event::wrote(Words::new(text), message));
    };
    match (asked.word.as_str(), asked.payload) {
        ("start", Some(secret)) => Happening::LinkOpened(Token::new(secret)),
        (word, _) => Happening::Did(Event::Commanded(texts.command(word))),
    }
}

/// Whoever edits a message into a command asks for it.
fn edited(message: &Message, texts: &Texts) -> Option<(Sender, Happening)> {
    let sender = private_sender(message)?;
    let event = corrected(message.text()?, MessageRef(message.id.0), texts);
    Some((sender, Happening::Did(event)))
}

fn corrected(text: &str, message: MessageRef, texts: &Texts) -> Event {
    match Asked::read(text) {
        Some(asked) => Event::Commanded(texts.command(&asked.word)),
        None => Event::Corrected {
            text: Words::new(text),
            message,
        },
    }
}

/// A command as it was typed: `/word`, `/word@bot`, `/start secret`. Whatever begins with a slash is one, known or not,
/// and never an answer.
struct Asked<'a> {
    word: String,
    payload: Option<&'a str>,
}

impl<'a> Asked<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let mut words = text.strip_prefix('/')?.split_whitespace();
        let word = words.next().unwrap_or_default();
        let word = word.split('@').next().unwrap_or_default();
        Some(Self {
            word: word.to_lowercase(),
            payload: words.next(),
        })
    }
}

fn pressed(query: CallbackQuery) -> Option<(Sender, Happening)> {
    let sender = sender(&query.from);
    let message = query
        .message
        .as_ref()
        .filter(|message| message.chat().is_private())?;
    let pressed = Pressed {
        press: query.data.as_deref().and_then(Press::decode),
        message: MessageRef(message.id().0),
        query: QueryId(query.id.0),
    };
    Some((sender, Happening::Pressed(pressed)))
}

fn membership(change: &ChatMemberUpdated) -> Option<(Sender, Happening)> {
    if !change.chat.is_private() {
        return None;
    }
    let event = match change.new_chat_member.kind {
        ChatMemberKind::Banned(_) | ChatMemberKind::Left => Event::Blocked,
        _ => Event::Returned,
    };
    Some((sender(&change.from), Happening::Did(event)))
}

/// What was sent instead of a text; nothing for Telegram's own service messages.
fn content(message: &Message) -> Option<Content> {
    let common = match &message.kind {
        MessageKind::Common(common) => common,
        MessageKind::Dice(_) => return Some(Content::Sticker),
        _ => return None,
    };
    Some(match &common.media_kind {
        MediaKind::Voice(_) => Content::Voice,
        MediaKind::Sticker(_) | MediaKind::Animation(_) => Content::Sticker,
        MediaKind::Photo(_) => Content::Photo,
        MediaKind::Video(_) | MediaKind::VideoNote(_) => Content::Video,
        MediaKind::Document(_) | MediaKind::Audio(_) => Content::Document,
        MediaKind::Contact(_) => Content::Contact,
        MediaKind::Location(_) | MediaKind::Venue(_) => Content::Location,
        _ => Content::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use kring_rules::command::Command;

    const AT: MessageRef = MessageRef(1);

    fn means(text: &str) -> Happening {
        said(text, AT, &Texts::built_in().unwrap())
    }

    fn asks(command: Option<Command>) -> Happening {
        Happening::Did(Event::Commanded(command))
    }

    #[test]
    fn a_command_is_known_by_its_words_in_every_language() {
        for (word, command) in [
            ("overzicht", Command::Review),
            ("review", Command::Review),
            ("stoppen", Command::Stop),
            ("stop", Command::Stop),
            ("gegevens", Command::MyData),
            ("mijngegevens", Command::MyData),
            ("mydata", Command::MyData),
            ("zaken", Command::Cases),
            ("dossiers", Command::Cases),
            ("cases", Command::Cases),
            ("start", Command::Start),
            ("verder", Command::Start),
        ] {
            assert_eq!(means(&format!("/{word}")), asks(Some(command)), "{word}");
        }
    }

    #[test]
    fn a_command_is_known_however_it_is_typed() {
        for typed in [
            "/zaken@kring_bot",
            "/Zaken",
            "/ZAKEN@Kring_Bot",
            "/zaken nu graag",
        ] {
            assert_eq!(means(typed), asks(Some(Command::Cases)), "{typed}");
        }
    }

    #[test]
    fn what_only_begins_like_a_command_is_none_and_no_answer_either() {
        for typed in ["/zakenreis", "/stopt", "/zaken_", "/wissen!", "/", "/1"] {
            assert_eq!(means(typed), asks(None), "{typed}");
        }
    }

    #[test]
    fn a_text_with_a_command_in_it_is_a_text() {
        for text in ["stop", "zaken", "hallo /stop", "en/of", "\\/stop"] {
            let wrote = Happening::Did(Event::wrote(Words::new(text), AT));
            assert_eq!(means(text), wrote, "{text}");
        }
    }

    #[test]
    fn a_message_that_is_edited_into_a_command_is_no_answer() {
        let texts = Texts::built_in().unwrap();
        let stop = Event::Commanded(Some(Command::Stop));
        assert_eq!(corrected("/stoppen", AT, &texts), stop);
        let nothing = Event::Commanded(None);
        assert_eq!(corrected("/dit mag niemand lezen", AT, &texts), nothing);
        let text = Words::new("stoppen");
        assert_eq!(
            corrected("stoppen", AT, &texts),
            Event::Corrected { text, message: AT }
        );
    }

    #[test]
    fn only_telegrams_own_word_opens_a_link() {
        let opens = |secret| Happening::LinkOpened(Token::new(secret));
        assert_eq!(means("/start abc_-1"), opens("abc_-1"));
        assert_eq!(means("/start@kring_bot abc_-1"), opens("abc_-1"));
        assert_eq!(means("/verder abc_-1"), asks(Some(Command::Start)));
    }
}
