//! All texts of all languages, and how one message is found.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_bundle::FluentArgs;

use super::args::Args;
use super::commands::Vocabulary;
use super::error::TextsError;
use super::sheet::{Around, Document, Sheet};
use super::source::{self, Source};
use super::voice::Voice;
use super::wording::{Bundle, Fault, Markup, Wording, bundle, format, pattern};
use kring_rules::held::CaseFile;
use kring_rules::role::Language;
use kring_rules::say::Say;

/// All texts of all languages.
pub struct Texts {
    languages: Vec<Wording>,
    pub(super) vocabulary: Vocabulary,
    pub(super) built_in: Vec<Source>,
    pub(super) overlay: Vec<Source>,
}

impl Texts {
    /// The texts kring brings along.
    pub fn built_in() -> Result<Self, TextsError> {
        Ok(Self::of(source::built_in()?, Vec::new()))
    }

    /// The texts kring brings along, with an organisation's own wording over them: a folder with the same layout as
    /// `locales/`, in which any message can be worded anew.
    pub fn with_overlay(folder: &Path) -> Result<Self, TextsError> {
        Ok(Self::of(source::built_in()?, source::overlay(folder)?))
    }

    pub(super) fn of(built_in: Vec<Source>, overlay: Vec<Source>) -> Self {
        let languages = Language::ALL.iter().map(|language| Wording {
            language: *language,
            own: bundle(*language, built_in.iter().chain(&overlay)),
            built_in: bundle(*language, built_in.iter()),
        });
        Self {
            languages: languages.collect(),
            vocabulary: Vocabulary::of(built_in.iter().chain(&overlay)),
            built_in,
            overlay,
        }
    }

    /// What is said, as sheets to send: text with Telegram's HTML, and buttons under the last.
    pub fn render(&self, say: &Say, language: Language, around: &Around) -> Vec<Sheet> {
        Voice::new(self, language, around).render(say)
    }

    /// The file of a case, as a document.
    pub fn case_file(&self, file: &CaseFile, language: Language, around: &Around) -> Document {
        let voice = Voice::new(self, language, around);
        let document = voice.case_file(file);
        voice.tell_faults();
        document
    }

    /// The message in this language, or else in the wording kring brings along, or else in Dutch.
    pub(super) fn find(
        &self,
        language: Language,
        id: &str,
        args: &Args,
        markup: Markup,
    ) -> (Option<String>, Option<Fault>) {
        let mut fault = None;
        for bundle in self.candidates(language) {
            match format(bundle, id, args, markup) {
                Ok(text) => return (Some(text), fault),
                Err(wrong) => fault = fault.or(Some(wrong)),
            }
        }
        (None, fault)
    }

    /// There is such a message in this language.
    pub(super) fn knows(&self, language: Language, id: &str) -> bool {
        let wording = self.languages.iter().find(|w| w.language == language);
        wording.is_some_and(|wording| wording.own.has_message(id))
    }

    /// Nothing is missing in this message, given these variables.
    pub(super) fn formats(
        &self,
        language: Language,
        id: &str,
        variables: &BTreeSet<String>,
    ) -> bool {
        let args: FluentArgs<'_> = variables.iter().map(|name| (name.as_str(), "1")).collect();
        let wording = self.languages.iter().find(|w| w.language == language);
        wording.is_some_and(|wording| pattern(&wording.own, id, &args).is_ok())
    }

    /// The message with these words filled in, or else nothing.
    pub(super) fn filled(
        &self,
        language: Language,
        id: &str,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let mut candidates = self.candidates(language);
        candidates.find_map(|bundle| pattern(bundle, id, args).ok())
    }

    fn candidates(&self, language: Language) -> impl Iterator<Item = &Bundle> {
        let of = move |language| {
            self.languages
                .iter()
                .filter(move |w| w.language == language)
        };
        of(language)
            .flat_map(|wording| [&wording.own, &wording.built_in])
            .chain(of(Language::Dutch).map(|wording| &wording.built_in))
    }
}
