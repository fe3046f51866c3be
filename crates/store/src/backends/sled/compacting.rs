//! Writing the log anew, with nothing in it but what lives. The new one is made beside the old one, read back, and the two
//! change places in one step: whenever a stop comes, one of them is there, whole. Everything is copied as it lies, sealed; but the
//! index is folded ([`index`]).

use std::fs;
use std::io;
use std::path::Path;

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;
use sha2::{Digest, Sha256};

use super::caught;
use super::files::{self, Files, until_sled_lets_go};
use super::index;
use super::log::{self, Ended, Log};
use super::log_end::LogEnd;
use super::trees::database;
use crate::StoreError;
use crate::folder::make_directory;

/// A log is let grow to so many times what lives in it, and so many bytes more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limit {
    times: u64,
    and: u64,
}

impl Limit {
    /// Somebody waits for a start.
    pub(super) const AT_A_START: Self = Self::of(4, 64 * 1024 * 1024);
    /// After a stop nobody waits, and the next start is the faster for it.
    pub(super) const AFTER_A_STOP: Self = Self::of(2, 16 * 1024 * 1024);

    const fn of(times: u64, and: u64) -> Self {
        Self { times, and }
    }
}

/// Room is left for what is written meanwhile, by whoever it is.
const LEFT_FREE: u64 = 8 * 1024 * 1024;

/// What is known of the sizes, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sizes {
    pub(super) log: u64,
    pub(super) live: u64,
}

impl Sizes {
    pub(super) fn of(files: &Files, log: &Log) -> Result<Self, StoreError> {
        Ok(Self {
            log: fs::metadata(files.log_path())?.len(),
            live: log.live(),
        })
    }

    pub(super) fn exceed(self, limit: Limit) -> bool {
        self.log
            > self
                .live
                .saturating_mul(limit.times)
                .saturating_add(limit.and)
    }
}

/// Removes what a stop left: the new log before it was whole, or the old one after it.
pub(super) fn tidy(files: &Files) -> io::Result<()> {
    match fs::remove_dir_all(files.compacting()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed.and_then(|()| files.sync_root()),
    }
}

/// Makes the log small if it is out of hand. What stands in the way is told, and the log stays as it is.
pub(super) fn if_out_of_hand(files: &Files, log: &Log, cache: u64) -> Result<(), StoreError> {
    let sizes = Sizes::of(files, log)?;
    if !sizes.exceed(Limit::AT_A_START) {
        return Ok(());
    }
    match caught(|| compact(files, log, cache)) {
        Ok(now) => {
            tracing::info!(
                "kring's log was written anew without what is not needed any more: {} MB became {} MB",
                sizes.log / 1_000_000,
                now / 1_000_000
            );
            Ok(())
        }
        Err(error) => {
            tracing::warn!("kring's log has grown large, and cannot be written anew now: {error}");
            Ok(tidy(files)?)
        }
    }
}

/// Answers with the size of the new log.
pub(super) fn compact(files: &Files, log: &Log, cache: u64) -> Result<u64, StoreError> {
    tidy(files)?;
    refuse_full(files, log.live())?;
    let new = files.compacting();
    make_directory(&new)?;
    log.write_dense(&new.join("db"), |log, tree, take| {
        index::each_folded(log, tree, take)
    })?;
    take_settings(&files.sled(), &new)?;
    // sled itself must be able to read it before it takes the place of the old one.
    drop(database(&new, cache)?);
    until_sled_lets_go(&new.join("db"))?;
    LogEnd::begin_at(&new, log)?;
    files::settle_all(&new)?;
    let read_back = log::whole(&new, Ended::InOrder)?;
    if digest(&read_back)? != digest(log)? {
        return Err(StoreError::Damaged);
    }
    swap(&new, &files.sled())?;
    files.sync_root()?;
    tidy(files)?;
    Ok(fs::metadata(files.log_path())?.len())
}

/// While it is made, the new log can become about twice as large as what lives.
fn refuse_full(files: &Files, live: u64) -> Result<(), StoreError> {
    let disk = rustix::fs::statvfs(files.sled()).map_err(io::Error::from)?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let needed = live.saturating_mul(2).saturating_add(LEFT_FREE);
    if free < needed {
        return Err(StoreError::DiskFull);
    }
    Ok(())
}

/// Those of the old one: how long a segment is stands in them.
fn take_settings(old: &Path, new: &Path) -> io::Result<()> {
    match fs::copy(old.join("conf"), new.join("conf")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Of everything in it, folded or not.
fn digest(log: &Log) -> Result<[u8; 32], StoreError> {
    let mut digest = Sha256::new();
    for name in log.names()? {
        digest.update((name.len() as u64).to_be_bytes());
        digest.update(&name);
        index::each_unfolded(log, &name, |key, value| {
            for part in [&key, &value] {
                digest.update((part.len() as u64).to_be_bytes());
                digest.update(part);
            }
            Ok(())
        })?;
    }
    Ok(digest.finalize().into())
}

fn swap(one: &Path, other: &Path) -> io::Result<()> {
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Err(Errno::INVAL | Errno::NOSYS) => Err(Errno::NOTSUP.into()),
        done => Ok(done?),
    }
}
