//! Killed with `kill -9` at any moment of replacing the key again and again: what was acknowledged is there, the key in
//! its place opens it, and keys from before open nothing.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime};

use crate::kept::{options, tables};
use kring_store::{NewKey, Store, Vault};

use crate::place::{Place, in_both_places};
use crate::vault::{self, block_on, commit, put};
use crate::{Kept, nothing_lies_around};

in_both_places!(killed_at_any_moment_nothing_is_lost_and_no_old_key_opens_anything,);

const CHILD: &str = "KRING_TEST_ROTATING_IN";
const ROUNDS: usize = 16;

/// Not a test by itself: the process that is killed.
#[test]
fn child() {
    let Some(store) = Place::of_the_parent(CHILD).map(|kept| kept.open(&options()).unwrap()) else {
        return;
    };
    for number in vault::rows(&store).. {
        let key = u64::try_from(number).unwrap().to_be_bytes();
        let vault = Vault::new(1, key.to_vec());
        commit(&store, vec![put(tables::CASES, &vault, &key, &key)]);
        eprintln!("written {number}");
        block_on(store.replace_key(NewKey::Drawn)).unwrap();
        eprintln!("rotated {number}");
    }
}

/// The last rows that were called written, and called rotated. The time counts from the first of them on, or from the start.
fn killed_after(home: &Place, from_the_start: bool, time: Duration) -> [Option<usize>; 2] {
    let mut child = home
        .child(CHILD)
        .args(["killed::child", "--exact", "--nocapture"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stderr.take().unwrap());
    let (tells, first) = mpsc::channel();
    let reading = thread::spawn(move || {
        let lines = output.lines().map_while(Result::ok);
        let lines: Vec<_> = lines
            .inspect(|_| {
                let _ = tells.send(());
            })
            .collect();
        ["written ", "rotated "].map(|word| {
            let numbers = lines.iter().filter_map(|line| line.rsplit_once(word));
            numbers.filter_map(|(_, number)| number.parse().ok()).max()
        })
    });
    if !from_the_start {
        first.recv().unwrap();
    }
    thread::sleep(time);
    child.kill().unwrap();
    child.wait().unwrap();
    reading.join().unwrap()
}

fn killed_at_any_moment_nothing_is_lost_and_no_old_key_opens_anything(home: &Place) {
    block_on(home.open().unwrap().close()).unwrap();
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let mut dice = u64::from(now.unwrap().subsec_nanos());
    eprintln!("seed {dice}");
    let (mut interrupted, mut rows) = (0, 0);
    for round in 0..ROUNDS {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let before = Kept::of(&home.key());
        let time = Duration::from_millis(100 + (dice >> 33) % 400);
        let [written, rotated] = killed_after(home, round % 4 == 3, time);
        interrupted += usize::from(is_interrupted(home));
        let store = home.open().unwrap();
        nothing_lies_around_but_a_key_of_nothing(home);
        rows = vault::rows(&store);
        assert!(Some(rows) > written, "round {round}: {rows} {written:?}");
        let all = store.scan(tables::CASES, &[], None, usize::MAX);
        assert!(
            block_on(all)
                .unwrap()
                .iter()
                .all(|row| row.key == row.value)
        );
        // One for each row, one for names, and one whose row was not written to its end.
        let keys = Kept::of(&home.key()).opens(home).len();
        assert!(rows < keys && keys <= rows + 2, "{keys} keys, {rows} rows");
        if rotated.is_some() {
            assert_eq!(before.opens(home).len(), 0, "round {round}");
        }
        block_on(store.close()).unwrap();
    }
    crate::rotate(&home.open().unwrap()).unwrap();
    nothing_lies_around(home);
    eprintln!("{rows} rows, {interrupted} of {ROUNDS} rounds interrupted a rotation");
    assert!(rows > 0);
}

/// Beside a database a key may lie that is to be the next one: whether it was made by what was killed cannot be told. Killed
/// while it was written or wiped, it is no key.
fn nothing_lies_around_but_a_key_of_nothing(home: &Place) {
    let beside = home.path().join("store.key.replacing");
    if home.is_on_a_disk() || !beside.exists() {
        nothing_lies_around(home);
    } else if is_a_key(&beside) {
        assert_eq!(Kept::of(&beside).opens(home).len(), 0);
    }
}

fn is_a_key(file: &Path) -> bool {
    let text = fs::read(file).unwrap();
    text.starts_with(b"kring-key-1:") && text.ends_with(b"\n")
}

fn is_interrupted(home: &Place) -> bool {
    let making = home.data().join("keyring.making");
    let beside = home.path().join("store.key.replacing");
    making.exists() || beside.exists()
}
