//! Another master key where machines share a database: it is refused while one of them could not go on with it.

use std::path::PathBuf;

use kring_store::{KeyError, MachineName, NewKey, PostgresStore, StoreError, make_key};

use crate::machine::{House, Machine, erases, reads, writes};

fn key(machine: &Machine) -> PathBuf {
    machine.data.with_extension("key")
}

fn beside(machine: &Machine) -> PathBuf {
    machine.data.with_extension("key.replacing")
}

/// It looks whether it may lead, and says what it has.
fn stands_by(machine: &Machine) {
    assert_eq!(machine.lead().err(), Some(StoreError::LedByAnother));
}

/// One that leads, another that stands by, and a new key that neither has.
async fn two(house: &House) -> (Machine, PostgresStore, Machine, PathBuf) {
    let one = house.machine("one");
    let store = one.leads();
    writes(&store, "anna", "words").await;
    writes(&store, "bram", "words").await;
    let other = house.machine("other");
    stands_by(&other);
    let new = one.data.with_file_name("new-key");
    make_key(&new).unwrap();
    (one, store, other, new)
}

fn refused(machine: &str) -> Result<kring_store::KeyNow, KeyError> {
    Err(KeyError::OthersLack(MachineName::of(machine)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_a_machine_that_stands_by_does_not_have_is_refused() {
    let Some(house) = House::new() else {
        return;
    };
    let (one, store, other, new) = two(&house).await;
    let before = std::fs::read(key(&one)).unwrap();
    assert_eq!(store.replace_key(NewKey::Drawn).await, refused("other"));
    assert_eq!(
        store.replace_key(NewKey::In(new.clone())).await,
        refused("other")
    );
    assert_eq!(std::fs::read(key(&one)).unwrap(), before);
    writes(&store, "carl", "it goes on").await;

    std::fs::copy(&new, beside(&other)).unwrap();
    stands_by(&other);
    assert_eq!(std::fs::read(key(&other)).unwrap(), before, "not yet");
    store.replace_key(NewKey::In(new.clone())).await.unwrap();
    stands_by(&other);
    assert_eq!(
        std::fs::read(key(&other)).unwrap(),
        std::fs::read(&new).unwrap()
    );
    assert!(
        !beside(&other).exists(),
        "nothing is left of the one before"
    );
    store.close().await.unwrap();
    assert_eq!(
        reads(&other.leads(), "carl").await.as_deref(),
        Some("it goes on")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_does_not_know_what_was_erased_holds_the_rotation_up() {
    let Some(house) = House::new() else {
        return;
    };
    let (_, store, other, new) = two(&house).await;
    std::fs::copy(&new, beside(&other)).unwrap();
    stands_by(&other);
    erases(&store, "bram").await;
    writes(&store, "carl", "so that it is written").await;
    assert_eq!(
        store.replace_key(NewKey::In(new.clone())).await,
        refused("other")
    );
    stands_by(&other);
    store.replace_key(NewKey::In(new)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_is_off_is_not_asked_and_says_so_later() {
    let Some(house) = House::new() else {
        return;
    };
    let (_, store, other, _) = two(&house).await;
    house.sql("update kring_nodes set seen = seen - interval '2 minutes'");
    store.replace_key(NewKey::Drawn).await.unwrap();
    store.close().await.unwrap();
    assert_eq!(other.lead().err(), Some(StoreError::KeyReplaced));
}
