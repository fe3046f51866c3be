//! Writing the log anew: it holds the same, is small, and whenever a stop comes, the old one or the new one is there.
//!
//! `cargo test --release -p kring-store --test compacting rewriting -- --ignored --nocapture` prints what many rewrites
//! cost, before and after; `KRING_REWRITES` says how many.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod kept;
mod small_disk;
mod vault;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use kept::{options, tables, vaults};
use kring_store::{Commit, Erase, Options, Outcome, Put, SledStore, Store, StoreError, Table};
use small_disk::SmallDisk;
use vault::{Home, block_on, commit, put};

type Rows = Vec<(u8, Vec<u8>, u64, Vec<u8>)>;

fn everything(data: &Path) -> Rows {
    let store = vault::open(data).unwrap();
    let rows = all(&store);
    block_on(store.close()).unwrap();
    rows
}

fn all(store: &SledStore) -> Rows {
    let mut rows = Vec::new();
    for table in tables::ALL {
        for row in block_on(store.scan(table, &[], None, usize::MAX)).unwrap() {
            rows.push((table.number(), row.key, row.version.number(), row.value));
        }
    }
    rows
}

const WORDS: &[u8] = b"he took my blue bicycle";

/// Rows written over many times, and something erased.
fn lived_in(data: &Path, rounds: u64) {
    let store = vault::open(data).unwrap();
    for round in 0..rounds {
        let row = |number: u64| {
            let vault = vaults::party("case", u8::try_from(number).unwrap());
            let length = [40, 900, 12_000][usize::try_from(number % 3).unwrap()];
            put(
                tables::PARTIES,
                &vault,
                &number.to_be_bytes(),
                &round.to_be_bytes().repeat(length / 8),
            )
        };
        commit(&store, (0..12).map(row).collect());
    }
    let vault = vaults::party("case", 5);
    let secret = put(tables::OUTBOX, &vault, b"secret", WORDS);
    commit(&store, vec![secret]);
    let erase = vec![Erase::Vault(vault)];
    let done = block_on(store.commit(Commit {
        puts: vec![],
        erase,
    }));
    assert_eq!(done, Ok(Outcome::Done));
    block_on(store.close()).unwrap();
}

fn log_size(data: &Path) -> u64 {
    fs::metadata(data.join("sled/db")).unwrap().len()
}

fn copied(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").args([from, to]).status();
    assert!(copied.unwrap().success());
}

#[test]
fn whose_row_each_is_is_known_after_the_log_was_written_anew() {
    let home = Home::new();
    let row = |party: u8, number: u8| {
        let vault = vaults::party("case", party);
        put(tables::PARTIES, &vault, &[b'k', party, number], WORDS)
    };
    let store = home.open().unwrap();
    for number in 0..40 {
        commit(&store, (1..4).map(|party| row(party, number)).collect());
    }
    block_on(store.close()).unwrap();
    let before = everything(&home.data());
    assert_eq!(there(&home.data()), (120, 120));
    let _ = SledStore::compact(&home.data(), &options()).unwrap();
    assert_eq!(there(&home.data()), (120, 3), "a list for each vault");
    assert!(everything(&home.data()) == before);

    let gone = |party, number| kring_store::Put {
        value: None,
        ..row(party, number)
    };
    // The row of a list that goes, one that goes on in another vault, and one that comes.
    let moves = kring_store::Put {
        vault: vaults::party("case", 2),
        ..row(1, 1)
    };
    erases(&home, 1, vec![gone(1, 0), moves, row(1, 90), gone(2, 39)]);
    assert_eq!(
        there(&home.data()).0,
        80,
        "nothing of the first but what moved"
    );
    let _ = SledStore::compact(&home.data(), &options()).unwrap();
    assert_eq!(there(&home.data()), (80, 2));
    erases(&home, 2, vec![]);
    assert_eq!(there(&home.data()), (40, 1), "also what came");
    assert!(everything(&home.data()).iter().all(|row| row.1[1] == 3));
}

/// Something changes, and then this party is erased.
fn erases(home: &Home, party: u8, puts: Vec<kring_store::Put>) {
    let store = home.open().unwrap();
    commit(&store, puts);
    let erase = vec![Erase::Vault(vaults::party("case", party))];
    let done = block_on(store.commit(Commit {
        puts: vec![],
        erase,
    }));
    assert_eq!(done, Ok(Outcome::Done));
    block_on(store.close()).unwrap();
}

