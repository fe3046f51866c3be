//! The process that is watched: several tasks commit, the store is closed and opened again, and they go on.

use std::path::Path;

use crate::kept::{options, tables};
use kring_store::{NewKey, Outcome, SledStore, Store};

use crate::deeds::{TASKS, deed};

/// Where the store lies; the process is told by the environment.
pub const PLACE: &str = "KRING_POWER_PLACE";
/// How many commits each task makes before the store is closed, and after it was opened again.
pub const STEPS: &str = "KRING_POWER_STEPS";

/// So many are called for ahead: more than are written together.
const BURST: usize = 24;

/// In their place: all that a store does, one thing after the other.
pub const EVERYTHING: &str = "everything";

/// What is printed once a commit is acknowledged.
pub const DONE: &str = "done";

/// It ends without closing: whatever is in the kernel is there, and the next one has to recover.
pub fn work(place: &Path, steps: u64) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = open(place);
        everybody_commits(&store, steps).await;
        store.close().await.unwrap();
        everybody_commits(&open(place), steps).await;
        std::process::exit(0);
    });
}

/// Commits that erase, a backup, another master key, and the log written anew.
pub fn do_everything(place: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = open(place);
        commits(store.clone(), 0, 5).await;
        let backup = place.with_file_name(format!("backup-{}", std::process::id()));
        store.back_up(&backup, 0).unwrap();
        commits(store.clone(), 1, 3).await;
        store.replace_key(NewKey::Drawn).await.unwrap();
        commits(store.clone(), 0, 3).await;
        store.close().await.unwrap();
        SledStore::compact(place, &options()).unwrap();
        commits(open(place), 1, 4).await;
        std::process::exit(0);
    });
}

fn open(place: &Path) -> SledStore {
    SledStore::open(place, &options()).unwrap()
}

async fn everybody_commits(store: &SledStore, steps: u64) {
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| tokio::spawn(commits(store.clone(), task, steps)))
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

/// Every other task calls for several, one ahead of the other, and waits for all of them.
async fn commits(store: SledStore, task: u64, steps: u64) {
    let next = last(&store, task).await.map_or(0, |last| last + 1);
    let numbers: Vec<u64> = (next..next + steps).collect();
    if task.is_multiple_of(2) {
        for number in numbers {
            assert_eq!(store.commit(deed(task, number)).await, Ok(Outcome::Done));
            println!("{DONE} {task} {number}");
        }
        return;
    }
    for burst in numbers.chunks(BURST) {
        let ahead = |number: &u64| store.commit_ahead(deed(task, *number));
        let answers: Vec<_> = burst.iter().map(ahead).collect();
        store.settled().await.unwrap();
        for (number, answer) in burst.iter().zip(answers) {
            assert_eq!(answer.await, Ok(Outcome::Done));
            println!("{DONE} {task} {number}");
        }
    }
}

async fn last(store: &SledStore, task: u64) -> Option<u64> {
    let mark = store
        .get(tables::MARKS, &task.to_be_bytes())
        .await
        .unwrap()?;
    Some(u64::from_be_bytes(mark.value.try_into().unwrap()))
}
