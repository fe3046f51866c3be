//! The files of the database are damaged, gone: the real binary says which and what to do, ends with
//! 1, begins nothing anew, and goes on once everything is back.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use kring::desk::{tables, vaults};
use kring_store::{Commit, Expect, Options, Outcome, Put, Row, SledStore, Store};
use tempfile::TempDir;

use crate::house::Kring;
use crate::play::open_case;

/// The directory of a kring that has run, with a case in it.
async fn kring_with_a_case() -> Kring {
    let kring = Kring::start().await;
    let facilitator = kring.facilitator(1, "An").await;
    let parties = [("Alex", "harmed"), ("Bo", "responsible")];
    open_case(&facilitator, "Fiets", &parties).await;
    kring.stop_in_order().await;
    add_weight(&kring).await;
    // Now sled has a snapshot of all that, too.
    store(&kring).close().await.unwrap();
    kring
}

fn store(kring: &Kring) -> SledStore {
    SledStore::open(&kring.data(), &Options::of(&tables::ALL)).unwrap()
}

/// So that the log is longer than one of sled's segments.
async fn add_weight(kring: &Kring) {
    let store = store(kring);
    for number in 0..60_u8 {
        let weight = Put {
            table: tables::MARKS,
            key: vec![b'w', number],
            vault: vaults::house(),
            expect: Expect::Any,
            value: Some(vec![number; 12_000]),
        };
        let outcome = store.commit(Commit::of(vec![weight])).await;
        assert_eq!(outcome, Ok(Outcome::Done));
    }
    store.close().await.unwrap();
}

async fn rows(kring: &Kring) -> Vec<Row> {
    let (store, mut rows) = (store(kring), vec![]);
    for table in tables::ALL {
        rows.extend(store.scan(table, &[], None, usize::MAX).await.unwrap());
    }
    store.close().await.unwrap();
    rows
}

/// A copy of everything kring keeps, to damage the original.
struct Copy(TempDir);

impl Copy {
    fn of(kring: &Kring) -> Self {
        let copy = Self(tempfile::tempdir().unwrap());
        for path in Self::paths(kring) {
            copy_all(&path, copy.0.path());
        }
        copy
    }

    fn paths(kring: &Kring) -> [PathBuf; 3] {
        let data = kring.data();
        [
            data.clone(),
            data.with_extension("key"),
            data.with_extension("erased"),
        ]
    }

    fn put_back(&self, kring: &Kring) {
        for path in Self::paths(kring) {
            let _ = fs::remove_dir_all(&path);
            let _ = fs::remove_file(&path);
            let copied = self.0.path().join(path.file_name().unwrap());
            copy_all(&copied, path.parent().unwrap());
        }
    }
}

fn copy_all(from: &Path, into: &Path) {
    let copied = Command::new("cp").arg("-a").args([from, into]).status();
    assert!(copied.unwrap().success());
}

/// How a run ends that cannot go on: with a word to whoever keeps the machine, and no sign of a panic.
async fn told(kring: &Kring, what: &str) -> String {
    let before = kring.log().len();
    kring.start_again();
    let status = kring.ended().await;
    let said = kring.log().split_off(before);
    assert_eq!(status.code(), Some(1), "{what}: {said}");
    no_panic_shows(&said);
    said
}

fn no_panic_shows(said: &str) {
    for sign in ["a fault in kring", "panicked", "RUST_BACKTRACE"] {
        assert!(!said.contains(sign), "{said}");
    }
}

/// Cuts a file off in the middle of what is written in it: there may be room behind that.
fn cut(path: &Path) {
    let file = OpenOptions::new().write(true).open(path).unwrap();
    file.set_len(used(path) / 2).unwrap();
}

fn scratch(path: &Path) {
    let file = OpenOptions::new().write(true).open(path).unwrap();
    file.write_all_at(&[0x5A; 8], used(path) / 3).unwrap();
}

fn used(path: &Path) -> u64 {
    let bytes = fs::read(path).unwrap();
    bytes.iter().rposition(|byte| *byte != 0).unwrap() as u64
}

