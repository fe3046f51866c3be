//! All texts of all languages, and how one message is found.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentArgs;

use super::args::Args;
use super::commands::Vocabulary;
use super::error::TextsError;
use super::sheet::{Around, Document, Sheet};
use super::source::{self, Source};
use super::voice::Voice;
use super::wording::{Bundle, Fault, Markup, Wording, bundle, format, pattern};
use kring_rules::brief::Brief;
use kring_rules::guide::{Edition, Guide, Guides};
use kring_rules::held::CaseFile;
use kring_rules::role::Language;
use kring_rules::say::Say;

/// All texts of all languages.
pub struct Texts {
    languages: Vec<Wording>,
    pub(super) vocabulary: Vocabulary,
    pub(super) books: BTreeMap<Edition, Book>,
    pub(super) built_in: Vec<Source>,
    pub(super) overlay: Vec<Source>,
}

/// A guide with its own wording.
pub(super) struct Book {
    pub(super) guide: Arc<Guide>,
    pub(super) sources: Vec<Source>,
    languages: Vec<Wording>,
}

impl Texts {
    /// The texts kring brings along, those of its guides included.
    pub fn built_in() -> Result<Self, TextsError> {
        Self::of(source::built_in()?, Vec::new())
    }

    /// The texts kring brings along, with an organisation's own wording over them: a folder with the same layout as
    /// `locales/`, in which any message can be worded anew, also those of the guides.
    pub fn with_overlay(folder: &Path) -> Result<Self, TextsError> {
        Self::of(source::built_in()?, source::overlay(folder)?)
    }

    pub(super) fn of(built_in: Vec<Source>, overlay: Vec<Source>) -> Result<Self, TextsError> {
        let texts = Self {
            languages: wordings(&built_in, &overlay),
            vocabulary: Vocabulary::of(built_in.iter().chain(&overlay)),
            books: BTreeMap::new(),
            built_in,
            overlay,
        };
        texts.with_guides(&Guides::built_in()?)
    }

    /// The same texts for these guides.
    pub fn with_guides(mut self, guides: &Guides) -> Result<Self, TextsError> {
        let mut books = BTreeMap::new();
        for (guide, folder) in guides.all() {
            let sources = source::of_guide(folder)?;
            let whole = [self.built_in.as_slice(), sources.as_slice()].concat();
            let book = Book {
                guide: guide.clone(),
                languages: wordings(&whole, &self.overlay),
                sources,
            };
            books.insert(folder.edition.clone(), book);
        }
        self.books = books;
        Ok(self)
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

    /// The page for the day, as a document.
    pub fn brief(&self, brief: &Brief, language: Language, around: &Around) -> Document {
        let voice = Voice::new(self, language, around);
        let document = voice.brief(brief);
        voice.tell_faults();
        document
    }

    /// The message in this language, or else in the wording kring brings along, or else in Dutch; as the guide words it,
    /// if it is about one.
    pub(super) fn find(
        &self,
        guide: Option<&Edition>,
        language: Language,
        id: &str,
        args: &Args,
        markup: Markup,
    ) -> (Option<String>, Option<Fault>) {
        let mut fault = None;
        for bundle in self.candidates(guide, language) {
            match format(bundle, id, args, markup) {
                Ok(text) => return (Some(text), fault),
                Err(wrong) => fault = fault.or(Some(wrong)),
            }
        }
        (None, fault)
    }

    /// There is such a message in this language.
    pub(super) fn knows(&self, guide: Option<&Edition>, language: Language, id: &str) -> bool {
        let wording = self.wording(guide, language);
        wording.is_some_and(|wording| wording.own.has_message(id))
    }

    /// Nothing is missing in this message, given these variables.
    pub(super) fn formats(
        &self,
        guide: Option<&Edition>,
        language: Language,
        id: &str,
        variables: &BTreeSet<String>,
    ) -> bool {
        let args: FluentArgs<'_> = variables.iter().map(|name| (name.as_str(), "1")).collect();
        let wording = self.wording(guide, language);
        wording.is_some_and(|wording| pattern(&wording.own, id, &args).is_ok())
    }

    /// The message with these words filled in, or else nothing.
    pub(super) fn filled(
        &self,
        language: Language,
        id: &str,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let mut candidates = self.candidates(None, language);
        candidates.find_map(|bundle| pattern(bundle, id, args).ok())
    }

    /// Everything that is not an organisation's own wording: kring's texts, and those of every guide.
    pub(super) fn brought_along(&self) -> impl Iterator<Item = &Source> {
        let guides = self.books.values().flat_map(|book| &book.sources);
        self.built_in.iter().chain(guides)
    }

    /// A guide that has this message, if it is a guide's and not kring's own.
    pub(super) fn guide_of(&self, id: &str) -> Option<&Edition> {
        let has = |sources: &[Source]| sources.iter().flat_map(Source::entries).any(|e| e.id == id);
        let mut books = self.books.iter();
        let found = books.find(|(_, book)| has(&book.sources));
        found
            .map(|(edition, _)| edition)
            .filter(|_| !has(&self.built_in))
    }

    fn candidates(
        &self,
        guide: Option<&Edition>,
        language: Language,
    ) -> impl Iterator<Item = &Bundle> {
        let own = self.wording(guide, language).into_iter();
        own.flat_map(|wording| [&wording.own, &wording.built_in])
            .chain(
                self.wording(guide, Language::Dutch)
                    .map(|wording| &wording.built_in),
            )
    }

    fn wording(&self, guide: Option<&Edition>, language: Language) -> Option<&Wording> {
        let book = guide.and_then(|edition| self.books.get(edition));
        let languages = book.map_or(&self.languages, |book| &book.languages);
        languages
            .iter()
            .find(|wording| wording.language == language)
    }
}

/// In each language, with and without the organisation's own wording over it.
fn wordings(built_in: &[Source], overlay: &[Source]) -> Vec<Wording> {
    let wording = |language: &Language| Wording {
        language: *language,
        own: bundle(*language, built_in.iter().chain(overlay)),
        built_in: bundle(*language, built_in.iter()),
    };
    Language::ALL.iter().map(wording).collect()
}