/// Tables of an earlier kring, that noted each row by itself.
static EARLIER: [Table; 2] = [Table::new(4, "outbox"), Table::new(7, "sent")];

#[test]
fn rows_that_come_and_go_are_noted_once_and_go_with_their_vault_or_to_its_next_key() {
    let home = Home::new();
    for table in EARLIER {
        come_and_go(&home, table);
    }
}

fn come_and_go(home: &Home, earlier: Table) {
    let mut today = tables::ALL.iter();
    let table = *today.find(|now| now.number() == earlier.number()).unwrap();
    let lie = || {
        let data = home.data();
        (rows_in(&data, table.name()), rows_in(&data, "keys"))
    };
    let store = SledStore::open(&home.data(), &Options::of(&EARLIER)).unwrap();
    for party in 1..4 {
        let rows = (0..10).map(|number| of_party(earlier, party, number));
        commit(&store, rows.collect());
    }
    block_on(store.close()).unwrap();
    assert_eq!(lie(), (30, 30));
    let store = home.open().unwrap();
    for party in 1..4 {
        let rows = (20..30).map(|number| of_party(table, party, number));
        commit(&store, rows.collect());
        let go = (0..5).chain(20..25);
        commit(
            &store,
            go.map(|number| gone(of_party(table, party, number)))
                .collect(),
        );
    }
    block_on(store.close()).unwrap();
    assert_eq!(lie().0, 30);
    let before = everything(&home.data());
    let _ = SledStore::compact(&home.data(), &options()).unwrap();
    assert!(everything(&home.data()) == before);
    assert_eq!(lie(), (30, 3), "a list for each vault, of both kinds");

    erases(home, 1, vec![of_party(table, 1, 90)]);
    assert_eq!(lie(), (20, 2), "also what came last");
    let store = home.open().unwrap();
    let erase = vec![Erase::Past(vaults::party("case", 2))];
    let done = block_on(store.commit(Commit {
        puts: vec![],
        erase,
    }));
    assert_eq!(done, Ok(Outcome::Done));
    block_on(store.close()).unwrap();
    assert_eq!(lie(), (20, 2), "noted under its new key, and no longer");
    let left = everything(&home.data());
    assert!(left.iter().all(|row| row.3 == WORDS && row.1[1] > 1));
    erases(home, 2, vec![gone(of_party(table, 2, 25))]);
    assert_eq!(lie(), (10, 1));
    let last = of_party(table, 3, 91);
    erases(home, 3, vec![last.clone(), gone(last)]);
    assert_eq!(lie(), (0, 0));
}

fn of_party(table: Table, party: u8, number: u8) -> Put {
    let vault = vaults::party("case", party);
    put(table, &vault, &[b'k', party, number, 0], WORDS)
}

fn gone(put: Put) -> Put {
    Put { value: None, ..put }
}

fn rows_in(data: &Path, tree: &str) -> u64 {
    let weight = SledStore::weigh(data).unwrap();
    let mut trees = weight.trees.iter();
    trees.find(|one| one.name == tree).unwrap().rows
}

/// So many rows of parties there are, whether they open or not, and so many entries or lists that say whose they are.
fn there(data: &Path) -> (u64, u64) {
    (rows_in(data, "parties"), rows_in(data, "keys"))
}

#[test]
fn a_log_that_is_written_anew_holds_the_same_and_is_small() {
    let home = Home::new();
    lived_in(&home.data(), 60);
    let before = everything(&home.data());
    let done = SledStore::compact(&home.data(), &options()).unwrap();
    println!("{done:?}");
    assert!(done.after < done.before / 2 && done.after == log_size(&home.data()));
    assert!(everything(&home.data()) == before);
    assert_eq!(before.len(), 11);
    assert_eq!(
        (home.copies_of(WORDS), home.decrypted_copies(WORDS)),
        (0, 0)
    );
    assert!(!home.data().join("sled.compacting").exists());
    let store = home.open().unwrap();
    commit(
        &store,
        vec![put(tables::CASES, &vaults::house(), b"new", b"words")],
    );
    let newest = all(&store).iter().map(|row| row.2).max();
    assert!(
        newest > before.iter().map(|row| row.2).max(),
        "versions go on rising"
    );
    drop(store);
    let cut = fs::OpenOptions::new()
        .write(true)
        .open(home.data().join("sled/db"));
    cut.unwrap().set_len(30_000).unwrap();
    let refused = [StoreError::LogShortened, StoreError::Damaged];
    assert!(
        home.open().is_err_and(|error| refused.contains(&error)),
        "its end is still noted"
    );
}

