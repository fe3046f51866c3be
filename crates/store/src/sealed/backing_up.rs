//! Taking a backup: the writer walks through the store between two batches, and whoever asked sees to it that the
//! file is whole and in its place. What goes wrong with the file is no failure of the store.

use std::path::Path;
use std::sync::mpsc;

use super::queue::{Alone, BackupOrder, Order};
use super::shared::Shared;
use crate::backend::Backend;
use crate::backup::Target;
use crate::{BackedUp, BackupError};

/// Takes a backup of everything that was committed so far. The writer is held while it walks, not while the file
/// is synced.
pub(super) fn back_up<B: Backend>(
    shared: &Shared<B>,
    file: &Path,
    made: i64,
) -> Result<BackedUp, BackupError> {
    let target = Target::begin(file, shared.root())?;
    let (answer, answered) = mpsc::channel();
    shared.order(Order::Alone(Alone::BackUp(BackupOrder {
        file: target.handle()?,
        made,
        answer,
    })))?;
    let totals = answered.recv().map_err(|_| shared.refusal())??;
    Ok(BackedUp {
        rows: totals.rows,
        bytes: target.finish()?,
    })
}
