//! Looking at data without changing it, and what is left of damaged data.
//!
//! `KRING_DAMAGES=300 cargo test -p kring-store --test salvage` damages many more.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod kept;
mod untouched;
mod vault;

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::SystemTime;

use kept::{options, tables, vaults};
use kring_store::{
    Commit, Erase, Outcome, Rescued, SledStore, Store, StoreError, Table, Vault, WithoutList,
};
use untouched::whole_state;
use vault::{Home, block_on, commit, put};

type Rows = BTreeMap<(u8, Vec<u8>), Vec<u8>>;

fn everything(store: &impl Store) -> Rows {
    let of = |table: Table| {
        let rows = block_on(store.scan(table, &[], None, usize::MAX)).unwrap();
        rows.into_iter()
            .map(move |row| ((table.number(), row.key), row.value))
    };
    tables::ALL.into_iter().flat_map(of).collect()
}

/// Many rows of all lengths, written over, deleted and erased, in several openings.
fn lived_in(dice: &mut Dice) -> Home {
    let home = Home::new();
    for opening in 0..4 {
        let store = home.open().unwrap();
        for _ in 0..250 {
            live(&store, dice);
        }
        let party = vaults::party("case", opening);
        forget(&store, party);
        block_on(store.close()).unwrap();
    }
    home
}

fn forget(store: &impl Store, vault: Vault) {
    let erase = vec![Erase::Vault(vault)];
    let done = block_on(store.commit(Commit {
        puts: vec![],
        erase,
    }));
    assert_eq!(done, Ok(Outcome::Done));
}

fn live(store: &SledStore, dice: &mut Dice) {
    let number = dice.below(90);
    let table = tables::ALL[usize::try_from(number % 9).unwrap()];
    let vault = vaults::party("case", u8::try_from(number % 12).unwrap());
    let length = [3, 80, 700, 9_000, 30_000][usize::try_from(dice.below(5)).unwrap()];
    let mut row = put(
        table,
        &vault,
        &number.to_be_bytes(),
        &vec![dice.byte(); length],
    );
    if dice.below(6) == 0 {
        row.value = None;
    }
    commit(store, vec![row]);
}

#[test]
fn looking_shows_the_same_as_opening_and_changes_nothing() {
    let mut dice = Dice::thrown_now();
    for stopped in [true, false] {
        let home = lived_in(&mut dice);
        if !stopped {
            let store = home.open().unwrap();
            (0..20).for_each(|_| live(&store, &mut dice));
            kill(&home, store);
        }
        let before = whole_state(home.path());
        let seen = everything(&SledStore::look(&home.data(), &options()).unwrap());
        assert!(
            before == whole_state(home.path()),
            "looking changed something"
        );
        assert_eq!(seen, everything(&home.open().unwrap()));
        assert!(!seen.is_empty());
    }
}

/// As a kill leaves it: with the marker that it runs.
fn kill(home: &Home, store: SledStore) {
    drop(store);
    fs::write(home.data().join("running"), "running\n").unwrap();
}

#[test]
fn what_is_done_to_what_is_looked_at_is_done_in_memory() {
    let home = lived_in(&mut Dice::thrown_now());
    let before = whole_state(home.path());
    let store = SledStore::look(&home.data(), &options()).unwrap();
    let row = put(tables::CASES, &vaults::case("new"), b"new", b"words");
    let done = block_on(store.commit(Commit::of(vec![row])));
    assert_eq!(done, Ok(Outcome::Done));
    forget(&store, vaults::party("case", 11));
    assert_eq!(
        block_on(store.get(tables::CASES, b"new"))
            .unwrap()
            .unwrap()
            .value,
        b"words"
    );
    block_on(store.close()).unwrap();
    assert!(before == whole_state(home.path()));
}

#[test]
fn a_store_that_is_open_is_not_looked_at() {
    let home = lived_in(&mut Dice::thrown_now());
    let _open = home.open().unwrap();
    let looked = SledStore::look(&home.data(), &options()).map(drop);
    assert_eq!(looked, Err(StoreError::Locked));
}

