//! What a facilitator reads at length: points, answers, the readiness summary.

use super::cases::{cleared, label, named, points, taking_part};
use super::{THEN, alias, case, incident, long_words, name, questions, words};
use kring_rules::answer::{Sharing, State};
use kring_rules::guide::{Chapter, Guide, Question};
use kring_rules::ids::{OptionId, PartyId, PhaseId, QuestionId};
use kring_rules::role::{Form, Language, Role};
use kring_rules::say::{CaseStanding, Line, PointsView};
use kring_rules::stamp::Looked;
use kring_rules::summary::{Overlap, PartySummary, ProgrammeItem, Quote, Summary};

/// Points, full and none.
pub(super) fn all_points(guide: &Guide) -> [PointsView; 2] {
    let open = PointsView {
        case: case(),
        label: label(),
        open: named(points(guide)),
        cleared: cleared(guide),
        before: 0,
        page: 0,
        pages: 3,
    };
    let none = PointsView {
        open: vec![],
        cleared: vec![],
        ..open.clone()
    };
    [open, none]
}

/// All answers, phase by phase.
pub(super) fn phases(guide: &Guide) -> Vec<(PhaseId, Vec<Line>)> {
    let phases = guide.phases().iter();
    phases
        .map(|phase| (phase.clone(), lines(guide, phase)))
        .collect()
}

/// The answers of a phase: every question, follow-ups and all options, in every state.
pub(super) fn lines(guide: &Guide, phase: &PhaseId) -> Vec<Line> {
    let questions = questions::all(guide)
        .into_iter()
        .filter(|q| q.phase == *phase);
    let states = State::ALL.iter().cycle();
    let sharings = Sharing::ALL.iter().cycle();
    let line = |((question, state), sharing): ((questions::Every, &State), &Sharing)| Line {
        question: question.id,
        state: *state,
        options: question.options,
        words: Some(words()),
        voices: super::voices(),
        sharing: *sharing,
        together: (*sharing == Sharing::Myself).then(name),
        told: (*state == State::Given).then(super::told),
    };
    let mut lines: Vec<Line> = questions.zip(states).zip(sharings).map(line).collect();
    if let Some(first) = lines.first_mut() {
        first.words = Some(long_words());
    }
    lines
}

pub(super) fn empty_summary() -> Summary {
    Summary {
        case: case(),
        label: label(),
        incident: incident(),
        form: Form::Pair,
        standing: CaseStanding::UnderWay,
        at: THEN,
        stamp: Looked::at("sample").stamp(),
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
        guide: guide.edition.clone(),
        language: Language::DUTCH,
        takes_part: taking_part(guide).pop(),
        phases: phases(guide),
    };
    let offered = guide.feeding(Chapter::Offer);
    let offered = offered.flat_map(|question| question.options.clone());
    let both = |option| Overlap {
        option,
        guide: guide.edition.clone(),
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
        facts: quotes(guide, Chapter::Facts),
        overlap: offered.map(both).collect(),
        open: named(points(guide)),
        cleared: cleared(guide),
        first_speaker: quotes(guide, Chapter::FirstSpeaker),
        programme: programme(guide),
        ..empty_summary()
    }
}

/// An answer with every option, and without.
fn quotes(guide: &Guide, chapter: Chapter) -> Vec<Quote> {
    let questions = guide.feeding(chapter);
    let lines = questions.flat_map(|question| {
        let options = question.options.iter().map(std::slice::from_ref);
        options
            .chain([&[][..]])
            .map(|options| line(question.id.clone(), options))
    });
    let quote = |line| Quote {
        alias: alias(),
        line,
        guide: guide.edition.clone(),
    };
    lines.map(quote).collect()
}

fn line(question: QuestionId, options: &[OptionId]) -> Line {
    Line {
        question,
        state: State::Given,
        options: options.to_vec(),
        words: Some(words()),
        voices: super::voices(),
        sharing: Sharing::Myself,
        together: Some(name()),
        told: Some(super::told()),
    }
}

/// Every option of every list that is made concrete.
fn programme(guide: &Guide) -> Vec<ProgrammeItem> {
    let lists = [Chapter::Offer, Chapter::Wish].into_iter();
    let lists = lists.flat_map(|chapter| guide.feeding(chapter));
    let item = |(list, option): (&Question, &OptionId)| ProgrammeItem {
        alias: alias(),
        list: list.id.clone(),
        guide: guide.edition.clone(),
        option: option.clone(),
        aspects: aspects(guide, list, option),
    };
    let each = lists.flat_map(|list| list.options.iter().map(move |option| (list, option)));
    each.map(item).collect()
}

fn aspects(guide: &Guide, list: &Question, option: &OptionId) -> Vec<Line> {
    let follow_ups = guide.making_concrete(list, option);
    follow_ups
        .map(|asked| line(asked.id, asked.options))
        .collect()
}
