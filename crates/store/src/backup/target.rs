//! The file of a backup: it bears its name once it is whole and on disk, and not before.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

use crate::BackupError;
use crate::folder::sync_directory;
use crate::seal::lies_in;

/// A backup file that is being written. Dropped before it is finished, nothing stays behind.
pub struct BackupFile {
    file: PathBuf,
    unfinished: PathBuf,
    handle: File,
}

impl BackupFile {
    /// Begins a backup at this place. It must not be there yet, nor lie in the directory of the data.
    pub fn begin(file: &Path, data: &Path) -> Result<Self, BackupError> {
        if lies_in(file, data).map_err(|_| BackupError::NoFolder)? {
            return Err(BackupError::Inside);
        }
        refuse_present(file)?;
        let unfinished = unfinished(file).ok_or(BackupError::Exists)?;
        remove(&unfinished)?;
        let handle = OpenOptions::new()
            .create_new(true)
            .write(true)
            .mode(0o600)
            .open(&unfinished)?;
        Ok(Self {
            file: file.to_owned(),
            unfinished,
            handle,
        })
    }

    /// What to write to.
    pub fn handle(&self) -> Result<File, BackupError> {
        Ok(self.handle.try_clone()?)
    }

    /// Makes it durable and gives it its name; answers with its size.
    pub fn finish(self) -> Result<u64, BackupError> {
        self.handle.sync_all()?;
        if !self.is_ours()? {
            return Err(BackupError::Overtaken);
        }
        rename(&self.unfinished, &self.file)?;
        sync_folder(&self.file)?;
        Ok(self.handle.metadata()?.len())
    }

    /// Another backup to the same place would have replaced it.
    fn is_ours(&self) -> io::Result<bool> {
        let ours = self.handle.metadata()?;
        match fs::symlink_metadata(&self.unfinished) {
            Ok(found) => Ok((found.dev(), found.ino()) == (ours.dev(), ours.ino())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl Drop for BackupFile {
    fn drop(&mut self) {
        if matches!(self.is_ours(), Ok(true)) {
            drop(fs::remove_file(&self.unfinished));
        }
    }
}

fn unfinished(file: &Path) -> Option<PathBuf> {
    let mut name: OsString = file.file_name()?.to_owned();
    name.push(".unfinished");
    Some(file.with_file_name(name))
}

fn refuse_present(file: &Path) -> Result<(), BackupError> {
    match fs::symlink_metadata(file) {
        Ok(_) => Err(BackupError::Exists),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// What an interrupted backup left behind.
fn remove(unfinished: &Path) -> io::Result<()> {
    match fs::remove_file(unfinished) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A folder that may be written in but not read cannot be synced.
fn sync_folder(file: &Path) -> io::Result<()> {
    match file.parent().map_or(Ok(()), sync_directory) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
        done => done,
    }
}

/// Never over something else, as far as the file system can promise that.
fn rename(from: &Path, to: &Path) -> Result<(), BackupError> {
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {
            refuse_present(to)?;
            Ok(fs::rename(from, to)?)
        }
        done => Ok(done.map_err(io::Error::from)?),
    }
}
