//! The invitation links that were sent to facilitators, and for whom they are.

use crate::stage::{Phones, secret};
use loopback_botapi::{ChatMessage, Entity, EntityKind, MessageId};

/// An invitation link.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) secret: String,
    /// For whom it is, if the message before it tells.
    pub(super) name: Option<String>,
    message: MessageId,
}

/// Every link in every chat, the oldest first.
pub(super) fn links(phones: &Phones) -> Vec<Link> {
    let mut links: Vec<Link> = phones
        .iter()
        .flat_map(|known| in_chat(&known.phone.chat()))
        .collect();
    links.sort_by_key(|link| link.message);
    links
}

fn in_chat(chat: &[ChatMessage]) -> Vec<Link> {
    let before = std::iter::once(None).chain(chat.iter().map(Some));
    let told = chat
        .iter()
        .zip(before)
        .filter(|(message, _)| message.is_from_bot() && !message.deleted);
    told.filter_map(|(message, before)| {
        Some(Link {
            secret: secret(&message.text)?.to_owned(),
            name: before.and_then(name),
            message: message.id,
        })
    })
    .collect()
}

/// What stands out in the bot's message before the link, or what the facilitator answered just before it.
fn name(before: &ChatMessage) -> Option<String> {
    let name = if before.is_from_bot() {
        bold(before)?
    } else {
        before.text.clone()
    };
    Some(name).filter(|name| !name.is_empty() && name.chars().count() <= 40)
}

fn bold(message: &ChatMessage) -> Option<String> {
    let is_bold = |entity: &&Entity| entity.kind == EntityKind::Bold;
    let entity = message.entities.iter().find(is_bold)?;
    let units: Vec<u16> = message
        .text
        .encode_utf16()
        .skip(entity.offset)
        .take(entity.length)
        .collect();
    String::from_utf16(&units).ok()
}
