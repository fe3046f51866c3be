//! What is filled in into a message: always plain text or a number, never markup.

use fluent_bundle::{FluentArgs, FluentValue};

use super::html::escape;
use kring_rules::role::AgeBand;
use kring_rules::words::Words;

/// Every text can be worded for somebody's age.
pub(super) const AGE: &str = "age";
/// How old somebody is of whom that does not matter.
const GROWN_UP: &str = "adult";
/// Every text can be worded for how somebody is spoken to: who is under 18 informally (fr *tu*, de *du*), everybody else
/// formally.
pub(super) const REGISTER: &str = "register";

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

    /// The same, for somebody of this age.
    pub(super) fn for_age(&self, age: &'static str) -> Self {
        if self.has(AGE) {
            return self.clone();
        }
        self.clone().text(AGE, age)
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| *known == name)
    }

    fn register(&self) -> &'static str {
        let is_young = self.0.iter().any(|(name, arg)| match arg {
            Arg::Text(code) => *name == AGE && AgeBand::of(code).is_some_and(AgeBand::is_minor),
            Arg::Number(_) => false,
        });
        if is_young { "informal" } else { "formal" }
    }

    fn filled<'a>(&'a self, as_value: impl Fn(&'a str) -> FluentValue<'a>) -> FluentArgs<'a> {
        let of_age = (!self.has(AGE)).then(|| (AGE, FluentValue::from(GROWN_UP)));
        let values = self.0.iter().map(|(name, arg)| match arg {
            Arg::Text(text) => (*name, as_value(text)),
            Arg::Number(number) => (*name, FluentValue::from(*number)),
        });
        let register = (REGISTER, FluentValue::from(self.register()));
        values.chain(of_age).chain([register]).collect()
    }
}
