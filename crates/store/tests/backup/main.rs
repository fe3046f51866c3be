//! A backup brings everything back but what was erased, or nothing at all: taken while others write, damaged,
//! killed halfway, with the wrong key, or without the list of what was erased.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod damaged;
mod disk;
mod equal;
mod erased;
mod figures;
#[path = "../kept/mod.rs"]
mod kept;
mod killed;
mod refused;
#[path = "../place/mod.rs"]
mod place;
#[path = "../vault/mod.rs"]
mod vault;

use std::fs;
use std::path::{Path, PathBuf};

use kept::{tables, vaults};
use kring_store::{
    AnyStore, BackedUp, Commit, Contents, Erase, Outcome, RestoreError, Row, Store, Table,
    WithoutList,
};
use place::Place;
use vault::{block_on, commit, put};

const MADE: i64 = 1_790_000_000;
const WORDS: &[u8] = b"he took my blue bicycle";
const OTHERS: &[u8] = b"we want to talk about it";
const CHAT: i64 = 7_481_204_553;

/// A store with something in every table: short and long, written once and over and over, and deleted.
fn filled(home: &Place) -> AnyStore {
    let store = home.open().unwrap();
    let vaults = [
        vaults::house(),
        vaults::case("AAAA"),
        vaults::case("BBBB"),
        vaults::person(CHAT),
    ];
    for (number, table) in tables::ALL.into_iter().enumerate() {
        for round in 0..12_usize {
            let vault = &vaults[(number + round) % vaults.len()];
            let words = if vault == &vaults[1] { WORDS } else { OTHERS };
            let times = [1, 3, 9, 27, 600][(number + round) % 5];
            let key = store.blind(table, &[u8::try_from(round).unwrap()]);
            commit(&store, vec![put(table, vault, &key, &words.repeat(times))]);
        }
        let gone = kring_store::Put {
            value: None,
            ..put(table, &vaults::house(), &store.blind(table, &[7]), b"")
        };
        commit(&store, vec![gone]);
        commit(&store, vec![put(table, &vaults[0], b"empty", b"")]);
    }
    store
}

/// Every row there is, with its version.
fn all(store: &impl Store) -> Vec<(Table, Row)> {
    let rows = |table| {
        let rows = block_on(store.scan(table, &[], None, usize::MAX)).unwrap();
        rows.into_iter().map(move |row| (table, row))
    };
    tables::ALL.into_iter().flat_map(rows).collect()
}

fn file(home: &Place, name: &str) -> PathBuf {
    home.path().join(name)
}

fn back_up(home: &Place, store: &AnyStore, name: &str) -> BackedUp {
    store.back_up(&file(home, name), MADE).unwrap()
}

fn restore(home: &Place, name: &str) -> Result<Contents, RestoreError> {
    restore_from(&file(home, name), home)
}

fn restore_from(file: &Path, home: &Place) -> Result<Contents, RestoreError> {
    home.restore(file, WithoutList::Refuse)
}

fn check(home: &Place, name: &str) -> Result<Contents, RestoreError> {
    home.check(&file(home, name))
}

/// As if the disk with the data were new.
fn lose_data(home: &Place) {
    home.lose_data();
}

fn erase(store: &AnyStore, puts: Vec<kring_store::Put>, erase: Erase) {
    let commit = Commit {
        puts,
        erase: vec![erase],
    };
    assert_eq!(block_on(store.commit(commit)), Ok(Outcome::Done));
}

/// The names of everything in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
