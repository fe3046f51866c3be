//! What the page is told, as it happens.

use std::io::{BufRead, BufReader, Lines};
use std::net::TcpStream;
use std::time::Instant;

use serde_json::Value;

use crate::demo::PATIENCE;
use crate::http::{self, Request};

pub struct Events {
    /// Everything that was shown when the listening began.
    pub first: Value,
    lines: Lines<BufReader<TcpStream>>,
}

impl Events {
    pub fn listen(port: u16) -> Self {
        let stream = http::send(port, &Request::get("/events"));
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let lines = BufReader::new(stream).lines();
        let mut events = Self {
            first: Value::Null,
            lines,
        };
        events.first = events.wait("everything", |name, _| name == "state");
        events
    }

    /// The first event that fits.
    pub fn wait(&mut self, what: &str, fits: impl Fn(&str, &Value) -> bool) -> Value {
        let since = Instant::now();
        loop {
            let (name, data) = self.next(what, since);
            if fits(&name, &data) {
                return data;
            }
        }
    }

    /// A message on this phone that contains this text, or carries a button with this in its data.
    pub fn message(&mut self, phone: i64, part: &str) -> Value {
        let fits = |name: &str, data: &Value| {
            name == "message"
                && data["phone"] == phone
                && data["message"].to_string().contains(part)
        };
        self.wait(part, fits)["message"].clone()
    }

    fn next(&mut self, what: &str, since: Instant) -> (String, Value) {
        let mut name = String::new();
        loop {
            assert!(since.elapsed() < PATIENCE, "never told: {what}");
            let line = self.lines.next().and_then(Result::ok);
            let line = line.unwrap_or_else(|| panic!("told no more, while waiting for {what}"));
            if let Some(told) = line.strip_prefix("event: ") {
                told.clone_into(&mut name);
            } else if let Some(told) = line.strip_prefix("data: ") {
                return (name, serde_json::from_str(told).unwrap());
            }
        }
    }
}

/// What a facilitator's button does, without the state that it was shown for.
fn without_stamp(data: &str) -> &str {
    let fields = if data.starts_with("f:") { 3 } else { 2 };
    match data.rsplit_once(':') {
        Some((tap, _)) if data.matches(':').count() == fields && !data.starts_with("p:") => tap,
        _ => data,
    }
}

/// What the button of a message sends whose data ends like this, whatever state it was shown for.
pub fn button(message: &Value, ending: &str) -> String {
    let rows = message["keyboard"].as_array().unwrap();
    let mut buttons = rows.iter().flat_map(|row| row.as_array().unwrap());
    let found = buttons.find_map(|button| {
        button["data"]
            .as_str()
            .filter(|data| without_stamp(data).ends_with(ending))
    });
    found
        .unwrap_or_else(|| panic!("no button {ending} in {message:#}"))
        .to_owned()
}
