//! The files of all chats, kept in memory.

use std::collections::HashMap;

use axum::body::Bytes;
use serde_json::{Value, json};

/// A file as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    /// The name it was given.
    pub name: String,
    /// Its media type.
    pub mime: String,
    /// What is in it.
    pub bytes: Bytes,
    /// The kind of message it was sent in: `document`, `voice`, …
    pub kind: String,
}

/// All files by their ids.
#[derive(Debug)]
pub(super) struct Files {
    by_id: HashMap<String, StoredFile>,
    next: u32,
}

impl Files {
    pub(super) fn new() -> Self {
        Self {
            by_id: HashMap::new(),
            next: 1,
        }
    }

    pub(super) fn count(&self) -> usize {
        self.by_id.len()
    }

    pub(super) fn keep(&mut self, file: StoredFile) -> String {
        let id = format!("BQACAgQAAxkBAAI{:08}", self.next);
        self.next += 1;
        self.by_id.insert(id.clone(), file);
        id
    }

    pub(super) fn file(&self, id: &str) -> Option<&StoredFile> {
        self.by_id.get(id)
    }

    /// The file as `getFile` describes it.
    pub(super) fn description(&self, id: &str) -> Option<Value> {
        let file = self.file(id)?;
        Some(json!({
            "file_id": id,
            "file_unique_id": unique(id),
            "file_size": file.bytes.len(),
            "file_path": format!("{}/{id}", file.kind),
        }))
    }

    /// The file at a path that `getFile` gave; a client may have escaped its slash.
    pub(super) fn at_path(&self, path: &str) -> Option<&StoredFile> {
        self.file(path.replace("%2F", "/").rsplit('/').next()?)
    }
}

/// The part of a file's id that is the same for everyone.
pub(super) fn unique(id: &str) -> &str {
    id.get(id.len().saturating_sub(12)..).unwrap_or(id)
}

/// A known file as a message carries it.
pub(super) fn described(files: &Files, id: &str, field: &str) -> Option<Value> {
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
