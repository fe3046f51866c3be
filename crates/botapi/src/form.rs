//! The forms in which parameters come: JSON, multipart or pairs.

use axum::{
    body::{Bytes, to_bytes},
    extract::{Request, multipart::Field as Part},
    http::header::CONTENT_TYPE,
};
use serde_json::Value;

use super::{
    refusal::Refusal,
    schema::{Field, Type},
};

const LARGEST_BODY: usize = 60 * 1024 * 1024;

/// A file that came with a request.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub(super) name: String,
    pub(super) mime: String,
    pub(super) bytes: Bytes,
}

/// How the body of a request is written.
pub(super) enum Form {
    Json,
    Multipart,
    Pairs,
}

impl Form {
    pub(super) fn of(request: &Request) -> Self {
        let header = request.headers().get(CONTENT_TYPE);
        let name = header
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if name.starts_with("multipart/form-data") {
            Self::Multipart
        } else if name.starts_with("application/json") {
            Self::Json
        } else {
            Self::Pairs
        }
    }
}

pub(super) async fn body(request: Request) -> Result<Bytes, Refusal> {
    let body = to_bytes(request.into_body(), LARGEST_BODY).await;
    body.map_err(|_| Refusal::new(413, "Request Entity Too Large"))
}

/// What a part of a multipart body holds.
pub(super) enum Held {
    Text(String),
    File(Upload),
}

pub(super) async fn held(part: Part<'_>) -> Result<Held, Refusal> {
    let file = part.file_name().map(str::to_owned);
    let mime = part
        .content_type()
        .unwrap_or("application/octet-stream")
        .to_owned();
    let bytes = part.bytes().await.map_err(|_| broken_multipart())?;
    Ok(match file {
        Some(name) => Held::File(Upload { name, mime, bytes }),
        None => Held::Text(String::from_utf8_lossy(&bytes).into_owned()),
    })
}

pub(super) fn broken_multipart() -> Refusal {
    Refusal::bad_request("can't read multipart/form-data")
}

/// What a text means for its field.
pub(super) fn typed(field: Option<&Field>, text: String) -> Value {
    let mut types = field.into_iter().flat_map(|field| &field.types);
    let meant = types.find_map(|kind| meaning(kind, &text));
    meant.unwrap_or(Value::String(text))
}

fn meaning(kind: &Type, text: &str) -> Option<Value> {
    let fits: fn(&Value) -> bool = match kind {
        Type::Integer | Type::Float => Value::is_number,
        Type::Flag => Value::is_boolean,
        Type::Array(_) => Value::is_array,
        Type::Object(_) => Value::is_object,
        Type::Text | Type::File => return None,
    };
    serde_json::from_str(text).ok().filter(fits)
}
