//! Cases, parties and points for a facilitator to look at.

use super::{
    COUNTS, OF_THE_OTHER_CASE, PARTY, THEN, alias, case, every, gates, incident, name, note,
    other_case,
};
use kring_rules::flag::FlagKind;
use kring_rules::guide::{Guide, Phase};
use kring_rules::moment::{DAY, Moment};
use kring_rules::readiness::{Point, PointKey, PointKind};
use kring_rules::role::{Form, Role};
use kring_rules::say::{
    CaseStanding, CaseTitle, CaseView, ClearedPoint, PartyLine, PartyTitle, Progress, Reach,
};
use kring_rules::words::Words;

pub(super) fn title(role: Role) -> PartyTitle {
    PartyTitle {
        case: case(),
        label: label(),
        party: PARTY,
        alias: alias(),
        role,
    }
}

pub(super) fn label() -> Words {
    Words::new("Kwartelhof & <b>")
}

fn standings() -> Vec<CaseStanding> {
    every!(CaseStanding {
        UnderWay;
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
    let closed = gates(guide)
        .into_iter()
        .map(|(gate, _)| gate)
        .filter(|gate| gate.answer.closes());
    every!(Progress {
        Invited(THEN.plus(DAY));
        LinkExpired;
        LinkRevoked;
        Consent;
        Question(*phase, 2, 6) for phase in Phase::ALL;
        Closed(gate) for gate in closed;
        Review;
        HandedIn(THEN.plus(-3 * DAY));
        Paused;
        Stopped;
        Erased;
    })
}

/// A point of each kind.
pub(super) fn points() -> Vec<Point> {
    let point = |kind: &PointKind| Point {
        party: PARTY,
        key: PointKey::about(*kind, about(*kind)),
        since: THEN,
    };
    let flag = |kind: &FlagKind| Point {
        key: PointKey::about(PointKind::Flag, format!("0-{}", kind.code())),
        ..point(&PointKind::Flag)
    };
    let flags = FlagKind::ALL.iter().filter(|kind| kind.blocks()).map(flag);
    PointKind::ALL.iter().map(point).chain(flags).collect()
}

fn about(kind: PointKind) -> &'static str {
    match kind {
        PointKind::Flag | PointKind::Talk => "0-talk",
        PointKind::Distress => "responsibility-check",
        PointKind::GateOpen => "take-part",
        PointKind::PassedOver => "happened",
        _ => "",
    }
}

pub(super) fn named(points: Vec<Point>) -> Vec<(Words, Point)> {
    points.into_iter().map(|point| (alias(), point)).collect()
}

pub(super) fn cleared() -> Vec<ClearedPoint> {
    let clear = |point: Point| ClearedPoint {
        alias: alias(),
        point,
        note: note(),
        by: name(),
        at: THEN,
    };
    points().into_iter().map(clear).collect()
}