#[test]
fn whatever_a_stop_leaves_the_old_or_the_new_log_is_there() {
    let home = Home::new();
    lived_in(&home.data(), 30);
    let before = everything(&home.data());
    let (old, aside) = (home.path().join("old"), home.data().join("sled.compacting"));
    copied(&home.data().join("sled"), &old);
    // Before they change places: the new one is there in part.
    fs::create_dir(&aside).unwrap();
    for part in [&b""[..], &[0; 7_000], b"half of it"] {
        fs::create_dir_all(&aside).unwrap();
        fs::write(aside.join("db"), part).unwrap();
        assert!(everything(&home.data()) == before);
        assert!(!aside.exists());
    }
    // Afterwards: the old one lies there, in part.
    SledStore::compact(&home.data(), &options()).unwrap();
    for gone in [None, Some("conf"), Some("db")] {
        copied(&old, &aside);
        if let Some(gone) = gone {
            fs::remove_file(aside.join(gone)).unwrap();
        }
        assert!(everything(&home.data()) == before);
        assert!(!aside.exists());
    }
}

const CHILD: &str = "KRING_TEST_COMPACTING";

/// Not a test: what the next one kills.
#[test]
fn child() {
    if let Ok(data) = std::env::var(CHILD) {
        loop {
            SledStore::compact(Path::new(&data), &options()).unwrap();
        }
    }
}

#[test]
fn killed_at_any_moment_nothing_is_lost() {
    let home = Home::new();
    lived_in(&home.data(), 30);
    let before = everything(&home.data());
    let (mut compacted, mut left) = (0, 0);
    for round in 0..16_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child"])
            .env(CHILD, home.data())
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(40 + round * 37));
        child.kill().unwrap();
        child.wait().unwrap();
        left += u32::from(home.data().join("sled.compacting").exists());
        compacted += u32::from(log_size(&home.data()) < 2_000_000);
        assert!(everything(&home.data()) == before, "round {round}");
        assert!(!home.data().join("sled.compacting").exists());
    }
    println!("{left} of 16 kills left something, after {compacted} the log was small");
}

#[test]
fn a_log_that_is_out_of_hand_is_written_anew_at_a_start() {
    let home = Home::new();
    lived_in(&home.data(), 40);
    let before = everything(&home.data());
    let log = fs::OpenOptions::new()
        .write(true)
        .open(home.data().join("sled/db"))
        .unwrap();
    // As after many events: segments in which nothing lives.
    log.set_len(120 * 1024 * 1024).unwrap();
    drop(log);
    assert!(everything(&home.data()) == before);
    assert!(log_size(&home.data()) < 64 * 1024 * 1024);
}

#[test]
fn a_log_that_is_written_anew_is_hardly_larger_than_what_lives_in_it() {
    let home = Home::new();
    let store = home.open().unwrap();
    for number in 0..600_u64 {
        let vault = vaults::person(i64::try_from(number % 50).unwrap());
        let row = |table| put(table, &vault, &spread(number), &[7; 4_000]);
        commit(&store, vec![row(tables::PARTIES), row(tables::PEOPLE)]);
    }
    block_on(store.close()).unwrap();
    let before = everything(&home.data());
    SledStore::compact(&home.data(), &options()).unwrap();
    let weight = SledStore::weigh(&home.data()).unwrap();
    // The last segment is filled up with zeros.
    let most = weight.live + weight.live / 10 + 512 * 1024;
    assert!(weight.log < most, "{weight:?}");
    let rows: u64 = weight.trees.iter().map(|tree| tree.rows).sum();
    assert!(rows > 1_200 + 50, "rows, and which key each is sealed with");
    assert!(everything(&home.data()) == before);
    // sled goes on with it as with its own: it is written to, opened, and written anew again.
    lived_in(&home.data(), 20);
    let before = everything(&home.data());
    SledStore::compact(&home.data(), &options()).unwrap();
    assert!(everything(&home.data()) == before);
}

