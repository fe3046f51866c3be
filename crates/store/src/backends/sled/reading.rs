//! Reading rows out of sled while the writer may be changing them.

use std::ops::Bound;

use sled::IVec;

use super::Sled;
use super::index::{self, Noted};
use super::pieces::{self, Head};
use super::trees::Which;
use crate::backend::{Chore, KeyId, Page, SealedRow};
use crate::{StoreError, Table};

impl Sled {
    /// A value found torn is read again: the writer was in between, so the head has a new version by then. Found so
    /// twice in the same version, it is damaged, and whoever opens it is refused; the other rows are as good as before.
    pub(super) fn row(&self, table: Table, key: &[u8]) -> Result<Option<SealedRow>, StoreError> {
        let tree = self.trees.one(Which::Table(table))?;
        let mut before = None;
        while let Some(stored) = tree.get(key)? {
            let Some(head) = Head::read(&stored)? else {
                return Ok(Some(SealedRow::unreadable(key)));
            };
            let again = before.replace(head.version) == Some(head.version);
            match self.whole((table, key), &head)? {
                None if !again => {}
                None => return Ok(Some(SealedRow::unreadable(key))),
                row => return Ok(row),
            }
        }
        Ok(None)
    }

    /// Nothing if a piece is missing or of another version.
    fn whole(
        &self,
        (table, key): (Table, &[u8]),
        head: &Head<'_>,
    ) -> Result<Option<SealedRow>, StoreError> {
        let pieces = self.trees.one(Which::Pieces)?;
        let value = head.join(|number| pieces.get(pieces::place(table, key, number)))?;
        Ok(value.map(|sealed| SealedRow {
            key: key.to_vec(),
            version: head.version,
            sealed,
        }))
    }

    /// A row found torn is read again by its key, and may be gone by then.
    fn found(
        &self,
        (table, key): (Table, &[u8]),
        stored: &IVec,
    ) -> Result<Option<SealedRow>, StoreError> {
        let Some(head) = Head::read(stored)? else {
            return Ok(Some(SealedRow::unreadable(key)));
        };
        match self.whole((table, key), &head)? {
            Some(row) => Ok(Some(row)),
            None => self.row(table, key),
        }
    }

    pub(super) fn page(&self, table: Table, page: Page<'_>) -> Result<Vec<SealedRow>, StoreError> {
        let tree = self.trees.one(Which::Table(table))?;
        let mut rows = Vec::new();
        for found in tree.range::<&[u8], _>((page.start(), Bound::Unbounded)) {
            let (key, stored) = found?;
            if rows.len() == page.limit || !key.starts_with(page.prefix) {
                break;
            }
            rows.extend(self.found((table, &key), &stored)?);
        }
        Ok(rows)
    }

    pub(super) fn places_of(
        &self,
        key: KeyId,
        limit: usize,
    ) -> Result<Vec<(Table, Vec<u8>)>, StoreError> {
        let mut places = Vec::new();
        for entry in self.trees.one(Which::Index)?.scan_prefix(key.bytes()) {
            let (place, value) = entry?;
            // An entry that is damaged names no row.
            let noted = index::noted(&place, &value, self.trees.tables);
            for noted in noted.into_iter().flatten() {
                match noted {
                    Noted::Alike(table, beginning) => {
                        self.sealed_among(key, (table, &beginning), limit, &mut places)?;
                    }
                    Noted::Row(table, row) => {
                        if !table.is_noted_together() || self.is_sealed_with(key, table, &row)? {
                            places.push((table, row));
                        }
                    }
                }
            }
            if places.len() >= limit {
                break;
            }
        }
        places.truncate(limit);
        Ok(places)
    }

    /// Adds the rows among those that begin so which say that they are sealed with this key.
    fn sealed_among(
        &self,
        key: KeyId,
        (table, beginning): (Table, &[u8]),
        limit: usize,
        places: &mut Vec<(Table, Vec<u8>)>,
    ) -> Result<(), StoreError> {
        for row in self.trees.one(Which::Table(table))?.scan_prefix(beginning) {
            if places.len() >= limit {
                break;
            }
            let (row, stored) = row?;
            if sealed_with(&stored)? == Some(key) {
                places.push((table, row.to_vec()));
            }
        }
        Ok(())
    }

    /// An earlier kring noted each row of these tables by itself: what it noted stays when the row goes.
    fn is_sealed_with(&self, key: KeyId, table: Table, row: &[u8]) -> Result<bool, StoreError> {
        let stored = self.trees.one(Which::Table(table))?.get(row)?;
        let now = stored.map(|stored| sealed_with(&stored)).transpose()?;
        Ok(now.flatten() == Some(key))
    }

    pub(super) fn noted(&self) -> Result<Vec<Chore>, StoreError> {
        let noted = self.trees.one(Which::Chores)?.iter().map(|entry| {
            let (key, kind) = entry?;
            let key = key.as_ref().try_into().map_err(|_| StoreError::Damaged)?;
            let [kind] = *kind else {
                return Err(StoreError::Damaged);
            };
            Chore::noted(KeyId::of_bytes(key), kind).ok_or(StoreError::Damaged)
        });
        noted.collect()
    }
}

/// The key that a row says it is sealed with; nothing where nothing of it can be believed.
fn sealed_with(stored: &[u8]) -> Result<Option<KeyId>, StoreError> {
    Ok(Head::read(stored)?.and_then(|head| head.key()))
}
