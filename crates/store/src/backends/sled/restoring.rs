//! Filling a new database from a backup. Afterwards all of it is on disk, and sled has let go of it.

use std::panic::{self, AssertUnwindSafe};

use super::files::{Files, until_sled_lets_go};
use super::opening;
use crate::folder::Folder;
use crate::restore::Content;
use crate::{RestoreError, StoreError};

/// Builds in a folder that holds nothing but a keyring.
pub(super) fn build(folder: &Folder, content: &Content<'_>) -> Result<(), RestoreError> {
    let files = Files::of(folder);
    // sled panics where it cannot go on.
    panic::catch_unwind(AssertUnwindSafe(|| fill(&files, content)))
        .unwrap_or(Err(RestoreError::Store(StoreError::Damaged)))?;
    until_sled_lets_go(&files.log_path())?;
    if files.has_stray_blobs().map_err(StoreError::from)? {
        return Err(StoreError::StrayBlobs.into());
    }
    let settled = files.settle().and_then(|()| folder.settle());
    settled.map_err(|error| StoreError::from(error).into())
}

fn fill(files: &Files, content: &Content<'_>) -> Result<(), RestoreError> {
    let sled = opening::begin(files.clone(), content.tables(), content.opening())?;
    content.fill(&sled)
}
