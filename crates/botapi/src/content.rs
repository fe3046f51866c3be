//! What people send besides text.

use axum::body::Bytes;
use serde_json::{Map, Value, json};

use super::{
    entities::Formatted,
    files::{Files, StoredFile, described},
    ids::MessageId,
    message::{Author, ChatMessage, Media},
};

/// Something a person sends.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names are Telegram's own")]
pub enum Content {
    Text(String),
    Reply {
        to: MessageId,
        text: String,
    },
    Forwarded {
        from: String,
        text: String,
    },
    Sticker {
        emoji: String,
    },
    Voice {
        seconds: u32,
        bytes: Vec<u8>,
    },
    Audio {
        seconds: u32,
    },
    Photo {
        caption: String,
    },
    Video {
        caption: String,
    },
    VideoNote {
        seconds: u32,
    },
    Animation {
        caption: String,
    },
    Document {
        name: String,
        bytes: Vec<u8>,
        caption: String,
    },
    MediaGroup {
        photos: usize,
        caption: String,
    },
    Contact {
        phone_number: String,
        first_name: String,
    },
    Location {
        latitude: f64,
        longitude: f64,
    },
    Poll {
        question: String,
        options: Vec<String>,
    },
    Dice {
        emoji: String,
        value: u8,
    },
}

impl Content {
    /// The messages it becomes.
    pub(super) fn into_messages(self, files: &mut Files, now: i64) -> Vec<ChatMessage> {
        let lasting = |seconds: u32| json!({ "duration": seconds });
        let nothing_more = &Value::Null;
        let message = match self {
            Self::Text(text) => typed(&text),
            Self::Reply { to, text } => reply(to, &text),
            Self::Forwarded { from, text } => forwarded(&from, &text, now),
            Self::Sticker { emoji } => file(files, "sticker", "", &json!({ "emoji": emoji })),
            Self::Voice { seconds, bytes } => voice(files, bytes, &lasting(seconds)),
            Self::Audio { seconds } => file(files, "audio", "", &lasting(seconds)),
            Self::VideoNote { seconds } => file(files, "video_note", "", &lasting(seconds)),
            Self::Photo { caption } => file(files, "photo", &caption, nothing_more),
            Self::Video { caption } => file(files, "video", &caption, nothing_more),
            Self::Animation { caption } => file(files, "animation", &caption, nothing_more),
            Self::Document {
                name,
                bytes,
                caption,
            } => document(files, name, bytes, &caption),
            Self::MediaGroup { photos, caption } => return album(files, photos, &caption),
            Self::Contact {
                phone_number,
                first_name,
            } => contact(&phone_number, &first_name),
            Self::Location {
                latitude,
                longitude,
            } => location(latitude, longitude),
            Self::Poll { question, options } => bare("poll", poll(&question, &options, now)),
            Self::Dice { emoji, value } => bare("dice", json!({ "emoji": emoji, "value": value })),
        };
        vec![message]
    }
}

fn contact(phone_number: &str, first_name: &str) -> ChatMessage {
    bare(
        "contact",
        json!({ "phone_number": phone_number, "first_name": first_name }),
    )
}

fn location(latitude: f64, longitude: f64) -> ChatMessage {
    bare(
        "location",
        json!({ "latitude": latitude, "longitude": longitude }),
    )
}

fn reply(to: MessageId, text: &str) -> ChatMessage {
    ChatMessage {
        reply_to: Some(to),
        ..typed(text)
    }
}

/// A text as someone typed it.
pub(super) fn typed(text: &str) -> ChatMessage {
    ChatMessage::new(Author::Person, Formatted::typed(text))
}

fn bare(kind: &'static str, json: Value) -> ChatMessage {
    ChatMessage {
        media: Some(Media { kind, json }),
        ..typed("")
    }
}

fn forwarded(from: &str, text: &str, now: i64) -> ChatMessage {
    let mut message = typed(text);
    let origin = json!({ "type": "hidden_user", "date": now, "sender_user_name": from });
    message.extra.insert("forward_origin".into(), origin);
    message
}

/// Photos sent as one; the caption is the first one's.
fn album(files: &mut Files, photos: usize, caption: &str) -> Vec<ChatMessage> {
    let group = format!("album{}", files.count());
    let photo = |place| {
        let caption = if place == 0 { caption } else { "" };
        let mut message = file(files, "photo", caption, &Value::Null);
        message
            .extra
            .insert("media_group_id".into(), group.clone().into());
        message
    };
    (0..photos).map(photo).collect()
}

fn file(files: &mut Files, kind: &'static str, caption: &str, more: &Value) -> ChatMessage {
    let (extension, mime) = match kind {
        "sticker" => ("webp", "image/webp"),
        "voice" => ("ogg", "audio/ogg"),
        "audio" => ("mp3", "audio/mpeg"),
        "photo" => ("jpg", "image/jpeg"),
        _ => ("mp4", "video/mp4"),
    };
    let bytes = Bytes::from_static(b"\0");
    let stored = StoredFile {
        name: format!("{kind}.{extension}"),
        mime: mime.into(),
        bytes,
        kind: kind.into(),
    };
    let mut message = carried(files, kind, stored, caption);
    if let (Some(media), Value::Object(more)) = (&mut message.media, more) {
        extend(&mut media.json, more);
    }
    message
}

fn voice(files: &mut Files, bytes: Vec<u8>, more: &Value) -> ChatMessage {
    let stored = StoredFile {
        name: "voice.ogg".into(),
        mime: "audio/ogg".into(),
        bytes: bytes.into(),
        kind: "voice".into(),
    };
    let mut message = carried(files, "voice", stored, "");
    if let (Some(media), Value::Object(more)) = (&mut message.media, more) {
        extend(&mut media.json, more);
    }
    message
}

fn extend(json: &mut Value, more: &Map<String, Value>) {
    if let Value::Object(fields) = json {
        fields.extend(more.clone());
    }
}

fn document(files: &mut Files, name: String, bytes: Vec<u8>, caption: &str) -> ChatMessage {
    let mime = "application/octet-stream".to_owned();
    carried(
        files,
        "document",
        StoredFile {
            name,
            mime,
            bytes: bytes.into(),
            kind: "document".into(),
        },
        caption,
    )
}

fn carried(
    files: &mut Files,
    kind: &'static str,
    stored: StoredFile,
    caption: &str,
) -> ChatMessage {
    let id = files.keep(stored);
    let json = described(files, &id, kind).unwrap_or_default();
    ChatMessage {
        media: Some(Media { kind, json }),
        ..typed(caption)
    }
}

fn poll(question: &str, options: &[String], now: i64) -> Value {
    let option = |(place, text): (usize, &String)| json!({ "persistent_id": place.to_string(), "text": text, "voter_count": 0 });
    json!({
        "id": now.to_string(),
        "question": question,
        "options": options.iter().enumerate().map(option).collect::<Vec<_>>(),
        "total_voter_count": 0,
        "is_closed": false,
        "is_anonymous": true,
        "type": "regular",
        "allows_multiple_answers": false,
        "allows_revoting": false,
        "members_only": false,
    })
}