#[test]
fn a_log_in_order_is_salvaged_whole() {
    let home = lived_in(&mut Dice::thrown_now());
    let there = everything(&SledStore::look(&home.data(), &options()).unwrap());
    let (rescued, back) = salvaged(&home);
    assert_eq!((rescued.lost, back), (0, there));
}

/// Whatever comes back is as it was once, and what is missing is counted.
#[test]
fn what_can_be_read_of_a_damaged_log_comes_back() {
    let mut dice = Dice::thrown_now();
    let home = lived_in(&mut dice);
    let there = everything(&SledStore::look(&home.data(), &options()).unwrap());
    let log = fs::read(home.data().join("sled/db")).unwrap();
    let used = log.iter().rposition(|byte| *byte != 0).unwrap() as u64;
    let mut most_lost = 0;
    for _ in 0..times(15) {
        let place = dice.below(used);
        flip(&home.data().join("sled/db"), place);
        let (rescued, back) = salvaged(&home);
        flip(&home.data().join("sled/db"), place);
        let missing = there.keys().filter(|row| !back.contains_key(*row)).count();
        println!(
            "flipped at {place} of {used}: {rescued:?}, {missing} of {} missing",
            there.len()
        );
        assert!(
            missing as u64 <= rescued.lost,
            "at {place}: {missing} missing, {rescued:?}"
        );
        assert!(missing <= 40, "at {place}: {missing} missing");
        most_lost = most_lost.max(missing);
    }
    println!(
        "at most {most_lost} of {} rows lost by one bit",
        there.len()
    );
}

#[test]
fn a_log_that_lost_its_snapshot_or_its_beginning_is_salvaged() {
    let home = lived_in(&mut Dice::thrown_now());
    let there = everything(&SledStore::look(&home.data(), &options()).unwrap());
    for entry in fs::read_dir(home.data().join("sled")).unwrap() {
        let path = entry.unwrap().path();
        if path
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("snap.")
        {
            flip(&path, 20);
        }
    }
    assert_eq!(
        SledStore::look(&home.data(), &options()).map(drop),
        Err(StoreError::Damaged)
    );
    let (rescued, back) = salvaged(&home);
    assert_eq!((rescued.lost, back), (0, there));
    // The head of the first segment.
    flip(&home.data().join("sled/db"), 6);
    let (rescued, _) = salvaged(&home);
    assert!(rescued.backed_up.rows > 0, "{rescued:?}");
}

/// The salvaged rows, restored; the folder is as it was.
fn salvaged(home: &Home) -> (Rescued, Rows) {
    let backup = home.path().join("salvaged");
    let before = whole_state(home.path());
    let rescued = SledStore::salvage(&home.data(), &options(), &backup, 7).unwrap();
    let elsewhere = Home::new();
    fs::rename(&backup, elsewhere.path().join("salvaged")).unwrap();
    assert!(
        before == whole_state(home.path()),
        "salvaging changed something"
    );
    for (from, to) in [
        (home.key(), elsewhere.key()),
        (home.erased(), elsewhere.erased()),
    ] {
        fs::copy(from, to).unwrap();
    }
    let file = elsewhere.path().join("salvaged");
    let refuse = WithoutList::Refuse;
    SledStore::restore(&file, &elsewhere.data(), &options(), refuse).unwrap();
    (rescued, everything(&elsewhere.open().unwrap()))
}

fn flip(path: &Path, place: u64) {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .unwrap();
    let mut byte = [0];
    file.read_exact_at(&mut byte, place).unwrap();
    file.write_all_at(&[byte[0] ^ 0x10], place).unwrap();
}

fn times(usually: u64) -> u64 {
    let asked = std::env::var("KRING_DAMAGES").ok();
    asked
        .and_then(|asked| asked.parse().ok())
        .unwrap_or(usually)
}

/// Other throws in every run, so that over time all damages are met.
struct Dice(u64);

impl Dice {
    fn thrown_now() -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let seed = u64::from(now.unwrap().subsec_nanos());
        println!("seed {seed}");
        Self(seed)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit.max(1)
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).unwrap()
    }
}
