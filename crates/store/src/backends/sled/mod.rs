//! Rows on one disk: sled, made to keep its word. The only place that names sled.
//!
//! By itself sled does not sync what it flushes, so [`Sled::sync`] does; values are cut small enough to stay in the file
//! that is synced ([`pieces`]); the files sled makes at its start are synced too ([`files`]), and copied first after an
//! unclean stop ([`recovery`], [`copies`]); where the log ends is noted outside it ([`log_end`]). sled blocks, and panics
//! on some kinds of damage: nothing here waits for anything but the disk, and a panic becomes an error.

mod compacting;
mod copies;
mod files;
mod index;
mod leftovers;
mod log;
mod log_end;
mod looking;
mod opening;
mod pieces;
mod reading;
mod recovery;
mod remains;
mod restoring;
mod salvaging;
mod transacting;
mod trees;
mod weighing;

use std::fs::File;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use self::files::Files;
use self::log_end::LogEnd;
use self::transacting::Noted;
use self::trees::{Trees, Which};
use crate::backend::{Backend, Chore, KeyId, Page, SealedRow, Unit};
use crate::folder::{KEYRING, refuse_strange};
use crate::unlocking::refuse_used;
use crate::{
    BackupError, Compacted, Contents, KeyPlaces, MemoryStore, Options, Outcome, Rescued,
    RestoreError, Sealed, StoreError, Table, Weight, WithoutList, restore,
};

const SYNCS_BETWEEN_BLOB_CHECKS: u32 = 64;

/// A database in a directory of its own.
pub struct Sled {
    trees: Trees,
    log: File,
    log_end: Option<LogEnd>,
    noted: Noted,
    files: Files,
    syncs: AtomicU32,
}

impl Sealed<Sled> {
    /// Opens the store in `directory`, which is made if need be. Blocks while sled recovers.
    pub fn open(directory: &Path, options: &Options) -> Result<Self, StoreError> {
        opening::open(directory, options)
    }

    /// Shows everything in the store in `directory`, which nobody may have open, and changes nothing there: what is done
    /// to the store that is shown is done in memory.
    pub fn look(directory: &Path, options: &Options) -> Result<MemoryStore, StoreError> {
        caught(|| looking::look(directory, options))
    }

    /// Puts every row that can still be read into a backup, `made` at this time, and changes nothing in `directory`.
    /// Waits for the disk in the caller's thread.
    pub fn salvage(
        directory: &Path,
        options: &Options,
        file: &Path,
        made: i64,
    ) -> Result<Rescued, BackupError> {
        let salvage = caught(|| salvaging::salvage(directory, options))?;
        Ok(Rescued {
            backed_up: salvage.store.back_up(file, made)?,
            lost: salvage.lost,
            damages: salvage.damages,
        })
    }

    /// Writes the log of a store that was closed in order anew, with nothing in it but what lives. Waits for the disk in
    /// the caller's thread.
    pub fn compact(directory: &Path, options: &Options) -> Result<Compacted, StoreError> {
        caught(|| opening::compact(directory, options))
    }

    /// The same after a stop in order, if the log has grown to more than twice what lives in it, and 16 MB.
    pub fn compact_after_stop(
        directory: &Path,
        options: &Options,
    ) -> Result<Option<Compacted>, StoreError> {
        caught(|| opening::compact_after_stop(directory, options))
    }

    /// Tells what the store in this directory takes on the disk, part by part. Nobody may have it open; no key is needed,
    /// and nothing is changed.
    pub fn weigh(directory: &Path) -> Result<Weight, StoreError> {
        caught(|| weighing::weigh(directory))
    }

    /// There is a store in this directory, or what is left of one.
    pub fn lies_in(directory: &Path) -> bool {
        directory.join(KEYRING).exists() || files::has_log(directory)
    }

    /// Whether a store could begin in this directory, where there is none. Changes nothing.
    pub fn could_begin_in(directory: &Path, keys: &KeyPlaces) -> Result<(), StoreError> {
        refuse_strange(directory, &files::OWN)?;
        refuse_used(&keys.erased_list_file(directory)?)
    }

    /// Verifies a backup, and brings it back into a directory that is empty or not there. Waits for the disk in the
    /// caller's thread.
    pub fn restore(
        file: &Path,
        directory: &Path,
        options: &Options,
        without_list: WithoutList,
    ) -> Result<Contents, RestoreError> {
        restore::restore(
            file,
            (directory, &[]),
            options,
            without_list,
            restoring::build,
        )
    }
}

impl Sled {
    fn new(files: Files, trees: Trees, log: File, log_end: Option<LogEnd>) -> Self {
        Self {
            trees,
            log,
            log_end,
            noted: Noted::default(),
            files,
            syncs: AtomicU32::new(0),
        }
    }

    /// sled's flush hands the bytes to the kernel; only our own sync puts them on disk.
    fn flush(&self) -> Result<(), StoreError> {
        self.trees.one(Which::Own)?.flush()?;
        self.log.sync_data()?;
        self.log_end.as_ref().map_or(Ok(()), LogEnd::note)?;
        self.watch_for_blobs();
        Ok(())
    }

    fn watch_for_blobs(&self) {
        let syncs = self.syncs.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        if syncs.is_multiple_of(SYNCS_BETWEEN_BLOB_CHECKS)
            && !matches!(self.files.has_stray_blobs(), Ok(false))
        {
            tracing::error!("{}", StoreError::StrayBlobs);
        }
    }
}

impl Backend for Sled {
    const WRITES_AHEAD: bool = true;

    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<SealedRow>, StoreError> {
        caught(|| self.row(table, key))
    }

    async fn range(&self, table: Table, page: Page<'_>) -> Result<Vec<SealedRow>, StoreError> {
        caught(|| self.page(table, page))
    }

    async fn sealed_with(
        &self,
        key: KeyId,
        limit: usize,
    ) -> Result<Vec<(Table, Vec<u8>)>, StoreError> {
        caught(|| self.places_of(key, limit))
    }

    async fn chores(&self) -> Result<Vec<Chore>, StoreError> {
        caught(|| self.noted())
    }

    async fn transact(&self, units: &[Unit]) -> Result<Vec<Outcome>, StoreError> {
        caught(|| {
            let trees = (&self.trees, &self.noted);
            transacting::transact(trees, self.log_end.as_ref(), units)
        })
    }

    async fn sync(&self) -> Result<(), StoreError> {
        caught(|| self.flush())
    }

    async fn close(&self) -> Result<(), StoreError> {
        self.log_end.as_ref().map_or(Ok(()), LogEnd::sync)?;
        Ok(recovery::closed(&self.files)?)
    }
}

/// sled panics on some kinds of damage.
fn caught<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(StoreError::Damaged))
}

impl From<sled::Error> for StoreError {
    fn from(error: sled::Error) -> Self {
        match error {
            sled::Error::Io(error) if says_locked(&error) => Self::Locked,
            sled::Error::Io(error) => error.into(),
            _ => Self::Damaged,
        }
    }
}

/// sled tells a held lock by its words only.
fn says_locked(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Other && error.to_string().contains("could not acquire lock")
}
