//! What people can have of what is held: full and empty, in every standing.

use super::cases::{cleared, label, points};
use super::readings::{empty_summary, summary};
use super::{
    COUNTS, OF_THE_OTHER_CASE, THEN, alias, case, every, incident, long_words, name, note,
    other_case, words,
};
use kring_rules::adult::Adult;
use kring_rules::answer::{Sharing, State};
use kring_rules::consent::{Consent, Reply, Screen};
use kring_rules::contact::{Left, Sendable, Sent};
use kring_rules::day::{DayWanted, PartyDay};
use kring_rules::deed::DeedKind;
use kring_rules::facilitator::{Awaited, Away, Draft, Newcomer, Opens};
use kring_rules::flag::FlagKind;
use kring_rules::gate::Decision;
use kring_rules::guide::{Edition, Guide, Kind, Question};
use kring_rules::held::{
    AnswerData, CaseFile, ClearedData, DecisionData, FacilitatorData, FlagData, OwnCase, PartyData,
    PartyFile, VersionData,
};
use kring_rules::ids::{MessageRef, PartyId, PersonId, PhaseId};
use kring_rules::moment::{DAY, Moment};
use kring_rules::other_way::{ForWhom, Reason, Wanted};
use kring_rules::party::NewParty;
use kring_rules::point::Note;
use kring_rules::police::Police;
use kring_rules::preparation::Standing;
use kring_rules::programme::{PartyProgramme, ProgrammeWanted};
use kring_rules::readiness::{Point, PointKey, PointKind};
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::say::{CaseStanding, Stays};
use kring_rules::words::Words;

/// One in each role, with everything there can be; and one of whom hardly anything is held.
pub(super) fn of_parties(guide: &Guide) -> Vec<PartyData> {
    let standings = Standing::ALL.iter().cycle();
    let ages = AgeBand::ALL.iter().cycle();
    let counts = COUNTS.iter().cycle();
    let each = Role::ALL.iter().zip(standings).zip(ages).zip(counts);
    let full = each.map(|(((role, standing), age), count)| PartyData {
        standing: *standing,
        age: *age,
        facilitators: *count,
        ..full(guide, *role)
    });
    full.chain([empty(guide)]).collect()
}

fn empty(guide: &Guide) -> PartyData {
    PartyData {
        case: case(),
        at: THEN,
        alias: alias(),
        role: Role::Harmed,
        guide: guide.edition.clone(),
        language: Language::DUTCH,
        age: AgeBand::Adult,
        person: None,
        joined: None,
        active: THEN,
        blocked_since: None,
        follow_up: None,
        reminder: None,
        consents: vec![],
        standing: Standing::UnderWay,
        standing_since: THEN,
        left_out: None,
        handed_in: None,
        ended: None,
        erased_on: None,
        facilitators: 1,
        phases: vec![],
        flags: vec![],
        decisions: vec![],
        cleared: vec![],
        sent: vec![],
        day: PartyDay::default(),
        programme: PartyProgramme::default(),
        closing: kring_rules::closing::PartyClosing::default(),
        left: vec![],
        readings: vec![],
        undecided: vec![],
    }
}

fn full(guide: &Guide, role: Role) -> PartyData {
    let phases = guide.phases().iter();
    let phases = phases.map(|phase| (phase.clone(), answers(guide, phase)));
    PartyData {
        role,
        person: Some(PersonId(7_000_000_012)),
        joined: Some(THEN.plus(-3 * DAY)),
        blocked_since: Some(THEN),
        follow_up: Some(THEN.plus(DAY)),
        reminder: Some(THEN),
        consents: consents(),
        left_out: (role == Role::Supporter).then_some(THEN),
        handed_in: Some(THEN),
        ended: Some(THEN),
        closing: super::closing::own(role),
        erased_on: Some(THEN.plus(90 * DAY)),
        phases: phases.collect(),
        flags: flags(),
        decisions: decisions(guide),
        cleared: cleared_points(guide),
        sent: sent(),
        day: super::day::own(),
        programme: super::programme::own(),
        left: left(),
        readings: readings(),
        undecided: vec![super::words(), super::words()],
        ..empty(guide)
    }
}

