//! The parameters of a request, whatever form they came in.

use std::collections::HashMap;

use axum::extract::{FromRequest as _, Multipart, Request};
use serde_json::{Map, Value};

use super::{
    form::{Form, Held, Upload, body, broken_multipart, held, typed},
    ids::{ChatId, MessageId},
    refusal::Refusal,
    schema::Method,
};

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
        match Form::of(&request) {
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
        let parts = Multipart::from_request(request, &()).await;
        let mut parts = parts.map_err(|_| broken_multipart())?;
        while let Some(part) = parts.next_field().await.map_err(|_| broken_multipart())? {
            let name = part.name().unwrap_or_default().to_owned();
            match held(part).await? {
                Held::File(upload) => self.put_file(name, upload, method),
                Held::Text(text) => self.put_text(&name, text, method),
            }
        }
        Ok(())
    }

    fn put_text(&mut self, name: &str, text: String, method: &Method) {
        let value = typed(method.fields.get(name), text);
        self.values.insert(name.to_owned(), value);
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
