//! Several machines on one database: one leads, and what one would write that leads no more is not written.
#![cfg(feature = "postgres")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw; how often it goes on is said in the environment"
)]

mod erased;
mod machine;
mod moving;
mod over_a_network;
mod replicated;
mod rotating;

use std::path::Path;
use std::time::Duration;

use kring_store::{Commit, Expect, NewKey, Outcome, Put, Store, StoreError, make_key};
use loopback_postgres::Way;
use machine::{House, Machine, ROWS, erases, put, reads, write, writes};
use tokio::time::{Instant, sleep, timeout};

/// Nothing in these tests takes longer.
const LONG: Duration = Duration::from_secs(30);

macro_rules! house {
    () => {
        match House::new() {
            Some(house) => house,
            None => return,
        }
    };
}

#[tokio::test(flavor = "multi_thread")]
async fn one_leads_and_another_goes_on_once_it_has_stopped() {
    let house = house!();
    let one = house.machine("one").leads();
    writes(&one, "anna", "said something").await;
    writes(&one, "bram", "said something too").await;
    erases(&one, "bram").await;
    let other = house.machine("other");
    assert_eq!(other.lead().err(), Some(StoreError::LedByAnother));
    assert_eq!(house.sql("select holder from kring_lease"), "one");
    one.close().await.unwrap();
    let other = other.leads();
    assert_eq!(
        reads(&other, "anna").await.as_deref(),
        Some("said something")
    );
    assert_eq!(reads(&other, "bram").await, None);
    writes(&other, "bram", "is here again").await;
    other.close().await.unwrap();
    let one = house.machine("one").leads();
    assert_eq!(reads(&one, "bram").await.as_deref(), Some("is here again"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_deposed_store_commits_is_refused_and_changes_nothing() {
    let house = house!();
    let one = house.machine("one").leads();
    writes(&one, "anna", "before").await;
    house.end_lease();
    let other = house.machine("other").leads();
    assert_eq!(write(&one, "anna", "after").await, Err(StoreError::Deposed));
    assert_eq!(write(&one, "bram", "after").await, Err(StoreError::Deposed));
    assert_eq!(one.failed().await, StoreError::Deposed);
    assert_eq!(
        one.get(ROWS, b"anna").await.err(),
        Some(StoreError::Deposed)
    );
    assert_eq!(reads(&other, "anna").await.as_deref(), Some("before"));
    assert_eq!(reads(&other, "bram").await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_leads_no_more_does_not_show_what_another_wrote() {
    let house = house!();
    let one = house.machine("one").leads();
    house.end_lease();
    let other = house.machine("other").leads();
    writes(&other, "anna", "new").await;
    assert_eq!(
        one.get(ROWS, b"anna").await.err(),
        Some(StoreError::Deposed)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_does_nothing_learns_that_it_leads_no_more() {
    let house = house!();
    let one = house.machine("one").leads();
    house.end_lease();
    let _other = house.machine("other").leads();
    assert_eq!(timeout(LONG, one.failed()).await, Ok(StoreError::Deposed));
}

/// It counts up, row after row, each expecting the one before; what it was answered counts.
async fn counts_up(store: &kring_store::PostgresStore, name: &str) -> u32 {
    for number in 0.. {
        let one = Put {
            expect: Expect::Absent,
            ..put(&format!("{name}/{number:05}"), name)
        };
        if store.commit(Commit::of(vec![one])).await != Ok(Outcome::Done) {
            return number;
        }
    }
    0
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_stands_still_anywhere_holds_nobody_up_and_loses_nothing() {
    let house = house!();
    for round in 0..6_u64 {
        let way = Way::to(house.server.socket());
        let name = format!("one{round}");
        let one = house.machine(&name).through(&house, way.folder()).leads();
        let counting = tokio::spawn(async move { counts_up(&one, &name).await });
        sleep(Duration::from_millis(100 + 37 * round)).await;
        way.stand_still();
        house.end_lease();
        let began = Instant::now();
        let other = house.machine(&format!("other{round}")).leads();
        assert!(
            began.elapsed() < Duration::from_secs(9),
            "{:?}",
            began.elapsed()
        );
        let rows = house.sql(&format!("select count(*) from kring_rows where key > 'one{round}/'::bytea and key < 'one{round}0'::bytea"));
        way.go_on();
        let acknowledged = timeout(LONG, counting).await.unwrap().unwrap();
        let rows: u32 = rows.parse().unwrap();
        assert!(
            acknowledged <= rows && rows <= acknowledged + 1,
            "{acknowledged} {rows}"
        );
        assert!(acknowledged > 0, "it did something");
        other.close().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_is_cut_off_stops_before_another_may_begin() {
    let house = house!();
    let way = Way::to(house.server.socket());
    let one = house.machine("one").through(&house, way.folder()).leads();
    writes(&one, "anna", "before").await;
    let other = house.machine("other");
    way.stand_still();
    let cut = Instant::now();
    assert_eq!(
        timeout(LONG, one.failed()).await,
        Ok(StoreError::DatabaseGone)
    );
    let stopped = cut.elapsed();
    assert!(stopped < Duration::from_secs(10), "{stopped:?}");
    assert_eq!(
        other.lead().err(),
        Some(StoreError::LedByAnother),
        "not yet"
    );
    assert_eq!(
        write(&one, "anna", "after").await,
        Err(StoreError::DatabaseGone)
    );
    let other = leads_in_the_end(&other).await;
    assert!(
        cut.elapsed() < Duration::from_secs(25),
        "{:?}",
        cut.elapsed()
    );
    assert_eq!(reads(&other, "anna").await.as_deref(), Some("before"));
}

async fn leads_in_the_end(machine: &Machine) -> kring_store::PostgresStore {
    let until = Instant::now() + LONG;
    loop {
        match machine.lead() {
            Err(StoreError::LedByAnother) if Instant::now() < until => {
                sleep(Duration::from_millis(500)).await;
            }
            store => return store.unwrap(),
        }
    }
}

/// The waiting for a standby that somebody ends: the database says it is done, and warns.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_confirmed_with_a_warning_is_not_acknowledged() {
    let Some(server) = loopback_postgres::Server::start() else {
        return;
    };
    let house = House::on(Box::leak(Box::new(server)));
    let one = house.machine("one").leads();
    writes(&one, "anna", "on both").await;
    house.sql("alter system set synchronous_standby_names = 'nobody'");
    house.sql("select pg_reload_conf()");
    sleep(Duration::from_millis(300)).await;
    let writing = tokio::spawn({
        let one = one.clone();
        async move { write(&one, "bram", "on one only").await }
    });
    let end = "select count(pg_cancel_backend(pid)) from pg_stat_activity where wait_event = 'SyncRep' \
               and query = 'commit'";
    let until = Instant::now() + LONG;
    while house.sql(end) == "0" && Instant::now() < until {
        sleep(Duration::from_millis(50)).await;
    }
    let answer = timeout(LONG, writing).await.unwrap().unwrap();
    assert_eq!(answer, Err(StoreError::DatabaseAlone));
    assert_eq!(
        house.sql("select count(*) from kring_rows"),
        "2",
        "and yet it shows"
    );
    assert_eq!(one.failed().await, StoreError::DatabaseAlone);
    house.server.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_state_of_the_database_is_refused_until_somebody_accepts_it() {
    let house = house!();
    let machine = house.machine("one");
    let one = machine.leads();
    writes(&one, "anna", "words").await;
    writes(&one, "bram", "words").await;
    one.close().await.unwrap();
    let older = house.copied();
    let one = machine.leads();
    erases(&one, "anna").await;
    writes(&one, "bram", "more words").await;
    one.close().await.unwrap();
    let restored = Machine {
        data: machine.data.clone(),
        database: kring_store::Database::of(&older).unwrap(),
    };
    assert_eq!(restored.lead().err(), Some(StoreError::DatabaseOlder));
    let accepting = Machine {
        database: restored.database.clone().accepting_older(),
        ..restored
    };
    let one = accepting.leads();
    assert_eq!(reads(&one, "bram").await.as_deref(), Some("words"));
    assert_eq!(
        reads(&one, "anna").await,
        None,
        "what was erased does not come back"
    );
    one.close().await.unwrap();
    let name = older.rsplit('=').next().unwrap();
    let keys = house.server.sql(name, "select count(*) from kring_keys");
    assert_eq!(keys, "3", "the head, that of names, and bram's");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_form_of_the_tables_is_refused() {
    let house = house!();
    let machine = house.machine("one");
    machine.leads().close().await.unwrap();
    house.sql("update kring_house set form = form + 1");
    assert_eq!(machine.lead().err(), Some(StoreError::Newer));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_without_the_right_key_leads_nothing_and_holds_nobody_up() {
    let house = house!();
    let one = house.machine("one");
    let store = one.leads();
    writes(&store, "anna", "words").await;
    store.close().await.unwrap();
    let stranger = house.stranger("stranger");
    assert_eq!(stranger.lead().err(), Some(StoreError::KeyMissing));
    make_key(&stranger.data.with_extension("key")).unwrap();
    assert_eq!(stranger.lead().err(), Some(StoreError::KeyWrong));
    assert_eq!(reads(&one.leads(), "anna").await.as_deref(), Some("words"));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_key_is_used_by_the_machines_that_have_it() {
    let house = house!();
    let (one, other) = (house.machine("one"), house.machine("other"));
    let store = one.leads();
    writes(&store, "anna", "words").await;
    let key = |machine: &Machine| machine.data.with_extension("key");
    std::fs::copy(key(&one), key(&other)).unwrap();
    let before = house.sql("select number, slot from kring_keys order by number");
    store.replace_key(NewKey::Drawn).await.unwrap();
    let after = house.sql("select number, slot from kring_keys order by number");
    assert_eq!(before.lines().count(), after.lines().count());
    assert!(
        before
            .lines()
            .zip(after.lines())
            .all(|(before, after)| before != after)
    );
    writes(&store, "bram", "words").await;
    store.close().await.unwrap();
    assert_eq!(other.lead().err(), Some(StoreError::KeyReplaced));
    let beside = key(&other).with_extension("key.replacing");
    std::fs::copy(key(&one), &beside).unwrap();
    let store = other.leads();
    assert_eq!(reads(&store, "anna").await.as_deref(), Some("words"));
    assert_eq!(reads(&store, "bram").await.as_deref(), Some("words"));
    assert!(!beside.exists(), "the key is in its place");
}

/// Whatever a stop left of replacing the key, one of the two opens the database.
#[tokio::test(flavor = "multi_thread")]
async fn replacing_the_key_can_be_interrupted_at_any_moment() {
    let house = house!();
    let one = house.machine("one");
    let store = one.leads();
    writes(&store, "anna", "words").await;
    let key = one.data.with_extension("key");
    let beside = one.data.with_extension("key.replacing");
    let before = std::fs::read(&key).unwrap();
    store.replace_key(NewKey::Drawn).await.unwrap();
    let after = std::fs::read(&key).unwrap();
    store.close().await.unwrap();
    for (in_place, next_to_it) in [(&before, &after), (&after, &before)] {
        std::fs::write(&key, in_place).unwrap();
        std::fs::copy(&key, &beside).unwrap();
        std::fs::write(&beside, next_to_it).unwrap();
        let store = one.leads();
        assert_eq!(reads(&store, "anna").await.as_deref(), Some("words"));
        assert_eq!(std::fs::read(&key).unwrap(), after);
        assert!(
            !beside.exists(),
            "the key from before would open what old files hold"
        );
        store.close().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_file_of_the_server_tells_what_was_written_or_by_whom() {
    let Some(server) = loopback_postgres::Server::start() else {
        return;
    };
    let house = House::on(Box::leak(Box::new(server)));
    let one = house.machine("one").leads();
    let (name, words) = (
        "Hendrikje Quaadvliet",
        "het spijt me van de fietsenstalling",
    );
    let key = one.blind(ROWS, name.as_bytes());
    let row = Put {
        key: key.clone(),
        ..put(name, words)
    };
    assert_eq!(one.commit(Commit::of(vec![row])).await, Ok(Outcome::Done));
    one.close().await.unwrap();
    house.server.sql("postgres", "checkpoint");
    let holds = |what: &[u8]| files_with(house.server.folder(), what);
    assert!(holds(&key) > 0, "the row lies there");
    assert_eq!(holds(words.as_bytes()), 0);
    assert_eq!(holds(name.as_bytes()), 0);
    house.server.stop();
}

fn files_with(folder: &Path, what: &[u8]) -> usize {
    let mut found = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found += files_with(&path, what);
        } else if let Ok(bytes) = std::fs::read(&path) {
            found += usize::from(bytes.windows(what.len()).any(|part| part == what));
        }
    }
    found
}
