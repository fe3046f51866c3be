//! While the key is replaced, others go on writing and reading: nothing is refused and nothing is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::kept::tables;
use kring_store::{AnyStore, Commit, Erase, Expect, NewKey, Outcome, Put, Store, Vault};

use crate::place::{Place, in_both_places};
use crate::vault::{self, block_on, put};
use crate::{Kept, nothing_lies_around};

in_both_places!(eight_write_while_the_key_is_replaced_again_and_again,);

const TASKS: u64 = 8;
const ROTATIONS: usize = 12;

/// Each row in a vault of its own; every fifth is erased again. Tells how many there are.
async fn write(store: AnyStore, task: u64, enough: Arc<AtomicBool>) -> u64 {
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

fn eight_write_while_the_key_is_replaced_again_and_again(home: &Place) {
    let workers = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build();
    let store = home.open().unwrap();
    let kept = workers.unwrap().block_on(all_write(home, &store));
    nothing_lies_around(home);
    block_on(store.close()).unwrap();
    let store = vault::until_free(|| home.open().ok());
    assert_eq!(vault::rows(&store), kept);
}

/// Tells how many rows there are then.
async fn all_write(home: &Place, store: &AnyStore) -> usize {
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
    eprintln!("{kept} rows in {ROTATIONS} rotations");
    assert!(before.iter().all(|key| key.opens(home).is_empty()));
    kept
}
