//! Rows that lie in memory, for tests and for what is only looked at: as sealed as anywhere else, with their keys in a
//! directory.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use crate::backend::{Backend, Change, Chore, KeyId, Page, SealedRow, SealedValue, Unit};
use crate::folder::Folder;
use crate::sync::{Mutex, MutexGuard};
use crate::unlocking::{Before, unlock};
use crate::versions::Versions;
use crate::{
    Contents, Expect, Options, Outcome, RestoreError, Sealed, StoreError, Table, WithoutList,
    restore,
};

/// A database in memory. It is there as long as any clone is, so that a store on it can be closed and opened again.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    rows: BTreeMap<(Table, Vec<u8>), SealedValue>,
    chores: BTreeMap<KeyId, Chore>,
    openings: u64,
}

impl Memory {
    /// Opens a store on these rows, with its keyring in this directory.
    pub fn open(&self, directory: &Path, options: &Options) -> Result<Sealed<Self>, StoreError> {
        self.open_through(self.clone(), directory, options)
    }

    /// Opens a store on these rows, as this backend hands them on.
    pub(crate) fn open_through<B: Backend>(
        &self,
        backend: B,
        directory: &Path,
        options: &Options,
    ) -> Result<Sealed<B>, StoreError> {
        let folder = Folder::claim(directory)?;
        let before = if self.inner().openings == 0 {
            Before::Nothing
        } else {
            Before::Rows
        };
        let vaults = unlock(&folder, &options.keys, before)?;
        let versions = Versions::of_opening(self.next_opening());
        Sealed::begin((folder, vaults), backend, (options.tables, versions))
    }

    /// Brings a backup back into these rows, of which there must be none yet, with the keyring in this directory.
    pub fn restore(
        &self,
        file: &Path,
        directory: &Path,
        options: &Options,
        without_list: WithoutList,
    ) -> Result<Contents, RestoreError> {
        restore::restore(
            file,
            (directory, &[]),
            options,
            without_list,
            |_, content| {
                self.inner().openings = content.opening();
                content.fill(self)
            },
        )
    }

    /// Puts a row there, as it lies somewhere else.
    pub(super) fn hold(&self, table: Table, key: Vec<u8>, value: SealedValue) {
        self.inner().rows.insert((table, key), value);
    }

    /// Notes a chore that is noted somewhere else.
    pub(super) fn hold_chore(&self, chore: Chore) {
        self.inner().chores.insert(chore.key(), chore);
    }

    fn next_opening(&self) -> u64 {
        let mut inner = self.inner();
        inner.openings += 1;
        inner.openings
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn row(&self, table: Table, key: &[u8]) -> Option<SealedRow> {
        let value = self.rows.get(&(table, key.to_vec()))?;
        Some(shown(key, value))
    }

    fn carry_out(&mut self, unit: &Unit) -> Outcome {
        if !unit.changes.iter().all(|change| self.holds(change)) {
            return Outcome::Conflict;
        }
        for change in &unit.changes {
            self.change(change);
        }
        let noted = unit.noted.iter().map(|chore| (chore.key(), *chore));
        self.chores.extend(noted);
        if let Some(key) = unit.struck_out {
            self.chores.remove(&key);
        }
        Outcome::Done
    }

    fn holds(&self, change: &Change) -> bool {
        let present = self.rows.get(&(change.table, change.key.clone()));
        match change.expect {
            Expect::Any => true,
            Expect::Absent => present.is_none(),
            Expect::Present => present.is_some(),
            Expect::Is(version) => present.is_some_and(|value| value.version == version),
        }
    }

    fn change(&mut self, change: &Change) {
        let place = (change.table, change.key.clone());
        match &change.value {
            Some(value) => drop(self.rows.insert(place, value.clone())),
            None => drop(self.rows.remove(&place)),
        }
    }
}

fn shown(key: &[u8], value: &SealedValue) -> SealedRow {
    SealedRow {
        key: key.to_vec(),
        version: value.version,
        sealed: value.bytes.clone(),
    }
}

impl Backend for Memory {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<SealedRow>, StoreError> {
        Ok(self.inner().row(table, key))
    }

    async fn range(&self, table: Table, page: Page<'_>) -> Result<Vec<SealedRow>, StoreError> {
        let start = page.start().map(|key| (table, key.to_vec()));
        let inner = self.inner();
        let from_there = inner.rows.range((start, Bound::Unbounded));
        let of_page =
            from_there.take_while(|((of, key), _)| *of == table && key.starts_with(page.prefix));
        Ok(of_page
            .take(page.limit)
            .map(|((_, key), value)| shown(key, value))
            .collect())
    }

    async fn sealed_with(
        &self,
        key: KeyId,
        limit: usize,
    ) -> Result<Vec<(Table, Vec<u8>)>, StoreError> {
        let inner = self.inner();
        let with_key = inner
            .rows
            .iter()
            .filter(|(_, value)| value.sealed_with() == Ok(key));
        Ok(with_key
            .take(limit)
            .map(|(place, _)| place.clone())
            .collect())
    }

    async fn chores(&self) -> Result<Vec<Chore>, StoreError> {
        Ok(self.inner().chores.values().copied().collect())
    }

    async fn transact(&self, units: &[Unit]) -> Result<Vec<Outcome>, StoreError> {
        let mut inner = self.inner();
        Ok(units.iter().map(|unit| inner.carry_out(unit)).collect())
    }

    async fn sync(&self) -> Result<(), StoreError> {
        Ok(())
    }

    async fn close(&self) -> Result<(), StoreError> {
        Ok(())
    }
}
