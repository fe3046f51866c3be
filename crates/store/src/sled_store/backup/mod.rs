//! Taking a backup: the writer walks through the store between two batches, and whoever asked sees to it that the
//! file is whole and in its place. What goes wrong with the file is no failure of the store.

pub(super) mod record;
mod target;
mod walk;

use std::fs::File;
use std::path::Path;
use std::sync::mpsc;

use self::record::Totals;
use self::target::Target;
pub(super) use self::walk::{Interrupted, walk};
use super::queue::Order;
use super::shared::Shared;
use crate::{BackedUp, BackupError};

/// A backup that waits for the writer.
pub(super) struct Backing {
    /// Where it goes.
    pub(super) file: File,
    /// When it was asked for.
    pub(super) made: i64,
    pub(super) answer: mpsc::Sender<Result<Totals, BackupError>>,
}

impl Backing {
    /// Room that a backup took in vain is given back before anything else is written. Whoever asked may be gone.
    pub(super) fn say(&self, result: Result<Totals, BackupError>) {
        if result.is_err() {
            let _ = self.file.set_len(0);
        }
        let _ = self.answer.send(result);
    }
}

/// Takes a backup of everything that was committed so far. The writer is held while it walks, not while the file
/// is synced.
pub(super) fn back_up(shared: &Shared, file: &Path, made: i64) -> Result<BackedUp, BackupError> {
    let target = Target::begin(file, shared.root())?;
    let (answer, answered) = mpsc::channel();
    shared.order(Order::BackUp(Backing {
        file: target.handle()?,
        made,
        answer,
    }))?;
    let totals = answered.recv().map_err(|_| shared.refusal())??;
    Ok(BackedUp {
        rows: totals.rows,
        bytes: target.finish()?,
    })
}
