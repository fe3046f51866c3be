//! Letting keys go for good, in steps that can be taken up again wherever they were interrupted: the note of it lies
//! in the store from the commit on, and is struck out last.

use std::fs::File;
use std::sync::atomic::{AtomicU64, Ordering};

use super::batch::{self, Chore, Prepared, PreparedPut, Rows};
use super::index;
use super::pieces::Pieces;
use super::shelf::Shelf;
use crate::seal::{KeyId, Place};
use crate::{Expect, StoreError, Table, Version};

/// So many rows are sealed anew or removed in one transaction.
const ROWS_AT_ONCE: usize = 32;

/// What is needed to write on the writer's behalf.
#[derive(Clone, Copy)]
pub(super) struct Hand<'a> {
    pub(super) shelf: &'a Shelf,
    pub(super) log: &'a File,
    pub(super) versions: &'a AtomicU64,
}

impl Hand<'_> {
    /// sled's flush hands the bytes to the kernel; only our own sync puts them on disk.
    pub(super) fn make_durable(self) -> Result<(), StoreError> {
        self.shelf.trees[Shelf::PIECES].flush()?;
        self.log.sync_data()?;
        self.shelf.reach.note()
    }

    /// Everything that is noted.
    pub(super) fn finish_all(self) -> Result<(), StoreError> {
        for chore in self.shelf.chores()? {
            self.finish(chore)?;
        }
        Ok(())
    }

    /// Lets one key go. What stays is durable under its new key before the old one is destroyed.
    pub(super) fn finish(self, chore: Chore) -> Result<(), StoreError> {
        let vaults = &self.shelf.vaults;
        if chore.rows == Rows::Stay
            && let Some(newer) = vaults.succeed(chore.key)?
        {
            self.for_each_lot(chore.key, |version, table, row| {
                self.sealed_anew((table, row), version, newer)
            })?;
            self.make_durable()?;
        }
        vaults.destroy(chore.key)?;
        self.for_each_lot(chore.key, |_, table, row| Ok(removed(table, row)))?;
        batch::strike_out(self.shelf.for_writing(), chore)?;
        self.make_durable()
    }

    /// Rewrites the rows of a key, until none is left.
    fn for_each_lot(
        self,
        key: KeyId,
        rewrite: impl Fn(Version, Table, &[u8]) -> Result<PreparedPut, StoreError>,
    ) -> Result<(), StoreError> {
        loop {
            let lot = self.shelf.rows_of(key, ROWS_AT_ONCE)?;
            if lot.is_empty() {
                return Ok(());
            }
            let version = Version::new(self.versions.fetch_add(1, Ordering::Relaxed));
            let puts = lot.iter().map(|entry| {
                let (table, row) = index::row(entry).ok_or(StoreError::Damaged)?;
                rewrite(version, table, row)
            });
            let puts = puts.collect::<Result<_, _>>()?;
            let commit = Prepared::of(version, puts, vec![]);
            let _ = batch::apply(self.shelf.for_writing(), &[commit])?;
        }
    }

    fn sealed_anew(
        self,
        (table, row): (Table, &[u8]),
        version: Version,
        newer: KeyId,
    ) -> Result<PreparedPut, StoreError> {
        let Some(found) = self.shelf.get(table, row)? else {
            return Ok(removed(table, row));
        };
        let place = Place {
            table,
            key: row,
            version,
        };
        let sealed = self.shelf.vaults.seal_with(newer, place, &found.value)?;
        Ok(PreparedPut {
            pieces: Some(Pieces::cut(version, &sealed)?),
            ..removed(table, row)
        })
    }
}

fn removed(table: Table, row: &[u8]) -> PreparedPut {
    PreparedPut {
        table,
        key: row.to_vec(),
        expect: Expect::Any,
        pieces: None,
    }
}
