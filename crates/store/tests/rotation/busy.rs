//! While the key is replaced, others go on writing and reading: nothing is refused and nothing is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::kept::tables;
use kring_store::{Commit, Erase, Expect, NewKey, Outcome, Put, SledStore, Store, Vault};

use crate::vault::{self, Home, put};
use crate::{Kept, nothing_lies_around};

const TASKS: u64 = 8;
const ROTATIONS: usize = 12;

/// Each row in a vault of its own; every fifth is erased again. Tells how many there are.
async fn write(store: SledStore, task: u64, enough: Arc<AtomicBool>) -> u64 {
    let mut kept = 0;
    for number in 0.. {
        let key = (task << 32 | number).to_be_bytes();
        let vault = Vault::new(1, key.to_vec());
        let row = Put {
            expect: Expect::Absent,
            ..put(tables::CASES, &vault, &key, &key)
        };
        assert_eq!(store.commit(Commit::of(vec![row])).await, Ok(Outcome::Done));
        let read = store.get(tables::CASES, &key).await.unwrap().unwrap();
        assert_eq!(read.value, key);
        if number % 5 == 0 {
            let erase = Commit {
                puts: vec![],
                erase: vec![Erase::Vault(vault)],
            };
            assert_eq!(store.commit(erase).await, Ok(Outcome::Done));
        } else {
            kept += 1;
        }
        if enough.load(Ordering::Relaxed) {
            break;
        }
    }
    kept
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_write_while_the_key_is_replaced_again_and_again() {
    let home = Home::new();
    let store = home.open().unwrap();
    let enough = Arc::new(AtomicBool::new(false));
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| tokio::spawn(write(store.clone(), task, Arc::clone(&enough))))
        .collect();
    let mut before = Vec::new();
    for _ in 0..ROTATIONS {
        before.push(Kept::of(&home.key()));
        store.replace_key(NewKey::Drawn).await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    enough.store(true, Ordering::Relaxed);
    let mut kept = 0;
    for task in tasks {
        kept += usize::try_from(task.await.unwrap()).unwrap();
    }
    println!("{kept} rows in {ROTATIONS} rotations");
    assert!(before.iter().all(|key| key.opens(&home).is_empty()));
    nothing_lies_around(&home);
    store.close().await.unwrap();
    let store = vault::until_free(|| home.open().ok());
    let rows = store.scan(tables::CASES, &[], None, usize::MAX).await;
    assert_eq!(rows.unwrap().len(), kept);
}
