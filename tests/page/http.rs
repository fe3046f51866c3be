//! As much of an HTTP client as these tests need.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

pub struct Request<'a> {
    method: &'static str,
    version: &'static str,
    path: &'a str,
    headers: Vec<(&'a str, String)>,
    body: String,
}

pub struct Answer {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl<'a> Request<'a> {
    pub fn get(path: &'a str) -> Self {
        Self {
            method: "GET",
            version: "HTTP/1.0",
            path,
            headers: Vec::new(),
            body: String::new(),
        }
    }

    pub fn post(path: &'a str, body: &Value) -> Self {
        let headers = vec![("content-type", "application/json".to_owned())];
        Self {
            method: "POST",
            version: "HTTP/1.0",
            path,
            headers,
            body: body.to_string(),
        }
    }

    pub fn delete(path: &'a str) -> Self {
        Self {
            method: "DELETE",
            ..Self::get(path)
        }
    }

    pub fn with(mut self, name: &'a str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// As a newer server wants it, instead of HTTP/1.0, in which everything comes in one piece.
    pub fn newer(mut self) -> Self {
        self.version = "HTTP/1.1";
        self
    }

    fn text(&self, port: u16) -> String {
        let Self {
            method,
            version,
            path,
            headers,
            body,
        } = self;
        let mut text = format!(
            "{method} {path} {version}\r\ncontent-length: {}\r\n",
            body.len()
        );
        if !headers.iter().any(|(name, _)| *name == "host") {
            text.extend(["host: 127.0.0.1:", &port.to_string(), "\r\n"]);
        }
        for (name, value) in headers {
            text.extend([name, ": ", value, "\r\n"]);
        }
        text + "\r\n" + body
    }
}

/// Sends a request, and leaves the answer to be read.
pub fn send(port: u16, request: &Request<'_>) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_mins(1)))
        .unwrap();
    stream.write_all(request.text(port).as_bytes()).unwrap();
    stream
}

pub fn ask(port: u16, request: &Request<'_>) -> Answer {
    let mut stream = send(port, request);
    let (mut read, mut piece) = (Vec::new(), [0; 16 * 1024]);
    loop {
        match stream.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => read.extend_from_slice(&piece[..length]),
            Err(error) => panic!("{}: {error}", request.path),
        }
        if is_complete(&read) {
            break;
        }
    }
    Answer::of(&read)
}

/// Not every server closes when it has said all.
fn is_complete(read: &[u8]) -> bool {
    let Some(end) = head_length(read) else {
        return false;
    };
    let head = String::from_utf8_lossy(&read[..end]);
    header(&head, "content-length")
        .is_some_and(|length| read.len() >= end + 4 + length.parse::<usize>().unwrap())
}

fn head_length(read: &[u8]) -> Option<usize> {
    read.windows(4).position(|four| four == b"\r\n\r\n")
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let lines = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    let mut named = lines.filter(|(known, _)| known.eq_ignore_ascii_case(name));
    named.next().map(|(_, value)| value.trim())
}

impl Answer {
    fn of(read: &[u8]) -> Self {
        let end = head_length(read).expect("an answer");
        let head = String::from_utf8_lossy(&read[..end]).into_owned();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Self {
            status,
            head,
            body: read[end + 4..].to_vec(),
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("{}", self.text()))
    }
}
