//! Killed at any moment of making a backup or bringing it back: there is a whole one or none, and the same command
//! does it when it is run again.

use std::fs;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use crate::kept::{options, tables, vaults};
use kring_store::{AnyStore, WithoutList};

use crate::place::{Place, in_both_places};
use crate::vault::{block_on, commit, put};
use crate::{MADE, all, check, file, restore};

in_both_places!(
    killed_at_any_moment_of_a_backup,
    killed_at_any_moment_of_restoring,
);

const CHILD: &str = "KRING_TEST_BACKUP_IN";
const RESTORING: &str = "KRING_TEST_RESTORING";
const ROUNDS: u32 = 8;

/// Not a test by itself: the process that is killed.
#[test]
fn child() {
    let Some(kept) = Place::of_the_parent(CHILD) else {
        return;
    };
    let file = kept.directory.with_file_name("backup");
    if std::env::var_os(RESTORING).is_some() {
        kept.restore(&file, &options(), WithoutList::Refuse)
            .unwrap();
    } else {
        let store = kept.open(&options()).unwrap();
        store.back_up(&file, MADE).unwrap();
        block_on(store.close()).unwrap();
    }
}

#[derive(Clone, Copy)]
enum Work {
    BackingUp,
    Restoring,
}

fn started(home: &Place, work: Work) -> Child {
    let mut command = home.child(CHILD);
    command
        .args(["killed::child", "--exact"])
        .stdout(Stdio::null());
    if let Work::Restoring = work {
        command.env(RESTORING, "1");
    }
    command.spawn().unwrap()
}

/// Whether the work came to its end within this time.
fn ended_within(home: &Place, work: Work, time: Duration) -> bool {
    let mut child = started(home, work);
    thread::sleep(time);
    let ended = child.try_wait().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    ended.inspect(|status| assert!(status.success())).is_some()
}

fn time_of(home: &Place, work: Work) -> Duration {
    let begun = Instant::now();
    assert!(started(home, work).wait().unwrap().success());
    begun.elapsed()
}

/// Moments spread over the work, each a little off.
fn moments(whole: Duration) -> impl Iterator<Item = Duration> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let off = now.unwrap().subsec_nanos() % 100;
    println!("off by {off} %");
    (1..=ROUNDS).map(move |round| whole * (round * 100 + off) / (ROUNDS * 100))
}

/// Large enough that there is time to be killed.
fn large(home: &Place) -> AnyStore {
    let store = home.open().unwrap();
    for case in 0..20_u8 {
        let vault = vaults::case(&case.to_string());
        let rows = (0..20_u8).map(|row| put(tables::PARTIES, &vault, &[case, row], &[row; 2_500]));
        commit(&store, rows.collect());
    }
    store
}

fn killed_at_any_moment_of_a_backup(home: &Place) {
    let store = large(home);
    let before = all(&store);
    block_on(store.close()).unwrap();
    let whole = time_of(home, Work::BackingUp);
    let mut ended = 0;
    for moment in moments(whole) {
        fs::remove_file(file(home, "backup")).ok();
        ended += u32::from(ended_within(home, Work::BackingUp, moment));
        let store = home.open().unwrap();
        assert!(all(&store) == before);
        if !file(home, "backup").exists() {
            store.back_up(&file(home, "backup"), MADE).unwrap();
        }
        let checked = check(home, "backup").unwrap();
        assert_eq!(checked.rows, before.len() as u64);
        assert!(!file(home, "backup.unfinished").exists());
        block_on(store.close()).unwrap();
    }
    println!("{ended} of {ROUNDS} came to their end");
    assert!(ended < ROUNDS);
}

fn killed_at_any_moment_of_restoring(home: &Place) {
    let store = large(home);
    let before = all(&store);
    store.back_up(&file(home, "backup"), MADE).unwrap();
    drop(store);
    crate::lose_data(home);
    let whole = time_of(home, Work::Restoring);
    let (mut ended, mut halfway) = (0, 0);
    for moment in moments(whole) {
        crate::lose_data(home);
        ended += u32::from(ended_within(home, Work::Restoring, moment));
        halfway += u32::from(home.path().join("store.restoring").exists());
        if !home.data().exists() {
            match home.open() {
                // A database is whole a moment before what belongs to it on this machine is in its place. What is left is told.
                Ok(store) => {
                    assert!(!home.is_on_a_disk());
                    block_on(store.close()).unwrap();
                    fs::remove_dir_all(home.path().join("store.restoring")).unwrap();
                }
                Err(_) => drop(restore(home, "backup").unwrap()),
            }
        }
        assert!(!home.path().join("store.restoring").exists());
        let store = home.open().unwrap();
        assert!(all(&store) == before);
        block_on(store.close()).unwrap();
    }
    println!("{ended} of {ROUNDS} came to their end, {halfway} were killed while building");
    assert!(ended < ROUNDS);
}
