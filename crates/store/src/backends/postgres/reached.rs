//! How far this machine has seen the database come. One that tells less was restored to an older state, or is a copy that
//! lagged behind: what was confirmed since is not in it.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::StoreError;
use crate::folder::Folder;

pub(super) const FILE: &str = "reached";
const START: &str = "kring reached 1: ";

pub(super) struct Reached {
    file: File,
    noted: AtomicU64,
}

impl Reached {
    /// What is noted in this directory; nothing in one that has seen no database yet.
    pub(super) fn open(folder: &Folder) -> Result<Self, StoreError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .mode(0o600)
            .open(folder.root().join(FILE))?;
        let noted = AtomicU64::new(noted(&file)?);
        Ok(Self { file, noted })
    }

    /// Refuses a database that tells less than was seen.
    pub(super) fn refuse_older(&self, reach: u64) -> Result<(), StoreError> {
        let older = reach < self.noted.load(Ordering::Relaxed);
        if older {
            return Err(StoreError::DatabaseOlder);
        }
        Ok(())
    }

    /// Not synced: it is there after anything but a power cut, and lags by moments after one.
    pub(super) fn note(&self, reach: u64) -> Result<(), StoreError> {
        let line = format!("{START}{reach:020}\n");
        self.file.write_all_at(line.as_bytes(), 0)?;
        self.noted.store(reach, Ordering::Relaxed);
        Ok(())
    }
}

fn noted(mut file: &File) -> Result<u64, StoreError> {
    let mut text = String::new();
    match file.read_to_string(&mut text) {
        Err(error) if error.kind() == ErrorKind::InvalidData => return Err(StoreError::Damaged),
        read => read?,
    };
    if text.is_empty() {
        return Ok(0);
    }
    let number = text.strip_prefix(START).map(str::trim_end);
    let number = number.and_then(|number| number.parse().ok());
    number.ok_or(StoreError::Damaged)
}
