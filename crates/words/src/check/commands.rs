//! The words for commands: one for each in every language, each a word that Telegram takes, none for two commands.

use std::collections::BTreeMap;

use crate::commands::{Menu, Named, can_be_typed};
use crate::error::Finding;
use crate::sheet::Around;
use crate::texts::Texts;
use crate::voice::Voice;
use kring_rules::command::Command;
use kring_rules::role::Language;

/// Telegram's limit on what a command's description says.
const LONGEST_DESCRIPTION: usize = 256;

/// The words for commands.
pub(super) fn words(texts: &Texts) -> Vec<Finding> {
    let sources = texts.built_in.iter().chain(&texts.overlay);
    let named: Vec<Named> = sources.flat_map(Named::all_in).collect();
    let mut findings = nameless(&named);
    findings.extend(named.iter().flat_map(of_one));
    findings.extend(doubled(&named));
    findings
}

/// Commands without a word in Dutch, which is said where a language lacks one.
fn nameless(named: &[Named]) -> Vec<Finding> {
    let has_word = |command: &Command| {
        let mut dutch = named
            .iter()
            .filter(|named| named.language == Language::DUTCH);
        dutch.any(|named| named.command == Some(*command))
    };
    let without = Command::ALL.iter().filter(|command| !has_word(command));
    let finding = |command: &Command| {
        let place = format!("{}/commands.ftl", Language::DUTCH.code());
        let id = format!("word-{}", command.code());
        Finding::new(place, id, "this command has no word: write one")
    };
    without.map(finding).collect()
}

fn of_one(named: &Named) -> Vec<Finding> {
    let mut problems = Vec::new();
    if named.command.is_none() {
        problems.push("there is no such command: leave it out".to_owned());
    }
    if named.word.is_none() {
        problems
            .push("this command has no word: write the word itself, without variables".to_owned());
    }
    let impossible = named.words().filter(|word| !can_be_typed(word));
    problems.extend(impossible.map(|word| {
        format!("`{word}` cannot be a command: use 1 to 32 of the letters a to z, digits and _")
    }));
    let finding = |problem| Finding::new(&named.place, &named.id, problem);
    problems.into_iter().map(finding).collect()
}

/// Words that stand for two commands, in one language or in two: every word works in every language.
fn doubled(named: &[Named]) -> Vec<Finding> {
    let mut first: BTreeMap<&str, &Named> = BTreeMap::new();
    let mut findings = Vec::new();
    for own in named {
        for word in own.words() {
            let other = *first.entry(word).or_insert(own);
            if other.command != own.command {
                let problem = format!(
                    "`{word}` is a word for `{}` already, at {}: choose another",
                    other.id, other.place
                );
                findings.push(Finding::new(&own.place, &own.id, problem));
            }
        }
    }
    findings
}

/// What the menus say.
pub(super) fn menus(texts: &Texts) -> Vec<Finding> {
    let around = Around::default();
    let mut findings = Vec::new();
    for language in texts.languages().all() {
        let voice = Voice::new(texts, language, &around);
        for (word, text) in Menu::ALL.iter().flat_map(|menu| voice.menu(*menu)) {
            if !(1..=LONGEST_DESCRIPTION).contains(&text.chars().count()) {
                let problem =
                    format!("a command's description has 1 to {LONGEST_DESCRIPTION} characters");
                findings.push(Finding::new(language.code(), format!("/{word}"), problem));
            }
        }
        findings.extend(voice.faults());
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::built_in;

    #[test]
    fn a_command_without_a_word_in_some_language_is_found() {
        let mut sources = built_in();
        sources.retain(|source| source.name != "nl/commands.ftl");
        let findings = words(&Texts::of(sources, Vec::new()).unwrap());
        assert_eq!(findings.len(), Command::ALL.len(), "{findings:?}");
        let told = findings[0].to_string();
        assert_eq!(
            told,
            "nl/commands.ftl: `word-start`: this command has no word: write one"
        );
    }
}
