//! How long it takes until something is gone for good, in a store with much else in it.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use kring_store::{Commit, Erase, Outcome, SledStore, Store};

use crate::filled::{Measure, ROWS_OF_A_CASE, fill, place, vault};
use crate::sealed::put;
use crate::spread::Latencies;

const ERASED: usize = 200;

pub async fn measure(directory: &Path, rows: usize) -> Result<()> {
    let home = tempfile::tempdir_in(directory)?;
    let measure = Measure::of_rows(rows);
    let store = fill(&home.path().join("data"), measure).await?;
    println!(
        "erasing, one after the other, among {} rows",
        measure.rows()
    );
    let whole = each(&store, 0, whole_case).await?;
    print(&format!("a case ({ROWS_OF_A_CASE} rows)"), &whole);
    let half = each(&store, ERASED, half_a_case).await?;
    let name = format!(
        "{0} rows of a case, the other {0} sealed anew",
        ROWS_OF_A_CASE / 2
    );
    print(&name, &half);
    println!();
    Ok(store.close().await?)
}

fn whole_case(case: usize) -> Commit {
    Commit {
        puts: vec![],
        erase: vec![Erase::Vault(vault(case))],
    }
}

fn half_a_case(case: usize) -> Commit {
    let gone = |number| put(place(case, number), vault(case), None);
    Commit {
        puts: (0..ROWS_OF_A_CASE / 2).map(gone).collect(),
        erase: vec![Erase::Past(vault(case))],
    }
}

async fn each(
    store: &SledStore,
    first: usize,
    erasure: impl Fn(usize) -> Commit,
) -> Result<Latencies> {
    let mut each: Vec<Duration> = Vec::with_capacity(ERASED);
    for case in first..first + ERASED {
        let before = Instant::now();
        ensure!(store.commit(erasure(case)).await? == Outcome::Done);
        each.push(before.elapsed());
    }
    Ok(Latencies::of(each))
}

fn print(name: &str, latencies: &Latencies) {
    println!(
        "  {name:<45} half within {:.2} ms, 99 of 100 within {:.2} ms",
        latencies.percentile(50),
        latencies.percentile(99)
    );
}
