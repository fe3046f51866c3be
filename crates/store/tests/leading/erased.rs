//! What erasing promises in a database that keeps what was deleted for a while.

use std::os::unix::fs::symlink;
use std::path::Path;

use kring_intruder::decrypted_copies;
use kring_store::{Commit, Database, NewKey, Outcome, PostgresStore, Store, StoreError};
use loopback_postgres::{Pair, Way};
use tokio::time::{Duration, sleep, timeout};

use crate::LONG;
use crate::machine::{House, Machine, erases, put, reads, writes};

const WORDS: &str = "he took my blue bicycle";
const OTHERS: &str = "we want to talk about it";

/// A row that takes some room, as real ones do.
async fn writes_long(store: &PostgresStore, key: &str, words: &str) {
    let words = format!("{words} {}", "and so on ".repeat(40));
    let commit = Commit::of(vec![put(key, &words)]);
    assert_eq!(store.commit(commit).await, Ok(Outcome::Done));
}

async fn waiting(store: &PostgresStore) -> u64 {
    let store = kring_store::AnyStore::InDatabase(store.clone());
    store.erased_since_rotation().await.unwrap().unwrap()
}

/// Somebody with every file of both servers, a base backup, and the key of today.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_erased_is_in_no_file_of_either_server_after_the_next_rotation() {
    let Some(pair) = Pair::start() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let text = pair.database();
    let name = text
        .split(' ')
        .find_map(|part| part.strip_prefix("dbname="));
    let machine = Machine {
        data: folder.path().join("one"),
        database: Database::of(&text).unwrap(),
    };
    let key = machine.data.with_extension("key");
    let one = machine.leads();
    for round in 0..5 {
        writes_long(&one, &format!("anna/{round}"), WORDS).await;
        writes_long(&one, &format!("bram/{round}"), OTHERS).await;
    }
    let everything = folder.path().join("everything");
    std::fs::create_dir(&everything).unwrap();
    pair.primary().back_up(&everything.join("backup"));
    symlink(pair.primary().folder(), everything.join("primary")).unwrap();
    symlink(pair.standby().folder(), everything.join("standby")).unwrap();
    let found = |words: &str| {
        pair.primary().sql("postgres", "checkpoint");
        decrypted_copies(&everything, &key, words.as_bytes())
    };
    assert!(found(WORDS) > 0, "whoever has the key finds it before");
    assert_eq!(waiting(&one).await, 0);

    erases(&one, "anna").await;
    assert_eq!(
        reads(&one, "anna/0").await,
        None,
        "nobody gets it from kring"
    );
    writes(&one, "carl", "so that it is written").await;
    let rows = pair
        .primary()
        .sql(name.unwrap(), "select count(*) from kring_keys");
    assert_eq!(rows, "4", "the head, that of names, bram's and carl's");
    assert!(
        found(WORDS) > 0,
        "old files tell it still: the test can see"
    );
    assert_eq!(waiting(&one).await, 1);

    one.replace_key(NewKey::Drawn).await.unwrap();
    assert_eq!(waiting(&one).await, 0);
    assert_eq!(found(WORDS), 0, "with the key of today");
    assert!(found(OTHERS) > 0, "what was not erased can be found");
}

/// Every machine keeps a list of its own: an older state of the database brings nothing back on any of them.
#[tokio::test(flavor = "multi_thread")]
async fn a_restored_database_brings_nothing_back_on_a_machine_that_only_stood_by() {
    let Some(house) = House::new() else {
        return;
    };
    let machine = house.machine("one");
    let one = machine.leads();
    writes(&one, "anna", WORDS).await;
    writes(&one, "bram", OTHERS).await;
    one.close().await.unwrap();
    let older = house.copied();
    let (one, other) = (machine.leads(), house.machine("other"));
    erases(&one, "anna").await;
    writes(&one, "bram", "more").await;
    assert_eq!(
        other.lead().err(),
        Some(StoreError::LedByAnother),
        "it stands by"
    );
    one.close().await.unwrap();
    let restored = Machine {
        database: Database::of(&older).unwrap(),
        ..other
    };
    assert_eq!(restored.lead().err(), Some(StoreError::DatabaseOlder));
    let accepting = Machine {
        database: restored.database.clone().accepting_older(),
        ..restored
    };
    let store = accepting.leads();
    assert_eq!(reads(&store, "anna").await, None);
    assert_eq!(reads(&store, "bram").await.as_deref(), Some(OTHERS));
}

/// Cut off at some moment while the key is replaced, one of the two keys opens everything.
#[tokio::test(flavor = "multi_thread")]
async fn replacing_the_key_is_cut_off_at_any_moment() {
    let Some(house) = House::new() else {
        return;
    };
    let machine = house.machine("one");
    let store = machine.leads();
    for number in 0..200 {
        writes(&store, &format!("n{number}"), WORDS).await;
    }
    store.close().await.unwrap();
    for round in 0..3_u64 {
        let way = Way::to(house.server.socket());
        let store = machine.clone().through(&house, way.folder()).leads();
        let replacing = tokio::spawn({
            let store = store.clone();
            async move { store.replace_key(NewKey::Drawn).await }
        });
        sleep(Duration::from_millis(2 + 9 * round)).await;
        way.stand_still();
        let replaced = timeout(LONG, replacing).await.unwrap().unwrap();
        eprintln!("round {round}: replaced {}", replaced.is_ok());
        let _ = timeout(LONG, store.failed()).await;
        drop(store);
        house.end_lease();
        let store = leads_soon(&machine).await;
        assert_eq!(reads(&store, "n7").await.as_deref(), Some(WORDS));
        assert_eq!(reads(&store, "n199").await.as_deref(), Some(WORDS));
        assert!(!beside(&machine.data).exists(), "one key is left");
        store.close().await.unwrap();
    }
}

fn beside(data: &Path) -> std::path::PathBuf {
    data.with_extension("key.replacing")
}

/// The directory is free once the store before has ended.
async fn leads_soon(machine: &Machine) -> PostgresStore {
    for _ in 0..100 {
        match machine.lead() {
            Err(StoreError::Locked) => sleep(Duration::from_millis(100)).await,
            store => return store.unwrap(),
        }
    }
    machine.leads()
}
