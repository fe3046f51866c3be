//! Taking a backup: the writer walks through the store between two batches, and whoever asked sees to it that the
//! file is whole and in its place. What goes wrong with the file is no failure of the store.

use std::fs::File;
use std::path::Path;
use std::sync::mpsc;

use super::record::Totals;
use super::target::Target;
use crate::backend::Backend;
use crate::sealed::{Alone, Order, Shared};
use crate::{BackedUp, BackupError};

/// A backup that waits for the writer.
pub(crate) struct BackupOrder {
    /// Where it goes.
    pub(crate) file: File,
    /// When it was asked for.
    pub(crate) made: i64,
    answer: mpsc::Sender<Result<Totals, BackupError>>,
}

impl BackupOrder {
    /// Room that a backup took in vain is given back before anything else is written. Whoever asked may be gone.
    pub(crate) fn say(&self, result: Result<Totals, BackupError>) {
        if result.is_err() {
            let _ = self.file.set_len(0);
        }
        let _ = self.answer.send(result);
    }
}

/// Takes a backup of everything that was committed so far. The writer is held while it walks, not while the file
/// is synced.
pub(crate) fn back_up<B: Backend>(
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
