//! One request to Telegram.

use std::time::Duration;

use reqwest::multipart::{Form, Part};
use serde::de::IgnoredAny;
use serde_json::json;
use teloxide::prelude::*;
use teloxide::types::{CallbackQueryId, ChatId, MessageId};
use teloxide::{ApiError, RequestError};

use super::payload::{Payload, Placed};
use super::refusal::{Trouble, trouble};
use crate::desk::{Outbox, QueryId, Sound};
use crate::telegram::call::{ask, call, upload};
use kring_rules::ids::{MessageRef, PersonId, Seat};
use kring_words::{Document, Form as DocumentForm, ReadAloud, Recording, Sheet};

/// What takes no longer is there before anybody wonders.
const UNSHOWN: Duration = Duration::from_millis(300);

/// Sends a sheet as a new message. What is seldom sent takes room only when it is.
pub(super) async fn send(
    bot: &Bot,
    to: PersonId,
    sheet: &Sheet,
    outbox: &dyn Outbox,
) -> Result<MessageRef, Trouble> {
    if let Some(recording) = &sheet.recording {
        let played = play(bot, to, (sheet, recording), outbox);
        return Box::pin(shown(bot, to, played)).await;
    }
    if let Some(aloud) = &sheet.aloud {
        return Box::pin(shown(bot, to, read_aloud(bot, to, sheet, aloud))).await;
    }
    if let Some(document) = &sheet.document {
        return Box::pin(shown(bot, to, hand_over(bot, to, sheet, document))).await;
    }
    let sent: Result<Placed, RequestError> =
        ask(bot, "SendMessage", &Payload::new(to, sheet)).await;
    sent.map(Into::into).map_err(|error| trouble(&error))
}

/// Whoever waits for something longer sees that it is being made. That this is shown matters little: whatever goes wrong with
/// it is left at that.
async fn shown<T>(bot: &Bot, to: PersonId, work: impl Future<Output = T>) -> T {
    tokio::pin!(work);
    tokio::select! {
        done = &mut work => return done,
        () = tokio::time::sleep(UNSHOWN) => {}
    }
    let typing = json!({ "chat_id": to.0, "action": "typing" });
    let tell = async {
        let told: Result<IgnoredAny, RequestError> = ask(bot, "SendChatAction", &typing).await;
        drop(told);
    };
    tokio::join!(work, tell).0
}

async fn hand_over(
    bot: &Bot,
    to: PersonId,
    sheet: &Sheet,
    document: &Document,
) -> Result<MessageRef, Trouble> {
    let sent: Result<Placed, RequestError> = match made(document).await {
        Ok(file) => send_document(bot, to, sheet, file).await,
        Err(failing) => {
            let said = sheet.instead_of_the_document(failing);
            ask(bot, "SendMessage", &Payload::new(to, &said)).await
        }
    };
    sent.map(Into::into).map_err(|error| trouble(&error))
}

/// Plays what somebody spoke. Whoever lets nobody send them voice notes gets it as a file; where it is not there any more,
/// that is said.
async fn play(
    bot: &Bot,
    to: PersonId,
    (sheet, recording): (&Sheet, &Recording),
    outbox: &dyn Outbox,
) -> Result<MessageRef, Trouble> {
    let whose = Seat::of(&recording.case, recording.party);
    let kept = match outbox.recording(whose, recording.message).await {
        // What is damaged does not come back by trying again, and must hold up nothing behind it.
        Err(error) if error.is_about_one() => None,
        kept => kept.map_err(|_| Trouble::Passing)?,
    };
    let Some(Sound(bytes)) = kept else {
        let said = sheet.instead_of_the_recording(recording);
        let sent = ask(bot, "SendMessage", &Payload::new(to, &said)).await;
        return sent.map(Placed::into).map_err(|error| trouble(&error));
    };
    send_voice(bot, to, sheet, (bytes, Some(recording.seconds))).await
}

/// Sends a question as the organisation recorded it.
async fn read_aloud(
    bot: &Bot,
    to: PersonId,
    sheet: &Sheet,
    aloud: &ReadAloud,
) -> Result<MessageRef, Trouble> {
    let file = aloud.file.clone();
    let read = tokio::task::spawn_blocking(move || std::fs::read(file)).await;
    if let Ok(Ok(bytes)) = read {
        return send_voice(bot, to, sheet, (bytes, None)).await;
    }
    tracing::warn!("a question cannot be read aloud: its recording is not there any more");
    let said = sheet.instead_of_reading_aloud(aloud);
    let sent = ask(bot, "SendMessage", &Payload::new(to, &said)).await;
    sent.map(Placed::into).map_err(|error| trouble(&error))
}

async fn send_voice(
    bot: &Bot,
    to: PersonId,
    sheet: &Sheet,
    (bytes, seconds): (Vec<u8>, Option<u32>),
) -> Result<MessageRef, Trouble> {
    let file = || File {
        name: "voice.ogg".to_owned(),
        kind: "audio/ogg",
        bytes: bytes.clone(),
    };
    let mut voice = form(to, sheet, ("voice", file())).map_err(|error| trouble(&error))?;
    if let Some(seconds) = seconds {
        voice = voice.text("duration", seconds.to_string());
    }
    let mut sent: Result<Placed, RequestError> = upload(bot, "SendVoice", voice).await;
    if matches!(&sent, Err(RequestError::Api(ApiError::Unknown(why))) if why.contains(FORBIDDEN)) {
        sent = send_document(bot, to, sheet, file()).await;
    }
    sent.map(Into::into).map_err(|error| trouble(&error))
}

/// How Telegram says that somebody lets nobody send them voice notes.
const FORBIDDEN: &str = "VOICE_MESSAGES_FORBIDDEN";

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
    let form = form(to, sheet, ("document", file))?;
    upload(bot, "SendDocument", form).await
}

/// A file in this field, with the text of the sheet under it.
fn form(
    to: PersonId,
    sheet: &Sheet,
    (field, file): (&'static str, File),
) -> Result<Form, RequestError> {
    let part = Part::bytes(file.bytes)
        .file_name(file.name)
        .mime_str(file.kind)?;
    let mut form = Form::new()
        .text("chat_id", to.0.to_string())
        .text("caption", sheet.html.clone())
        .part(field, part);
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
    Ok(form)
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