fn snapshot(data: &Path) -> PathBuf {
    let mut files = fs::read_dir(data.join("sled"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let is_snapshot = |path: &PathBuf| {
        path.file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("snap.")
    };
    files.find(is_snapshot).expect("a snapshot")
}

fn remove(path: &Path) {
    if path.is_dir() {
        fs::remove_dir_all(path).unwrap();
    } else {
        fs::remove_file(path).unwrap();
    }
}

/// Every file with its bytes; the lock holds none.
fn files(data: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    if !data.exists() {
        return vec![];
    }
    let files = kring_intruder::files(data).into_iter();
    let mut files: Vec<_> = files
        .filter(|file| !file.ends_with("lock"))
        .map(|file| (file.clone(), fs::read(file).unwrap()))
        .collect();
    files.sort();
    files
}

type Damage = (&'static str, fn(&Path), &'static str);

const DAMAGES: [Damage; 14] = [
    (
        "the log is gone",
        |data| remove(&data.join("sled/db")),
        "`sled/db` with kring's data is not there",
    ),
    (
        "sled is gone",
        |data| remove(&data.join("sled")),
        "`sled/db` with kring's data is not there",
    ),
    (
        "the log is cut off",
        |data| cut(&data.join("sled/db")),
        "copy the whole data directory to a safe place",
    ),
    (
        "the log is empty",
        |data| fs::write(data.join("sled/db"), "").unwrap(),
        "copy the whole data directory to a safe place",
    ),
    (
        "the settings are scratched",
        |data| scratch(&data.join("sled/conf")),
        "is damaged and cannot be read safely",
    ),
    (
        "the snapshot is cut off",
        |data| cut(&snapshot(data)),
        "is damaged and cannot be read safely",
    ),
    (
        "the snapshot is scratched",
        |data| scratch(&snapshot(data)),
        "is damaged and cannot be read safely",
    ),
    (
        "the keyring is gone",
        |data| remove(&data.join("keyring")),
        "`keyring` of kring's data directory is not there",
    ),
    (
        "the keyring is empty",
        |data| {
            fs::write(data.join("keyring"), "").unwrap();
            fs::write(data.join("keyring.copy"), "").unwrap();
        },
        "`keyring` of kring's data directory and its copy are damaged",
    ),
    (
        "both keyrings are scratched",
        |data| {
            scratch(&data.join("keyring"));
            scratch(&data.join("keyring.copy"));
        },
        "of kring's data directory and its copy are damaged",
    ),
    (
        "the key is gone",
        |data| remove(&data.with_extension("key")),
        "the key that opens kring's data is not there",
    ),
    (
        "the key is cut off",
        |data| cut(&data.with_extension("key")),
        "cannot be read as a key",
    ),
    (
        "the list is scratched",
        |data| scratch(&data.with_extension("erased")),
        "the list of what was erased",
    ),
    (
        "everything is gone",
        remove,
        "the data directory is empty, but beside it lies the list",
    ),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn damage_is_told_and_nothing_is_begun_anew() {
    let kring = kring_with_a_case().await;
    let (copy, before) = (Copy::of(&kring), rows(&kring).await);
    assert!(!before.is_empty());
    for (what, damage, text) in DAMAGES {
        println!("{what}");
        damage(&kring.data());
        let damaged = files(&kring.data());
        for _ in 0..2 {
            let said = told(&kring, what).await;
            assert!(said.contains(text), "{what}: {said}");
            assert!(
                files(&kring.data()) == damaged,
                "{what}: a file was changed"
            );
        }
        copy.put_back(&kring);
        assert!(rows(&kring).await == before, "{what}");
    }
    kring.start_again();
    kring.is_up().await;
    kring.stop_in_order().await;
}

/// sled panics on some of these.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_scratch_in_the_log_shows_as_a_panic() {
    let kring = kring_with_a_case().await;
    // Without it sled reads the whole log anew.
    remove(&snapshot(&kring.data()));
    let copy = Copy::of(&kring);
    let log = kring.data().join("sled/db");
    let used = used(&log);
    for number in 0..30_u64 {
        let file = OpenOptions::new().write(true).open(&log).unwrap();
        file.write_all_at(&[0x5A; 3], number * used / 30).unwrap();
        let invited = Kring::outcome(&mut kring.command(&["facilitator", "invite", "An"]));
        let said = String::from_utf8(invited.stderr).unwrap();
        assert!(matches!(invited.status.code(), Some(0 | 1)), "{said}");
        no_panic_shows(&said);
        copy.put_back(&kring);
    }
}

/// One row of one case is no value any more: the house goes on, and `kring check` names the case.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_that_cannot_be_read_is_named_and_kring_runs() {
    let kring = kring_with_a_case().await;
    let rows = store(&kring);
    let parties = rows.scan(tables::PARTIES, &[], None, 9).await.unwrap();
    let code = str::from_utf8(&parties[0].key[..parties[0].key.len() - 2]).unwrap();
    let scribble = Put {
        table: tables::PARTIES,
        key: parties[0].key.clone(),
        vault: vaults::house(),
        expect: Expect::Any,
        value: Some(vec![1, 0, 1, b'{']),
    };
    let outcome = rows.commit(Commit::of(vec![scribble])).await;
    assert_eq!(outcome, Ok(Outcome::Done));
    rows.close().await.unwrap();
    let named = format!("1 conversations cannot be read ({code})");
    let check = || {
        let said = Kring::outcome(&mut kring.command(&["check"]));
        String::from_utf8(said.stdout).unwrap()
    };
    assert!(check().contains(&named), "{}", check());
    kring.start_again();
    kring.is_up().await;
    assert!(check().contains(&named), "{}", check());
    kring.facilitator(2, "Jo").await;
    kring.stop_in_order().await;
}
