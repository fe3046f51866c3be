//! Killed at any moment of erasing: what was acknowledged as erased is gone, and the rest is there.

use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, SystemTime};

use crate::kept::{options, tables, vaults};
use kring_store::{AnyStore, Commit, Erase, Outcome, Store, Vault};

use crate::place::{Place, in_both_places};
use crate::vault::{block_on, commit, put};
use kring_intruder as intruder;

in_both_places!(killed_at_any_moment_what_is_erased_stays_erased,);

const CHILD: &str = "KRING_TEST_ERASING_IN";
/// `KRING_KILL_ROUNDS` asks for another number.
const ROUNDS: usize = 8;

fn words(case: u64) -> Vec<u8> {
    format!("words of case {case:08} ").repeat(20).into_bytes()
}

fn vault_of(case: u64) -> Vault {
    vaults::case(&format!("{case:08}"))
}

/// Not a test by itself: the process that is killed. It writes a case for one party and another, then erases all of
/// it, or what the first wrote.
#[test]
fn child() {
    let Some(store) = Place::of_the_parent(CHILD).map(|kept| kept.open(&options()).unwrap()) else {
        return;
    };
    for case in next(&store).. {
        let (vault, key) = (vault_of(case), case.to_be_bytes());
        let mark = put(
            tables::MARKS,
            &vaults::house(),
            b"next",
            &(case + 1).to_be_bytes(),
        );
        let kept = put(tables::CASES, &vault, &key, b"kept");
        commit(
            &store,
            vec![put(tables::PARTIES, &vault, &key, &words(case)), kept, mark],
        );
        eprintln!("written {case}");
        let gone = kring_store::Put {
            value: None,
            ..put(tables::PARTIES, &vault, &key, b"")
        };
        let erase = match case % 2 {
            0 => Commit {
                puts: vec![],
                erase: vec![Erase::Vault(vault)],
            },
            _ => Commit {
                puts: vec![gone],
                erase: vec![Erase::Past(vault)],
            },
        };
        assert_eq!(block_on(store.commit(erase)), Ok(Outcome::Done));
        eprintln!("erased {case}");
    }
}

fn next(store: &AnyStore) -> u64 {
    let mark = block_on(store.get(tables::MARKS, b"next")).unwrap();
    mark.map_or(0, |row| u64::from_be_bytes(row.value.try_into().unwrap()))
}

/// The last case that was called erased.
fn killed_after(home: &Place, time: Duration) -> Option<u64> {
    let mut child = home
        .child(CHILD)
        .args(["killed::child", "--exact", "--nocapture"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stderr.take().unwrap());
    let reading = thread::spawn(move || {
        let lines = output.lines().map_while(Result::ok);
        lines
            .filter_map(|line| line.rsplit_once("erased ")?.1.parse().ok())
            .max()
    });
    thread::sleep(time);
    child.kill().unwrap();
    child.wait().unwrap();
    reading.join().unwrap()
}

fn killed_at_any_moment_what_is_erased_stays_erased(home: &Place) {
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap();
    let (mut dice, mut reached) = (u64::from(now.subsec_nanos()), 0);
    let rounds = rounds();
    eprintln!("seed {dice}");
    for round in 0..rounds {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let erased = killed_after(home, Duration::from_millis(100 + (dice >> 33) % 500));
        let gone = reached..erased.map_or(reached, |last| last + 1);
        if home.is_on_a_disk() {
            nothing_is_found(home, gone.clone());
        }
        let store = home.open().unwrap();
        home.until_erased_everywhere(&store);
        nothing_is_found(home, gone);
        let known = next(&store);
        assert!(Some(known) > erased, "round {round}");
        all_is_as_it_was_left(home, &store, reached..known, erased);
        reached = known;
        block_on(store.close()).unwrap();
    }
    eprintln!("{reached} cases in {rounds} rounds");
    assert!(reached > 0);
}

fn rounds() -> usize {
    let asked = std::env::var("KRING_KILL_ROUNDS").ok();
    asked.map_or(ROUNDS, |asked| asked.parse().unwrap())
}

fn nothing_is_found(home: &Place, mut erased: impl Iterator<Item = u64>) {
    let values = intruder::decrypted(home.path(), &home.key());
    let marker = b"words of case ";
    let read = values.iter().filter_map(|value| {
        let at = intruder::places(value, marker).next()? + marker.len();
        std::str::from_utf8(value.get(at..at + 8)?)
            .ok()?
            .parse()
            .ok()
    });
    let read: HashSet<u64> = read.collect();
    let found = erased.find(|case| read.contains(case));
    assert_eq!(found, None, "a case whose words can be read again");
}

/// A case is either as it was written, or as it was erased; the last one may be either.
fn all_is_as_it_was_left(
    home: &Place,
    store: &AnyStore,
    cases: std::ops::Range<u64>,
    erased: Option<u64>,
) {
    let mut gone = Vec::new();
    for case in cases {
        let row = |table| {
            let row = block_on(store.get(table, &case.to_be_bytes())).unwrap();
            row.map(|row| row.value)
        };
        let (written, kept) = (row(tables::PARTIES), row(tables::CASES));
        let is_gone = written.is_none();
        assert!(is_gone || Some(case) > erased, "case {case} came back");
        assert_eq!(kept.is_some(), !(is_gone && case % 2 == 0), "case {case}");
        match written {
            None => gone.push(case),
            Some(written) => assert_eq!(written, words(case)),
        }
    }
    nothing_is_found(home, gone.into_iter());
}
