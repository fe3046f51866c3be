//! The queue and its writer, with every order in which threads can run that shuttle finds: what is acknowledged is on disk,
//! and shows; what is on disk shows in the order in which it was called for; erasing takes all that was there, and nothing of
//! others; after a failure nothing is acknowledged; and nobody waits for ever.
//!
//! `just model`; `KRING_MODEL_RUNS` says how many orders of each are tried.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use shuttle::sync::Mutex;
use shuttle::thread;

use crate::backend::{Backend, Chore, KeyId, Page, SealedRow, Unit};
use crate::waiting::wait_for;
use crate::{
    Commit, Erase, Expect, Memory, Options, Outcome, Put, Sealed, Store, StoreError, Table, Vault,
};

const ROWS: Table = Table::new(0, "rows");
const TABLES: [Table; 1] = [ROWS];
const FAILURE: StoreError = StoreError::DiskFull;
const RUNS: usize = 300;

/// A database in memory that knows what of it would survive a power cut, and fails once it was asked to sync so often.
#[derive(Clone)]
struct Watched {
    memory: Memory,
    /// What was written, and what of it was synced.
    versions: Arc<Mutex<(u64, u64)>>,
    syncs_left: Arc<AtomicUsize>,
}

impl Watched {
    fn failing_after(syncs: usize) -> Self {
        Self {
            memory: Memory::default(),
            versions: Arc::default(),
            syncs_left: Arc::new(AtomicUsize::new(syncs)),
        }
    }

    fn durable(&self) -> u64 {
        self.versions.lock().unwrap().1
    }
}

impl Backend for Watched {
    const WRITES_AHEAD: bool = true;

    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<SealedRow>, StoreError> {
        self.memory.get(table, key).await
    }

    async fn range(&self, table: Table, page: Page<'_>) -> Result<Vec<SealedRow>, StoreError> {
        self.memory.range(table, page).await
    }

    async fn sealed_with(
        &self,
        key: KeyId,
        limit: usize,
    ) -> Result<Vec<(Table, Vec<u8>)>, StoreError> {
        self.memory.sealed_with(key, limit).await
    }

    async fn chores(&self) -> Result<Vec<Chore>, StoreError> {
        self.memory.chores().await
    }

    async fn transact(&self, units: &[Unit]) -> Result<Vec<Outcome>, StoreError> {
        let outcomes = self.memory.transact(units).await?;
        thread::yield_now();
        let changes = units.iter().flat_map(|unit| &unit.changes);
        let values = changes.filter_map(|change| change.value.as_ref());
        let newest = values.map(|value| value.version.number()).max();
        let mut versions = self.versions.lock().unwrap();
        versions.0 = versions.0.max(newest.unwrap_or_default());
        Ok(outcomes)
    }

