//! Where restored data is built, and how it comes into its place: all of it, or nothing.

use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::folder::{
    Folder, RESTORING, holds_nothing, is_claimed, refuse_anothers, remove_leftovers,
};
use crate::seal::{beside, sync_parent};
use crate::{RestoreError, StoreError};

/// A data directory that is empty or not there, and the place beside it.
pub(super) struct Destination {
    target: PathBuf,
    beside: PathBuf,
    make_way: &'static [&'static str],
}

impl Destination {
    /// Files of these names may lie there.
    pub(super) fn choose(
        directory: &Path,
        make_way: &'static [&'static str],
    ) -> Result<Self, RestoreError> {
        let target = followed(directory)?;
        let beside = beside(&target, RESTORING)?;
        refuse_used(&target, make_way)?;
        Ok(Self {
            target,
            beside,
            make_way,
        })
    }

    /// The directory to build in. What a restore that was killed left there is gone.
    pub(super) fn clear(&self) -> Result<Folder, RestoreError> {
        if fs::symlink_metadata(&self.beside).is_ok_and(|found| !found.is_dir()) {
            return Err(RestoreError::NoAccess);
        }
        let folder = Folder::claim(&self.beside).map_err(|error| match error {
            StoreError::Locked => RestoreError::UnderWay,
            error => error.into(),
        })?;
        folder.clear().map_err(StoreError::from)?;
        Ok(folder)
    }

    /// The kernel refuses to move over a directory in which something lies by now.
    pub(super) fn move_in(self, _built: Folder) -> Result<(), RestoreError> {
        remove_leftovers(&self.target, self.make_way).map_err(StoreError::from)?;
        fs::rename(&self.beside, &self.target).map_err(|error| match error.kind() {
            ErrorKind::DirectoryNotEmpty | ErrorKind::AlreadyExists => RestoreError::NotEmpty,
            ErrorKind::CrossesDevices | ErrorKind::ResourceBusy => RestoreError::MountPoint,
            _ => StoreError::from(error).into(),
        })?;
        Ok(sync_parent(&self.target).map_err(StoreError::from)?)
    }
}

/// A link to the data directory stays; what it leads to is replaced.
fn followed(directory: &Path) -> Result<PathBuf, StoreError> {
    match fs::canonicalize(directory) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(std::path::absolute(directory)?),
        found => Ok(found?),
    }
}

fn refuse_used(target: &Path, make_way: &[&str]) -> Result<(), RestoreError> {
    if target.exists() {
        refuse_anothers(target)?;
    }
    if is_claimed(target) {
        return Err(RestoreError::InUse);
    }
    if !holds_nothing(target, make_way).map_err(StoreError::from)? {
        return Err(RestoreError::NotEmpty);
    }
    match is_mount_point(target) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::from(error).into()),
        Ok(true) => Err(RestoreError::MountPoint),
        _ => Ok(()),
    }
}

fn is_mount_point(directory: &Path) -> io::Result<bool> {
    let above = directory.parent().unwrap_or(directory);
    Ok(fs::metadata(directory)?.dev() != fs::metadata(above)?.dev())
}
