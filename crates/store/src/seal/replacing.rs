//! Replacing files that hold keys, so that a stop leaves the one or the other, and wiping what is not needed any more.
//! It does not know what is in them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use rustix::fs::{CWD, MemfdFlags, RenameFlags, memfd_create, renameat_with};
use rustix::io::Errno;

use crate::StoreError;

/// What became of two files that were to change places.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Swap {
    Done,
    /// This file system cannot do that in one step; nothing was changed.
    Unknown,
}

/// Lets two files change places, in one step.
pub(super) fn swap(one: &Path, other: &Path) -> io::Result<Swap> {
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(Swap::Done),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(Swap::Unknown),
        Err(error) => Err(error.into()),
    }
}

/// Overwrites a file where it lies, and then removes it. There need not be one.
pub(crate) fn wipe(path: &Path) -> Result<(), StoreError> {
    let about = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        about => about?,
    };
    if about.is_file() {
        overwrite(&OpenOptions::new().write(true).open(path)?)?;
    }
    remove(path)
}

/// A file with the same content that lies in memory: what is changed in it changes nothing on disk, and is gone with it.
pub(super) fn in_memory(path: &Path) -> io::Result<File> {
    let mut copy = empty_in_memory()?;
    io::copy(&mut File::open(path)?, &mut copy)?;
    Ok(copy)
}

/// A file that lies in memory.
pub(super) fn empty_in_memory() -> io::Result<File> {
    Ok(File::from(memfd_create("kring", MemfdFlags::CLOEXEC)?))
}

/// Removes a file. There need not be one.
pub(super) fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => Ok(removed.and_then(|()| sync_parent(path))?),
    }
}

/// Leaves nothing of what was in a file, whatever its name is by now.
pub(super) fn overwrite(file: &File) -> Result<(), StoreError> {
    let mut writer = file;
    writer.seek(SeekFrom::Start(0))?;
    io::copy(&mut io::repeat(0).take(file.metadata()?.len()), &mut writer)?;
    Ok(file.sync_data()?)
}

/// Makes a new, renamed or removed file's name durable.
pub(crate) fn sync_parent(file: &Path) -> io::Result<()> {
    let parent = match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    File::open(parent)?.sync_all()
}
