//! System calls, read from what strace wrote.

use std::collections::HashMap;

/// A system call that succeeded.
#[derive(Debug)]
pub struct Call {
    pub name: String,
    pub arguments: Vec<String>,
    pub result: i64,
    pub span: Span,
}

/// When something began and when it was over, in lines of the notes.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub begin: usize,
    pub end: usize,
}

impl Call {
    /// An argument that is a number.
    pub fn number(&self, place: usize) -> u64 {
        self.arguments[place].parse().unwrap()
    }

    /// An argument that is a file handle.
    pub fn handle(&self, place: usize) -> i64 {
        self.arguments[place].parse().unwrap()
    }

    /// An argument that is a string, every byte of which strace wrote as `\x..`.
    pub fn bytes(&self, place: usize) -> Vec<u8> {
        let quoted = self.arguments[place].strip_prefix('"').expect("a string");
        let escaped = quoted.strip_suffix('"').expect("a whole string");
        let digits = escaped.as_bytes().chunks_exact(4);
        digits
            .map(|code| nibble(code[2]) << 4 | nibble(code[3]))
            .collect()
    }

    pub fn text(&self, place: usize) -> String {
        String::from_utf8(self.bytes(place)).unwrap()
    }
}

fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => digit - b'a' + 10,
    }
}

/// The calls, in the order in which they were over. Where another thread came in between, strace tells the beginning and
/// the end of a call in two lines.
pub fn read(notes: &str) -> Vec<Call> {
    let mut begun: HashMap<&str, (usize, &str)> = HashMap::new();
    let mut calls = Vec::new();
    for (number, line) in notes.lines().enumerate() {
        let (thread, told) = line.split_once(' ').expect("a thread's number");
        let told = told.trim_start();
        if let Some(beginning) = told.strip_suffix(" <unfinished ...>") {
            begun.insert(thread, (number, beginning));
        } else if let Some(resumed) = told.strip_prefix("<... ") {
            let (_, ending) = resumed.split_once("resumed>").expect("the end of a call");
            let (first, beginning) = begun.remove(thread).expect("the beginning of a call");
            let span = Span {
                begin: first,
                end: number,
            };
            calls.extend(call(&format!("{beginning}{ending}"), span));
        } else {
            let span = Span {
                begin: number,
                end: number,
            };
            calls.extend(call(told, span));
        }
    }
    calls
}

/// What is told in one line; nothing if it is no call, or one that failed.
fn call(told: &str, span: Span) -> Option<Call> {
    let (told, result) = told.rsplit_once(" = ")?;
    let result = result.split(' ').next()?.parse().ok()?;
    let (name, arguments) = told.split_once('(')?;
    let arguments = arguments.trim_end().strip_suffix(')')?;
    (result >= 0).then(|| Call {
        name: name.to_owned(),
        arguments: arguments.split(", ").map(str::to_owned).collect(),
        result,
        span,
    })
}