/// Keys of many lengths, some of which begin alike, in an order of no meaning.
fn keys(many: u64) -> Vec<Vec<u8>> {
    let key = |number: u64| {
        let spread = spread(number);
        let begins: &[u8] =
            [b"".as_slice(), b"case", b"case/", &[0xff; 3]][usize::from(spread[0] % 4)];
        [
            begins,
            &number.to_be_bytes()[usize::from(spread[1] % 6)..],
            &spread[..usize::from(spread[2] % 9)],
        ]
        .concat()
    };
    let mut keys: Vec<_> = (0..many).map(key).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.sort_by_key(|key| key.iter().rev().copied().collect::<Vec<_>>());
    keys
}

fn written(store: &SledStore, keys: &[Vec<u8>], value: &[u8]) {
    for lot in keys.chunks(200) {
        let puts = lot
            .iter()
            .map(|key| put(tables::PARTIES, &vaults::case("one"), key, value));
        commit(store, puts.collect());
    }
}

/// Every row is found by its key and in its order, and none beside them.
fn found(store: &SledStore, keys: &[Vec<u8>], value: &[u8]) {
    let mut sorted = keys.to_vec();
    sorted.sort_unstable();
    for key in &sorted {
        let row = block_on(store.get(tables::PARTIES, key)).unwrap();
        assert!(row.is_some_and(|row| row.value == value), "{key:?}");
    }
    let all = block_on(store.scan(tables::PARTIES, &[], None, usize::MAX)).unwrap();
    assert!(all.into_iter().map(|row| row.key).eq(sorted));
}

#[test]
fn pages_are_full_and_everything_is_found_in_them() {
    // One leaf, two, and so many that their pages are led to by more than one. Some forty such rows fill one.
    for many in [0, 1, 16, 17, 32, 33, 49, 64, 65, 81, 3_100, 12_500] {
        let home = Home::new();
        let store = home.open().unwrap();
        let mut keys = keys(many);
        written(&store, &keys, b"before");
        block_on(store.close()).unwrap();
        SledStore::compact(&home.data(), &options()).unwrap();
        let weight = SledStore::weigh(&home.data()).unwrap();
        let rows: u64 = weight.trees.iter().map(|tree| tree.rows).sum();
        let trees = 2 * weight.trees.len() as u64;
        assert!(
            weight.pages <= rows / 25 + rows / 1_500 + 2 * trees,
            "{many}: {weight:?}"
        );
        // sled goes on with them: rows come in between, change, and go.
        let store = home.open().unwrap();
        found(&store, &keys, b"before");
        let known: BTreeSet<_> = keys.iter().cloned().collect();
        let more: Vec<_> = keys
            .iter()
            .step_by(3)
            .map(|key| [key, b"+".as_slice()].concat())
            .collect();
        let more: Vec<_> = more
            .into_iter()
            .filter(|key| !known.contains(key))
            .take(500)
            .collect();
        written(&store, &more, b"after");
        written(&store, &keys, b"after");
        keys.extend(more);
        found(&store, &keys, b"after");
        let gone = keys.split_off(keys.len() / 5);
        for lot in gone.chunks(200) {
            let puts = lot.iter().map(|key| kring_store::Put {
                value: None,
                ..put(tables::PARTIES, &vaults::case("one"), key, b"")
            });
            commit(&store, puts.collect());
        }
        found(&store, &keys, b"after");
        block_on(store.close()).unwrap();
        SledStore::compact(&home.data(), &options()).unwrap();
        found(&home.open().unwrap(), &keys, b"after");
    }
}

