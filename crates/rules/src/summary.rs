//! The readiness summary: one page per case. Quotes, open points, offers beside wishes; no interpretation.

use serde::{Deserialize, Serialize};

use super::guide::Edition;
use super::ids::{CaseId, OptionId, PartyId, PhaseId, QuestionId};
use super::line::Line;
use super::moment::Moment;
use super::readiness::{CaseStanding, ClearedPoint, Point, TakesPart};
use super::role::{Form, Language, Role};
use super::stamp::Stamp;
use super::words::Words;

/// The readiness summary of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The incident in one neutral line.
    pub incident: Words,
    /// Two people or a circle.
    pub form: Form,
    /// How the case stands as a whole.
    pub standing: CaseStanding,
    /// When it was made.
    pub at: Moment,
    /// What is confirmed under it.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
    /// Each party in their own words.
    pub parties: Vec<PartySummary>,
    /// What happened, as each tells it, one beside the other.
    pub facts: Vec<Quote>,
    /// What is both offered and wished for.
    pub overlap: Vec<Overlap>,
    /// The points still open.
    pub open: Vec<(Words, Point)>,
    /// The points that were cleared, by whom, with which note.
    pub cleared: Vec<ClearedPoint>,
    /// Who should speak first, as each wants it.
    pub first_speaker: Vec<Quote>,
    /// The draft restoration programme.
    pub programme: Vec<ProgrammeItem>,
}

/// One party in their own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartySummary {
    /// Which party.
    #[serde(default)]
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// Their role.
    pub role: Role,
    /// The guide they are prepared with, which words its questions.
    #[serde(default)]
    pub guide: Edition,
    /// Their language.
    pub language: Language,
    /// How they take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_part: Option<TakesPart>,
    /// Phase by phase.
    pub phases: Vec<(PhaseId, Vec<Line>)>,
}

/// What somebody answered, set beside what others did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Who.
    pub alias: Words,
    /// Their answer.
    pub line: Line,
    /// The guide they are prepared with, which words its questions.
    #[serde(default)]
    pub guide: Edition,
}

/// Something that one side offers and another wishes for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overlap {
    /// What.
    pub option: OptionId,
    /// A guide in which it can be offered, and which words it.
    #[serde(default)]
    pub guide: Edition,
    /// Who offers it.
    pub offered: Vec<Words>,
    /// Who wishes for it.
    pub wished: Vec<Words>,
}

/// A line of the draft restoration programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeItem {
    /// Who offers it, or wishes for it.
    pub alias: Words,
    /// The question in which it was offered or wished for.
    pub list: QuestionId,
    /// The guide it stands in, which words it.
    #[serde(default)]
    pub guide: Edition,
    /// What.
    pub option: OptionId,
    /// What exactly, for whom, by when, who helps: the answers, in the order of the guide's aspects.
    pub aspects: Vec<Line>,
}

impl PartySummary {
    /// They are quoted.
    pub fn says_something(&self) -> bool {
        !self.phases.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_answered_in_some_phase_is_quoted() {
        let party = |phases| PartySummary {
            party: PartyId(1),
            alias: Words::new("Bo"),
            role: Role::Harmed,
            guide: Edition::default(),
            language: Language::DUTCH,
            takes_part: None,
            phases,
        };
        assert!(!party(vec![]).says_something());
        assert!(party(vec![(PhaseId::new("facts"), vec![])]).says_something());
    }
}
