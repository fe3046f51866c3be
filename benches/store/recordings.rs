//! Voice notes as large as kring keeps them: how long one takes until it is on disk, how a start goes with a thousand of
//! them, and how long it takes until one person's are gone for good.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, ensure};
use kring::desk::tables;
use kring_intruder::live_keys;
use kring_store::{Commit, Erase, Outcome, Put, SledStore, Store};

use crate::filled::vault;
use crate::machine::{megabytes, own_usage};
use crate::sealed::{open, put};
use crate::spread::Latencies;
use crate::start::openings;

/// As the desk cuts them.
const PIECE: usize = 128 * 1024;
const LARGEST: usize = 2 * 1024 * 1024;
/// What is kept of one preparation.
const OF_ONE: usize = 40;

pub async fn measure(directory: &Path, recordings: usize) -> Result<()> {
    let home = tempfile::tempdir_in(directory)?;
    let data = home.path().join("data");
    let store = open(&data)?;
    println!("{recordings} voice notes of 2 MB, {OF_ONE} of each person, one after the other");
    let stored = fill(&store, recordings).await?;
    print("one, until it is on disk", &stored);
    println!(
        "  on disk {:.0} MB, highest {:.0} MB in memory",
        megabytes(&data)?,
        own_usage()?.highest_megabytes
    );
    store.close().await?;
    openings(&data)?;
    erase(home.path(), &data).await
}

async fn fill(store: &SledStore, recordings: usize) -> Result<Latencies> {
    let mut each = Vec::with_capacity(recordings);
    for number in 0..recordings {
        let commit = Commit::of(pieces(number));
        let began = Instant::now();
        ensure!(store.commit(commit).await? == Outcome::Done);
        each.push(began.elapsed());
    }
    Ok(Latencies::of(each))
}

/// The rows of one: no two pieces are alike, as in a sound.
fn pieces(recording: usize) -> Vec<Put> {
    let person = recording / OF_ONE;
    let piece = |number: usize| {
        let key = format!("{person:08x}/{recording:07}/{number:02}").into_bytes();
        let mut state = (recording * 64 + number) as u64 + 1;
        let bytes = std::iter::repeat_with(|| {
            state = state.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
            (state >> 56) as u8
        });
        put(
            (tables::RECORDINGS, key),
            vault(person),
            Some(bytes.take(PIECE).collect()),
        )
    };
    (0..LARGEST / PIECE).map(piece).collect()
}

async fn erase(home: &Path, data: &Path) -> Result<()> {
    let key = data.with_extension("key");
    let keys = keys(home, &key);
    let store = open(data)?;
    let began = Instant::now();
    let gone = Commit {
        puts: vec![],
        erase: vec![Erase::Vault(vault(0))],
    };
    ensure!(store.commit(gone).await? == Outcome::Done);
    let took = began.elapsed();
    store.close().await?;
    let left = self::keys(home, &key);
    ensure!(left + 1 == keys, "{keys} keys became {left}");
    println!(
        "  all {OF_ONE} of one person are gone for good in {:.1} ms: no file holds their key any more\n",
        took.as_secs_f64() * 1e3
    );
    Ok(())
}

/// The keyring lies twice: each key is counted once.
fn keys(home: &Path, key: &Path) -> usize {
    let keys: BTreeSet<[u8; 16]> = live_keys(home, key).into_iter().map(|(id, _)| id).collect();
    keys.len()
}

fn print(name: &str, latencies: &Latencies) {
    println!(
        "  {name:<45} half within {:.1} ms, 99 of 100 within {:.1} ms",
        latencies.percentile(50),
        latencies.percentile(99)
    );
}