#[test]
fn after_a_stop_the_log_is_written_anew_earlier_than_at_a_start() {
    let home = Home::new();
    lived_in(&home.data(), 40);
    let before = everything(&home.data());
    let after_stop = || SledStore::compact_after_stop(&home.data(), &options()).unwrap();
    assert_eq!(after_stop(), None, "it is small enough");
    let log = fs::OpenOptions::new()
        .write(true)
        .open(home.data().join("sled/db"));
    log.unwrap().set_len(24 * 1024 * 1024).unwrap();
    let done = after_stop().unwrap();
    assert!(done.after < 4 * 1024 * 1024 && done.before == 24 * 1024 * 1024);
    assert!(everything(&home.data()) == before);
    let store = home.open().unwrap();
    let refused = SledStore::compact_after_stop(&home.data(), &options());
    assert_eq!(refused, Err(StoreError::Locked), "somebody has it open");
    drop(store);
}

#[test]
fn where_there_is_no_room_the_log_stays_as_it_is() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let data = disk.path().join("data");
    lived_in(&data, 8);
    let before = everything(&data);
    disk.fill();
    let refused = SledStore::compact(&data, &options());
    assert_eq!(refused, Err(StoreError::DiskFull));
    disk.make_room();
    assert!(everything(&data) == before);
    assert!(!data.join("sled.compacting").exists());
}

#[test]
#[ignore = "figures, not a promise"]
fn rewriting_figures() {
    let asked = std::env::var("KRING_REWRITES").ok();
    let rewrites: u64 = asked.map_or(200_000, |asked| asked.parse().unwrap());
    let home = Home::new();
    rewrite(&home.open().unwrap(), rewrites);
    started(&home, "after the rewrites");
    started(&home, "once more");
}

#[test]
#[ignore = "figures, not a promise"]
fn start_figures() {
    let home = Home::new();
    let store = home.open().unwrap();
    for lot in 0..1_000_u64 {
        let row = |number: u64| {
            let vault = vaults::case(&((lot * 100 + number) / 40).to_string());
            put(
                tables::PARTIES,
                &vault,
                &(lot * 100 + number).to_be_bytes(),
                &[7; 320],
            )
        };
        commit(&store, (0..100).map(row).collect());
    }
    block_on(store.close()).unwrap();
    started(&home, "100 000 rows of 320 bytes");
    started(&home, "once more");
}

/// So many notes are kept; each lies somewhere else than the one before.
const NOTES: u64 = 20_000;

fn spread(number: u64) -> [u8; 8] {
    number.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes()
}

/// 200 people, each with a row of 2 KB, and a note about every event that stays for a while.
fn rewrite(store: &SledStore, rewrites: u64) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let begun = Instant::now();
    for lot in 0..rewrites / 50 {
        let waiting: Vec<_> = (0..50)
            .map(|number| {
                let one = lot * 50 + number;
                let vault = vaults::person(i64::try_from(one % 200).unwrap());
                let row = put(
                    tables::PARTIES,
                    &vault,
                    &(one % 200).to_be_bytes(),
                    &[7; 2_000],
                );
                let sent = put(tables::SENT, &vaults::house(), &spread(one), &[1; 60]);
                let mut old = put(
                    tables::SENT,
                    &vaults::house(),
                    &spread(one.saturating_sub(NOTES)),
                    &[],
                );
                old.value = None;
                let puts = if one < NOTES {
                    vec![row, sent]
                } else {
                    vec![row, sent, old]
                };
                store.commit(Commit::of(puts))
            })
            .collect();
        for done in waiting {
            assert_eq!(runtime.block_on(done), Ok(Outcome::Done));
        }
    }
    println!(
        "{rewrites} rewrites in {:.1} s, {}",
        begun.elapsed().as_secs_f64(),
        memory()
    );
}

fn started(home: &Home, when: &str) {
    let before = log_size(&home.data());
    let begun = Instant::now();
    let store = home.open().unwrap();
    let took = begun.elapsed().as_secs_f64();
    let memory = memory();
    let live: usize = all(&store)
        .iter()
        .map(|row| row.1.len() + row.3.len())
        .sum();
    block_on(store.close()).unwrap();
    println!(
        "{when}: start {took:.2} s, log {:.1} MB -> {:.1} MB, {:.1} MB live, {}",
        megabytes(before),
        megabytes(log_size(&home.data())),
        megabytes(live as u64),
        memory
    );
}

#[expect(clippy::cast_precision_loss, reason = "shown to a digit")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let lines = status
        .lines()
        .filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"));
    lines
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join(", ")
}
