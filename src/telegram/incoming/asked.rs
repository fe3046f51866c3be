//! Commands, as people type them.

use crate::desk::Happening;
use kring_rules::command::Command;
use kring_rules::event::Event;
use kring_rules::ids::Token;
use kring_rules::words::Words;
use kring_words::Texts;

/// A command as it was typed: `/word`, `/word@bot`, `/start secret`. Whatever begins with a slash is one, known or not,
/// and never an answer.
pub(super) struct Asked<'a> {
    word: String,
    payload: Option<&'a str>,
    rest: &'a str,
}

impl<'a> Asked<'a> {
    /// Reads a text that begins with a slash.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let text = text.strip_prefix('/')?.trim_start();
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let mut words = rest.split_whitespace();
        let word = word.split('@').next().unwrap_or_default();
        Some(Self {
            word: word.to_lowercase(),
            payload: words.next(),
            rest: rest.trim(),
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
        match texts.command(&self.word) {
            Some(Command::Cases) if !self.rest.is_empty() => {
                Event::LookedFor(Words::new(self.rest).on_one_line())
            }
            command => Event::Commanded(command),
        }
    }
}
