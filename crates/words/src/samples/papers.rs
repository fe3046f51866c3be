//! What a facilitator asks for on paper.

use super::cases::{cleared, label, named, points, taking_part};
use super::copies::case_files;
use super::{THEN, alias, case, incident, words};
use kring_rules::brief::{Brief, BriefItem, Changed, OnPaper, OnTheDay, SettledOn, Told};
use kring_rules::guide::{Chapter, Guide, Kind, Question};
use kring_rules::ids::{OptionId, PartyId, QuestionId};
use kring_rules::moment::DAY;
use kring_rules::role::{Form, Language, Role};
use kring_rules::say::{CaseStanding, ClearedPoint, Papers};
use kring_rules::summary::Overlap;

/// The page for the day, full and empty, and everything behind it.
pub(super) fn papers(guide: &Guide) -> Vec<Papers> {
    let mut all = vec![Papers::Brief(full(guide)), Papers::Brief(empty())];
    all.extend(case_files(guide).into_iter().map(Papers::Everything));
    all
}

fn empty() -> Brief {
    Brief {
        case: case(),
        label: label(),
        incident: incident(),
        form: Form::Pair,
        standing: CaseStanding::UnderWay,
        at: THEN,
        people: vec![],
        asks: vec![],
        says: vec![],
        both: vec![],
        openings: vec![],
        changed: vec![],
        touched: vec![],
        named: vec![],
        facts: vec![],
        open: vec![],
        settled: vec![],
        programme: vec![],
    }
}

fn full(guide: &Guide) -> Brief {
    let each = |chapter| each_way(guide, chapter);
    let offered = guide.feeding(Chapter::Offer);
    let offered = offered.flat_map(|question| question.options.clone());
    let both = |option| Overlap {
        option,
        guide: guide.edition.clone(),
        offered: vec![alias(), alias()],
        wished: vec![alias()],
    };
    Brief {
        form: Form::Circle,
        standing: CaseStanding::Confirmed(THEN),
        people: Role::ALL.iter().map(|role| person(guide, *role)).collect(),
        asks: each(Chapter::Asks),
        says: each(Chapter::Says),
        both: offered.map(both).collect(),
        openings: openings(guide),
        changed: changed(guide),
        touched: each(Chapter::Touched),
        named: vec![(alias(), 2)],
        facts: each(Chapter::Facts),
        open: named(points(guide)),
        settled: cleared(guide).into_iter().map(settled).collect(),
        programme: programme(guide),
        ..empty()
    }
}

fn person(guide: &Guide, role: Role) -> OnTheDay {
    let each = |chapter| each_way(guide, chapter);
    let mut ways = taking_part(guide);
    OnTheDay {
        party: PartyId(1),
        alias: alias(),
        role,
        language: Language::ENGLISH,
        beside: (role == Role::Supporter).then(alias),
        takes_part: ways.swap_remove(0),
        not_raised: each(Chapter::NotRaised),
        safe: each(Chapter::Safe),
        first_speaker: each(Chapter::FirstSpeaker),
        stop_signal: each(Chapter::StopSignal),
        needs: each(Chapter::Needs),
        company: each(Chapter::Company),
    }
}

fn told(guide: &Guide, question: &QuestionId, options: &[OptionId], words: OnPaper) -> Told {
    Told {
        party: PartyId(1),
        alias: alias(),
        question: question.clone(),
        guide: guide.edition.clone(),
        options: options.to_vec(),
        words,
        voices: super::voices(),
    }
}

/// With every option, and with words that may stand on paper or not.
fn each_way(guide: &Guide, chapter: Chapter) -> Vec<Told> {
    let each = guide.feeding(chapter).flat_map(|question| {
        let options = question.options.iter().map(std::slice::from_ref);
        let chosen = options.map(|options| told(guide, &question.id, options, OnPaper::Nothing));
        let written = [
            OnPaper::Quoted(words()),
            OnPaper::TheySayIt,
            OnPaper::InTheChat,
        ];
        let written = written.map(|words| told(guide, &question.id, &[], words));
        chosen.chain(written).collect::<Vec<_>>()
    });
    each.collect()
}

fn openings(guide: &Guide) -> Vec<Told> {
    let open = |question: &&Question| !question.openings.is_empty();
    let questions = guide.questions().iter().filter(open);
    let each = questions.map(|q| told(guide, &q.id, &q.openings, OnPaper::Nothing));
    each.collect()
}

fn changed(guide: &Guide) -> Vec<Changed> {
    let gates = guide.questions().iter().filter(|q| q.kind == Kind::Gate);
    let each = gates.map(|gate| Changed {
        party: PartyId(1),
        alias: alias(),
        gate: gate.id.clone(),
        guide: guide.edition.clone(),
        answers: gate
            .options
            .iter()
            .zip(0..)
            .map(|(option, days)| (option.clone(), THEN.plus(days * DAY)))
            .collect(),
    });
    each.collect()
}

fn settled(cleared: ClearedPoint) -> SettledOn {
    SettledOn {
        alias: cleared.alias,
        point: cleared.point,
        how: cleared.how,
        by: cleared.by,
        at: cleared.at,
    }
}

fn programme(guide: &Guide) -> Vec<BriefItem> {
    let lists = [Chapter::Offer, Chapter::Wish].into_iter();
    let lists = lists.flat_map(|chapter| guide.feeding(chapter));
    let each = lists.flat_map(|list| list.options.iter().map(move |option| (list, option)));
    let item = |(list, option): (&Question, &OptionId)| BriefItem {
        told: told(
            guide,
            &list.id,
            std::slice::from_ref(option),
            OnPaper::Nothing,
        ),
        aspects: guide
            .making_concrete(list, option)
            .map(|asked| told(guide, &asked.id, asked.options, OnPaper::Quoted(words())))
            .collect(),
    };
    each.map(item).collect()
}
