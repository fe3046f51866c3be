//! Building a store out of a backup: the same rows, under the same versions, sealed as they were.

use std::panic::{self, AssertUnwindSafe};
use std::thread;
use std::time::Duration;

use sled::Tree;

use super::reading::{Backup, Verified};
use crate::sled_store::backup::record::Record;
use crate::sled_store::batch::{self, Prepared, PreparedPut, Trees};
use crate::sled_store::folder::Folder;
use crate::sled_store::opening;
use crate::sled_store::pieces::Pieces;
use crate::{Expect, RestoreError, Row, StoreError, Table, Version};

const ROWS_AT_ONCE: usize = 256;
const BYTES_AT_ONCE: usize = 1024 * 1024;
const MOMENTS: u32 = 1000;
const MOMENT: Duration = Duration::from_millis(10);

/// Builds in a folder that holds nothing. Afterwards all of it is on disk, and sled has let go of it.
pub(super) fn build(
    ground: &Folder,
    backup: &Backup,
    verified: &Verified,
) -> Result<(), RestoreError> {
    let keyring = (backup.label.ring(), &backup.master);
    verified
        .keys
        .write(&ground.keyring(), keyring, &verified.erased)?;
    // sled panics where it cannot go on.
    panic::catch_unwind(AssertUnwindSafe(|| fill(ground, backup, verified)))
        .unwrap_or(Err(RestoreError::Store(StoreError::Damaged)))?;
    until_sled_lets_go(ground)?;
    if ground.has_stray_blobs().map_err(StoreError::from)? {
        return Err(StoreError::StrayBlobs.into());
    }
    ground
        .settle()
        .map_err(|error| StoreError::from(error).into())
}

/// It goes on for a moment after it was closed, and might write where nothing is any more.
fn until_sled_lets_go(ground: &Folder) -> Result<(), StoreError> {
    for _ in 0..MOMENTS {
        if !ground.sled_is_open()? {
            return Ok(());
        }
        thread::sleep(MOMENT);
    }
    Err(StoreError::Locked)
}

fn fill(ground: &Folder, backup: &Backup, verified: &Verified) -> Result<(), RestoreError> {
    let (db, trees) = opening::begin(&ground.sled(), verified.totals.next_version)?;
    let mut load = Load::onto(&trees);
    backup.each(|record| match record {
        Record::Row(Some(table), row) if !verified.leaves_out(&row) => load.add(table, row),
        _ => Ok(()),
    })?;
    load.put_down()?;
    db.flush().map_err(StoreError::from)?;
    Ok(())
}

/// Rows that are written together.
struct Load<'a> {
    trees: &'a [Tree],
    puts: Vec<PreparedPut>,
    bytes: usize,
}

impl<'a> Load<'a> {
    fn onto(trees: &'a [Tree]) -> Self {
        Self {
            trees,
            puts: Vec::new(),
            bytes: 0,
        }
    }

    fn add(&mut self, table: Table, row: Row) -> Result<(), RestoreError> {
        self.bytes += row.value.len();
        self.puts.push(PreparedPut {
            table,
            expect: Expect::Absent,
            pieces: Some(Pieces::cut(row.version, &row.value)?),
            key: row.key,
        });
        if self.puts.len() == ROWS_AT_ONCE || self.bytes >= BYTES_AT_ONCE {
            self.put_down()?;
        }
        Ok(())
    }

    fn put_down(&mut self) -> Result<(), RestoreError> {
        self.bytes = 0;
        let puts = std::mem::take(&mut self.puts);
        let lot = Prepared::of(Version::new(0), puts, vec![]);
        let trees = Trees {
            all: self.trees,
            reach: None,
        };
        match batch::apply(trees, &[lot])?.as_slice() {
            [crate::Outcome::Done] => Ok(()),
            _ => Err(RestoreError::Damaged),
        }
    }
}
