//! When signals are told, and to whom.

use super::*;
use crate::flag::FlagKind;
use crate::ids::{CaseId, PartyId};
use crate::moment::DAY;

/// 1970-01-01 12:00 in Greenwich.
const NOON: Moment = Moment(12 * HOUR);

fn signal(kind: FlagKind) -> Signal {
    Signal {
        id: SignalId {
            case: CaseId::new("k7m2p9xq"),
            party: PartyId(1),
            kind,
            since: NOON,
        },
        label: Words::new("Wilg"),
        alias: Words::new("Alex"),
        facilitators: vec![],
        raised: NOON,
        slip: None,
        stands: Stands::InItsCase,
        told: 0,
        unheard: false,
        next: NOON,
    }
}

/// When it is told, and to whom, in so many seconds.
fn told(mut signal: Signal, from: Moment, seconds: i64) -> Vec<(i64, Whom)> {
    let (zone, mut told, mut now) = (Zone::default(), Vec::new(), from);
    signal.next = from;
    while now < from.plus(seconds) {
        if let Some((whom, _)) = signal.tells(&zone, now) {
            told.push(((now.since(from)) / MINUTE, whom));
        }
        now = signal.next.max(now.plus(MINUTE));
    }
    told
}

#[test]
fn what_cannot_wait_is_told_to_everybody_day_and_night_at_widening_intervals() {
    for from in [NOON, NOON.plus(11 * HOUR)] {
        let told = told(signal(FlagKind::SelfHarm), from, DAY);
        let after: Vec<i64> = told.iter().map(|(minutes, _)| *minutes).collect();
        assert_eq!(after[..7], [0, 10, 30, 70, 150, 310, 550]);
        assert!(told.iter().all(|(_, whom)| *whom == Whom::Everybody));
    }
}

#[test]
fn what_can_wait_goes_to_whoever_leads_then_to_all_then_in_the_digest() {
    let told = told(signal(FlagKind::Talk), NOON, 2 * DAY);
    let digests = [5 * 60, 29 * 60].map(|at| (at, Whom::InTheDigest));
    let expected = [(0, Whom::Lead), (30, Whom::Facilitators)];
    assert_eq!(told, [expected, digests].concat());
}

#[test]
fn what_can_wait_waits_for_the_morning() {
    let eleven = NOON.plus(11 * HOUR);
    let told = told(signal(FlagKind::Unsafe), eleven, DAY);
    assert_eq!(told[0], (9 * 60, Whom::Lead));
}

#[test]
fn what_outlives_its_case_is_told_to_all_facilitators_every_day() {
    let mut outlives = signal(FlagKind::Pressure);
    outlives.outlives_its_case(NOON);
    let told = told(outlives, NOON, 3 * DAY);
    assert!(told.len() >= 4 && told.iter().all(|(_, whom)| *whom == Whom::Facilitators));
}

#[test]
fn it_waits_for_the_morning_until_somebody_was_told() {
    let mut signal = signal(FlagKind::Talk);
    assert!(!signal.waits_for_the_morning(NOON), "its time has come");
    assert!(signal.waits_for_the_morning(NOON.plus(-1)));
    signal.told = 1;
    assert!(!signal.waits_for_the_morning(NOON.plus(-1)));
}
