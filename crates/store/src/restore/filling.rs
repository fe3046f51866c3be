//! Filling a backend out of a backup: the same rows, under the same versions, sealed as they were.

use super::reading::{Backup, Verified};
use crate::backend::{Backend, Change, SealedRow, SealedValue, Unit};
use crate::backup::Record;
use crate::versions::opening_of;
use crate::waiting::wait_for;
use crate::{Expect, Outcome, RestoreError, Table};

const ROWS_AT_ONCE: usize = 256;
const BYTES_AT_ONCE: usize = 1024 * 1024;

/// What a new backend is to hold.
pub(crate) struct Content<'a> {
    pub(super) backup: &'a Backup,
    pub(super) verified: &'a Verified,
}

impl Content<'_> {
    /// The tables there are.
    pub(crate) fn tables(&self) -> &'static [Table] {
        self.verified.tables
    }

    /// The opening in which the last versions were given out: those of later ones are higher.
    pub(crate) fn opening(&self) -> u64 {
        opening_of(self.verified.totals.next_version)
    }

    /// What was erased, in the order of the list.
    #[cfg(feature = "postgres")]
    pub(crate) fn erased(&self) -> &[crate::seal::KeyId] {
        &self.verified.in_order
    }

    /// Puts it into a backend that holds nothing, and syncs that.
    pub(crate) fn fill(&self, backend: &impl Backend) -> Result<(), RestoreError> {
        let mut load = Load {
            backend,
            changes: Vec::new(),
            bytes: 0,
        };
        self.backup.each(|record| match record {
            Record::Row(table, row) if !self.verified.leaves_out(&row) => {
                load.add(self.verified.table(table)?, row)
            }
            _ => Ok(()),
        })?;
        load.put_down()?;
        Ok(wait_for(backend.sync())?)
    }
}

/// Rows that are written together.
struct Load<'a, B> {
    backend: &'a B,
    changes: Vec<Change>,
    bytes: usize,
}

impl<B: Backend> Load<'_, B> {
    fn add(&mut self, table: Table, row: SealedRow) -> Result<(), RestoreError> {
        let SealedRow {
            key,
            version,
            sealed: bytes,
        } = row;
        self.bytes += bytes.len();
        self.changes.push(Change {
            table,
            key,
            expect: Expect::Absent,
            value: Some(SealedValue { version, bytes }),
        });
        if self.changes.len() == ROWS_AT_ONCE || self.bytes >= BYTES_AT_ONCE {
            self.put_down()?;
        }
        Ok(())
    }

    fn put_down(&mut self) -> Result<(), RestoreError> {
        self.bytes = 0;
        let lot = Unit {
            changes: std::mem::take(&mut self.changes),
            ..Unit::default()
        };
        match wait_for(self.backend.transact(&[lot]))?.as_slice() {
            [Outcome::Done] => Ok(()),
            _ => Err(RestoreError::Damaged),
        }
    }
}
