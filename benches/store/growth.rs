//! How large the files become when little is kept and much is written.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::{Result, ensure};
use kring::run::KeyPlaces;
use kring_store::{Commit, Erase, Outcome, SledStore, Store};
use tokio::task::JoinSet;

use crate::filled::{ROWS_OF_A_CASE, rows, vault};
use crate::machine::megabytes;
use crate::sealed::open;

const WRITERS: usize = 256;
const ERASERS: usize = 16;

/// One row is written anew, again and again.
pub async fn rewrite(directory: &Path, times: usize) -> Result<()> {
    let place = tempfile::tempdir_in(directory)?;
    let data = place.path().join("data");
    let (store, began) = (open(&data)?, Instant::now());
    repeat(WRITERS, times, &store, |store, _| write(store)).await?;
    let (took, grown) = (began.elapsed(), megabytes(&data)?);
    store.close().await?;
    println!("one row of 320 bytes, written {times} times by {WRITERS} writers");
    println!(
        "  on disk        {grown:>8.1} MB, {:.1} MB closed   (in {:.0} s)\n",
        megabytes(&data)?,
        took.as_secs_f64()
    );
    Ok(())
}

/// Cases are made and erased, one after the other.
pub async fn make_and_erase(directory: &Path, cases: usize) -> Result<()> {
    let place = tempfile::tempdir_in(directory)?;
    let data = place.path().join("data");
    let (store, began) = (open(&data)?, Instant::now());
    repeat(ERASERS, cases, &store, pass).await?;
    let took = began.elapsed();
    store.close().await?;
    println!("{cases} cases of {ROWS_OF_A_CASE} rows, made and erased, {ERASERS} at a time");
    println!(
        "  on disk        {:>8.1} MB, the keyring {:.3} MB of it, the list of what was erased {:.3} MB   (in {:.0} s)\n",
        megabytes(&data)?,
        megabytes(&data.join("keyring"))?,
        megabytes(&KeyPlaces::default().erased_list_file(&data)?)?,
        took.as_secs_f64()
    );
    Ok(())
}

async fn write(store: SledStore) -> Result<()> {
    commit(&store, Commit::of(rows(0, 1))).await
}

async fn pass(store: SledStore, case: usize) -> Result<()> {
    commit(&store, Commit::of(rows(case, ROWS_OF_A_CASE))).await?;
    let gone = Commit {
        erase: vec![Erase::Vault(vault(case))],
        ..Commit::default()
    };
    commit(&store, gone).await
}

async fn commit(store: &SledStore, commit: Commit) -> Result<()> {
    ensure!(store.commit(commit).await? == Outcome::Done);
    Ok(())
}

/// Does something so often, a number of it at once.
async fn repeat<F: Future<Output = Result<()>> + Send + 'static>(
    at_once: usize,
    times: usize,
    store: &SledStore,
    work: impl Fn(SledStore, usize) -> F + Copy + Send + Sync + 'static,
) -> Result<()> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut working = JoinSet::new();
    for _ in 0..at_once {
        let (store, next) = (store.clone(), next.clone());
        working.spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= times {
                    return anyhow::Ok(());
                }
                work(store.clone(), number).await?;
            }
        });
    }
    working.join_all().await.into_iter().collect()
}
