//! Files that the bot sends, new ones and ones it has seen before.

use serde_json::Value;

use super::{
    messages::{dressed, post},
    text::caption,
};
use crate::{
    core::Core,
    files::{StoredFile, described},
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

pub(super) fn describe(core: &Core, params: &Params) -> Result<Value, Refusal> {
    let id = params.text("file_id").unwrap_or_default();
    core.world()
        .files
        .description(id)
        .ok_or_else(|| Refusal::bad_request("invalid file_id"))
}
