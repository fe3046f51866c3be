//! All texts of all languages, and how one message is found.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentArgs;

use super::aloud::{Aloud, Heard};
use super::args::Args;
use super::commands::Vocabulary;
use super::error::TextsError;
use super::source::{self, Source};
use super::wording::{Bundle, Fault, Markup, Wording, format, pattern};
use kring_rules::command::Command;
use kring_rules::guide::{Edition, Folder, Guide, Guides};
use kring_rules::role::{Language, Languages};

/// What a language calls itself.
pub(super) const OWN_NAME: &str = "language-name";

/// All texts of all languages.
pub struct Texts {
    wordings: Vec<Wording>,
    languages: Languages,
    names: BTreeMap<Language, String>,
    vocabulary: Vocabulary,
    pub(super) books: BTreeMap<Edition, Book>,
    pub(super) built_in: Vec<Source>,
    pub(super) overlay: Vec<Source>,
    pub(crate) aloud: Aloud,
}

/// A guide with its own wording.
pub(super) struct Book {
    pub(super) guide: Arc<Guide>,
    pub(super) sources: Vec<Source>,
    wordings: Vec<Wording>,
}

impl Texts {
    /// The texts kring brings along, those of its guides included.
    pub fn built_in() -> Result<Self, TextsError> {
        Self::of(source::built_in(), Vec::new())
    }

    /// The texts kring brings along, with an organisation's own wording over them: a folder with the same layout as
    /// `locales/`, in which any message can be worded anew, also those of the guides.
    pub fn with_overlay(folder: &Path) -> Result<Self, TextsError> {
        let texts = Self::of(source::built_in(), source::overlay(folder)?)?;
        Ok(Self {
            aloud: Aloud::beside(folder)?,
            ..texts
        })
    }

    pub(super) fn of(built_in: Vec<Source>, overlay: Vec<Source>) -> Result<Self, TextsError> {
        let names = own_names(built_in.iter().chain(&overlay));
        let texts = Self {
            wordings: wordings(&built_in, &overlay),
            languages: Languages::of(Language::DUTCH, names.keys().copied()),
            names,
            vocabulary: Vocabulary::of(built_in.iter().chain(&overlay)),
            books: BTreeMap::new(),
            built_in,
            overlay,
            aloud: Aloud::default(),
        };
        texts.with_guides(&Guides::built_in()?)
    }

    /// The same texts where people can choose these languages. The house's own is said where another lacks a message.
    #[must_use]
    pub fn offering(self, languages: Languages) -> Self {
        Self { languages, ..self }
    }

    /// The same texts in a house that speaks this language, and offers the same.
    #[must_use]
    pub fn in_house(self, language: Language) -> Self {
        let all = self.languages.all().collect::<Vec<_>>();
        Self {
            languages: Languages::of(language, all),
            ..self
        }
    }

    /// The languages that people can choose.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// What a language calls itself.
    pub fn own_name(&self, language: Language) -> String {
        let name = self.names.get(&language).map(String::as_str);
        name.unwrap_or(language.code()).to_owned()
    }

    /// The same texts without those of the guides, to be read for one occasion: what kring brings along is let go of with them.
    #[must_use]
    pub fn apart(&self) -> Self {
        let apart = |sources: &[Source]| sources.iter().map(Source::apart).collect::<Vec<_>>();
        let (built_in, overlay) = (apart(&self.built_in), apart(&self.overlay));
        Self {
            wordings: wordings(&built_in, &overlay),
            languages: self.languages.clone(),
            names: self.names.clone(),
            vocabulary: self.vocabulary.clone(),
            books: BTreeMap::new(),
            built_in,
            overlay,
            aloud: Aloud::default(),
        }
    }

    /// The same texts for these guides. What is known of one of them already is not read again.
    pub fn with_guides(mut self, guides: &Guides) -> Result<Self, TextsError> {
        let mut known = std::mem::take(&mut self.books);
        for (guide, folder) in guides.all() {
            let book = known.remove(&folder.edition);
            let book = match book.filter(|book| Arc::ptr_eq(&book.guide, guide)) {
                Some(book) => book,
                None => self.book(guide, folder)?,
            };
            self.books.insert(folder.edition.clone(), book);
        }
        Ok(self)
    }

