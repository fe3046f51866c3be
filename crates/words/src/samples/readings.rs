//! What a facilitator reads at length: points, answers, the readiness summary.

use super::cases::{cleared, label, named, points};
use super::participant::lines;
use super::{THEN, alias, case, incident, words};
use kring_rules::answer::{Sharing, State};
use kring_rules::guide::{Aspect, Guide, Phase, Question};
use kring_rules::ids::{OptionId, PartyId};
use kring_rules::role::{Form, Language, Role};
use kring_rules::say::{CaseStanding, Line, PointsView};
use kring_rules::summary::{Overlap, PartySummary, ProgrammeItem, Summary};

/// Points, full and none.
pub(super) fn all_points() -> [PointsView; 2] {
    let open = PointsView {
        case: case(),
        label: label(),
        open: named(points()),
        cleared: cleared(),
    };
    let none = PointsView {
        open: vec![],
        cleared: vec![],
        ..open.clone()
    };
    [open, none]
}

/// All answers, phase by phase.
pub(super) fn phases(guide: &Guide) -> Vec<(Phase, Vec<Line>)> {
    Phase::ALL.iter().map(|p| (*p, lines(guide, *p))).collect()
}

pub(super) fn empty_summary() -> Summary {
    Summary {
        case: case(),
        label: label(),
        incident: incident(),
        form: Form::Pair,
        standing: CaseStanding::UnderWay,
        at: THEN,
        parties: vec![],
        facts: vec![],
        overlap: vec![],
        open: vec![],
        cleared: vec![],
        first_speaker: vec![],
        programme: vec![],
    }
}

pub(super) fn summary(guide: &Guide) -> Summary {
    let party = |role: &Role| PartySummary {
        party: PartyId(1),
        alias: alias(),
        role: *role,
        language: Language::Dutch,
        phases: phases(guide),
    };
    let offered = guide
        .question("offers")
        .map(|q| q.options.clone())
        .unwrap_or_default();
    let both = |option| Overlap {
        option,
        offered: vec![alias(), alias()],
        wished: vec![alias()],
    };
    let nobody = PartySummary {
        phases: vec![],
        ..party(&Role::Affected)
    };
    Summary {
        standing: CaseStanding::Ready(THEN),
        parties: Role::ALL.iter().map(party).chain([nobody]).collect(),
        facts: vec![(alias(), line("happened", &[]))],
        overlap: offered.into_iter().map(both).collect(),
        open: named(points()),
        cleared: cleared(),
        first_speaker: vec![(alias(), line("first-speaker", &["me"]))],
        programme: programme(guide),
        ..empty_summary()
    }
}

fn line(question: &str, options: &[&str]) -> Line {
    Line {
        question: question.into(),
        state: State::Given,
        options: options
            .iter()
            .map(|option| OptionId::new(*option))
            .collect(),
        words: Some(words()),
        sharing: Sharing::Myself,
    }
}

/// Every option of every list that is made concrete.
fn programme(guide: &Guide) -> Vec<ProgrammeItem> {
    let mut items = Vec::new();
    for list in guide
        .questions()
        .iter()
        .filter(|question| question.concrete)
    {
        items.extend(list.options.iter().map(|option| ProgrammeItem {
            alias: alias(),
            list: list.id.clone(),
            option: option.clone(),
            aspects: aspects(guide, list, option),
        }));
    }
    items
}

fn aspects(guide: &Guide, list: &Question, option: &OptionId) -> Vec<Line> {
    let aspect = |aspect: &Aspect| Line {
        question: list.id.follow_up(option, &aspect.id),
        options: aspect.options.clone(),
        ..line("", &[])
    };
    guide.aspects().iter().map(aspect).collect()
}
