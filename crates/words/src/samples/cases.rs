//! Cases, parties and points for a facilitator to look at.

use super::{COUNTS, PARTY, THEN, alias, case, gates, words};
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
    Words::new("Plein & <b>poort")
}

const STANDINGS: [CaseStanding; 4] = [
    CaseStanding::UnderWay,
    CaseStanding::Ready(THEN),
    CaseStanding::Confirmed(Moment(THEN.0 - DAY)),
    CaseStanding::Ended(Moment(THEN.0 - 400 * DAY)),
];

/// A case in each standing.
pub(super) fn case_titles() -> Vec<CaseTitle> {
    let title = |standing: CaseStanding| CaseTitle {
        case: case(),
        label: label(),
        standing,
        erased_on: matches!(standing, CaseStanding::Ended(_)).then_some(THEN.plus(90 * DAY)),
        warned_on: matches!(standing, CaseStanding::Ended(_)).then_some(THEN.plus(83 * DAY)),
    };
    STANDINGS.into_iter().map(title).collect()
}

/// A case in each standing, with a party at each place.
pub(super) fn views(guide: &Guide) -> Vec<CaseView> {
    let view = |(at, standing): (usize, CaseStanding)| CaseView {
        case: case(),
        label: label(),
        incident: words(),
        form: Form::ALL[at % Form::ALL.len()],
        parties: lines(guide),
        standing,
        facilitators: COUNTS[at % COUNTS.len()],
    };
    STANDINGS.into_iter().enumerate().map(view).collect()
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
    let mut all = vec![
        Progress::Invited(THEN.plus(DAY)),
        Progress::LinkExpired,
        Progress::LinkRevoked,
        Progress::Consent,
        Progress::Review,
        Progress::HandedIn(THEN.plus(-3 * DAY)),
        Progress::Paused,
        Progress::Stopped,
        Progress::Erased,
    ];
    all.extend(
        Phase::ALL
            .iter()
            .map(|phase| Progress::Question(*phase, 2, 6)),
    );
    let closed = gates(guide)
        .into_iter()
        .map(|(gate, _)| gate)
        .filter(|gate| gate.answer.closes());
    all.extend(closed.map(Progress::Closed));
    all
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
        note: words(),
        by: alias(),
        at: THEN,
    };
    points().into_iter().map(clear).collect()
}