    fn book(&self, guide: &Arc<Guide>, folder: &Folder) -> Result<Book, TextsError> {
        let sources = source::of_guide(folder)?;
        let whole = [self.built_in.as_slice(), sources.as_slice()].concat();
        Ok(Book {
            guide: guide.clone(),
            wordings: wordings(&whole, &self.overlay),
            sources,
        })
    }

    /// The command that this word asks for, in whatever language it is.
    pub fn command(&self, word: &str) -> Option<Command> {
        self.vocabulary.command(word)
    }

    /// The word for a command, without its slash, as it stands in the menu and in texts.
    pub fn word(&self, language: Language, command: Command) -> &str {
        let spoken = [language, self.languages.house(), Language::DUTCH];
        self.vocabulary.word(&spoken, command)
    }

    /// Of each language in which anything is read aloud: how much of what these guides ask now, and what is missing.
    pub fn heard(&self, guides: &Guides) -> Vec<Heard> {
        self.aloud.heard(guides)
    }

    /// The message in this language, or else in that of the house, or else in Dutch; as the guide words it, if it is about
    /// one. What a language lacks is no fault: it is counted by [`lacking`](super::lacking).
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
                Err(Fault::Missing) => {}
                Err(wrong) => fault = fault.or(Some(wrong)),
            }
        }
        (None, fault.or(Some(Fault::Missing)))
    }

    /// There is such a message in this language.
    pub(super) fn knows(&self, guide: Option<&Edition>, language: Language, id: &str) -> bool {
        let wording = self.wording(guide, language);
        wording.is_some_and(|wording| wording.own().has_message(id))
    }

    /// There is such a message for whoever reads this language, in whichever it is.
    pub(super) fn tells(&self, guide: Option<&Edition>, language: Language, id: &str) -> bool {
        let mut candidates = self.candidates(guide, language);
        candidates.any(|bundle| bundle.has_message(id))
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
        wording.is_some_and(|wording| pattern(wording.own(), id, &args).is_ok())
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

    fn candidates<'w>(
        &'w self,
        guide: Option<&Edition>,
        language: Language,
    ) -> impl Iterator<Item = &'w Bundle> {
        let both = |wording: &'w Wording| [Some(wording.own()), wording.built_in()];
        let spoken = [language, self.languages.house(), Language::DUTCH].into_iter();
        let spoken = spoken.filter_map(move |language| self.wording(guide, language));
        spoken.flat_map(both).flatten()
    }

    fn wording(&self, guide: Option<&Edition>, language: Language) -> Option<&Wording> {
        let book = guide.and_then(|edition| self.books.get(edition));
        let wordings = book.map_or(&self.wordings, |book| &book.wordings);
        wordings.iter().find(|wording| wording.language == language)
    }
}

/// In each language that there is, with and without the organisation's own wording over it.
fn wordings(built_in: &[Source], overlay: &[Source]) -> Vec<Wording> {
    let all = built_in.iter().chain(overlay);
    let languages: BTreeSet<Language> = all.map(|source| source.language).collect();
    let wording = |language| Wording::of(language, built_in, overlay);
    languages.into_iter().map(wording).collect()
}

/// The languages that people can choose: built in, and the organisation's own.
pub fn languages(own: Option<&Path>) -> Result<Languages, TextsError> {
    let own = own.map(source::overlay).transpose()?.unwrap_or_default();
    let built_in = source::built_in();
    let names = own_names(built_in.iter().chain(&own));
    Ok(Languages::of(Language::DUTCH, names.into_keys()))
}

/// What each language calls itself: once its folder says so, it is offered.
fn own_names<'s>(sources: impl Iterator<Item = &'s Source>) -> BTreeMap<Language, String> {
    let named = sources.flat_map(|source| {
        let names = source.texts_with(OWN_NAME);
        let names = names.filter(|name| name.id == OWN_NAME);
        names.map(|name| {
            (
                source.language,
                name.value
                    .unwrap_or_else(|| source.language.code().to_owned()),
            )
        })
    });
    named.collect()
}
