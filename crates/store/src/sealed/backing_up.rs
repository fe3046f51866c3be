//! Taking a backup: the writer walks through the store between two batches, and whoever asked sees to it that the
//! file is whole and in its place. What goes wrong with the file is no failure of the store.

use std::fs::File;
use std::path::Path;
use std::thread;

use super::queue::{Alone, BackupOrder, Order};
use super::shared::Shared;
use crate::backend::Backend;
use crate::backup::{BackupFile, PATIENCE, Relay, Totals};
use crate::sync::mpsc;
use crate::{BackedUp, BackupError};

/// Takes a backup of everything that was committed so far. The writer is held while it walks, but not by a
/// file that takes nothing, and not while the file is synced.
pub(super) fn back_up<B: Backend>(
    shared: &Shared<B>,
    file: &Path,
    made: i64,
) -> Result<BackedUp, BackupError> {
    let target = BackupFile::begin(file, shared.root())?;
    let to = Relay::to(target.handle()?, PATIENCE)?;
    match walked(shared, to, made) {
        Ok(totals) => Ok(BackedUp {
            rows: totals.rows,
            bytes: target.finish()?,
            unreadable: totals.unreadable,
        }),
        Err(BackupError::Hangs) => {
            // Also letting go of it can take for ever.
            thread::spawn(move || drop(target));
            Err(BackupError::Hangs)
        }
        Err(error) => Err(error),
    }
}

/// Takes a backup into a file that somebody else opened, and gives it its name. On disk once this returns.
pub(super) fn back_up_into<B: Backend>(
    shared: &Shared<B>,
    file: &File,
    made: i64,
) -> Result<BackedUp, BackupError> {
    let to = Relay::to(file.try_clone()?, PATIENCE)?;
    let totals = walked(shared, to, made)?;
    file.sync_all()?;
    Ok(BackedUp {
        rows: totals.rows,
        bytes: file.metadata()?.len(),
        unreadable: totals.unreadable,
    })
}

fn walked<B: Backend>(shared: &Shared<B>, to: Relay, made: i64) -> Result<Totals, BackupError> {
    let (answer, answered) = mpsc::channel();
    let order = BackupOrder { to, made, answer };
    shared.order(Order::Alone(Alone::BackUp(order)))?;
    answered.recv().map_err(|_| shared.refusal())?
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::os::fd::OwnedFd;
    use std::time::Duration;

    use super::*;
    use crate::waiting::wait_for;
    use crate::{Commit, Expect, Options, Outcome, Put, SledStore, Store, Table, Vault};

    const ROWS: Table = Table::new(0, "rows");
    const TABLES: [Table; 1] = [ROWS];

    fn commits(store: &SledStore, number: u8) {
        let put = Put {
            table: ROWS,
            key: vec![number],
            vault: Vault::new(0, "house"),
            expect: Expect::Any,
            value: Some(vec![number; 8_000]),
        };
        let done = wait_for(store.commit(Commit::of(vec![put])));
        assert_eq!(done, Ok(Outcome::Done));
    }

    #[test]
    fn a_place_that_takes_nothing_holds_nobody_up() {
        let folder = tempfile::tempdir().unwrap();
        let store = SledStore::open(&folder.path().join("data"), &Options::of(&TABLES)).unwrap();
        (0..50).for_each(|number| commits(&store, number));
        let (from, to) = io::pipe().unwrap();
        let to = File::from(OwnedFd::from(to));
        let relay = Relay::to(to, Duration::from_millis(100)).unwrap();
        let walked = walked(&store.shared, relay, 0).map(drop);
        assert_eq!(walked, Err(BackupError::Hangs));
        commits(&store, 99);
        let made = store.back_up(&folder.path().join("backup"), 0);
        assert_eq!(made.map(|made| made.rows), Ok(51));
        drop(from);
    }
}
