//! Which messages there are: the same in every language, each once, none that nobody asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::guides::ids_of;
use super::near::suggestion;
use super::needed;
use crate::error::Finding;
use crate::source::Source;
use crate::texts::Texts;
use kring_rules::role::Language;

/// Messages that one language has and another lacks.
pub(super) fn missing(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in Language::ALL {
        let known = ids(sources.iter().filter(|source| source.language == *language));
        let others = sources.iter().filter(|source| source.language != *language);
        for entry in others
            .flat_map(Source::entries)
            .filter(|e| !known.contains(&e.id))
        {
            let problem = format!("it is missing in `{}`: write it there too", language.code());
            findings.push(Finding::new(entry.place, entry.id, problem));
        }
    }
    findings
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
        known.extend(ids_of(&needed::of(&book.guide)));
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
