//! From Telegram's updates to what happened: only private chats, only what kring has to do with.

use teloxide::types::{
    CallbackQuery, ChatMemberKind, ChatMemberUpdated, MediaKind, Message, MessageKind, Update,
    UpdateKind, User,
};

use crate::desk::{DeliveryId, Happening, Incoming, Pressed, QueryId, Sender};
use kring_rules::event::Content;
use kring_rules::ids::{MessageRef, PersonId, Token};
use kring_rules::moment::Moment;
use kring_rules::press::Press;
use kring_rules::role::Language;
use kring_rules::words::Words;

/// What this update means.
pub(super) fn read(update: Update) -> Incoming {
    let delivery = DeliveryId(u64::from(update.id.0));
    let dated = date(&update.kind);
    let what = match update.kind {
        UpdateKind::Message(message) => sent(&message),
        UpdateKind::EditedMessage(message) => edited(&message),
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

fn sent(message: &Message) -> Option<(Sender, Happening)> {
    let sender = private_sender(message)?;
    let happening = match message.text() {
        _ if message.forward_origin().is_some() => Happening::SentSomethingElse(Content::Forward),
        Some(text) => said(text, MessageRef(message.id.0)),
        None => Happening::SentSomethingElse(content(message)?),
    };
    Some((sender, happening))
}

fn said(text: &str, message: MessageRef) -> Happening {
    let Some(command) = text.strip_prefix('/') else {
        return Happening::Wrote(Words::new(text), message);
    };
    let mut words = command.split_whitespace();
    let name = words.next().unwrap_or_default();
    let name = name.split('@').next().unwrap_or_default().to_lowercase();
    match (name.as_str(), words.next()) {
        ("start", Some(payload)) => Happening::LinkOpened(Token::new(payload)),
        _ => Happening::Commanded(name),
    }
}

fn edited(message: &Message) -> Option<(Sender, Happening)> {
    let sender = private_sender(message)?;
    let text = Words::new(message.text()?);
    Some((sender, Happening::Corrected(text, MessageRef(message.id.0))))
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
    let happening = match change.new_chat_member.kind {
        ChatMemberKind::Banned(_) | ChatMemberKind::Left => Happening::Blocked,
        _ => Happening::Returned,
    };
    Some((sender(&change.from), happening))
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

    #[test]
    fn commands_are_told_from_texts() {
        let at = MessageRef(1);
        assert_eq!(
            said("hallo /stop", at),
            Happening::Wrote(Words::new("hallo /stop"), at)
        );
        assert_eq!(
            said("/Stop@kring_bot nu", at),
            Happening::Commanded("stop".into())
        );
        assert_eq!(said("/start", at), Happening::Commanded("start".into()));
        assert_eq!(
            said("/start abc_-1", at),
            Happening::LinkOpened(Token::new("abc_-1"))
        );
        assert_eq!(said("/", at), Happening::Commanded(String::new()));
    }
}
