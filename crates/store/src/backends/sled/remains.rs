//! What belongs to a row that is damaged: where it is noted under a key, and the pieces of its value. A row that is whole says
//! so itself; for one that is not, the trees are looked through.

use std::collections::HashMap;

use super::index;
use super::pieces;
use super::trees::{Trees, Which};
use crate::seal::KeyId;
use crate::{StoreError, Table};

/// Of each damaged row that something is written over.
#[derive(Default)]
pub(super) struct Remains(HashMap<(Table, Vec<u8>), OfRow>);

/// What belongs to one of them.
#[derive(Default)]
pub(super) struct OfRow {
    /// The keys under which the index has it.
    pub(super) noted: Vec<KeyId>,
    /// The places of the pieces.
    pub(super) pieces: Vec<Vec<u8>>,
}

impl Remains {
    pub(super) fn of(&self, table: Table, row: &[u8]) -> Option<&OfRow> {
        self.0.get(&(table, row.to_vec()))
    }

    /// Looks through the whole index: that such a row is met is rare.
    pub(super) fn look_for(
        &mut self,
        trees: &Trees,
        table: Table,
        row: Vec<u8>,
    ) -> Result<(), StoreError> {
        tracing::error!("a row of the database is damaged, and is written over");
        let mut found = OfRow::default();
        for entry in trees.one(Which::Index)? {
            let (place, value) = entry?;
            found
                .noted
                .extend(index::key_of(&place, &value, table, &row));
        }
        let first = pieces::place(table, &row, 0);
        let beginning = first.len() - pieces::NUMBER_LENGTH;
        for place in trees
            .one(Which::Pieces)?
            .scan_prefix(&first[..beginning])
            .keys()
        {
            let place = place?;
            if place.len() == first.len() {
                found.pieces.push(place.to_vec());
            }
        }
        self.0.insert((table, row), found);
        Ok(())
    }
}
