//! Commands, as people type them.

use crate::desk::Happening;
use kring_rules::event::Event;
use kring_rules::ids::Token;
use kring_rules::words::Words;
use kring_words::Texts;

/// A command as it was typed: `/word`, `/word@bot`, `/start secret`. Whatever begins with a slash is one, known or not,
/// and never an answer.
pub(super) struct Asked<'a> {
    word: String,
    payload: Option<&'a str>,
}

impl<'a> Asked<'a> {
    /// Reads a text that begins with a slash.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let mut words = text.strip_prefix('/')?.split_whitespace();
        let word = words.next().unwrap_or_default();
        let word = word.split('@').next().unwrap_or_default();
        Some(Self {
            word: word.to_lowercase(),
            payload: words.next(),
        })
    }

    /// What is asked for; a secret from a link opens it. Only then it matters how Telegram calls them.
    pub(super) fn happening(
        &self,
        texts: &Texts,
        name: impl FnOnce() -> Option<Words>,
    ) -> Happening {
        match (self.word.as_str(), self.payload) {
            ("start", Some(secret)) => Happening::LinkOpened(Token::new(secret), name()),
            _ => Happening::Did(self.event(texts)),
        }
    }

    /// What is asked for, where no link is opened.
    pub(super) fn event(&self, texts: &Texts) -> Event {
        Event::Commanded(texts.command(&self.word))
    }
}
