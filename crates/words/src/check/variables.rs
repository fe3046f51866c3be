//! What the messages fill in: the same in every language, and in an organisation's own wording nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::args::{AGE, REGISTER};
use crate::error::Finding;
use crate::source::{Entered, Source};
use crate::texts::Texts;
use kring_rules::role::Language;

/// Messages that show something in one language and not in another.
pub(super) fn of_languages(sources: &[Source]) -> Vec<Finding> {
    let shown = |source: &Source| {
        source
            .entries()
            .map(|entry| (entry.id, entry.shown))
            .collect()
    };
    let dutch = by_id(sources.iter(), Language::DUTCH, shown);
    let others = sources
        .iter()
        .filter(|source| source.language != Language::DUTCH);
    let differs = |entry: Entered| {
        let expected = dutch
            .get(&entry.id)
            .filter(|expected| **expected != entry.shown)?;
        let (here, there) = (listed(&entry.shown), listed(expected));
        let problem = format!("it shows {here}, in `nl` it shows {there}: let them show the same");
        Some(Finding::new(entry.place, entry.id, problem))
    };
    others
        .flat_map(Source::entries)
        .filter_map(differs)
        .collect()
}

/// Messages of an organisation's own that mention what is not there, or leave out what people need.
pub(super) fn of_overlay(texts: &Texts) -> Vec<Finding> {
    texts
        .overlay
        .iter()
        .flat_map(|source| of_source(texts, source))
        .collect()
}

fn of_source(texts: &Texts, source: &Source) -> Vec<Finding> {
    let entries = |source: &Source| source.entries().map(|e| (e.id.clone(), e)).collect();
    let built_in = by_id(texts.brought_along(), source.language, entries);
    let dutch = by_id(texts.brought_along(), Language::DUTCH, entries);
    let mut findings = Vec::new();
    for entry in source.entries() {
        let guide = texts.guide_of(&entry.id);
        if !texts.formats(guide, source.language, &entry.id, &entry.mentioned) {
            let problem =
                "it refers to a message or term that is not there, or to itself: write it out";
            findings.push(Finding::new(&entry.place, &entry.id, problem));
        }
        if let Some(original) = built_in.get(&entry.id).or_else(|| dutch.get(&entry.id)) {
            findings.extend(compared(&entry, original));
        }
    }
    findings
}

fn compared(entry: &Entered, original: &Entered) -> Vec<Finding> {
    let strange: BTreeSet<_> = entry
        .mentioned
        .difference(&original.mentioned)
        .filter(|name| *name != AGE && *name != REGISTER)
        .cloned()
        .collect();
    let left_out: BTreeSet<_> = original
        .shown
        .difference(&entry.mentioned)
        .cloned()
        .collect();
    let mut problems = Vec::new();
    if !strange.is_empty() {
        let known = match listed(&original.mentioned) {
            _ if original.mentioned.is_empty() => {
                "nothing is filled in here: leave it out".to_owned()
            }
            known => format!("only {known} can be filled in here"),
        };
        problems.push(format!("it mentions {}, but {known}", listed(&strange)));
    }
    if !left_out.is_empty() {
        problems.push(format!(
            "it leaves out {}: people need it",
            listed(&left_out)
        ));
    }
    let finding = |problem| Finding::new(&entry.place, &entry.id, problem);
    problems.into_iter().map(finding).collect()
}

fn by_id<'s, T>(
    sources: impl Iterator<Item = &'s Source>,
    language: Language,
    of: impl Fn(&Source) -> Vec<(String, T)>,
) -> BTreeMap<String, T> {
    let spoken = sources.filter(|source| source.language == language);
    spoken.flat_map(of).collect()
}

fn listed(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "nothing".to_owned();
    }
    let named: Vec<String> = variables.iter().map(|name| format!("${name}")).collect();
    named.join(", ")
}
