//! What is wrong with the settings: told with the file, the line and the key, and never with what stands there. That may
//! be the token, in the wrong place.

use std::path::Path;

use super::Misset;

/// A setting that cannot be as it is.
pub(super) struct Fault {
    /// The section it stands in, or nothing.
    pub(super) section: &'static str,
    pub(super) key: String,
    /// What it must be.
    pub(super) problem: String,
}

impl Fault {
    pub(super) fn of(key: &'static str, problem: impl Into<String>) -> Self {
        Self {
            section: "",
            key: key.to_owned(),
            problem: problem.into(),
        }
    }

    /// With the place where it stands.
    pub(super) fn found_in(self, file: &Path, text: &str) -> Misset {
        let line = lines(text).find(|line| line.key == self.key && line.section == self.section);
        let number = line.map(|line| line.number);
        told(file, number, &self.key, &self.problem)
    }
}

/// What makes these settings unreadable.
pub(super) fn unreadable(file: &Path, text: &str, error: &toml::de::Error) -> Misset {
    let at = error.span().map_or(0, |span| span.start);
    let before = text.get(..at).unwrap_or(text);
    let number = before.matches('\n').count() + 1;
    let key = lines(text).find(|line| line.number == number);
    let key = key.map_or("", |line| line.key);
    told(file, Some(number), key, &problem(error.message(), key))
}

fn told(file: &Path, line: Option<usize>, key: &str, problem: &str) -> Misset {
    let line = line.map_or(String::new(), |line| format!("line {line}, "));
    let key = match key {
        key if is_name(key) => format!("`{key}`: "),
        _ => String::new(),
    };
    Misset(format!(
        "the settings in {} are not right: {line}{key}{problem}",
        file.display()
    ))
}

/// Only the beginning of what the parser says is looked at, and the end that says what it expected: in between stands what
/// it found.
fn problem(message: &str, key: &str) -> String {
    let expected = message.rsplit_once(", expected ").map(|(_, rest)| rest);
    match (message, expected) {
        _ if key == "token" => {
            "the token does not belong here: put it in a file that only kring's user can read, and name that file with \
             token_file"
                .to_owned()
        }
        (message, Some(known)) if message.starts_with("unknown field") => {
            format!("there is no such setting. There are {known}").replace("one of ", "")
        }
        (message, Some(known)) if message.starts_with("unknown variant") => {
            format!("kring does not know this; it knows {known}").replace("one of ", "")
        }
        (message, Some(kind)) if is_of_another_kind(message) => format!("it must be {}", plain(kind)),
        (message, _) if message.starts_with("duplicate key") => "it stands there twice".to_owned(),
        _ => "this is not written as TOML: look at the quotes, the brackets and the equals sign of this line".to_owned(),
    }
}

/// What the parser itself does not understand begins with "invalid" as well.
fn is_of_another_kind(message: &str) -> bool {
    let beginnings = ["invalid type", "invalid value", "invalid length"];
    beginnings
        .iter()
        .any(|beginning| message.starts_with(beginning))
}

fn plain(kind: &str) -> &str {
    match kind {
        kind if kind.starts_with(['u', 'i']) && kind[1..].parse::<u8>().is_ok() => {
            "a whole number, without quotes"
        }
        "a string" | "path string" => "text between quotes",
        "a language" => "the code of a language, as in nl",
        "a sequence" => "a list between square brackets, as in [\"nl\", \"fr\"]",
        "a map" => "a section of its own, such as [help_lines]",
        _ => "something else",
    }
}

/// A line that sets something.
struct Line<'a> {
    number: usize,
    section: &'a str,
    key: &'a str,
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut section = "";
    (1..).zip(text.lines()).filter_map(move |(number, line)| {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[') {
            section = name.split(']').next().unwrap_or_default().trim();
            return None;
        }
        let key = line.split_once('=')?.0.trim();
        Some(Line {
            number,
            section,
            key,
        })
    })
}

/// A name of a setting, and nothing that may be a secret.
fn is_name(key: &str) -> bool {
    (1..=32).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}
