//! Cases, parties and points for a facilitator to look at.

use super::{
    COUNTS, OF_THE_OTHER_CASE, PARTY, THEN, alias, case, closed_gates, every, incident, name, note,
    other_case,
};
use kring_rules::adult::Adult;
use kring_rules::flag::FlagKind;
use kring_rules::guide::{Guide, Kind, Question};
use kring_rules::moment::{DAY, Moment};
use kring_rules::readiness::{Meets, Point, PointKey, PointKind, Settled, TakesPart};
use kring_rules::role::{Form, Role};
use kring_rules::say::{
    CaseStanding, CaseTitle, CaseView, ClearedPoint, PartyLine, PartyTitle, Progress, Reach,
};
use kring_rules::stamp::Looked;
use kring_rules::words::Words;

pub(super) fn title(guide: &Guide, role: Role) -> PartyTitle {
    PartyTitle {
        case: case(),
        label: label(),
        party: PARTY,
        alias: alias(),
        role,
        guide: guide.edition.clone(),
        stamp: Looked::at("sample").stamp(),
    }
}

pub(super) fn label() -> Words {
    Words::new("Kwartelhof & <b>")
}

fn standings() -> Vec<CaseStanding> {
    every!(CaseStanding {
        UnderWay;
        OneSide(THEN);
        Ready(THEN);
        Confirmed(Moment(THEN.0 - DAY));
        Ended(Moment(THEN.0 - 400 * DAY));
    })
}

/// A case in each standing, and another one.
pub(super) fn listed_titles() -> Vec<CaseTitle> {
    let other = CaseTitle {
        case: other_case(),
        label: Words::new(OF_THE_OTHER_CASE),
        ..case_titles()[0].clone()
    };
    case_titles().into_iter().chain([other]).collect()
}

/// A case in each standing.
pub(super) fn case_titles() -> Vec<CaseTitle> {
    let title = |standing: CaseStanding| CaseTitle {
        case: case(),
        label: label(),
        standing,
        erased_on: matches!(standing, CaseStanding::Ended(_)).then_some(THEN.plus(90 * DAY)),
        warned_on: matches!(standing, CaseStanding::Ended(_)).then_some(THEN.plus(83 * DAY)),
        stamp: Looked::at("sample").stamp(),
    };
    standings().into_iter().map(title).collect()
}

/// A case in each standing, and another one in which nobody is yet.
pub(super) fn listed_views(guide: &Guide) -> Vec<CaseView> {
    let other = CaseView {
        case: other_case(),
        label: Words::new(OF_THE_OTHER_CASE),
        incident: Words::new("…"),
        form: Form::Pair,
        parties: vec![],
        standing: CaseStanding::UnderWay,
        facilitators: 1,
        colleagues: vec![],
        erased_on: None,
        has_day: false,
    };
    views(guide).into_iter().chain([other]).collect()
}

/// A case in each standing, with a party at each place.
pub(super) fn views(guide: &Guide) -> Vec<CaseView> {
    let view = |(at, standing): (usize, CaseStanding)| CaseView {
        case: case(),
        label: label(),
        incident: incident(),
        form: Form::ALL[at % Form::ALL.len()],
        parties: lines(guide),
        standing,
        facilitators: COUNTS[at % COUNTS.len()],
        colleagues: vec![name(); at % 3],
        erased_on: matches!(standing, CaseStanding::Ended(_)).then_some(THEN.plus(90 * DAY)),
        has_day: at % 2 == 1,
    };
    standings().into_iter().enumerate().map(view).collect()
}

/// A party at each place, with each number of points.
pub(super) fn lines(guide: &Guide) -> Vec<PartyLine> {
    let roles = Role::ALL.iter().cycle();
    let points = COUNTS
        .iter()
        .flat_map(|a| COUNTS.iter().map(move |b| (*a, *b)))
        .cycle();
    let line =
        |((progress, role), (blocking, to_discuss)): ((Progress, &Role), (u8, u8))| PartyLine {
            party: PARTY,
            alias: alias(),
            role: *role,
            guide: guide.edition.clone(),
            progress,
            waiting: Some(THEN.plus(-i64::from(blocking) * DAY - i64::from(to_discuss) * 3600)),
            blocking,
            to_discuss,
            reachable: if blocking == 1 {
                Reach::Blocked
            } else {
                Reach::Reachable
            },
        };
    progresses(guide)
        .into_iter()
        .zip(roles)
        .zip(points)
        .map(line)
        .collect()
}

