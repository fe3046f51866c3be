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
use kring_words::{Document, Form as DocumentForm, Sheet};

/// Sends a sheet as a new message.
pub(super) async fn send(bot: &Bot, to: PersonId, sheet: &Sheet) -> Result<MessageRef, Trouble> {
    let sent: Result<Placed, RequestError> = match &sheet.document {
        Some(document) => match made(document).await {
            Ok(file) => send_document(bot, to, sheet, file).await,
            Err(failing) => {
                let said = sheet.instead_of_the_document(failing);
                ask(bot, "SendMessage", &Payload::new(to, &said)).await
            }
        },
        None => ask(bot, "SendMessage", &Payload::new(to, sheet)).await,
    };
    sent.map(Into::into).map_err(|error| trouble(&error))
}

/// A document as a file.
struct File {
    name: String,
    kind: &'static str,
    bytes: Vec<u8>,
}

/// The file that is made of a document, or what is said when it cannot be made. Printing holds up nobody else, and what
/// goes wrong in it ends nothing but itself.
async fn made(document: &Document) -> Result<File, String> {
    let (kind, bytes) = match &document.form {
        DocumentForm::Page => ("text/html", document.html().into_bytes()),
        DocumentForm::Calendar(text) => ("text/calendar", text.clone().into_bytes()),
        DocumentForm::Print { failing } => {
            let paper = document.paper.clone();
            let printed = tokio::task::spawn_blocking(move || kring_print::pdf(&paper)).await;
            let Ok(Ok(pdf)) = printed else {
                tracing::error!("a document could not be printed");
                return Err(failing.clone());
            };
            ("application/pdf", pdf.bytes)
        }
    };
    let name = document.file_name();
    Ok(File { name, kind, bytes })
}

/// The text of the sheet stands under the document. teloxide's own way of sending a file sleeps ten seconds after a
/// server error, so the form is put together here.
async fn send_document(
    bot: &Bot,
    to: PersonId,
    sheet: &Sheet,
    file: File,
) -> Result<Placed, RequestError> {
    let page = Part::bytes(file.bytes)
        .file_name(file.name)
        .mime_str(file.kind)?;
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
