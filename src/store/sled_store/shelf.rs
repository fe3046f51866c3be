//! Reading rows out of sled while the writer may be changing them.

use std::ops::Bound;

use sled::{IVec, Tree};

use super::pieces::{self, Head};
use crate::store::{Row, StoreError, Table};

/// The trees: one for each table, in the order of [`Table::ALL`], and the last for the pieces of long values.
#[derive(Clone)]
pub(super) struct Shelf {
    pub(super) trees: Vec<Tree>,
}

/// Which rows a scan is about.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) prefix: &'a [u8],
    pub(super) after: Option<&'a [u8]>,
    pub(super) limit: usize,
}

impl Shelf {
    /// The index of the tree that holds the pieces.
    pub(super) const PIECES: usize = Table::ALL.len();

    pub(super) fn open(db: &sled::Db) -> Result<Self, StoreError> {
        let mut trees = Vec::with_capacity(Self::PIECES + 1);
        for table in Table::ALL {
            trees.push(db.open_tree(name(table))?);
        }
        trees.push(db.open_tree("pieces")?);
        Ok(Self { trees })
    }

    /// A value found torn is read again: the writer was in between, so the head has a new version by then. Torn
    /// twice in the same version, it is damaged.
    pub(super) fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        let mut torn = None;
        loop {
            let Some(stored) = self.trees[table as usize].get(key)? else {
                return Ok(None);
            };
            let head = Head::read(&stored)?;
            if let Some(row) = self.whole(table, key, &head)? {
                return Ok(Some(row));
            }
            if torn.replace(head.version) == Some(head.version) {
                return Err(StoreError::Damaged);
            }
        }
    }

    pub(super) fn scan(&self, table: Table, page: Page<'_>) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        for found in self.trees[table as usize].range::<&[u8], _>((page.start(), Bound::Unbounded))
        {
            let (key, stored) = found?;
            if rows.len() == page.limit || !key.starts_with(page.prefix) {
                break;
            }
            rows.extend(self.found(table, &key, &stored)?);
        }
        Ok(rows)
    }

    /// A row found torn by a scan is read again by its key, and may be gone by then.
    fn found(&self, table: Table, key: &[u8], stored: &IVec) -> Result<Option<Row>, StoreError> {
        match self.whole(table, key, &Head::read(stored)?)? {
            None => self.get(table, key),
            row => Ok(row),
        }
    }

    fn whole(&self, table: Table, key: &[u8], head: &Head<'_>) -> Result<Option<Row>, StoreError> {
        let value =
            head.join(|number| self.trees[Self::PIECES].get(pieces::place(table, key, number)))?;
        Ok(value.map(|value| Row {
            key: key.to_vec(),
            version: head.version,
            value,
        }))
    }
}

impl<'a> Page<'a> {
    fn start(&self) -> Bound<&'a [u8]> {
        match self.after {
            Some(after) if after >= self.prefix => Bound::Excluded(after),
            _ => Bound::Included(self.prefix),
        }
    }
}

fn name(table: Table) -> &'static str {
    match table {
        Table::Cases => "cases",
        Table::Parties => "parties",
        Table::People => "people",
        Table::Invitations => "invitations",
        Table::Outbox => "outbox",
        Table::Marks => "marks",
    }
}
