//! The story of the example, as it stands in its guide's folder: what is noticed, written and chosen, part by part. Only
//! this file knows how it is written there.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use kring_rules::guide::{Guide, Guides};
use kring_rules::role::{Language, Role};

/// The guide with which it is played.
pub(super) const GUIDE: &str = "kort";
/// The file with the story.
const FILE: &str = "example.toml";

/// A text in every language.
pub(super) type Told = BTreeMap<Language, String>;

/// A whole story.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Story {
    pub(super) label: Told,
    pub(super) incident: Told,
    /// The line that the parties read; what happened, where there is none.
    #[serde(default)]
    pub(super) for_parties: Option<Told>,
    #[serde(rename = "party")]
    pub(super) parties: Vec<Somebody>,
    #[serde(rename = "part")]
    pub(super) parts: Vec<Part>,
}

/// Somebody who is prepared in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Somebody {
    pub(super) role: Role,
    pub(super) name: Told,
}

/// A part of it: what there is to notice, and what is done.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) notice: Told,
    pub(super) does: Does,
    /// The party who does it, or whom it is about.
    pub(super) who: Option<Role>,
    #[serde(default, rename = "answer")]
    pub(super) answers: Vec<Reply>,
    /// The answer that may be used in the conversation.
    pub(super) shares: Option<String>,
    /// The point that is cleared, and the note with it; or what is agreed.
    pub(super) point: Option<String>,
    #[serde(default)]
    pub(super) note: Told,
}

/// What is done in a part.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Does {
    /// The facilitator opens the case.
    Open,
    /// A party opens their link, and consents.
    Join,
    /// A party answers.
    Answer,
    /// A party looks over their answers and hands in.
    HandIn,
    /// The facilitator looks at the board.
    Look,
    /// The facilitator clears a point of a party.
    Clear,
    /// The facilitator confirms that everyone is ready.
    Confirm,
    /// After the conversation something is agreed that this party does, in the words of the note.
    Agree,
    /// Six weeks later everybody says what became of it.
    Follow,
}

/// How a question is answered: in words, with options, or not at all.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reply {
    pub(super) question: String,
    #[serde(default)]
    pub(super) words: Told,
    #[serde(default)]
    pub(super) chooses: Vec<String>,
}

/// The story, and the guide it is played with.
pub(super) fn story() -> Result<(Story, Guide)> {
    let guides = Guides::built_in()?;
    let guides = guides.for_new_cases(GUIDE)?;
    let edition = guides.for_new().clone();
    let folder = guides.folder(&edition);
    let text = folder.and_then(|folder| folder.files.get(FILE));
    let text = text.context("the guide has no example")?;
    let story = toml::from_str(text).context("the example of the guide is not written as one")?;
    Ok((story, guides.of(&edition).clone()))
}

/// What is told in this language, or else in Dutch.
pub(super) fn told(told: &Told, language: Language) -> String {
    let found = told.get(&language).or_else(|| told.get(&Language::DUTCH));
    found.cloned().unwrap_or_default()
}
