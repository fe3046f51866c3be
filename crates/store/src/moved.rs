//! A directory from which everything was moved: nobody begins there again by mistake.

use std::fs;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use crate::StoreError;

const FILE: &str = "moved";

/// Notes where everything went. On disk once this has answered.
pub(crate) fn note(root: &Path, place: &str) -> Result<(), StoreError> {
    let mut file = fs::OpenOptions::new()
        .create(true)
        .truncate(true)
        .write(true)
        .mode(0o600)
        .open(root.join(FILE))?;
    file.write_all(place.as_bytes())?;
    file.sync_all()?;
    Ok(fs::File::open(root)?.sync_all()?)
}

/// Where everything went, if it did.
pub(crate) fn place(root: &Path) -> Option<String> {
    fs::read_to_string(root.join(FILE)).ok()
}

/// Refuses a directory from which everything was moved.
pub(crate) fn refuse(root: &Path) -> Result<(), StoreError> {
    match fs::symlink_metadata(root.join(FILE)) {
        Ok(_) => Err(StoreError::Moved),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}
