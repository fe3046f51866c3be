//! Which messages a fault of a whole text is about: those of an organisation's own that it is made of.

use std::collections::BTreeSet;

use crate::error::Finding;
use crate::source::{Entered, Source};
use crate::texts::{Book, Texts};
use kring_rules::role::Language;

/// More are not named.
const MOST: usize = 5;

/// The finding, with the places of the messages it may be about.
pub(super) fn blamed(
    texts: &Texts,
    book: &Book,
    language: Language,
    problem: &str,
    used: &BTreeSet<String>,
) -> Finding {
    let of = |sources: &[Source]| -> Vec<Entered> {
        let spoken = sources.iter().filter(|source| source.language == language);
        let entries = spoken.flat_map(Source::entries);
        entries.filter(|entry| used.contains(&entry.id)).collect()
    };
    let own = [of(&texts.overlay), of(&book.sources), of(&texts.built_in)];
    let suspects = own.into_iter().find(|found| !found.is_empty());
    named(
        on_buttons(problem, suspects.unwrap_or_default()),
        language,
        problem,
    )
}

/// What is wrong with a button is the fault of what stands on buttons.
fn on_buttons(problem: &str, suspects: Vec<Entered>) -> Vec<Entered> {
    if !problem.contains("button") {
        return suspects;
    }
    let (labels, others): (Vec<_>, Vec<_>) = suspects
        .into_iter()
        .partition(|entry| entry.id.starts_with("button-") || entry.id.starts_with("option-"));
    if labels.is_empty() { others } else { labels }
}

fn named(suspects: Vec<Entered>, language: Language, problem: &str) -> Finding {
    if suspects.is_empty() {
        return Finding::new(language.code(), "", problem);
    }
    let first = suspects.into_iter().take(MOST);
    let (places, ids): (Vec<_>, Vec<_>) = first.map(|entry| (entry.place, entry.id)).unzip();
    Finding::new(places.join(", "), ids.join("`, `"), problem)
}