/// What they left for the facilitators.
fn left() -> Vec<Left> {
    let left = |text| Left {
        message: MessageRef(7),
        text,
        at: THEN,
    };
    [words(), long_words()].into_iter().map(left).collect()
}

/// What a facilitator lets them know: words, and a call.
pub(super) fn sent() -> Vec<Sent> {
    let what = every!(Sendable {
        Words(words());
        Call(THEN.plus(DAY));
    });
    let sent = |what| Sent {
        by: PersonId(7_000_000_011),
        name: name(),
        at: THEN,
        what,
        read: Some(THEN),
    };
    what.into_iter().map(sent).collect()
}

fn readings() -> Vec<(Moment, DeedKind)> {
    let kinds = DeedKind::ALL.iter().filter(|kind| kind.is_reading());
    kinds.map(|kind| (THEN.plus(-DAY), *kind)).collect()
}

fn consents() -> Vec<Consent> {
    let replies = Reply::ALL.iter().cycle();
    let consent = |(screen, reply): (&Screen, &Reply)| {
        let until = (*reply != Reply::Yes).then_some(THEN.plus(-DAY));
        Consent {
            screen: *screen,
            reply: *reply,
            text: 1,
            at: THEN.plus(-3 * DAY),
            until,
            told: (*reply == Reply::Yes).then(name),
        }
    };
    Screen::ALL.iter().zip(replies).map(consent).collect()
}

/// Every question of the phase, in every state, with an earlier version and without.
fn answers(guide: &Guide, phase: &PhaseId) -> Vec<AnswerData> {
    let questions = super::questions::all(guide).into_iter();
    let states = State::ALL.iter().cycle();
    let sharings = Sharing::ALL.iter().cycle();
    let answer = |(at, ((question, state), sharing)): (
        usize,
        ((super::questions::Every, &State), &Sharing),
    )| {
        let version = VersionData {
            at: THEN,
            options: question.options,
            words: Some(words()),
            voices: super::voices(),
            understood: vec![words()],
            together: (at % 2 == 0).then(super::name),
            told: (at % 4 == 0).then(super::told),
        };
        AnswerData {
            question: question.id,
            state: *state,
            sharing: *sharing,
            versions: vec![version; 1 + at % 2],
            is_asked: at % 3 != 0,
        }
    };
    let own = questions.filter(|question| question.phase == *phase);
    own.zip(states)
        .zip(sharings)
        .enumerate()
        .map(answer)
        .collect()
}

fn flags() -> Vec<FlagData> {
    let flag = |(at, kind): (usize, &FlagKind)| FlagData {
        kind: *kind,
        raised: THEN,
        seen: (at % 2 == 0).then_some(THEN),
    };
    FlagKind::ALL.iter().enumerate().map(flag).collect()
}

fn decisions(guide: &Guide) -> Vec<DecisionData> {
    let gates = guide.questions().iter().filter(|q| q.kind == Kind::Gate);
    let decided = |(gate, decision): (&Question, &Decision)| DecisionData {
        gate: gate.id.clone(),
        decision: *decision,
        at: THEN,
    };
    gates.cycle().zip(Decision::ALL).map(decided).collect()
}

fn cleared_points(guide: &Guide) -> Vec<ClearedData> {
    let keys = points(guide).into_iter().map(|point| point.key);
    let other = PointKey::about(PointKind::Flag, "");
    keys.chain([other])
        .map(|key| ClearedData { key, at: THEN })
        .collect()
}

