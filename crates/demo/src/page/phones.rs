//! What the page can do with a phone.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::broadcast;
use tokio::time::timeout;

use super::asked::{Refused, Shared};
use super::hall::Hall;
use crate::tone::tone;
use kring_rules::press::{GeneralTap, Press};
use kring_rules::role::Language;
use loopback_botapi::{ChatEvent, ChatId, Content, Happening, MessageId, Phone, PhoneError};

/// The bot answers a press within this time.
const PATIENCE: Duration = Duration::from_secs(10);
const LONGEST_NAME: usize = 40;
/// A recording may be larger than kring keeps: it is kring that says so.
const MOST_SOUND: usize = 8 * 1024 * 1024;

pub(super) fn router() -> Router<Arc<Hall>> {
    Router::new()
        .route("/phones", post(add))
        .route("/phones/{id}/commands", get(commands))
        .route("/phones/{id}/write", post(write))
        .route("/phones/{id}/send", post(send))
        .route(
            "/phones/{id}/voice/{seconds}",
            post(speak_into).layer(DefaultBodyLimit::max(MOST_SOUND)),
        )
        .route("/phones/{id}/edit", post(edit))
        .route("/phones/{id}/press", post(press))
        .route("/phones/{id}/open", post(open))
        .route("/phones/{id}/block", post(block))
        .route("/phones/{id}/unblock", post(unblock))
        .route("/phones/{id}/language", post(speak))
}

/// The phone that a request names.
struct Named(Phone);

impl FromRequestParts<Arc<Hall>> for Named {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Refused> {
        let named = Path::<i64>::from_request_parts(parts, hall).await;
        let Path(id) = named.map_err(|_| Refused(StatusCode::NOT_FOUND))?;
        let phone = hall.phone(ChatId(id)).await;
        phone.map(Self).ok_or(Refused(StatusCode::NOT_FOUND))
    }
}

impl From<PhoneError> for Refused {
    fn from(_: PhoneError) -> Self {
        Self(StatusCode::CONFLICT)
    }
}

type Done = Result<StatusCode, Refused>;
const DONE: Done = Ok(StatusCode::NO_CONTENT);

#[derive(Deserialize)]
struct New {
    name: String,
    language: Language,
}

async fn add(
    State(hall): Shared,
    Json(New { name, language }): Json<New>,
) -> Result<Json<Value>, Refused> {
    let name: String = name.trim().chars().take(LONGEST_NAME).collect();
    if name.is_empty() {
        return Err(Refused(StatusCode::BAD_REQUEST));
    }
    let id = hall.add_phone(&name, language).await?;
    Ok(Json(json!({ "id": id })))
}

/// The command menu: the person's own if the bot gave them one, else that of their language.
async fn commands(State(hall): Shared, Named(phone): Named) -> Json<Value> {
    let language = hall.language_of(phone.id()).await;
    let stage = hall.stage().await;
    let own = stage
        .api
        .commands(&json!({ "type": "chat", "chat_id": phone.id() }), "");
    let of_language = stage.api.commands(&Value::Null, &language);
    let general = stage.api.commands(&Value::Null, "");
    let some = |menu: &Value| menu.as_array().is_some_and(|menu| !menu.is_empty());
    Json([own, of_language].into_iter().find(some).unwrap_or(general))
}

#[derive(Deserialize)]
struct Text {
    text: String,
}

async fn write(Named(phone): Named, Json(Text { text }): Json<Text>) -> Done {
    phone.write(&text);
    DONE
}

/// What can be sent besides text.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
enum Other {
    Voice,
    Sticker,
    Photo,
}

async fn send(Named(phone): Named, Json(other): Json<Other>) -> Done {
    phone.send(match other {
        Other::Voice => tone(4),
        Other::Sticker => Content::Sticker {
            emoji: String::new(),
        },
        Other::Photo => Content::Photo {
            caption: String::new(),
        },
    });
    DONE
}

/// What was recorded with the microphone of this computer.
async fn speak_into(
    State(hall): Shared,
    Path((id, seconds)): Path<(i64, u32)>,
    sound: Bytes,
) -> Done {
    let phone = hall.phone(ChatId(id)).await;
    let phone = phone.ok_or(Refused(StatusCode::NOT_FOUND))?;
    let bytes = sound.to_vec();
    phone.send(Content::Voice { seconds, bytes });
    DONE
}

#[derive(Deserialize)]
struct Edit {
    message: i32,
    text: String,
}

async fn edit(Named(phone): Named, Json(Edit { message, text }): Json<Edit>) -> Done {
    phone.edit(MessageId(message), &text)?;
    DONE
}

#[derive(Deserialize)]
struct Pressed {
    message: i32,
    data: String,
}

/// Answers once the bot has.
async fn press(State(hall): Shared, Named(phone): Named, Json(pressed): Json<Pressed>) -> Done {
    let press = phone.press_data(MessageId(pressed.message), &pressed.data)?;
    press.answer(PATIENCE).await;
    if let Some(Press::General(GeneralTap::Language(language))) = Press::decode(&pressed.data) {
        hall.speaks(phone.id(), language);
    }
    DONE
}

#[derive(Deserialize)]
struct Open {
    secret: String,
}

async fn open(Named(phone): Named, Json(Open { secret }): Json<Open>) -> Done {
    phone.start(Some(&secret));
    DONE
}

async fn block(Named(phone): Named) -> Done {
    phone.block();
    DONE
}

async fn unblock(Named(phone): Named) -> Done {
    phone.unblock();
    DONE
}

#[derive(Deserialize)]
struct Speak {
    language: Language,
}

/// Changes the language as a person does: by the bot's own command and its button.
async fn speak(
    State(hall): Shared,
    Named(phone): Named,
    Json(Speak { language }): Json<Speak>,
) -> Done {
    let mut events = hall.stage().await.api.subscribe();
    let data = Press::General(GeneralTap::Language(language)).encode();
    phone.write("/language");
    let offered = timeout(PATIENCE, offered(&mut events, phone.id(), &data)).await;
    let message = offered
        .ok()
        .flatten()
        .ok_or(Refused(StatusCode::GATEWAY_TIMEOUT))?;
    phone.press_data(message, &data)?.answer(PATIENCE).await;
    hall.speaks(phone.id(), language);
    DONE
}

/// The next message in a chat with a button that sends this.
async fn offered(
    events: &mut broadcast::Receiver<ChatEvent>,
    chat: ChatId,
    data: &str,
) -> Option<MessageId> {
    loop {
        let event = events.recv().await.ok()?;
        let Happening::NewMessage(message) = &event.happening else {
            continue;
        };
        let mut buttons = message.buttons().into_iter();
        let is_it = buttons.any(|button| button.data.as_deref() == Some(data));
        if event.chat == chat && is_it {
            return Some(message.id);
        }
    }
}
