//! A store with many rows in it, as large as answers are: 320 bytes, at keys of 16.

use std::path::Path;

use anyhow::{Result, ensure};
use futures_util::future::try_join_all;
use kring::desk::tables;
use kring_store::{Commit, Outcome, Put, SledStore, Store, Table, Vault};

use crate::sealed::{a_case, open, put};

/// Two parties with twenty answers each.
pub const ROWS_OF_A_CASE: usize = 40;
const WORDS: usize = 320;
const COMMITS_TOGETHER: usize = 64;

/// How much there is.
#[derive(Clone, Copy)]
pub struct Measure {
    pub cases: usize,
    pub rows_of_each: usize,
}

impl Measure {
    pub fn of_rows(rows: usize) -> Self {
        Self {
            cases: rows.div_ceil(ROWS_OF_A_CASE),
            rows_of_each: ROWS_OF_A_CASE,
        }
    }

    pub fn rows(self) -> usize {
        self.cases * self.rows_of_each
    }
}

/// Fills a new store, and leaves it open.
pub async fn fill(data: &Path, measure: Measure) -> Result<SledStore> {
    let store = open(data)?;
    let mut commits = Vec::new();
    for case in 0..measure.cases {
        commits.push(store.commit(Commit::of(rows(case, measure.rows_of_each))));
        if commits.len() == COMMITS_TOGETHER || case + 1 == measure.cases {
            let outcomes = try_join_all(commits.drain(..)).await?;
            ensure!(outcomes.iter().all(|outcome| *outcome == Outcome::Done));
        }
    }
    Ok(store)
}

/// The rows of a case.
pub fn rows(case: usize, count: usize) -> Vec<Put> {
    let row = |number| put(place(case, number), vault(case), Some(vec![b'a'; WORDS]));
    (0..count).map(row).collect()
}

/// Where a row lies.
pub fn place(case: usize, number: usize) -> (Table, Vec<u8>) {
    let key = format!("{:08x}/{number:07}", scattered(case));
    (tables::PARTIES, key.into_bytes())
}

/// With what the rows of a case are forgotten.
pub fn vault(case: usize) -> Vault {
    a_case(&format!("{:08x}", scattered(case)))
}

/// The codes of cases come in no order.
fn scattered(number: usize) -> u64 {
    (number as u64).wrapping_mul(0x9E37_79B1) & 0xFFFF_FFFF
}
