//! Telegram's HTML: text that holds no tags by accident, and its length as Telegram counts it.

use std::borrow::Cow;
use std::fmt;

/// Text with Telegram's tags in it, safe to send.
#[derive(Clone, Default)]
pub(super) struct Html(String);

impl Html {
    /// Takes wording from `locales/`, which may hold tags.
    pub(super) fn wording(text: String) -> Self {
        Self(text)
    }

    /// Plain text.
    pub(super) fn text(text: &str) -> Self {
        Self(escape(text).into_owned())
    }

    pub(super) fn bold(&self) -> Self {
        self.within("b")
    }

    pub(super) fn italic(&self) -> Self {
        self.within("i")
    }

    pub(super) fn underlined(&self) -> Self {
        self.within("u")
    }

    fn within(&self, tag: &str) -> Self {
        Self(format!("<{tag}>{}</{tag}>", self.0))
    }

    pub(super) fn then(mut self, more: &Self) -> Self {
        self.0.push_str(&more.0);
        self
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The paragraphs, for where they do not stand in one text. A tag never runs on from one to the next in wording.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = Self> {
        self.0
            .split("\n\n")
            .map(|text| Self(text.trim().to_owned()))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Takes every meaning as a tag or entity from `text`.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>']) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

/// A piece of Telegram's HTML.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `<b>`: the whole tag, and its name.
    Open(&'a str, &'a str),
    /// `</b>`: its name.
    Close(&'a str),
    /// One character, or an entity that stands for one.
    Character(&'a str),
}

impl Token<'_> {
    /// Its length in UTF-16 units once Telegram has read the markup.
    pub(super) fn units(self) -> usize {
        match self {
            Self::Open(..) | Self::Close(_) => 0,
            Self::Character(text) if text.len() > 4 || text.starts_with('&') => 1,
            Self::Character(text) => text.encode_utf16().count(),
        }
    }
}

/// The pieces of a text, in order.
pub(super) fn tokens(html: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let length = match rest.chars().next()? {
            '<' => rest.find('>').map_or(rest.len(), |at| at + 1),
            '&' => entity_length(rest),
            other => other.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        rest = after;
        Some(token(piece))
    })
}

fn token(piece: &str) -> Token<'_> {
    let Some(inside) = piece.strip_prefix('<') else {
        return Token::Character(piece);
    };
    let inside = inside.strip_suffix('>').unwrap_or(inside);
    match inside.strip_prefix('/') {
        Some(name) => Token::Close(name),
        None => Token::Open(piece, inside.split(' ').next().unwrap_or(inside)),
    }
}

fn entity_length(rest: &str) -> usize {
    let near = rest.bytes().take(9).position(|byte| byte == b';');
    near.map_or(1, |at| at + 1)
}

/// The text as Telegram shows it, without its markup.
pub(super) fn plain(html: &str) -> String {
    let shown = tokens(html).map(|token| match token {
        Token::Open(..) | Token::Close(_) => "",
        Token::Character("&amp;") => "&",
        Token::Character("&lt;") => "<",
        Token::Character("&gt;") => ">",
        Token::Character(text) => text,
    });
    shown.collect()
}

/// The length in UTF-16 units once Telegram has read the markup.
pub(super) fn units(html: &str) -> usize {
    tokens(html).map(Token::units).sum()
}

/// The tags Telegram knows, as far as texts use them.
const TAGS: [&str; 8] = ["b", "i", "u", "s", "code", "pre", "a", "blockquote"];

/// The first tag that is unknown, left open, or closed without having been opened.
pub(super) fn unbalanced(html: &str) -> Option<String> {
    if !html.contains('<') {
        return None;
    }
    let mut open = Vec::new();
    for token in tokens(html) {
        match token {
            Token::Open(_, name) if !TAGS.contains(&name) => {
                return Some(format!(
                    "Telegram knows no tag <{name}>: a plain < is written &lt;"
                ));
            }
            Token::Open(_, name) => open.push(name),
            Token::Close(name) if open.pop() != Some(name) => {
                return Some(format!("</{name}> closes what is not open"));
            }
            Token::Close(_) | Token::Character(_) => {}
        }
    }
    open.pop().map(|name| format!("<{name}> is not closed"))
}