    async fn sync(&self) -> Result<(), StoreError> {
        let left = |left: usize| left.checked_sub(1);
        let was = self
            .syncs_left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, left);
        thread::yield_now();
        if was.is_err() {
            return Err(FAILURE);
        }
        let mut versions = self.versions.lock().unwrap();
        versions.1 = versions.0;
        Ok(())
    }

    async fn close(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

type Watching = Sealed<Watched>;

fn open(watched: &Watched, data: &Path) -> Watching {
    let (memory, options) = (watched.memory.clone(), Options::of(&TABLES));
    memory
        .open_through(watched.clone(), data, &options)
        .unwrap()
}

fn put(vault: &str, key: &str, value: &str) -> Commit {
    Commit::of(vec![Put {
        table: ROWS,
        key: key.into(),
        vault: Vault::new(1, vault),
        expect: Expect::Any,
        value: Some(value.into()),
    }])
}

fn erasing(erase: Erase) -> Commit {
    Commit {
        puts: vec![],
        erase: vec![erase],
    }
}

/// Nobody sees what a power cut could still take back.
fn read(store: &Watching, watched: &Watched, key: &str) -> Result<Option<String>, StoreError> {
    let row = wait_for(store.get(ROWS, key.as_bytes()))?;
    Ok(row.map(|row| {
        assert!(
            row.version.number() <= watched.durable(),
            "it shows too early"
        );
        String::from_utf8(row.value).unwrap()
    }))
}

/// What comes of this commit; some are called for ahead.
fn answered(store: &Watching, key: &str, value: &str) -> Result<Outcome, StoreError> {
    let commit = put(key, key, value);
    if value == "1" {
        return wait_for(store.commit(commit));
    }
    let ahead = store.commit_ahead(commit);
    let settled = wait_for(store.settled());
    let answer = wait_for(ahead);
    assert!(
        answer.is_ok() || settled.is_err(),
        "what is behind it stands"
    );
    answer
}

fn acknowledged(store: &Watching, watched: &Watched, key: &str, value: &str) {
    assert_eq!(answered(store, key, value), Ok(Outcome::Done));
    assert_eq!(read(store, watched, key), Ok(Some(value.to_owned())));
}

/// Tries so many orders of this.
fn whatever_the_order(play: impl Fn() + Send + Sync + 'static) {
    let runs = std::env::var("KRING_MODEL_RUNS").ok();
    let runs = runs.and_then(|runs| runs.parse().ok()).unwrap_or(RUNS);
    let play = Arc::new(play);
    let again = play.clone();
    shuttle::check_random(move || play(), runs);
    shuttle::check_pct(move || again(), runs, 3);
}

#[test]
fn what_is_acknowledged_is_on_disk_and_shows() {
    whatever_the_order(|| {
        let folder = tempfile::tempdir().unwrap();
        let watched = Watched::failing_after(usize::MAX);
        let store = open(&watched, &folder.path().join("data"));
        let writers = ["a", "b", "c"].map(|key| {
            let (store, watched) = (store.clone(), watched.clone());
            thread::spawn(move || {
                for value in ["1", "2"] {
                    acknowledged(&store, &watched, key, value);
                }
            })
        });
        for writer in writers {
            writer.join().unwrap();
        }
    });
}

#[test]
fn commits_take_effect_in_the_order_of_the_calls() {
    whatever_the_order(|| {
        let folder = tempfile::tempdir().unwrap();
        let watched = Watched::failing_after(usize::MAX);
        let store = open(&watched, &folder.path().join("data"));
        let called = Arc::new(Mutex::new(Vec::new()));
        let writers = ["1", "2", "3"].map(|value| {
            let (store, called) = (store.clone(), called.clone());
            thread::spawn(move || {
                let answer = {
                    let mut called = called.lock().unwrap();
                    called.push(value);
                    let commit = put("one", "same", value);
                    match value {
                        "1" => wait_later(store.commit(commit)),
                        "2" => wait_later(store.commit_soon(commit)),
                        _ => wait_later(store.commit_ahead(commit)),
                    }
                };
                answer
            })
        });
        let answers = writers.map(|writer| writer.join().unwrap());
        // Somebody waits for this one, so that none waits for company for ever.
        wait_for(store.settled()).unwrap();
        for answer in answers {
            assert_eq!(wait_for(answer), Ok(Outcome::Done));
        }
        let last = called.lock().unwrap().last().copied().unwrap();
        let found = read(&store, &watched, "same");
        assert_eq!(found, Ok(Some(last.to_owned())));
    });
}

type Answering = std::pin::Pin<Box<dyn Future<Output = Result<Outcome, StoreError>> + Send>>;

fn wait_later(
    answer: impl Future<Output = Result<Outcome, StoreError>> + Send + 'static,
) -> Answering {
    Box::pin(answer)
}

/// Here nobody's patience ever ends: a reader who hurried nobody would wait for ever.
#[test]
fn whoever_reads_what_came_ahead_waits_for_nobody_else() {
    whatever_the_order(|| {
        let folder = tempfile::tempdir().unwrap();
        let watched = Watched::failing_after(usize::MAX);
        let store = open(&watched, &folder.path().join("data"));
        let ahead = wait_later(store.commit_ahead(put("a", "a", "1")));
        let readers = [(); 2].map(|()| {
            let (store, watched) = (store.clone(), watched.clone());
            thread::spawn(move || read(&store, &watched, "a").unwrap())
        });
        for reader in readers {
            let found = reader.join().unwrap();
            assert!(found.is_none_or(|found| found == "1"));
        }
        wait_for(store.settled()).unwrap();
        assert_eq!(wait_for(ahead), Ok(Outcome::Done));
    });
}

#[test]
fn erasing_takes_what_was_there_and_nothing_of_others() {
    for erase in [Erase::Vault, Erase::Past] {
        whatever_the_order(move || {
            let folder = tempfile::tempdir().unwrap();
            let (watched, data) = (
                Watched::failing_after(usize::MAX),
                folder.path().join("data"),
            );
            let store = open(&watched, &data);
            let before = wait_for(store.commit(put("one", "before", "words")));
            assert_eq!(before, Ok(Outcome::Done));
            let others = ["a", "b"].map(|key| {
                let (store, watched) = (store.clone(), watched.clone());
                thread::spawn(move || acknowledged(&store, &watched, key, "stays"))
            });
            let late = {
                let store = store.clone();
                thread::spawn(move || {
                    let late = store.commit_ahead(put("one", "late", "words"));
                    wait_for(store.settled())?;
                    wait_for(late)
                })
            };
            let commit = erasing(erase(Vault::new(1, "one")));
            assert_eq!(wait_for(store.commit(commit)), Ok(Outcome::Done));
            let is_past = matches!(erase(Vault::new(1, "one")), Erase::Past(_));
            let before = read(&store, &watched, "before").unwrap();
            assert_eq!(before.is_some(), is_past, "what is sealed anew stays");
            assert_eq!(late.join().unwrap(), Ok(Outcome::Done));
            for other in others {
                other.join().unwrap();
            }
            let every = |store: &Watching| {
                let rows = wait_for(store.scan(ROWS, b"", None, usize::MAX)).unwrap();
                rows.into_iter()
                    .map(|row| (row.key, row.value))
                    .collect::<Vec<_>>()
            };
            let rows = every(&store);
            wait_for(store.clone().close()).unwrap();
            drop(store);
            assert_eq!(rows, every(&open(&watched, &data)), "and after a start");
            let stay = rows.iter().filter(|(_, value)| value == b"stays");
            assert_eq!(stay.count(), 2);
        });
    }
}

#[test]
fn after_a_failure_nothing_is_acknowledged_and_nobody_waits_for_ever() {
    for syncs in 0..4 {
        whatever_the_order(move || {
            let folder = tempfile::tempdir().unwrap();
            let watched = Watched::failing_after(syncs);
            let store = open(&watched, &folder.path().join("data"));
            let writers = ["a", "b", "c"].map(|key| {
                let (store, watched) = (store.clone(), watched.clone());
                thread::spawn(move || {
                    let answers = ["1", "2"].map(|value| {
                        let answer = answered(&store, key, value);
                        if answer.is_ok() {
                            let _ = read(&store, &watched, key);
                        }
                        answer
                    });
                    assert!(
                        answers[0].is_ok() || answers[1].is_err(),
                        "acknowledged after a failure"
                    );
                    answers.iter().filter(|answer| answer.is_ok()).count()
                })
            });
            let many: usize = writers.map(|writer| writer.join().unwrap()).iter().sum();
            assert!(many <= 6);
            if many < 6 {
                assert_eq!(wait_for(store.commit(put("d", "d", "3"))), Err(FAILURE));
                assert_eq!(read(&store, &watched, "a"), Err(FAILURE));
            }
        });
    }
}

/// What is called for later is refused by the channel itself: std's lets go of what lies in it with its receiver, shuttle's does
/// not, so that cannot be tried here.
#[test]
fn closing_answers_whoever_called_before_and_finishes_what_is_to_be_forgotten() {
    whatever_the_order(|| {
        let folder = tempfile::tempdir().unwrap();
        let (watched, data) = (
            Watched::failing_after(usize::MAX),
            folder.path().join("data"),
        );
        let store = open(&watched, &data);
        let old = wait_for(store.commit(put("one", "old", "words")));
        assert_eq!(old, Ok(Outcome::Done));
        let callers = ["a", "b"].map(|key| {
            let store = store.clone();
            thread::spawn(move || {
                let first = wait_later(store.commit(put(key, key, "1")));
                let then = Commit {
                    erase: vec![Erase::Vault(Vault::new(1, "one"))],
                    ..put(key, key, "2")
                };
                [first, wait_later(store.commit(then))]
            })
        });
        let answers = callers.map(|caller| caller.join().unwrap());
        let waits = thread::spawn(move || {
            for answer in answers.into_iter().flatten() {
                assert_eq!(wait_for(answer), Ok(Outcome::Done));
            }
        });
        wait_for(store.clone().close()).unwrap();
        waits.join().unwrap();
        drop(store);
        let store = open(&watched, &data);
        for (key, expected) in [("a", Some("2")), ("b", Some("2")), ("old", None)] {
            let found = read(&store, &watched, key).unwrap();
            assert_eq!(found.as_deref(), expected, "{key}");
        }
    });
}
