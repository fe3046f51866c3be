//! Moving everything from one place to another, of whatever kind either is: the same rows, sealed as they are, under the same
//! versions. The old place is held until the new one is whole, and refuses from then on.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use crate::error::MoveError;
use crate::seal::{beside, sync_parent, wipe};
use crate::waiting::wait_for;
use crate::{AnyStore, Contents, Kept, Options, StoreError, WithoutList};

/// What is carried lies beside the new directory for a moment, under its name with this ending.
const CARRIED: &str = ".moving";
/// What is copied is whole before it has its name.
const MAKING: &str = ".making";

/// A place, and how it is kept.
pub type Place<'a> = (&'a Kept, &'a Options);

/// Moves everything. `made` is the time, in seconds, and `told` says to people where it went. Blocks.
pub fn move_all(
    (from, options): Place<'_>,
    to: Place<'_>,
    (made, told): (i64, &str),
) -> Result<Contents, MoveError> {
    let carried = beside(&to.0.directory, CARRIED)?;
    let store = from.open(options)?;
    // What a stop left there.
    wipe(&carried)?;
    let moved = carry(&store, (from, options), to, (&carried, made));
    let left = wipe(&carried);
    let moved = moved.and_then(|contents| {
        left?;
        store.note_moved(told)?;
        Ok(contents)
    });
    let closed = wait_for(store.close());
    let contents = moved?;
    closed?;
    Ok(contents)
}

fn carry(
    store: &AnyStore,
    (from, options): Place<'_>,
    (to, to_options): Place<'_>,
    (carried, made): (&Path, i64),
) -> Result<Contents, MoveError> {
    store.back_up(carried, made)?;
    let files = Beside::copied((from, options), (to, to_options))?;
    let restored = to.restore(carried, to_options, WithoutList::Refuse);
    if restored.is_err() {
        files.remove();
    }
    Ok(restored?)
}

/// What lies beside a directory and belongs to it: the key and the list of what was erased. Those that were copied.
struct Beside(Vec<PathBuf>);

impl Beside {
    /// A file that both places share stays where it is.
    fn copied((from, options): Place<'_>, (to, to_options): Place<'_>) -> Result<Self, StoreError> {
        let (old, new) = (&from.directory, &to.directory);
        let pairs = [
            (options.keys.key_file(old)?, to_options.keys.key_file(new)?),
            (
                options.keys.erased_list_file(old)?,
                to_options.keys.erased_list_file(new)?,
            ),
        ];
        let mut copied = Self(Vec::new());
        for (here, there) in pairs.into_iter().filter(|(here, there)| here != there) {
            match copy(&here, &there) {
                Ok(true) => copied.0.push(there),
                // Whether it is the right one, restoring tells.
                Ok(false) => {}
                Err(error) => {
                    copied.remove();
                    return Err(error);
                }
            }
        }
        Ok(copied)
    }

    /// Nothing was moved: they belong to nothing there.
    fn remove(&self) {
        for file in &self.0 {
            // What stays opens nothing there.
            let _ = wipe(file);
        }
    }
}

/// Whether it was copied: what lies there already stays. It is whole there, or not there: a key of which a stop left a part
/// would be in the way of the next attempt.
fn copy(here: &Path, there: &Path) -> Result<bool, StoreError> {
    if there.try_exists()? {
        return Ok(false);
    }
    let making = beside(there, MAKING)?;
    // What a stop left there.
    wipe(&making)?;
    let mut from = fs::File::open(here)?;
    let mut to = OpenOptions::new()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(&making)?;
    io::copy(&mut from, &mut to)?;
    to.sync_all()?;
    fs::rename(&making, there)?;
    sync_parent(there)?;
    Ok(true)
}
