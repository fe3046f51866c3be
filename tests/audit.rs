//! The access log by itself: in which order deeds lie, how they are read in pages, and when they are let go.
//!
//! `cargo test --test audit -- --ignored --nocapture` measures how long a large log takes.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "stage/mod.rs"]
mod stage;

use kring::desk::tables;
use kring::desk::{AuditLog, Desk, Entry, Settings, SystemDice, Wanted, Who};
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::moment::{DAY, HOUR, Moment};
use kring_store::{Options, SledStore, Store};

use stage::memory::MemoryStore;
use stage::{START, guides};

const KEPT: u16 = 30;

async fn desk<S: Store>(store: &S) -> Desk<S> {
    let settings = Settings {
        audit_days: KEPT,
        ..Settings::default()
    };
    Desk::open(store.clone(), guides(), settings, Box::new(SystemDice))
        .await
        .unwrap()
}

fn case(number: usize) -> CaseId {
    CaseId::new(format!("CASE{number:04}"))
}

fn reading(number: usize) -> Deed {
    let by = By::Facilitator(PersonId(7));
    Deed::in_case(by, DeedKind::AnswersRead, &case(number)).about([PartyId(1)])
}

async fn note<S: Store>(desk: &mut Desk<S>, deed: Deed, at: Moment) {
    let noted = desk.note(deed, at).unwrap();
    assert_eq!(noted.durable.await.unwrap(), kring::desk::Outcome::Done);
    desk.all_on_disk();
}

async fn tick(desk: &mut Desk<MemoryStore>, now: Moment) {
    let swept = desk.tick(now).await.unwrap();
    assert_eq!(swept.durable.await.unwrap(), kring::desk::Outcome::Done);
}

async fn all<S: Store>(store: &S, wanted: &Wanted) -> Vec<Entry> {
    let log = AuditLog::of(store.clone());
    let (mut entries, mut after) = (Vec::new(), None);
    loop {
        let page = log.page(wanted, after).await.unwrap();
        entries.extend(page.entries);
        after = page.more;
        if after.is_none() {
            return entries;
        }
    }
}

#[tokio::test]
async fn deeds_of_one_second_keep_their_order_over_restarts_and_pages() {
    let store = MemoryStore::default();
    for number in 0..1100 {
        let mut desk = desk(&store).await;
        note(&mut desk, reading(number), START).await;
    }
    let entries = all(&store, &Wanted::default()).await;
    let cases: Vec<_> = entries.into_iter().map(|entry| entry.case).collect();
    let expected: Vec<_> = (0..1100).map(|number| Some(case(number))).collect();
    assert_eq!(cases, expected);
}

#[tokio::test]
async fn only_what_is_wanted_is_told_with_names_as_they_are_now() {
    let store = MemoryStore::default();
    let mut desk = desk(&store).await;
    for (number, day) in (0..4).zip([0, 1, 1, 2]) {
        note(&mut desk, reading(number % 2), START.plus(day * DAY)).await;
    }
    note(
        &mut desk,
        Deed::of(By::Kring, DeedKind::BackedUp),
        START.plus(2 * DAY),
    )
    .await;
    let since = Some(START.plus(DAY));
    let wanted = |case, since| Wanted { case, since };
    for (wanted, expected) in [
        (wanted(None, None), 5),
        (wanted(None, since), 4),
        (wanted(Some(case(0)), None), 2),
        (wanted(Some(case(0)), since), 1),
        (wanted(Some(case(9)), None), 0),
    ] {
        assert_eq!(all(&store, &wanted).await.len(), expected, "{wanted:?}");
    }
    let entries = all(&store, &Wanted::default()).await;
    assert_eq!(entries[0].who, Who::NoLongerKnown);
    assert_eq!(entries[4].who, Who::Kring);
}

#[tokio::test]
async fn what_was_kept_long_enough_is_let_go_in_pages_and_once_a_day() {
    let store = MemoryStore::default();
    let mut first = desk(&store).await;
    for number in 0..600 {
        note(&mut first, reading(number), START).await;
    }
    let kept = i64::from(KEPT) * DAY;
    let later = START.plus(10 * DAY);
    note(&mut first, reading(601), later).await;
    note(&mut first, reading(602), later.plus(HOUR)).await;
    let due = START.plus(kept);
    let mut desk = desk(&store).await;
    tick(&mut desk, due.plus(-1)).await;
    assert_eq!(store.rows(tables::AUDIT).len(), 602);
    for left in [346, 90, 2] {
        assert!(desk.next_due(due) <= Some(due), "it is looked at in time");
        tick(&mut desk, due).await;
        assert_eq!(store.rows(tables::AUDIT).len(), left);
    }
    tick(&mut desk, later.plus(kept)).await;
    assert_eq!(store.rows(tables::AUDIT).len(), 1);
    tick(&mut desk, later.plus(kept + 2 * HOUR)).await;
    let once_a_day = store.rows(tables::AUDIT).len();
    assert_eq!(once_a_day, 1, "not again within the day");
    tick(&mut desk, later.plus(kept + DAY)).await;
    assert_eq!(store.rows(tables::AUDIT), []);
}

/// A hundred thousand deeds of two years, in a thousand cases.
const MANY: usize = 100_000;

#[tokio::test]
#[ignore = "it measures, and takes a while"]
#[expect(clippy::disallowed_methods, reason = "it measures how long it takes")]
async fn how_long_a_large_log_takes() {
    let dir = tempfile::tempdir().unwrap();
    let store = SledStore::open(&dir.path().join("data"), &Options::of(&tables::ALL)).unwrap();
    let mut desk = desk(&store).await;
    let apart = 2 * 365 * DAY / i64::try_from(MANY).unwrap();
    let mut durable = Vec::new();
    let mut at = START;
    for number in 0..MANY {
        at = at.plus(apart);
        durable.push(desk.note(reading(number % 1000), at).unwrap().durable);
        if durable.len() == 256 {
            for one in durable.drain(..) {
                let _ = one.await.unwrap();
            }
        }
    }
    let wanted = |case, since| Wanted { case, since };
    for (what, wanted) in [
        ("everything", wanted(None, None)),
        ("one case", wanted(Some(case(1)), None)),
        ("30 days", wanted(None, Some(at.plus(-30 * DAY)))),
    ] {
        let begun = std::time::Instant::now();
        let found = all(&store, &wanted).await.len();
        println!("{what}: {found} deeds in {:?}", begun.elapsed());
    }
    store.close().await.unwrap();
}
