//! Walking through the whole store while nothing is written in it.

use std::io::{self, Write};

use super::record::Totals;
use crate::seal::{Packing, Taken};
use crate::sled_store::pieces::Head;
use crate::sled_store::shelf::Shelf;
use crate::{StoreError, Table};

/// What ended a walk before its end.
pub(in crate::sled_store) enum Interrupted {
    /// The store cannot be read: it has failed.
    Store(StoreError),
    /// The file cannot be written: the store goes on.
    File(io::Error),
}

impl From<StoreError> for Interrupted {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for Interrupted {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}

/// Writes everything there is to a file. No key may be on its way out meanwhile: what stays of its rows is still
/// sealed with it, and could not be brought back once it is destroyed.
pub(in crate::sled_store) fn walk(
    shelf: &Shelf,
    to: impl Write,
    (made, next_version): (i64, u64),
) -> Result<Totals, Interrupted> {
    let label = shelf.vaults.label(made)?;
    let Taken { slots, destroyed } = shelf.vaults.taken()?;
    let mut to = Packing::begin(to, &label)?;
    let mut totals = Totals {
        next_version,
        ..Totals::default()
    };
    for slot in slots {
        totals.slot(&mut to, &slot)?;
    }
    for key in destroyed {
        totals.erased(&mut to, key)?;
    }
    for table in Table::ALL {
        walk_table(shelf, table, &mut to, &mut totals)?;
    }
    totals.end(&mut to)?;
    to.finish()?;
    Ok(totals)
}

fn walk_table(
    shelf: &Shelf,
    table: Table,
    to: &mut impl Write,
    totals: &mut Totals,
) -> Result<(), Interrupted> {
    for found in &shelf.trees[table as usize] {
        let (key, stored) = found.map_err(StoreError::from)?;
        let row = shelf.whole(table, &key, &Head::read(&stored)?)?;
        totals.row(to, table, &row.ok_or(StoreError::Damaged)?)?;
    }
    Ok(())
}
