//! Opening sled so that what it finds and what it makes can be relied upon.

use std::path::{Path, PathBuf};
use std::thread;

use super::Sled;
use super::compacting::{self, Limit, Sizes};
use super::copies::CopyRule;
use super::files::{self, Files, until_sled_lets_go};
use super::leftovers;
use super::log::{self, Ended, Log};
use super::log_end::LogEnd;
use super::recovery;
use super::trees::{Trees, database};
use crate::folder::{Folder, patiently, refuse_strange};
use crate::unlocking::{Before, unlock};
use crate::versions::Versions;
use crate::{Compacted, Options, Sealed, StoreError, Table};

pub(super) const OPENINGS: &str = "openings";

/// sled as it was found or made.
struct Opened {
    trees: Trees,
    log_end: LogEnd,
    opening: u64,
}

pub(super) fn open(root: &Path, options: &Options) -> Result<Sealed<Sled>, StoreError> {
    if !Sealed::<Sled>::lies_in(root) {
        refuse_strange(root, &files::OWN)?;
    }
    let folder = Folder::claim(root)?;
    let files = Files::of(&folder);
    files.make()?;
    let before = if files.has_log()? {
        Before::Rows
    } else {
        Before::Nothing
    };
    let has_begun = LogEnd::has_begun(&files.sled())?;
    let log = if has_begun {
        looked_through(&files)?
    } else {
        None
    };
    let vaults = unlock(&folder, &options.keys, before)?;
    files.refuse_stray_blobs()?;
    if !has_begun && !vaults.are_unused() {
        looked_through(&files)?;
    }
    compacting::tidy(&files)?;
    if let (Some(log), Ended::InOrder) = (log, recovery::ended(&files)?) {
        compacting::if_out_of_hand(&files, &log, options.cache_bytes)?;
    }
    recovery::before_opening(&files, copy_rule(options))?;
    if vaults.are_unused() && !has_begun {
        leftovers::remove_all(&files.sled())?;
    }
    leftovers::remove(&files.sled())?;
    let opened = patiently(|| open_on_own_thread(files.sled(), options))?;
    files.refuse_stray_blobs()?;
    files.settle()?;
    folder.settle()?;
    let log = files.log()?;
    let sled = Sled::new(files.clone(), opened.trees, log, Some(opened.log_end));
    let versions = Versions::of_opening(opened.opening);
    let store = Sealed::begin((folder, vaults), sled, (options.tables, versions))?;
    recovery::opened(&files)?;
    Ok(store)
}

/// sled cuts a damaged log before it can be told not to, so such a log never comes into its hands.
fn looked_through(files: &Files) -> Result<Option<Log>, StoreError> {
    if !files.has_log()? {
        return Ok(None);
    }
    let log = log::whole(&files.sled(), recovery::ended(files)?)?;
    LogEnd::refuse_shortened(&files.sled(), &log)?;
    Ok(Some(log))
}

/// Writes the log anew, whatever its size.
pub(super) fn compact(root: &Path, options: &Options) -> Result<Compacted, StoreError> {
    let anew = written_anew_if(root, options, |_| true)?;
    anew.ok_or(StoreError::LogMissing)
}

/// Writes the log anew if that is worth it.
pub(super) fn compact_after_stop(
    root: &Path,
    options: &Options,
) -> Result<Option<Compacted>, StoreError> {
    written_anew_if(root, options, |sizes| sizes.exceed(Limit::AFTER_A_STOP))
}

fn written_anew_if(
    root: &Path,
    options: &Options,
    is_wanted: impl Fn(Sizes) -> bool,
) -> Result<Option<Compacted>, StoreError> {
    let folder = Folder::claim(root)?;
    let files = Files::of(&folder);
    files.refuse_stray_blobs()?;
    if recovery::ended(&files)? != Ended::InOrder {
        return Err(StoreError::Closed);
    }
    until_sled_lets_go(&files.log_path())?;
    let log = looked_through(&files)?.ok_or(StoreError::LogMissing)?;
    let sizes = Sizes::of(&files, &log)?;
    if !is_wanted(sizes) {
        return Ok(None);
    }
    let after = compacting::compact(&files, &log, options.cache_bytes);
    // What could not be finished is in nobody's way.
    let tidied = compacting::tidy(&files);
    let after = after?;
    tidied?;
    Ok(Some(Compacted {
        before: sizes.log,
        after,
    }))
}

fn copy_rule(options: &Options) -> CopyRule {
    CopyRule {
        kept: options.copies_kept,
        largest: options.largest_copy_bytes,
        spacing: options.copy_spacing,
    }
}

/// sled panics on some kinds of damage; on a thread of its own that becomes an error.
fn open_on_own_thread(path: PathBuf, options: &Options) -> Result<Opened, StoreError> {
    let (tables, cache_bytes) = (options.tables, options.cache_bytes);
    thread::Builder::new()
        .name("kring-store-open".to_owned())
        .spawn(move || open_sled(&path, cache_bytes, tables))?
        .join()
        .unwrap_or(Err(StoreError::Damaged))
}

fn open_sled(
    path: &Path,
    cache_bytes: u64,
    tables: &'static [Table],
) -> Result<Opened, StoreError> {
    let db = database(path, cache_bytes)?;
    let log_end = LogEnd::open(path, &db)?;
    let trees = Trees::open(&db, tables)?;
    let opening = count_opening(&db)?;
    db.flush()?;
    Ok(Opened {
        trees,
        log_end,
        opening,
    })
}

fn count_opening(db: &sled::Db) -> Result<u64, StoreError> {
    let before = match db.get(OPENINGS)? {
        Some(stored) => u64::from_be_bytes(
            stored
                .as_ref()
                .try_into()
                .map_err(|_| StoreError::Damaged)?,
        ),
        None => 0,
    };
    let opening = before + 1;
    db.insert(OPENINGS, &opening.to_be_bytes())?;
    Ok(opening)
}

/// A database with empty trees. What is opened later gives out higher versions than were given out in this opening.
pub(super) fn begin(
    files: Files,
    tables: &'static [Table],
    opening: u64,
) -> Result<Sled, StoreError> {
    files.make()?;
    let db = database(&files.sled(), Options::of(tables).cache_bytes)?;
    let trees = Trees::open(&db, tables)?;
    db.insert(OPENINGS, &opening.to_be_bytes())?;
    let log = files.log()?;
    Ok(Sled::new(files, trees, log, None))
}
