//! A backend that fails at any step: what was acknowledged is there at the next opening, what was begun is finished, and
//! nothing is acknowledged after it.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::backend::{Backend, Chore, KeyId, Page, SealedRow, Unit};
use crate::waiting::wait_for;
use crate::{
    Commit, Erase, Expect, Memory, Options, Outcome, Put, Sealed, Store, StoreError, Table, Vault,
};

const ROWS: Table = Table::new(0, "rows");
const TABLES: [Table; 1] = [ROWS];
const FAILURE: StoreError = StoreError::DiskFull;

/// Fails once it has been asked so often to write or to sync, before it does so or just after.
struct Failing {
    memory: Memory,
    left: AtomicUsize,
    when: When,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Before,
    After,
}

impl Failing {
    /// Whether it goes on; if not, it will not again.
    fn is_well(&self) -> bool {
        let left = |left: usize| left.checked_sub(1);
        let before = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, left);
        before.is_ok()
    }
}

impl Backend for Failing {
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
        let is_well = self.is_well();
        if !is_well && self.when == When::Before {
            return Err(FAILURE);
        }
        let outcomes = self.memory.transact(units).await;
        if is_well { outcomes } else { Err(FAILURE) }
    }

    async fn sync(&self) -> Result<(), StoreError> {
        if self.is_well() { Ok(()) } else { Err(FAILURE) }
    }

    async fn close(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

fn vault(name: &str) -> Vault {
    Vault::new(1, name)
}

fn put(vault: &Vault, key: &str, value: &str) -> Put {
    Put {
        table: ROWS,
        key: key.into(),
        vault: vault.clone(),
        expect: Expect::Any,
        value: Some(value.into()),
    }
}

/// Forty rows to be erased or sealed anew, more than are taken at once, and one that has nothing to do with it.
fn filled(memory: &Memory, data: &Path) {
    let store = memory.open(data, &Options::of(&TABLES)).unwrap();
    let mut puts: Vec<_> = (0..40)
        .map(|number| put(&vault("one"), &format!("one {number:02}"), "words"))
        .collect();
    puts.push(put(&vault("other"), "other", "stays"));
    assert_eq!(wait_for(store.commit(Commit::of(puts))), Ok(Outcome::Done));
    wait_for(store.close()).unwrap();
}

fn rows<B: Backend>(store: &Sealed<B>) -> Vec<(String, String)> {
    let rows = wait_for(store.scan(ROWS, b"", None, usize::MAX)).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    rows.into_iter()
        .map(|row| (text(row.key), text(row.value)))
        .collect()
}

/// Erases, in a store that fails at this step; tells what was answered, and what is there after a start that did not fail.
fn erased_failing_at(
    step: usize,
    when: When,
    erase: impl Fn(Vault) -> Erase,
) -> (Result<Outcome, StoreError>, Vec<(String, String)>) {
    let folder = tempfile::tempdir().unwrap();
    let (memory, data) = (Memory::default(), folder.path().join("data"));
    filled(&memory, &data);
    let failing = Failing {
        memory: memory.clone(),
        left: AtomicUsize::new(step),
        when,
    };
    let options = Options::of(&TABLES);
    let store = memory.open_through(failing, &data, &options).unwrap();
    let commit = Commit {
        puts: vec![put(&vault("other"), "done", "yes")],
        erase: vec![erase(vault("one"))],
    };
    let answer = wait_for(store.commit(commit));
    if answer.is_err() {
        let later = Commit::of(vec![put(&vault("other"), "later", "no")]);
        assert_eq!(wait_for(store.commit(later)), Err(FAILURE));
        assert_eq!(wait_for(store.get(ROWS, b"other")), Err(FAILURE));
        assert_eq!(wait_for(store.failed()), FAILURE);
    }
    drop(store);
    let store = memory.open(&data, &options).unwrap();
    (answer, rows(&store))
}

/// How often it failed until it did not.
fn whatever_fails(erase: impl Fn(Vault) -> Erase, left_of_it: usize) -> usize {
    let mut failures = 0;
    for when in [When::Before, When::After] {
        for step in 0.. {
            let (answer, rows) = erased_failing_at(step, when, &erase);
            let is = |key: &str| rows.iter().any(|(found, _)| found == key);
            assert!(is("other") && !is("later"), "{step}");
            let left = rows.iter().filter(|(key, _)| key.starts_with("one"));
            let expected = if is("done") { left_of_it } else { 40 };
            assert_eq!(left.count(), expected, "{step}: as a whole or not at all");
            if answer.is_ok() {
                assert!(is("done"));
                break;
            }
            failures += 1;
        }
    }
    failures
}

#[test]
fn erasing_is_finished_at_the_next_start_wherever_it_failed() {
    // The commit and its sync, two lots of rows, the striking out and its sync.
    assert!(whatever_fails(Erase::Vault, 0) >= 2 * 6);
}

#[test]
fn sealing_anew_is_finished_at_the_next_start_wherever_it_failed() {
    assert!(whatever_fails(Erase::Past, 40) >= 2 * 7);
}
