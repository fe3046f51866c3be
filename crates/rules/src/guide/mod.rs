//! The guide: which questions a preparation asks, of whom and in which order. It is data; its wording is in `locales/`.

mod walk;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::coded::coded;
use super::consent::TEXT_VERSION;
use super::flag::FlagKind;
use super::ids::{OptionId, QuestionId};
use super::readiness::PointKind;
use super::role::Role;

pub use walk::Asked;

coded! {
    /// The four phases of the preparation, and what is practical.
    Phase {
        /// What happened?
        Facts = "facts",
        /// How did it touch you?
        Experience = "experience",
        /// What is your responsibility?
        Responsibility = "responsibility",
        /// What can you do, or what would help, to repair the harm?
        Commitment = "commitment",
        /// Who speaks first, who comes along, what must not be raised.
        Practical = "practical",
    }
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// In own words.
    Text,
    /// With one of the options.
    Choice,
    /// With any number of the options.
    Choices,
    /// With a willingness; some answers close what comes after.
    Gate,
    /// With how one is, at the end of a phase.
    CheckIn,
}

/// A question, as the guide has it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id, unique in the guide.
    pub id: QuestionId,
    /// The phase it belongs to.
    pub phase: Phase,
    /// How it is answered.
    pub kind: Kind,
    /// Who is asked; everybody when empty.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// What can be chosen.
    #[serde(default)]
    pub options: Vec<OptionId>,
    /// Own words count as an answer beside the options.
    #[serde(default)]
    pub own_words: bool,
    /// Passing it over is a point to discuss.
    #[serde(default)]
    pub essential: bool,
    /// Each chosen option is made concrete with the guide's aspects.
    #[serde(default)]
    pub concrete: bool,
    /// Asked only after such an answer to an earlier question.
    #[serde(default)]
    pub when: Option<When>,
    /// Options that raise a flag.
    #[serde(default)]
    pub raises: BTreeMap<OptionId, FlagKind>,
    /// Options that are a point for the facilitator.
    #[serde(default)]
    pub points: BTreeMap<OptionId, PointKind>,
}

/// An answer to an earlier question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The earlier question.
    pub question: QuestionId,
    /// Any of these was chosen.
    pub is: Vec<OptionId>,
}

/// One side of making a chosen option concrete: what exactly, for whom, by when, who helps.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aspect {
    /// Its id: the last part of a follow-up's id.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    /// What can be chosen.
    #[serde(default)]
    pub options: Vec<OptionId>,
    /// Own words count as an answer beside the options.
    #[serde(default)]
    pub own_words: bool,
}

/// A whole guide.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Its name.
    pub id: String,
    /// A running preparation keeps the version it started with.
    pub version: u32,
    /// The version of the consent texts; consent to another one does not count.
    #[serde(skip, default = "built_in_consent_text")]
    pub consent_text: u32,
    #[serde(rename = "aspect")]
    aspects: Vec<Aspect>,
    #[serde(rename = "question")]
    questions: Vec<Question>,
}

fn built_in_consent_text() -> u32 {
    TEXT_VERSION
}

/// What is wrong with a guide.
#[derive(Debug, thiserror::Error)]
pub enum GuideError {
    /// It is no guide at all.
    #[error("the guide cannot be read: {0}")]
    Unreadable(#[from] toml::de::Error),
    /// Two questions have the same id.
    #[error("the guide has two questions {0:?}: give one of them another id")]
    Twice(QuestionId),
    /// The options do not suit the kind of question.
    #[error("question {0:?}: a text has no options, every other kind needs them")]
    Options(QuestionId),
    /// The condition names a question that is not asked before.
    #[error("question {0:?} depends on {1:?}, which is not asked before it or has no such option")]
    When(QuestionId, QuestionId),
}

impl Guide {
    /// The guide kring brings along.
    pub fn built_in() -> Result<Self, GuideError> {
        Self::read(include_str!("herstelgesprek.toml"))
    }

    /// Reads a guide and checks that it makes sense.
    pub fn read(text: &str) -> Result<Self, GuideError> {
        let guide: Self = toml::from_str(text)?;
        guide
            .questions
            .iter()
            .enumerate()
            .try_for_each(|(at, question)| check(question, &guide.questions[..at]))?;
        Ok(guide)
    }

    /// The same guide in a house that has reworded the consent texts so many times.
    #[must_use]
    pub fn with_consents_reworded(self, times: u32) -> Self {
        Self {
            consent_text: TEXT_VERSION + times,
            ..self
        }
    }

    /// Every question, whoever is asked.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The aspects with which a chosen option is made concrete.
    pub fn aspects(&self) -> &[Aspect] {
        &self.aspects
    }

    /// The question of this id, follow-ups included.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions
            .iter()
            .find(|question| question.id.as_str() == id)
    }
}

fn check(question: &Question, before: &[Question]) -> Result<(), GuideError> {
    if before.iter().any(|other| other.id == question.id) {
        return Err(GuideError::Twice(question.id.clone()));
    }
    if (question.kind == Kind::Text) != question.options.is_empty() {
        return Err(GuideError::Options(question.id.clone()));
    }
    let Some(when) = &question.when else {
        return Ok(());
    };
    let known = before.iter().any(|other| {
        other.id == when.question && when.is.iter().all(|option| other.options.contains(option))
    });
    if known {
        Ok(())
    } else {
        Err(GuideError::When(question.id.clone(), when.question.clone()))
    }
}
