//! One request to Telegram.

use reqwest::multipart::{Form, Part};
use serde::de::IgnoredAny;
use teloxide::RequestError;
use teloxide::prelude::*;
use teloxide::types::{CallbackQueryId, ChatId, MessageId};

use super::payload::{Payload, Placed};
use super::refusal::{Trouble, trouble};
use crate::desk::QueryId;
use crate::telegram::call::{ask, call, upload};
use kring_rules::ids::{MessageRef, PersonId};
use kring_words::{Document, Sheet};

/// Sends a sheet as a new message.
pub(super) async fn send(bot: &Bot, to: PersonId, sheet: &Sheet) -> Result<MessageRef, Trouble> {
    let sent: Result<Placed, RequestError> = match &sheet.document {
        Some(document) => send_document(bot, to, sheet, document).await,
        None => ask(bot, "SendMessage", &Payload::new(to, sheet)).await,
    };
    sent.map(Into::into).map_err(|error| trouble(&error))
}

/// The text of the sheet stands under the document. teloxide's own way of sending a file sleeps ten seconds after a
/// server error, so the form is put together here.
async fn send_document(
    bot: &Bot,
    to: PersonId,
    sheet: &Sheet,
    document: &Document,
) -> Result<Placed, RequestError> {
    let page = Part::bytes(document.html.clone().into_bytes())
        .file_name(document.name.clone())
        .mime_str("text/html")?;
    let mut form = Form::new()
        .text("chat_id", to.0.to_string())
        .text("caption", sheet.html.clone())
        .part("document", page);
    if sheet.marked {
        form = form.text("parse_mode", "HTML");
    }
    for (field, set) in [
        ("protect_content", sheet.protected),
        ("disable_notification", sheet.silent),
    ] {
        if set {
            form = form.text(field, "true");
        }
    }
    upload(bot, "SendDocument", form).await
}

/// Puts a sheet in the place of an earlier message.
pub(super) async fn edit(
    bot: &Bot,
    to: PersonId,
    place: MessageRef,
    sheet: &Sheet,
) -> Result<MessageRef, Trouble> {
    let edited = ask(bot, "EditMessageText", &Payload::in_place(to, place, sheet)).await;
    match edited.map_err(|error| trouble(&error)) {
        Ok(IgnoredAny) | Err(Trouble::Unchanged) => Ok(place),
        Err(trouble) => Err(trouble),
    }
}

/// Deletes messages. One by itself is refused when it cannot be deleted; of several none is deleted then.
pub(super) async fn delete(bot: &Bot, from: PersonId, lot: &[MessageRef]) -> Result<(), Trouble> {
    let chat = ChatId(from.0);
    let deleted = match lot {
        [one] => call(bot, bot.delete_message(chat, MessageId(one.0))).await,
        lot => {
            let ids = lot.iter().map(|message| MessageId(message.0));
            call(bot, bot.delete_messages(chat, ids)).await
        }
    };
    deleted.map(drop).map_err(|error| trouble(&error))
}

/// Answers a pressed button.
pub(super) async fn answer(bot: &Bot, query: QueryId, text: Option<String>) -> Result<(), Trouble> {
    let mut request = bot.answer_callback_query(CallbackQueryId(query.0));
    request.text = text;
    call(bot, request)
        .await
        .map(drop)
        .map_err(|error| trouble(&error))
}
