//! Which messages there are: those of Dutch, each once, none that nobody asks for; and what each language lacks of them.

use std::collections::{BTreeMap, BTreeSet};

use super::near::suggestion;
use super::needed;
use crate::error::Finding;
use crate::source::{Entered, Source};
use crate::texts::{OWN_NAME, Texts};
use kring_rules::role::Language;

/// Messages that some language has and Dutch lacks: every other language is written after it.
pub(super) fn missing(sources: &[Source]) -> Vec<Finding> {
    let known = ids(of_language(sources, Language::DUTCH));
    let others = sources
        .iter()
        .filter(|source| source.language != Language::DUTCH);
    let unknown = others
        .flat_map(Source::entries)
        .filter(|entry| !known.contains(&entry.id));
    let finding = |entry: Entered| {
        Finding::new(
            entry.place,
            entry.id,
            "it is missing in `nl`: write it there too",
        )
    };
    unknown.map(finding).collect()
}

/// Languages of an organisation's own that do not say what they call themselves.
pub(super) fn nameless(texts: &Texts) -> Vec<Finding> {
    let nameless = texts.overlay.iter().filter(|source| {
        let language = Some(source.language);
        texts.languages().spoken(language).is_none()
    });
    let problem = "say what this language calls itself: until then it is offered to nobody";
    let finding = |source: &Source| Finding::new(&source.name, OWN_NAME, problem);
    nameless.map(finding).collect()
}

/// What a language lacks: so much is said in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// The language.
    pub language: Language,
    /// The ids of the messages, those of a guide behind its name.
    pub ids: Vec<String>,
    /// So many messages there are.
    pub of: usize,
}

/// Every language that can be chosen and is not whole, with what it lacks.
pub fn lacking(texts: &Texts) -> Vec<Lacking> {
    let languages = texts.languages().all();
    let others = languages.filter(|language| *language != Language::DUTCH);
    others
        .map(|language| lacking_in(texts, language))
        .filter(|lacking| !lacking.ids.is_empty())
        .collect()
}

fn lacking_in(texts: &Texts, language: Language) -> Lacking {
    let own = ids(of_language(&texts.overlay, language));
    let files = [("", &texts.built_in)]
        .into_iter()
        .map(|(name, sources)| (name.to_owned(), sources));
    let books = texts
        .books
        .iter()
        .map(|(edition, book)| (format!("{edition}/"), &book.sources));
    let (mut lacking, mut of) = (Vec::new(), 0);
    for (name, sources) in files.chain(books) {
        let spoken = ids(of_language(sources, language));
        let needed = ids(of_language(sources, Language::DUTCH));
        of += needed.len();
        let missing = needed
            .into_iter()
            .filter(|id| !spoken.contains(id) && !own.contains(id));
        lacking.extend(missing.map(|id| format!("{name}{id}")));
    }
    Lacking {
        language,
        ids: lacking,
        of,
    }
}

fn of_language(sources: &[Source], language: Language) -> impl Iterator<Item = &Source> {
    sources
        .iter()
        .filter(move |source| source.language == language)
}

/// Messages that are written twice in one language, so that one of them is never read.
pub(super) fn twice(texts: &Texts) -> Vec<Finding> {
    let mut findings = again(&texts.built_in);
    findings.extend(again(&texts.overlay));
    findings.extend(texts.books.values().flat_map(|book| again(&book.sources)));
    findings
}

fn again(sources: &[Source]) -> Vec<Finding> {
    let mut first: BTreeMap<(Language, String), String> = BTreeMap::new();
    let mut findings = Vec::new();
    for source in sources {
        for entry in source.entries() {
            let key = (source.language, entry.id.clone());
            match first.get(&key) {
                Some(place) => {
                    let problem = format!("it is written twice, also at {place}: keep one");
                    findings.push(Finding::new(entry.place, entry.id, problem));
                }
                None => drop(first.insert(key, entry.place)),
            }
        }
    }
    findings
}

/// Messages of an organisation's own that nobody asks for: misspelt, perhaps.
pub(super) fn unknown(texts: &Texts) -> Vec<Finding> {
    let mut known = ids(&texts.built_in);
    for book in texts.books.values() {
        known.extend(ids(&book.sources));
        known.extend(needed::ids_of(&needed::of(&book.guide)));
    }
    let entries = texts.overlay.iter().flat_map(Source::entries);
    let unknown = entries.filter(|entry| !known.contains(&entry.id));
    unknown
        .map(|entry| {
            let advice = suggestion(&entry.id, &known);
            let problem = format!("kring asks for no such message: {advice}");
            Finding::new(entry.place, entry.id, problem)
        })
        .collect()
}

pub(super) fn ids<'a>(sources: impl IntoIterator<Item = &'a Source>) -> BTreeSet<String> {
    let entries = sources.into_iter().flat_map(Source::entries);
    entries.map(|entry| entry.id).collect()
}
