//! The parameters of a request, whatever form they came in.

use std::collections::HashMap;

use axum::{
    body::{Bytes, to_bytes},
    extract::{FromRequest as _, Multipart, Request},
    http::header::CONTENT_TYPE,
};
use serde_json::{Map, Value};

use super::{
    ids::{ChatId, MessageId},
    refusal::Refusal,
    schema::{Field, Method, Type},
};

const LARGEST_BODY: usize = 60 * 1024 * 1024;

/// A file that came with a request.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub(super) name: String,
    pub(super) mime: String,
    pub(super) bytes: Bytes,
}

/// The parameters of one request.
#[derive(Debug, Default)]
pub(super) struct Params {
    values: Map<String, Value>,
    files: HashMap<String, Upload>,
}

impl Params {
    /// Reads the query, and the body as its content type says.
    pub(super) async fn read(request: Request, method: &Method) -> Result<Self, Refusal> {
        let mut params = Self::default();
        if let Some(query) = request.uri().query() {
            params.read_form(query.as_bytes(), method);
        }
        match content_type(&request) {
            Form::Multipart => params.read_multipart(request, method).await?,
            Form::Json => params.read_json(&body(request).await?)?,
            Form::Pairs => params.read_form(&body(request).await?, method),
        }
        Ok(params)
    }

    fn read_json(&mut self, body: &[u8]) -> Result<(), Refusal> {
        if body.is_empty() {
            return Ok(());
        }
        let parsed: Map<String, Value> = serde_json::from_slice(body)
            .map_err(|_| Refusal::bad_request("can't parse JSON object"))?;
        self.values
            .extend(parsed.into_iter().filter(|(_, value)| !value.is_null()));
        Ok(())
    }

    fn read_form(&mut self, pairs: &[u8], method: &Method) {
        for (name, text) in url::form_urlencoded::parse(pairs) {
            self.put_text(&name, text.into_owned(), method);
        }
    }

    async fn read_multipart(&mut self, request: Request, method: &Method) -> Result<(), Refusal> {
        let broken = || Refusal::bad_request("can't read multipart/form-data");
        let mut parts = Multipart::from_request(request, &())
            .await
            .map_err(|_| broken())?;
        while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
            let name = part.name().unwrap_or_default().to_owned();
            let file = part.file_name().map(str::to_owned);
            let mime = part
                .content_type()
                .unwrap_or("application/octet-stream")
                .to_owned();
            let bytes = part.bytes().await.map_err(|_| broken())?;
            match file {
                Some(file) => self.put_file(
                    name,
                    Upload {
                        name: file,
                        mime,
                        bytes,
                    },
                    method,
                ),
                None => self.put_text(&name, String::from_utf8_lossy(&bytes).into_owned(), method),
            }
        }
        Ok(())
    }

    fn put_text(&mut self, name: &str, text: String, method: &Method) {
        let value = method
            .fields
            .get(name)
            .and_then(|field| typed(field, &text));
        self.values
            .insert(name.to_owned(), value.unwrap_or(Value::String(text)));
    }

    /// A file may be the value of a field itself, or be pointed at by `attach://…`.
    fn put_file(&mut self, name: String, upload: Upload, method: &Method) {
        if method.fields.contains_key(&name) {
            self.values
                .insert(name.clone(), Value::String(format!("attach://{name}")));
        }
        self.files.insert(name, upload);
    }

    pub(super) fn values(&self) -> &Map<String, Value> {
        &self.values
    }

    /// Names of files that no field points at.
    pub(super) fn unused_files(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(|name| {
            let pointer = format!("attach://{name}");
            !self
                .values
                .values()
                .any(|value| value.as_str() == Some(&pointer))
        })
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    pub(super) fn take_text(&mut self, name: &str) -> String {
        match self.values.remove(name) {
            Some(Value::String(text)) => text,
            _ => String::new(),
        }
    }

    /// An integer; digits in a text count too, as they do for the real server.
    pub(super) fn integer(&self, name: &str) -> Option<i64> {
        let value = self.values.get(name)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    pub(super) fn says(&self, name: &str) -> bool {
        self.values
            .get(name)
            .is_some_and(|value| value == true || value == "true")
    }

    /// A nested value; JSON in a text counts too, as it does for the real server.
    pub(super) fn take_nested(&mut self, name: &str) -> Option<Value> {
        match self.values.remove(name)? {
            Value::String(json) => serde_json::from_str(&json).ok(),
            nested => Some(nested),
        }
    }

    pub(super) fn chat(&self) -> Option<ChatId> {
        self.integer("chat_id").map(ChatId)
    }

    pub(super) fn message(&self) -> Option<MessageId> {
        self.integer("message_id")
            .and_then(|id| i32::try_from(id).ok())
            .map(MessageId)
    }

    /// The uploaded file a field points at.
    pub(super) fn take_file(&mut self, field: &str) -> Option<Upload> {
        let pointer = self.text(field)?.strip_prefix("attach://")?.to_owned();
        self.files.remove(&pointer)
    }
}

enum Form {
    Json,
    Multipart,
    Pairs,
}

fn content_type(request: &Request) -> Form {
    let name = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if name.starts_with("multipart/form-data") {
        Form::Multipart
    } else if name.starts_with("application/json") {
        Form::Json
    } else {
        Form::Pairs
    }
}

async fn body(request: Request) -> Result<Bytes, Refusal> {
    to_bytes(request.into_body(), LARGEST_BODY)
        .await
        .map_err(|_| Refusal::new(413, "Request Entity Too Large"))
}

/// What a text means for a field that is not a text.
fn typed(field: &Field, text: &str) -> Option<Value> {
    field.types.iter().find_map(|kind| match kind {
        Type::Text | Type::File => None,
        _ => serde_json::from_str(text)
            .ok()
            .filter(|value| looks_like(kind, value)),
    })
}

fn looks_like(kind: &Type, value: &Value) -> bool {
    match kind {
        Type::Integer | Type::Float => value.is_number(),
        Type::Flag => value.is_boolean(),
        Type::Array(_) => value.is_array(),
        Type::Object(_) => value.is_object(),
        Type::Text | Type::File => false,
    }
}
