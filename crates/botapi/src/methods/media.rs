//! Files that the bot sends, new ones and ones it has seen before.

use serde_json::{Value, json};

use super::{
    messages::{dressed, post},
    text::caption,
};
use crate::{
    core::Core,
    files::{Files, StoredFile, unique},
    message::{Author, ChatMessage, Media},
    params::Params,
    refusal::Refusal,
};

/// What a method carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Carried {
    field: &'static str,
}

impl Carried {
    pub(super) fn by(method: &str) -> Option<Self> {
        let field = match method {
            "sendDocument" => "document",
            "sendVoice" => "voice",
            "sendPhoto" => "photo",
            "sendAudio" => "audio",
            "sendVideo" => "video",
            "sendAnimation" => "animation",
            "sendVideoNote" => "video_note",
            "sendSticker" => "sticker",
            _ => return None,
        };
        Some(Self { field })
    }
}

pub(super) fn send(core: &Core, carried: Carried, mut params: Params) -> Result<Value, Refusal> {
    let mut message = ChatMessage::new(Author::Bot, caption(&mut params)?);
    message = dressed(message, &mut params)?;
    core.world().open_chat(params.chat())?;
    let json = carry(core, carried, &mut params)?;
    message.media = Some(Media {
        kind: carried.field,
        json,
    });
    post(core, message, &mut params)
}

fn carry(core: &Core, carried: Carried, params: &mut Params) -> Result<Value, Refusal> {
    let field = carried.field;
    let mut world = core.world();
    let files = &mut world.files;
    let id = match params.take_file(field) {
        Some(file) if file.bytes.is_empty() => {
            return Err(Refusal::bad_request("file must be non-empty"));
        }
        Some(file) => files.keep(StoredFile {
            name: file.name,
            mime: file.mime,
            bytes: file.bytes,
            kind: field.into(),
        }),
        None => params.take_text(field),
    };
    let wrong = || Refusal::bad_request("wrong file identifier/HTTP URL specified");
    described(files, &id, field).ok_or_else(wrong)
}

/// A known file as a message carries it.
pub(crate) fn described(files: &Files, id: &str, field: &str) -> Option<Value> {
    let file = files.file(id)?;
    let mut json =
        json!({ "file_id": id, "file_unique_id": unique(id), "file_size": file.bytes.len() });
    let more = match field {
        "photo" => json!({ "width": 640, "height": 480 }),
        "voice" | "audio" => json!({ "duration": 1, "mime_type": file.mime }),
        "video" | "animation" => {
            json!({ "duration": 1, "width": 640, "height": 480, "mime_type": file.mime })
        }
        "video_note" => json!({ "duration": 1, "length": 240 }),
        "sticker" => {
            json!({ "type": "regular", "width": 512, "height": 512, "is_animated": false, "is_video": false })
        }
        _ => json!({ "file_name": file.name, "mime_type": file.mime }),
    };
    if let (Value::Object(json), Value::Object(more)) = (&mut json, more) {
        json.extend(more);
    }
    Some(if field == "photo" {
        json!([json])
    } else {
        json
    })
}

pub(super) fn describe(core: &Core, params: &Params) -> Result<Value, Refusal> {
    let id = params.text("file_id").unwrap_or_default();
    core.world()
        .files
        .description(id)
        .ok_or_else(|| Refusal::bad_request("invalid file_id"))
}
