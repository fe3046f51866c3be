//! When signals are told, and to whom.

use super::*;
use crate::case::Case;
use crate::case::tests::{AN, BO, THEN, case};
use crate::flag::{Flag, FlagKind};
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

#[test]
fn what_became_of_a_signal_is_told_once_and_until_somebody_has_seen_it() {
    let quiet = case(&[]);
    let flag = Flag::raise(FlagKind::Talk, THEN);
    let id = SignalId::of(&quiet.head.id, BO, &flag);
    let mut watch = Watch::default();
    let mut becomes = |before: &Case, after: Option<&Case>| {
        let followed = watch.follow(Some(before), after, THEN);
        let seen: Vec<SignalId> = followed.seen.into_iter().map(|one| one.id).collect();
        let stands = watch.signal(&id).map(|signal| signal.stands);
        (followed.changed, followed.slipped, seen, stands)
    };
    let (one, none) = (vec![id.clone()], Vec::new);
    let there = Some(Stands::InItsCase);
    assert_eq!(
        becomes(&quiet, Some(&quiet)),
        (none(), none(), none(), None)
    );
    let mut raised = quiet.clone();
    raised.party_mut(BO).unwrap().flags.push(flag);
    let changed = (one.clone(), none(), none(), there);
    assert_eq!(becomes(&quiet, Some(&raised)), changed);
    let unchanged = (none(), none(), none(), there);
    assert_eq!(becomes(&raised, Some(&raised)), unchanged);
    let mut slipped = raised.clone();
    slipped.party_mut(BO).unwrap().flags[0].slip = Some(THEN);
    let slips = (one.clone(), one.clone(), none(), there);
    assert_eq!(becomes(&raised, Some(&slipped)), slips);
    let mut renamed = slipped.clone();
    renamed.party_mut(BO).unwrap().alias = Words::new("Bob");
    let still_slipped = becomes(&slipped, Some(&renamed));
    assert_eq!(still_slipped, changed, "that it was a slip was told");
    let erased = (one.clone(), none(), none(), Some(Stands::OutlivesIt));
    assert_eq!(becomes(&renamed, None), erased);
    let mut seen = renamed.clone();
    seen.party_mut(BO).unwrap().flags[0].seen = Some((AN, THEN));
    assert_eq!(becomes(&renamed, Some(&seen)), (none(), none(), one, None));
}
