//! The readiness summary: one page per case. Quotes, open points, offers beside wishes; no interpretation.

use serde::{Deserialize, Serialize};

use super::answer::State;
use super::case::Case;
use super::guide::{Guide, Phase};
use super::ids::{CaseId, OptionId, PartyId, QuestionId};
use super::moment::Moment;
use super::party::Party;
use super::readiness::Point;
use super::role::{Form, Language, Role};
use super::say::{CaseStanding, ClearedPoint, Line};
use super::words::Words;

/// The question in which someone offers something.
const OFFERS: &str = "offers";
/// The question in which someone wishes for something.
const WISHES: &str = "wishes";
/// The question of the facts.
const HAPPENED: &str = "happened";
/// The question of who speaks first.
const FIRST_SPEAKER: &str = "first-speaker";

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
    /// Each party in their own words.
    pub parties: Vec<PartySummary>,
    /// What happened, as each tells it, one beside the other.
    pub facts: Vec<(Words, Line)>,
    /// What is both offered and wished for.
    pub overlap: Vec<Overlap>,
    /// The points still open.
    pub open: Vec<(Words, Point)>,
    /// The points that were cleared, by whom, with which note.
    pub cleared: Vec<ClearedPoint>,
    /// Who should speak first, as each wants it.
    pub first_speaker: Vec<(Words, Line)>,
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
    /// Their language.
    pub language: Language,
    /// Phase by phase.
    pub phases: Vec<(Phase, Vec<Line>)>,
}

/// Something that one side offers and another wishes for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overlap {
    /// What.
    pub option: OptionId,
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
    /// The list it comes from: `offers` or `wishes`.
    pub list: QuestionId,
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

/// The summary as the case stands now.
pub fn of(case: &Case, guide: &Guide, now: Moment) -> Summary {
    let in_the_case: Vec<&Party> = case.parties.iter().filter(|p| !p.is_left_out()).collect();
    let points = case.open_points(guide).into_iter();
    Summary {
        case: case.head.id.clone(),
        label: case.head.label.clone(),
        incident: case.head.incident.clone(),
        form: case.head.form,
        standing: case.standing(),
        at: now,
        parties: in_the_case
            .iter()
            .map(|party| party_summary(party, guide))
            .collect(),
        facts: each_says(&in_the_case, HAPPENED),
        overlap: overlap(&in_the_case, guide),
        open: points
            .map(|point| (case.alias(point.party), point))
            .collect(),
        cleared: case.cleared_points(guide),
        first_speaker: each_says(&in_the_case, FIRST_SPEAKER),
        programme: in_the_case
            .iter()
            .flat_map(|party| programme(party, guide))
            .collect(),
    }
}

fn party_summary(party: &Party, guide: &Guide) -> PartySummary {
    let phases = Phase::ALL.iter().map(|phase| {
        let mut lines = party.lines(guide, *phase);
        lines.retain(Line::counts);
        (*phase, lines)
    });
    PartySummary {
        party: party.id,
        alias: party.alias.clone(),
        role: party.role,
        language: party.language,
        phases: phases.filter(|(_, lines)| !lines.is_empty()).collect(),
    }
}

fn each_says(parties: &[&Party], question: &str) -> Vec<(Words, Line)> {
    let question = QuestionId::new(question);
    let says = |party: &&Party| {
        let line = party.line(&question).filter(Line::counts)?;
        Some((party.alias.clone(), line))
    };
    parties.iter().filter_map(says).collect()
}

fn overlap(parties: &[&Party], guide: &Guide) -> Vec<Overlap> {
    let options = guide
        .question(OFFERS)
        .map(|question| question.options.clone());
    let choosing = |list: &str, option: &OptionId| -> Vec<Words> {
        let chose = |party: &&&Party| {
            let answer = party.preparation.answers.of(list);
            answer.is_some_and(|answer| answer.chose(option.as_str()))
        };
        parties
            .iter()
            .filter(chose)
            .map(|party| party.alias.clone())
            .collect()
    };
    let both = |option: OptionId| {
        let (offered, wished) = (choosing(OFFERS, &option), choosing(WISHES, &option));
        (!offered.is_empty() && !wished.is_empty()).then_some(Overlap {
            option,
            offered,
            wished,
        })
    };
    options
        .unwrap_or_default()
        .into_iter()
        .filter_map(both)
        .collect()
}

fn programme(party: &Party, guide: &Guide) -> Vec<ProgrammeItem> {
    [OFFERS, WISHES]
        .iter()
        .flat_map(|list| items(party, guide, &QuestionId::new(*list)))
        .collect()
}

fn items(party: &Party, guide: &Guide, list: &QuestionId) -> Vec<ProgrammeItem> {
    let answer = party.preparation.answers.of(list.as_str());
    let given = answer.filter(|answer| answer.state == State::Given);
    let options = given
        .and_then(|answer| answer.current())
        .map(|v| v.options.clone());
    let item = |option: OptionId| ProgrammeItem {
        alias: party.alias.clone(),
        list: list.clone(),
        aspects: concrete(party, guide, list, &option),
        option,
    };
    options.unwrap_or_default().into_iter().map(item).collect()
}

fn concrete(party: &Party, guide: &Guide, list: &QuestionId, option: &OptionId) -> Vec<Line> {
    let follow_ups = guide
        .aspects()
        .iter()
        .map(|aspect| list.follow_up(option, &aspect.id));
    let lines = follow_ups.filter_map(|question| party.line(&question));
    lines.filter(Line::counts).collect()
}
