//! What is filled in into a message: always plain text or a number, never markup.

use fluent_bundle::{FluentArgs, FluentValue};

use super::html::escape;
use kring_rules::words::Words;

/// The arguments of one message.
#[derive(Clone, Default)]
pub(super) struct Args(Vec<(&'static str, Arg)>);

#[derive(Clone)]
enum Arg {
    Text(String),
    Number(i64),
}

impl Args {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// A code, a label, a piece of text.
    pub(super) fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push((name, Arg::Text(text.into())));
        self
    }

    /// What a person wrote.
    pub(super) fn words(self, name: &'static str, words: &Words) -> Self {
        self.text(name, words.as_str())
    }

    pub(super) fn number(mut self, name: &'static str, number: impl Into<i64>) -> Self {
        self.0.push((name, Arg::Number(number.into())));
        self
    }

    /// For a message that is plain text.
    pub(super) fn plain(&self) -> FluentArgs<'_> {
        self.filled(FluentValue::from)
    }

    /// For a message that is HTML.
    pub(super) fn escaped(&self) -> FluentArgs<'_> {
        self.filled(|text| FluentValue::from(escape(text)))
    }

    fn filled<'a>(&'a self, as_value: impl Fn(&'a str) -> FluentValue<'a>) -> FluentArgs<'a> {
        let values = self.0.iter().map(|(name, arg)| match arg {
            Arg::Text(text) => (*name, as_value(text)),
            Arg::Number(number) => (*name, FluentValue::from(*number)),
        });
        values.collect()
    }
}
