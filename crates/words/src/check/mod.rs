//! Reads every text there is before anybody else does: what `kring check` tells.

mod buttons;
mod commands;
mod ids;
mod sheets;
mod variables;

use std::collections::BTreeSet;

use super::error::Finding;
use super::texts::Texts;
use kring_rules::guide::Guide;

/// What is wrong with the texts, for the guide kring brings along.
pub fn check(texts: &Texts) -> Vec<Finding> {
    match Guide::built_in() {
        Ok(guide) => check_with(texts, &guide),
        Err(error) => vec![Finding::new("guide", "", error.to_string())],
    }
}

/// What is wrong with the texts, for this guide: an organisation's own, perhaps.
pub fn check_with(texts: &Texts, guide: &Guide) -> Vec<Finding> {
    let mut findings = ids::missing(texts);
    findings.extend(ids::twice(texts));
    findings.extend(ids::unknown(texts, guide));
    findings.extend(variables::of_languages(texts));
    findings.extend(variables::of_overlay(texts));
    findings.extend(sheets::of_everything(texts, guide));
    findings.extend(sheets::of_case_files(texts, guide));
    findings.extend(buttons::of_guide(guide));
    findings.extend(commands::words(texts));
    findings.extend(commands::menus(texts));
    once(findings)
}

/// Each finding once, in the order in which they came.
fn once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut findings = findings;
    findings.retain(|f| seen.insert((f.place.clone(), f.id.clone(), f.problem.clone())));
    findings
}
