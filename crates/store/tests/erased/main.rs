//! What is erased is gone: whoever has every file and today's master key finds none of the erased words, plain or by
//! trying every key at every place, after a restart, after other writes, and wherever the process was killed.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

#[path = "../kept/mod.rs"]
mod kept;
mod killed;
#[path = "../place/mod.rs"]
mod place;
#[path = "../vault/mod.rs"]
mod vault;

use kept::{tables, vaults};
use kring_store::{AnyStore, Commit, Erase, Outcome, Store};
use place::{Place, in_both_places};
use vault::{block_on, commit, put};

in_both_places!(
    a_case_that_was_erased_is_in_no_file,
    what_one_party_wrote_is_in_no_file_and_the_others_words_are,
);

const WORDS: &[u8] = b"he took my blue bicycle";
const OTHERS: &[u8] = b"we want to talk about it";

fn erase(store: &AnyStore, erase: Erase) {
    let commit = Commit {
        puts: vec![],
        erase: vec![erase],
    };
    assert_eq!(block_on(store.commit(commit)), Ok(Outcome::Done));
}

/// Two cases, and a person, with several versions of every row.
fn written(home: &Place) -> AnyStore {
    let store = home.open().unwrap();
    let (one, other) = (vaults::case("AAAA"), vaults::case("BBBB"));
    for round in 0..10_u8 {
        commit(
            &store,
            vec![
                put(
                    tables::PARTIES,
                    &one,
                    b"A/1",
                    &[WORDS, &[round; 200]].concat(),
                ),
                put(
                    tables::PARTIES,
                    &one,
                    b"A/2",
                    &[OTHERS, &[round; 200]].concat(),
                ),
                put(
                    tables::OUTBOX,
                    &one,
                    &[round],
                    &[WORDS, &[round; 9_000]].concat(),
                ),
                put(
                    tables::PARTIES,
                    &other,
                    b"B/1",
                    &[OTHERS, &[round; 200]].concat(),
                ),
            ],
        );
    }
    store
}

fn nothing_is_left(home: &Place) {
    assert_eq!(home.copies_of(WORDS), 0, "plain");
    assert_eq!(home.decrypted_copies(WORDS), 0, "with the key of today");
    assert!(
        home.decrypted_copies(OTHERS) > 0,
        "what was not erased can be found"
    );
}

fn other_writes(store: &AnyStore) {
    for round in 0..40_u8 {
        let vault = vaults::case(&round.to_string());
        commit(
            store,
            vec![put(tables::CASES, &vault, &[round], &[round; 3_000])],
        );
    }
}

fn a_case_that_was_erased_is_in_no_file(home: &Place) {
    let store = written(home);
    assert!(
        home.decrypted_copies(WORDS) >= 20,
        "whoever has the key finds it before"
    );
    erase(&store, Erase::Vault(vaults::case("AAAA")));
    home.until_erased_everywhere(&store);
    nothing_is_left(home);
    assert_eq!(vault::rows(&store), 1);
    drop(store);
    nothing_is_left(home);
    let store = home.open().unwrap();
    nothing_is_left(home);
    assert_eq!(vault::rows(&store), 1);
    other_writes(&store);
    nothing_is_left(home);
}

fn what_one_party_wrote_is_in_no_file_and_the_others_words_are(home: &Place) {
    let store = written(home);
    let mut puts = vec![put(
        tables::PARTIES,
        &vaults::case("AAAA"),
        b"A/1",
        b"empty",
    )];
    puts.extend((0..10_u8).map(|round| kring_store::Put {
        value: None,
        ..put(tables::OUTBOX, &vaults::house(), &[round], b"")
    }));
    let erase = vec![Erase::Past(vaults::case("AAAA"))];
    assert_eq!(
        block_on(store.commit(Commit { puts, erase })),
        Ok(Outcome::Done)
    );
    home.until_erased_everywhere(&store);
    drop(after_erasing_one_party(home, store));
    drop(after_erasing_one_party(home, home.open().unwrap()));
}

fn after_erasing_one_party(home: &Place, store: AnyStore) -> AnyStore {
    nothing_is_left(home);
    let kept = block_on(store.get(tables::PARTIES, b"A/2"))
        .unwrap()
        .unwrap();
    assert!(kept.value.starts_with(OTHERS));
    other_writes(&store);
    assert_eq!(vault::rows(&store), 3 + 40);
    nothing_is_left(home);
    store
}

#[test]
fn a_copy_of_the_database_from_before_opens_nothing() {
    let home = Place::on_a_disk();
    let store = written(&home);
    block_on(store.close()).unwrap();
    let before = home.path().join("before");
    std::fs::create_dir(&before).unwrap();
    for file in kring_intruder::files(&home.data().join("sled")) {
        std::fs::copy(&file, before.join(file.file_name().unwrap())).unwrap();
    }
    let store = home.open().unwrap();
    erase(&store, Erase::Vault(vaults::case("AAAA")));
    nothing_is_left(&home);
}
