//! Sending, editing and deleting messages.

use serde_json::Value;

use super::text::{keyboard, text};
use crate::{
    chat::Chat,
    core::Core,
    entities::Formatted,
    events::Happening,
    ids::{ChatId, MessageId},
    message::{Author, ChatMessage},
    params::Params,
    refusal::Refusal,
    world::World,
};

const DELETABLE_FOR_SECONDS: i64 = 48 * 60 * 60;
const MOST_DELETED_AT_ONCE: usize = 100;
const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly the \
                            same as a current content and reply markup of the message";

pub(super) fn send(core: &Core, mut params: Params) -> Result<Value, Refusal> {
    let text = text(&mut params, "message is too long")?;
    let message = dressed(ChatMessage::new(Author::Bot, text), &mut params)?;
    post(core, message, &mut params)
}

/// The message with its keyboard and its protection.
pub(super) fn dressed(
    mut message: ChatMessage,
    params: &mut Params,
) -> Result<ChatMessage, Refusal> {
    message.markup = keyboard(params)?;
    message.protect_content = params.says("protect_content");
    Ok(message)
}

/// Puts the message in its chat.
pub(super) fn post(
    core: &Core,
    mut message: ChatMessage,
    params: &mut Params,
) -> Result<Value, Refusal> {
    let reply = params.take_nested("reply_parameters");
    let mut world = core.world();
    if let Some(reply) = reply {
        let (_, chat) = world.open_chat(params.chat())?;
        message.reply_to = replied(&reply, chat)?;
    }
    world.bot_says(params.chat(), message, core.now())
}

fn replied(reply: &Value, chat: &Chat) -> Result<Option<MessageId>, Refusal> {
    let id = reply
        .get("message_id")
        .and_then(Value::as_i64)
        .and_then(|id| i32::try_from(id).ok())
        .map(MessageId);
    let found = id.filter(|id| chat.message(*id).is_some());
    if found.is_none() && reply.get("allow_sending_without_reply") != Some(&Value::Bool(true)) {
        return Err(Refusal::bad_request("message to be replied not found"));
    }
    Ok(found)
}

pub(super) fn edit_text(core: &Core, mut params: Params) -> Result<Value, Refusal> {
    let text = text(&mut params, "MESSAGE_TOO_LONG")?;
    edit(core, &mut params, Some(text))
}

pub(super) fn edit_markup(core: &Core, mut params: Params) -> Result<Value, Refusal> {
    edit(core, &mut params, None)
}

fn edit(core: &Core, params: &mut Params, text: Option<Formatted>) -> Result<Value, Refusal> {
    let markup = keyboard(params)?;
    let mut world = core.world();
    let (chat_id, chat) = world.open_chat(params.chat())?;
    let message = editable(chat, params)?;
    if text.is_some() && message.media.is_some() {
        return Err(Refusal::bad_request(
            "there is no text in the message to edit",
        ));
    }
    let same_text = text
        .as_ref()
        .is_none_or(|new| new.text == message.text && new.entities == message.entities);
    if same_text && markup == message.markup {
        return Err(Refusal::bad_request(NOT_MODIFIED));
    }
    let (id, now) = (message.id, core.now());
    change(&mut world, chat_id, id, |message| {
        if let Some(text) = text {
            (message.text, message.entities) = (text.text, text.entities);
        }
        (message.markup, message.edited) = (markup, Some(now));
    })
}

fn editable<'a>(chat: &'a Chat, params: &Params) -> Result<&'a ChatMessage, Refusal> {
    let id = params
        .message()
        .ok_or_else(|| Refusal::bad_request("message identifier is not specified"))?;
    let message = chat
        .message(id)
        .ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    if message.is_from_bot() {
        Ok(message)
    } else {
        Err(Refusal::bad_request("message can't be edited"))
    }
}

fn change(
    world: &mut World,
    chat: ChatId,
    id: MessageId,
    change: impl FnOnce(&mut ChatMessage),
) -> Result<Value, Refusal> {
    let message = world
        .edit(chat, id, change)
        .ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    Ok(world.json(chat, &message))
}

pub(super) fn delete(core: &Core, params: &Params) -> Result<Value, Refusal> {
    let mut world = core.world();
    let (chat_id, chat) = world.known_chat(params.chat())?;
    let id = params
        .message()
        .ok_or_else(|| Refusal::bad_request("message identifier is not specified"))?;
    let message = chat
        .message(id)
        .ok_or_else(|| Refusal::bad_request("message to delete not found"))?;
    admit_deleting(message, core.now())?;
    world.delete(chat_id, id);
    Ok(true.into())
}

/// Is silent about what is not there. Where one message may not be deleted, none is.
pub(super) fn delete_many(core: &Core, mut params: Params) -> Result<Value, Refusal> {
    let ids = params
        .take_nested("message_ids")
        .and_then(|ids| serde_json::from_value::<Vec<i32>>(ids).ok());
    let ids = ids.ok_or_else(|| Refusal::bad_request("can't parse message identifiers"))?;
    if !(1..=MOST_DELETED_AT_ONCE).contains(&ids.len()) {
        return Err(Refusal::bad_request(
            "message identifiers are not specified or too many",
        ));
    }
    let (mut world, now) = (core.world(), core.now());
    let (chat_id, chat) = world.known_chat(params.chat())?;
    let ids: Vec<MessageId> = ids.into_iter().map(MessageId).collect();
    let mut there = ids.iter().filter_map(|id| chat.message(*id));
    there.try_for_each(|message| admit_deleting(message, now))?;
    for id in ids {
        world.delete(chat_id, id);
    }
    Ok(true.into())
}

fn admit_deleting(message: &ChatMessage, now: i64) -> Result<(), Refusal> {
    if now - message.date < DELETABLE_FOR_SECONDS {
        return Ok(());
    }
    Err(Refusal::bad_request(
        "message can't be deleted for everyone",
    ))
}

pub(super) fn busy(core: &Core, params: &Params) -> Result<Value, Refusal> {
    let action = params.text("action").unwrap_or_default().to_owned();
    if !is_action(&action) {
        return Err(Refusal::bad_request("wrong parameter action in request"));
    }
    let mut world = core.world();
    let (chat_id, _) = world.open_chat(params.chat())?;
    world.tell(chat_id, Happening::Busy(action));
    Ok(true.into())
}

fn is_action(action: &str) -> bool {
    let subject = action
        .strip_prefix("upload_")
        .or_else(|| action.strip_prefix("record_"));
    let known = ["photo", "video", "voice", "document", "video_note"];
    subject.map_or(
        matches!(action, "typing" | "choose_sticker" | "find_location"),
        |subject| known.contains(&subject),
    )
}
