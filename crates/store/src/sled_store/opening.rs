//! Opening sled so that what it finds and what it makes can be relied upon.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::thread;
use std::time::Duration;

use super::Options;
use super::folder::{self, Folder};
use super::forgetting::Hand;
use super::leftovers;
use super::reach::Reach;
use super::recovery;
use super::shelf::Shelf;
use super::unlocking;
use crate::StoreError;
use crate::seal::Vaults;

/// An open store at its very beginning.
pub(super) struct Opened {
    pub(super) folder: Folder,
    pub(super) shelf: Shelf,
    /// Every version given out before is lower than this one.
    pub(super) next_version: AtomicU64,
}

/// The lower bits of a version count within one opening of the store, the others count the openings.
const BITS_WITHIN_OPENING: u32 = 40;
const OPENINGS: &str = "openings";
const ATTEMPTS_AT_LOCK: u32 = 10;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(20);

pub(super) fn open(root: &Path, options: &Options) -> Result<Opened, StoreError> {
    if !folder::holds_store(root) {
        folder::refuse_strange(root)?;
    }
    let folder = patiently(|| Folder::claim(root))?;
    let vaults = Arc::new(unlocking::unlock(&folder, &options.keys)?);
    refuse_stray_blobs(&folder)?;
    recovery::before_opening(&folder, options.copy_rule())?;
    if vaults.are_unused() && !Reach::has_begun(&folder.sled())? {
        leftovers::remove_all(&folder.sled())?;
    }
    leftovers::remove(&folder.sled())?;
    let cache = options.cache_bytes;
    let (shelf, opening) =
        patiently(|| open_on_own_thread(folder.sled(), cache, Arc::clone(&vaults)))?;
    refuse_stray_blobs(&folder)?;
    folder.settle()?;
    let next_version = AtomicU64::new(opening << BITS_WITHIN_OPENING);
    finish_forgetting(&folder, &shelf, &next_version)?;
    recovery::opened(&folder)?;
    Ok(Opened {
        folder,
        shelf,
        next_version,
    })
}

/// What a stop interrupted is finished before anybody can read.
fn finish_forgetting(
    folder: &Folder,
    shelf: &Shelf,
    versions: &AtomicU64,
) -> Result<(), StoreError> {
    let log = &folder.log()?;
    let hand = Hand {
        shelf,
        log,
        versions,
    };
    hand.finish_all()
}

/// A lock can outlive its holder by a moment: a process that is being started shares it until it runs.
fn patiently<T>(attempt: impl Fn() -> Result<T, StoreError>) -> Result<T, StoreError> {
    for _ in 0..ATTEMPTS_AT_LOCK {
        match attempt() {
            Err(StoreError::Locked) => thread::sleep(BETWEEN_ATTEMPTS),
            result => return result,
        }
    }
    attempt()
}

fn refuse_stray_blobs(folder: &Folder) -> Result<(), StoreError> {
    if folder.has_stray_blobs()? {
        tracing::error!("{}", StoreError::StrayBlobs);
        return Err(StoreError::StrayBlobs);
    }
    Ok(())
}

/// sled panics on some kinds of damage; on a thread of its own that becomes an error.
fn open_on_own_thread(
    path: PathBuf,
    cache_bytes: u64,
    vaults: Arc<Vaults>,
) -> Result<(Shelf, u64), StoreError> {
    thread::Builder::new()
        .name("kring-store-open".to_owned())
        .spawn(move || open_sled(&path, cache_bytes, vaults))?
        .join()
        .unwrap_or(Err(StoreError::Damaged))
}

/// Only the writer flushes: sled's own timer would write behind its back and only log what fails.
fn database(path: &Path, cache_bytes: u64) -> Result<sled::Db, StoreError> {
    let settings = sled::Config::new()
        .path(path)
        .cache_capacity(cache_bytes)
        .flush_every_ms(None);
    Ok(settings.open()?)
}

/// A database with empty trees. What is opened later gives out higher versions than this one.
pub(super) fn begin(
    path: &Path,
    next_version: u64,
) -> Result<(sled::Db, Vec<sled::Tree>), StoreError> {
    let db = database(path, Options::default().cache_bytes)?;
    let trees = Shelf::trees(&db)?;
    let openings = next_version >> BITS_WITHIN_OPENING;
    db.insert(OPENINGS, &openings.to_be_bytes())?;
    Ok((db, trees))
}

fn open_sled(
    path: &Path,
    cache_bytes: u64,
    vaults: Arc<Vaults>,
) -> Result<(Shelf, u64), StoreError> {
    let db = database(path, cache_bytes)?;
    let reach = Reach::open(path, &db)?;
    let shelf = Shelf::open(&db, vaults, reach)?;
    let opening = count_opening(&db)?;
    db.flush()?;
    Ok((shelf, opening))
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
