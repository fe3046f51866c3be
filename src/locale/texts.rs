//! All texts of all languages, and how one message is found.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::args::Args;
use super::error::TextsError;
use super::html::unbalanced;
use super::sheet::{Around, Sheet};
use super::source::{self, Source};
use super::voice::Voice;
use crate::conversation::role::Language;
use crate::conversation::say::Say;

/// All texts of all languages.
pub struct Texts {
    languages: Vec<Wording>,
    pub(super) built_in: Vec<Source>,
    pub(super) overlay: Vec<Source>,
}

/// The texts of one language.
struct Wording {
    language: Language,
    /// With the organisation's own wording over it.
    own: FluentBundle<Arc<FluentResource>>,
    /// As kring brings it along.
    built_in: FluentBundle<Arc<FluentResource>>,
}

/// How the arguments go into a message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    /// The message is HTML.
    Html,
    /// The message is plain text: a button, a toast, a name.
    Plain,
}

/// Why a message could not be used, for whoever keeps the texts.
pub(super) enum Fault {
    /// There is no such message.
    Missing,
    /// It mentions something that is not there.
    Broken,
    /// Its tags are not as Telegram reads them.
    Tags(String),
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

    fn of(built_in: Vec<Source>, overlay: Vec<Source>) -> Self {
        let languages = Language::ALL.iter().map(|language| Wording {
            language: *language,
            own: bundle(*language, built_in.iter().chain(&overlay)),
            built_in: bundle(*language, built_in.iter()),
        });
        Self {
            languages: languages.collect(),
            built_in,
            overlay,
        }
    }

    /// What is said, as sheets to send: text with Telegram's HTML, and buttons under the last.
    pub fn render(&self, say: &Say, language: Language, around: &Around) -> Vec<Sheet> {
        Voice::new(self, language, around).render(say)
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

    fn candidates(
        &self,
        language: Language,
    ) -> impl Iterator<Item = &FluentBundle<Arc<FluentResource>>> {
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

fn bundle<'a>(
    language: Language,
    sources: impl Iterator<Item = &'a Source>,
) -> FluentBundle<Arc<FluentResource>> {
    let tag = match language {
        Language::Dutch => "nl-BE",
        Language::English => "en-GB",
    };
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for source in sources.filter(|source| source.language == language) {
        bundle.add_resource_overriding(Arc::clone(&source.resource));
    }
    bundle
}

fn format(
    bundle: &FluentBundle<Arc<FluentResource>>,
    id: &str,
    args: &Args,
    markup: Markup,
) -> Result<String, Fault> {
    if markup == Markup::Plain {
        return pattern(bundle, id, &args.plain());
    }
    let text = pattern(bundle, id, &args.escaped())?;
    match unbalanced(&text) {
        Some(problem) => Err(Fault::Tags(problem)),
        None => Ok(text),
    }
}

fn pattern(
    bundle: &FluentBundle<Arc<FluentResource>>,
    id: &str,
    args: &FluentArgs<'_>,
) -> Result<String, Fault> {
    let message = bundle.get_message(id).ok_or(Fault::Missing)?;
    let pattern = message.value().ok_or(Fault::Missing)?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    if errors.is_empty() {
        Ok(text.into_owned())
    } else {
        Err(Fault::Broken)
    }
}
