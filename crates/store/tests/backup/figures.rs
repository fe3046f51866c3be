//! How long a backup and its return take, and for how long commits wait. Not a test: it prints figures.
//! `cargo test --release --test backup figures -- --ignored --nocapture`

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::kept::{tables, vaults};
use kring_store::AnyStore;

use crate::place::Place;
use crate::vault::{commit, put};
use crate::{back_up, check, file, lose_data, restore};

const ROWS: u32 = 100_000;

fn written(home: &Place) -> AnyStore {
    let store = home.open().unwrap();
    for lot in 0..ROWS / 200 {
        let vault = vaults::case(&(lot / 5).to_string());
        let rows = (0..200).map(|row| {
            let key = [b"row/", &(lot * 200 + row).to_be_bytes()[..]].concat();
            put(tables::PARTIES, &vault, &key, &[row.to_le_bytes()[0]; 320])
        });
        commit(&store, rows.collect());
    }
    store
}

#[test]
#[ignore = "it prints figures"]
fn figures() {
    let home = Place::on_a_disk();
    let store = written(&home);
    let stopped = AtomicBool::new(false);
    let (took, done, longest) = std::thread::scope(|scope| {
        let waiting = scope.spawn(|| longest_commit(&store, &stopped));
        std::thread::sleep(Duration::from_millis(500));
        let begun = Instant::now();
        let done = back_up(&home, &store, "backup");
        let took = begun.elapsed();
        stopped.store(true, Ordering::SeqCst);
        (took, done, waiting.join().unwrap())
    });
    println!("backup   {took:?}, {done:?}; the longest commit meanwhile took {longest:?}");
    drop(store);
    let begun = Instant::now();
    check(&home, "backup").unwrap();
    println!("check    {:?}", begun.elapsed());
    lose_data(&home);
    let begun = Instant::now();
    restore(&home, "backup").unwrap();
    println!("restore  {:?}", begun.elapsed());
    let begun = Instant::now();
    fs::copy(file(&home, "backup"), file(&home, "copy")).unwrap();
    println!(
        "fs::copy {:?} of the same file, for comparison",
        begun.elapsed()
    );
}

fn longest_commit(store: &AnyStore, stopped: &AtomicBool) -> Duration {
    let mut longest = Duration::ZERO;
    while !stopped.load(Ordering::SeqCst) {
        let begun = Instant::now();
        commit(
            store,
            vec![put(tables::MARKS, &vaults::house(), b"mark", b"x")],
        );
        longest = longest.max(begun.elapsed());
    }
    longest
}
