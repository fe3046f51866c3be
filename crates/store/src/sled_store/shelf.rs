//! Reading rows out of sled, and opening them, while the writer may be changing them.

use std::ops::Bound;
use std::sync::Arc;

use sled::{IVec, Tree};

use super::batch::{Chore, Rows, Trees};
use super::pieces::{self, Head};
use super::reach::Reach;
use crate::seal::{KeyId, Opening, Place, Vaults};
use crate::{Row, RowName, StoreError, Table};

/// The trees: one for each table, in the order of [`Table::ALL`], then one for the pieces of long values, one that
/// tells which rows are sealed with which key, one for the keys that are to be let go, and sled's own.
pub(super) struct Shelf {
    pub(super) trees: Vec<Tree>,
    pub(super) vaults: Arc<Vaults>,
    pub(super) reach: Reach,
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

    /// The index of the tree that tells which rows are sealed with which key.
    pub(super) const INDEX: usize = Self::PIECES + 1;
    /// The index of the tree of the keys that are to be let go.
    pub(super) const CHORES: usize = Self::PIECES + 2;
    /// The index of sled's own tree, which tells how far the log reaches.
    pub(super) const REACH: usize = Self::PIECES + 3;

    pub(super) fn open(
        db: &sled::Db,
        vaults: Arc<Vaults>,
        reach: Reach,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            trees: Self::trees(db)?,
            vaults,
            reach,
        })
    }

    /// What a transaction writes to.
    pub(super) fn for_writing(&self) -> Trees<'_> {
        Trees {
            all: &self.trees,
            reach: Some(&self.reach),
        }
    }

    /// All trees, made where they are not there yet.
    pub(super) fn trees(db: &sled::Db) -> Result<Vec<Tree>, StoreError> {
        let others = ["pieces", "keys", "chores"];
        let names = Table::ALL.map(name).into_iter().chain(others);
        let mut trees: Vec<Tree> = names
            .map(|name| db.open_tree(name))
            .collect::<Result<_, _>>()?;
        trees.push(Tree::clone(db));
        Ok(trees)
    }

    /// A value found torn, or under a key that is no more, is read again: the writer was in between, so the head has
    /// a new version by then. Found so twice in the same version, it is damaged, or forgotten.
    pub(super) fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        let mut before = None;
        loop {
            let Some(stored) = self.trees[table as usize].get(key)? else {
                return Ok(None);
            };
            let head = Head::read(&stored)?;
            let again = before.replace(head.version) == Some(head.version);
            match self.whole(table, key, &head)? {
                Some(sealed) => match self.opened(table, sealed)? {
                    None if !again => {}
                    row => return Ok(row),
                },
                None if again => return Err(StoreError::Damaged),
                None => {}
            }
        }
    }

    fn opened(&self, table: Table, sealed: Row) -> Result<Option<Row>, StoreError> {
        let Row {
            key,
            version,
            value,
        } = sealed;
        let place = Place {
            table,
            key: &key,
            version,
        };
        match self.vaults.open(place, &value)? {
            Opening::Value(value) => Ok(Some(Row {
                key,
                version,
                value,
            })),
            Opening::Forgotten => Ok(None),
            Opening::Refused => Err(StoreError::Forged(table, RowName::of(&key))),
        }
    }

    /// Some rows that are sealed with this key, as the index names them.
    pub(super) fn rows_of(&self, key: KeyId, limit: usize) -> Result<Vec<IVec>, StoreError> {
        let entries = self.trees[Self::INDEX].scan_prefix(key.bytes()).keys();
        Ok(entries.take(limit).collect::<Result<_, _>>()?)
    }

    /// The keys that are to be let go.
    pub(super) fn chores(&self) -> Result<Vec<Chore>, StoreError> {
        let mut chores = Vec::new();
        for entry in &self.trees[Self::CHORES] {
            let (key, rows) = entry?;
            let key = key.as_ref().try_into().map_err(|_| StoreError::Damaged)?;
            let rows = Rows::of(&rows).ok_or(StoreError::Damaged)?;
            let key = KeyId::of_bytes(key);
            chores.push(Chore { key, rows });
        }
        Ok(chores)
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

    /// A row found torn or under a key that is no more is read again by its key, and may be gone by then.
    fn found(&self, table: Table, key: &[u8], stored: &IVec) -> Result<Option<Row>, StoreError> {
        let whole = self.whole(table, key, &Head::read(stored)?)?;
        let opened = whole.map_or(Ok(None), |sealed| self.opened(table, sealed))?;
        opened.map_or_else(|| self.get(table, key), |row| Ok(Some(row)))
    }

    /// The row as it lies there, sealed.
    pub(super) fn whole(
        &self,
        table: Table,
        key: &[u8],
        head: &Head<'_>,
    ) -> Result<Option<Row>, StoreError> {
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
        Table::Preparations => "preparations",
        Table::Sent => "sent",
        Table::Audit => "audit",
    }
}