/// A case that is being opened, with everything there can be.
fn full_draft() -> Draft {
    let party = |role: &Role| NewParty {
        alias: alias(),
        role: *role,
        language: Language::ENGLISH,
        age: AgeBand::From13,
        guide: Some(Edition::of("kort", 1).id()),
        supports: None,
    };
    let mut draft = Draft {
        label: Some(label()),
        incident: Some(incident()),
        for_parties: Some(incident()),
        police: Some(Police::Unknown),
        form: Some(Form::Circle),
        parties: Role::ALL.iter().map(party).collect(),
        ..Draft::of(case(), vec![Edition::of("kort", 1)])
    };
    draft.party.alias = Some(alias());
    draft
}

fn awaited() -> Vec<Awaited> {
    let seat = || kring_rules::ids::Seat::of(&case(), PartyId(1));
    let point = || Point {
        party: PartyId(1),
        key: PointKey::about(PointKind::NotSafe, ""),
        since: THEN,
        guide: Edition::default(),
    };
    every!(Awaited {
        Draft;
        Note(case(), point());
        Message(seat());
        Adult(case(), point(), Adult::Parent);
        OtherWay(case(), Wanted { party: PartyId(1), whom: ForWhom::One, reason: Reason::Talks });
        Yes(case(), Note { point: point(), text: note(), adult: None });
        Colleague(case());
        Day(case(), *what) for what in DayWanted::ALL;
        Programme(case(), *what) for what in ProgrammeWanted::ALL;
        WhyLonger(case(), 30);
        Newcomer(case());
        LeaveOut(seat());
        Alias(seat());
        Told(seat(), "happened".into());
    })
}

fn own_case(count: usize) -> OwnCase {
    let others = (other_case(), Words::new(OF_THE_OTHER_CASE));
    let (case, label) = if count == 1 {
        others
    } else {
        (case(), label())
    };
    let opened = THEN.plus(-i64::try_from(count).unwrap_or_default() * DAY);
    OwnCase {
        case,
        label,
        opened,
    }
}

/// In the middle of each thing a facilitator can be in the middle of.
pub(super) fn of_facilitators() -> impl Iterator<Item = FacilitatorData> {
    let drafts = [Some(full_draft()), Some(Draft::of(case(), vec![])), None]
        .into_iter()
        .cycle();
    let awaited = awaited().into_iter().map(Some).chain([None]);
    let busy = drafts.zip(awaited);
    busy.enumerate()
        .map(move |(count, (draft, awaits))| FacilitatorData {
            at: THEN,
            person: PersonId(7_000_000_011),
            name: name(),
            language: Language::DUTCH,
            cases: (0..count).map(own_case).collect(),
            opens: if count == 0 {
                Opens::Nothing
            } else {
                Opens::All
            },
            on_call: count == 0,
            supervises: count == 0,
            away: (count == 1).then(|| Away {
                instead: PersonId(7_000_000_012),
                name: name(),
                since: THEN,
            }),
            no_mornings: count == 1,
            stays: Stays::default(),
            draft,
            newcomer: (count == 2).then(|| Newcomer::to(case(), vec![])),
            awaits,
        })
}

/// The files of a full case and of one in which nothing has happened, in each standing.
pub(crate) fn case_files(guide: &Guide) -> Vec<CaseFile> {
    let full = CaseFile {
        parties: of_parties(guide)
            .into_iter()
            .map(|data| party_file(guide, data))
            .collect(),
        summary: summary(guide),
        ..empty_file(CaseStanding::Confirmed(THEN))
    };
    vec![
        full,
        empty_file(CaseStanding::UnderWay),
        empty_file(CaseStanding::Ready(THEN)),
        empty_file(CaseStanding::Ended(THEN)),
    ]
}

fn party_file(guide: &Guide, data: PartyData) -> PartyFile {
    PartyFile {
        data,
        open: points(guide),
        cleared: cleared(guide),
    }
}

fn empty_file(standing: CaseStanding) -> CaseFile {
    CaseFile {
        at: THEN,
        case: case(),
        label: label(),
        incident: incident(),
        for_parties: incident(),
        police: Some(Police::Unknown),
        form: Form::Pair,
        opened: THEN,
        standing,
        facilitators: vec![name(), name()],
        parties: vec![],
        summary: empty_summary(),
        brief: None,
    }
}
