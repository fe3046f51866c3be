//! How far the log was once durable, noted outside the log: sled takes a log whose end is gone for one that ended there.
//!
//! Every transaction carries a number. Once it is durable, its number is noted in a file beside the log, in place and
//! without a sync of its own: after a power cut the note may be behind the log, but it is never ahead of it.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use super::log::Log;
use super::trees::OWN;
use crate::StoreError;

/// The file lies with sled's own, so that whoever copies or puts back those has the note that fits.
const NOTE: &str = "reached";
/// Where the number of the last transaction lies in sled's own tree.
pub(super) const LAST: &str = "reached";
const NUMBER_LENGTH: usize = 8;

pub(super) struct LogEnd {
    note: File,
    last: AtomicU64,
}

impl LogEnd {
    /// Something was once durable here.
    pub(super) fn has_begun(sled: &Path) -> Result<bool, StoreError> {
        match File::open(sled.join(NOTE)) {
            Ok(mut note) => Ok(noted(&mut note)? > 0),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Refuses a log that ends before what was noted. Called before anything is written to it.
    pub(super) fn open(sled: &Path, log: &sled::Tree) -> Result<Self, StoreError> {
        let last = log.get(LAST)?.map_or(Ok(0), |stored| number(&stored))?;
        let mut note = note_in(sled)?;
        if last < noted(&mut note)? {
            return Err(StoreError::LogShortened);
        }
        Ok(Self {
            note,
            last: AtomicU64::new(last),
        })
    }

    /// Refuses a log that ends before what was noted, and changes nothing.
    pub(super) fn refuse_shortened(sled: &Path, log: &Log) -> Result<(), StoreError> {
        let mut note = match File::open(sled.join(NOTE)) {
            Ok(note) => note,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        if last_in(log)? < noted(&mut note)? {
            return Err(StoreError::LogShortened);
        }
        Ok(())
    }

    /// Notes, for a log that is written anew, that it reaches as far as this one.
    pub(super) fn begin_at(sled: &Path, log: &Log) -> Result<(), StoreError> {
        let end = Self {
            note: note_in(sled)?,
            last: AtomicU64::new(last_in(log)?),
        };
        end.note()
    }

    /// The number of the transaction that is about to be made.
    pub(super) fn next(&self) -> u64 {
        self.last.load(Ordering::Relaxed) + 1
    }

    /// The transaction with this number was made.
    pub(super) fn made(&self, number: u64) {
        self.last.store(number, Ordering::Relaxed);
    }

    /// Everything made so far is durable.
    pub(super) fn note(&self) -> Result<(), StoreError> {
        let last = self.last.load(Ordering::Relaxed);
        let twice = [last.to_be_bytes(), (!last).to_be_bytes()].concat();
        Ok(self.note.write_all_at(&twice, 0)?)
    }

    /// Puts the note itself on disk.
    pub(super) fn sync(&self) -> Result<(), StoreError> {
        Ok(self.note.sync_data()?)
    }
}

fn note_in(sled: &Path) -> std::io::Result<File> {
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .mode(0o600)
        .open(sled.join(NOTE))
}

fn last_in(log: &Log) -> Result<u64, StoreError> {
    let mut last = 0;
    log.each(OWN, |key, value| {
        if key == LAST.as_bytes() {
            last = number(&value)?;
        }
        Ok(())
    })?;
    Ok(last)
}

fn number(stored: &[u8]) -> Result<u64, StoreError> {
    let bytes = stored.try_into().map_err(|_| StoreError::Damaged)?;
    Ok(u64::from_be_bytes(bytes))
}

/// A note that was not written to its end promises nothing.
fn noted(note: &mut File) -> Result<u64, StoreError> {
    let mut bytes = [0; 2 * NUMBER_LENGTH];
    match note.read_exact(&mut bytes) {
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(0),
        read => read?,
    }
    let (once, again) = bytes.split_at(NUMBER_LENGTH);
    let (once, again) = (number(once)?, number(again)?);
    if once != !again && bytes != [0; 2 * NUMBER_LENGTH] {
        tracing::warn!(
            "the file `sled/{NOTE}` of kring's data directory is damaged: for once kring cannot tell whether the end \
             of its data is missing. Is the disk failing?"
        );
        return Ok(0);
    }
    Ok(once)
}
