//! The trees in which everything lies: one for each table, one for the pieces of long values, one that tells which rows
//! are sealed with which key, one for the chores, and sled's own, for what is about the whole database.

use std::path::Path;

use sled::Tree;
use sled::transaction::TransactionalTree;

use crate::{StoreError, Table};

/// What sled calls its own tree.
pub(super) const OWN: &[u8] = b"__sled__default";

pub(super) const PIECES: &str = "pieces";
pub(super) const INDEX: &str = "keys";
pub(super) const CHORES: &str = "chores";

/// Only the writer flushes: sled's own timer would write behind its back and only log what fails.
pub(super) fn database(path: &Path, cache_bytes: u64) -> Result<sled::Db, StoreError> {
    let settings = sled::Config::new()
        .path(path)
        .cache_capacity(cache_bytes)
        .flush_every_ms(None);
    Ok(settings.open()?)
}

/// All trees, in an order in which one transaction can write to them.
pub(super) struct Trees {
    pub(super) tables: &'static [Table],
    all: Vec<Tree>,
}

/// One of those trees.
#[derive(Clone, Copy)]
pub(super) enum Which {
    /// Of the rows of a table.
    Table(Table),
    Pieces,
    Index,
    Chores,
    Own,
}

impl Trees {
    /// They are made where they are not there yet.
    pub(super) fn open(db: &sled::Db, tables: &'static [Table]) -> Result<Self, StoreError> {
        let names = tables.iter().map(|table| table.name());
        let mut all = names
            .chain([PIECES, INDEX, CHORES])
            .map(|name| db.open_tree(name))
            .collect::<Result<Vec<_>, _>>()?;
        all.push(Tree::clone(db));
        Ok(Self { tables, all })
    }

    pub(super) fn all(&self) -> &[Tree] {
        &self.all
    }

    pub(super) fn one(&self, which: Which) -> Result<&Tree, StoreError> {
        Ok(&self.all[self.place(which)?])
    }

    /// The same tree, within a transaction.
    pub(super) fn of<'t>(
        &self,
        within: &'t [TransactionalTree],
        which: Which,
    ) -> Result<&'t TransactionalTree, StoreError> {
        Ok(&within[self.place(which)?])
    }

    fn place(&self, which: Which) -> Result<usize, StoreError> {
        let tables = self.tables.len();
        match which {
            Which::Table(table) => {
                let mut known = self.tables.iter();
                let place = known.position(|known| *known == table);
                place.ok_or(StoreError::UnknownTable(table))
            }
            Which::Pieces => Ok(tables),
            Which::Index => Ok(tables + 1),
            Which::Chores => Ok(tables + 2),
            Which::Own => Ok(tables + 3),
        }
    }
}
