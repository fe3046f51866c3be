//! Reads every text there is before anybody else does: what `kring check` tells.

mod commands;
mod guides;
mod ids;
mod near;
mod needed;
mod sheets;
mod suspects;
mod variables;

use std::collections::BTreeSet;

use super::error::Finding;
use super::introduction;
use super::texts::Texts;

pub use guides::check_guide;
pub use ids::{Lacking, lacking};

/// What is wrong with the texts: kring's own, those of every guide, and the organisation's own.
pub fn check(texts: &Texts) -> Vec<Finding> {
    let mut findings = ids::missing(&texts.built_in);
    findings.extend(ids::twice(texts));
    findings.extend(ids::unknown(texts));
    findings.extend(ids::nameless(texts));
    findings.extend(variables::of_languages(&texts.built_in));
    findings.extend(variables::of_overlay(texts));
    for edition in texts.books.keys() {
        findings.extend(check_guide(texts, edition));
    }
    findings.extend(sheets::of_everything(texts));
    for book in texts.books.values() {
        findings.extend(sheets::of_case_files(texts, book));
    }
    findings.extend(commands::words(texts));
    findings.extend(commands::menus(texts));
    findings.extend(introduction::too_long(texts));
    findings.extend(texts.aloud.wrong.iter().cloned());
    findings.extend(
        texts
            .aloud
            .strange(texts.books.values().map(|book| &*book.guide)),
    );
    once(findings)
}

/// Each finding once, in the order in which they came.
fn once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut findings = findings;
    findings.retain(|f| seen.insert((f.place.clone(), f.id.clone(), f.problem.clone())));
    findings
}
