//! Walking through the whole store while nothing is written in it.

use std::io::{self, Write};

use super::record::Totals;
use crate::backend::{Backend, Page};
use crate::seal::{BackupWriter, Taken};
use crate::sealed_rows::SealedRows;
use crate::{StoreError, Table};

/// So many rows are read at a time. Each can be of the longest there is.
const ROWS_AT_ONCE: usize = 16;

/// What ended a walk before its end.
pub(crate) enum Interrupted {
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
pub(crate) async fn walk<B: Backend>(
    rows: &SealedRows<B>,
    tables: &[Table],
    file: impl Write,
    (made, next_version): (i64, u64),
) -> Result<Totals, Interrupted> {
    let label = rows.vaults.label(made)?;
    let Taken { slots, destroyed } = rows.vaults.taken()?;
    let mut to = BackupWriter::begin(file, &label)?;
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
    for table in tables {
        walk_table(rows, *table, &mut to, &mut totals).await?;
    }
    if totals.unreadable > 0 {
        tracing::error!(
            rows = totals.unreadable,
            "rows of the database cannot be read, and are not in the backup: see `kring check`"
        );
    }
    totals.end(&mut to)?;
    to.finish()?;
    Ok(totals)
}

async fn walk_table<B: Backend>(
    from: &SealedRows<B>,
    table: Table,
    to: &mut impl Write,
    totals: &mut Totals,
) -> Result<(), Interrupted> {
    let mut last: Option<Vec<u8>> = None;
    loop {
        let page = Page {
            prefix: &[],
            after: last.as_deref(),
            limit: ROWS_AT_ONCE,
        };
        let rows = from.backend.range(table, page).await?;
        for row in &rows {
            if from.can_be_restored(table, row)? {
                totals.row(to, table, row)?;
            } else {
                totals.unreadable += 1;
            }
        }
        match rows.into_iter().last() {
            Some(row) => last = Some(row.key),
            None => return Ok(()),
        }
    }
}