fn progresses(guide: &Guide) -> Vec<Progress> {
    let closed = closed_gates(guide).map(|(gate, _)| gate);
    every!(Progress {
        NoLinkYet;
        Invited(THEN.plus(DAY));
        LinkExpired;
        LinkRevoked;
        Opened;
        Consent;
        NoConsent;
        Question(phase.clone(), 2, 6) for phase in guide.phases();
        Closed(gate) for gate in closed;
        Review;
        HandedIn(THEN.plus(-3 * DAY));
        Paused;
        Stopped;
        OtherWay;
        LeftOut;
        Erased;
        NotOpened;
        AnswersGone;
        NotBegunTogether;
    })
}

/// Each way of taking part.
pub(super) fn taking_part(guide: &Guide) -> Vec<TakesPart> {
    let way = guide.questions().iter().find_map(|question| {
        let mut other = question.points.iter();
        let (option, _) = other.find(|(_, kind)| **kind == PointKind::OtherWay)?;
        Some((question.id.clone(), option.clone()))
    });
    let one = |((meets, way), to_discuss): ((&Meets, Option<_>), &u8)| TakesPart {
        party: PARTY,
        alias: alias(),
        meets: *meets,
        way,
        guide: guide.edition.clone(),
        to_discuss: *to_discuss,
    };
    let meets = Meets::ALL.iter();
    let each = meets.flat_map(|meets| [(meets, None), (meets, way.clone())]);
    each.zip(COUNTS.iter().cycle()).map(one).collect()
}

/// A point of each kind; a gate's own at each gate that makes it.
pub(crate) fn points(guide: &Guide) -> Vec<Point> {
    let point = |kind: PointKind, about: String| Point {
        party: PARTY,
        key: PointKey::about(kind, about),
        since: THEN,
        guide: guide.edition.clone(),
    };
    let general = PointKind::ALL.iter().filter(|kind| !kind.is_a_gates());
    let general = general.map(|kind| point(*kind, about(guide, *kind)));
    let flags = FlagKind::ALL.iter().filter(|kind| kind.is_an_alarm());
    let flags = flags.map(|kind| point(PointKind::Flag, format!("0-{}", kind.code())));
    let gates = guide.questions().iter().flat_map(|question| {
        let own = question.points.values().filter(|kind| kind.is_a_gates());
        own.map(|kind| point(*kind, question.words_its_point(*kind).as_str().to_owned()))
    });
    general.chain(flags).chain(gates).collect()
}

fn about(guide: &Guide, kind: PointKind) -> String {
    let first = |fits: fn(&Question) -> bool| {
        let found = guide.questions().iter().find(|question| fits(question));
        found.map_or("", |question| question.id.as_str()).to_owned()
    };
    match kind {
        PointKind::Flag | PointKind::Talk => "0-talk".to_owned(),
        PointKind::OtherIntervention => "talks".to_owned(),
        PointKind::Distress => first(|question| question.kind == Kind::CheckIn),
        PointKind::GateOpen => first(|question| question.kind == Kind::Gate),
        PointKind::PassedOver | PointKind::SafetyOpen => first(|question| question.essential),
        _ => String::new(),
    }
}

pub(crate) fn named(points: Vec<Point>) -> Vec<(Words, Point)> {
    points.into_iter().map(|point| (alias(), point)).collect()
}

pub(crate) fn cleared(guide: &Guide) -> Vec<ClearedPoint> {
    let clear = |point: Point| ClearedPoint {
        alias: alias(),
        how: Settled::Noted,
        adult: (point.key.kind == PointKind::MinorConsent).then_some(Adult::Parent),
        point,
        note: note(),
        by: name(),
        at: THEN,
    };
    let noted = points(guide).into_iter().map(clear);
    let settled = points(guide).into_iter();
    let settled = settled.filter(|point| point.key.kind.waits_for_a_decision());
    let hows = [
        Settled::WithoutMeeting,
        Settled::AnsweredAnew,
        Settled::Decided,
    ];
    let settled = settled
        .zip(hows.into_iter().cycle())
        .map(|(point, how)| ClearedPoint {
            note: Words::default(),
            how,
            // Nobody's name stands with what a party did themselves.
            by: if how == Settled::Decided {
                name()
            } else {
                Words::default()
            },
            ..clear(point)
        });
    noted.chain(settled).collect()
}
