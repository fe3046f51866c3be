//! What someone saw, as lines on paper.

use kring_words::Document;

use crate::stage::phone::{Said, Shown};

/// Lines are broken so that they are at most so long.
const WIDTH: usize = 108;
/// Keeps the words of a label together.
const UNBROKEN: &str = "\u{2060}";

/// How much of a message is told.
#[derive(Clone, Copy)]
pub enum Length {
    Whole,
    /// One line: the rest stands in another transcript.
    OneLine,
}

impl Length {
    pub fn of(self, lines: Vec<String>) -> Vec<String> {
        if lines.is_empty() || matches!(self, Self::Whole) {
            return lines;
        }
        let mut line = wrapped(&lines.join(" · ")).swap_remove(0);
        line.push_str(if lines.len() > 1 { " …" } else { "" });
        vec![line]
    }
}

/// The lines of what was said; `to` is a name when it was somebody else who heard it, `before` is what the message
/// said before it was changed.
pub fn lines(
    said: &Said,
    to: Option<&str>,
    before: Option<&Shown>,
    hide: impl Fn(&str) -> String,
) -> Vec<String> {
    match said {
        Said::Toast(text) if text.is_empty() => vec![],
        Said::Toast(text) => wrapped(&format!("({text})")),
        Said::Shown(shown) => message(shown, to, before, hide),
        Said::Deleted(_) => vec![],
    }
}

/// More deleted messages than this are only counted.
const NAMED: usize = 6;

/// The line that tells which messages are gone: how each of them began, or how many they were.
pub fn deleted(texts: &[String], to: Option<&str>) -> Vec<String> {
    let to = to.map(|name| format!(" → {name}")).unwrap_or_default();
    if texts.len() > NAMED {
        return vec![format!("kring verwijdert{to}: {} berichten", texts.len())];
    }
    let beginning = |text: &String| format!("«{}»", text.lines().next().unwrap_or_default());
    let beginnings: Vec<String> = texts.iter().map(beginning).collect();
    wrapped(&format!("kring verwijdert{to}: {}", beginnings.join(" ")))
}

fn message(
    shown: &Shown,
    to: Option<&str>,
    before: Option<&Shown>,
    hide: impl Fn(&str) -> String,
) -> Vec<String> {
    let change = if shown.edited { " past aan" } else { "" };
    let to = to.map(|name| format!(" → {name}")).unwrap_or_default();
    let text = hide(&changed(&plain(&shown.sheet.html), before));
    let text = format!("kring{change}{to}: {text}");
    let mut lines: Vec<String> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .flat_map(wrapped)
        .collect();
    lines.extend(shown.sheet.document.iter().flat_map(document));
    let aloud = shown.sheet.aloud.iter();
    lines.extend(aloud.map(|aloud| {
        let name = aloud.file.file_name().unwrap_or_default();
        format!("[voorgelezen: {}]", name.display())
    }));
    let played = shown.sheet.recording.iter();
    lines.extend(played.map(|recording| {
        format!(
            "[spraakbericht {}.{:02}]",
            recording.seconds / 60,
            recording.seconds % 60
        )
    }));
    lines.extend(buttons(shown));
    lines
}

/// A document: its name, and what is read in it, a line for every part.
fn document(document: &Document) -> Vec<String> {
    let text = readable(&document.html());
    let parts = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines = parts.flat_map(wrapped).map(|line| format!("| {line}"));
    let name = format!("[bestand {}]", document.file_name());
    std::iter::once(name).chain(lines).collect()
}

/// What is read in a document: every part of it on a line of its own.
pub fn readable(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let mut text = String::new();
    for piece in body.split_inclusive('>') {
        let (words, tag) = piece.split_once('<').unwrap_or((piece, ""));
        text.push_str(words);
        let name = tag.trim_start_matches('/').trim_end_matches('>');
        text.push_str(match name.split(' ').next().unwrap_or_default() {
            "bdi" | "b" | "i" | "em" | "code" => "",
            "th" | "td" | "dt" | "dd" => " ",
            _ => "\n",
        });
    }
    unescaped(&text)
}

/// Of a changed message only what comes after what it said already.
fn changed(text: &str, before: Option<&Shown>) -> String {
    let Some(before) = before.map(|shown| plain(&shown.sheet.html)) else {
        return text.to_owned();
    };
    let known: Vec<&str> = before.lines().map(str::trim).collect();
    let new: Vec<&str> = text
        .lines()
        .skip_while(|line| known.contains(&line.trim()))
        .collect();
    if new.len() == text.lines().count() {
        text.to_owned()
    } else {
        format!("…\n{}", new.join("\n"))
    }
}

fn buttons(shown: &Shown) -> Vec<String> {
    let row = |row: &Vec<kring_words::Button>| {
        let labels: Vec<String> = row
            .iter()
            .map(|button| format!("[{}]", button.label.replace(' ', UNBROKEN)))
            .collect();
        labels.join(" ")
    };
    let mut rows: Vec<String> = shown.sheet.buttons.iter().map(row).collect();
    let copies = shown.sheet.copies.iter();
    rows.extend(copies.map(|copies| format!("[{}]", copies.label.replace(' ', UNBROKEN))));
    let lines = if rows.is_empty() {
        vec![]
    } else {
        wrapped(&rows.join(" / "))
    };
    lines
        .into_iter()
        .map(|line| line.replace(UNBROKEN, " "))
        .collect()
}

/// The text without tags; what people wrote is marked as a quote.
pub fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut quoting = false;
    for piece in html.split_inclusive('>') {
        let (words, tag) = piece.split_once('<').unwrap_or((piece, ""));
        text.push_str(&if quoting {
            words.replace('\n', "\n> ")
        } else {
            words.to_owned()
        });
        if tag.starts_with("blockquote") {
            quoting = true;
            text.push_str("> ");
        } else if tag.starts_with("/blockquote") {
            quoting = false;
            text.push('\n');
        }
    }
    unescaped(&text)
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

fn wrapped(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split([' ', '\t']).filter(|word| !word.is_empty()) {
        let last = lines.len() - 1;
        let length = lines[last].chars().count() + word.chars().count();
        if length >= WIDTH && !lines[last].is_empty() {
            lines.push(word.to_owned());
        } else {
            if !lines[last].is_empty() {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}
