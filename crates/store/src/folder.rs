//! The data directory: who may read it, who has it open, and that what is made in it is really on disk.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::{StoreError, moved};

pub(crate) const OWNER_ONLY_DIRECTORY: u32 = 0o700;
pub(crate) const OWNER_ONLY_FILE: u32 = 0o600;
pub(crate) const KEYRING: &str = "keyring";
/// What is restored is built beside the data directory, under its name with this ending.
pub(crate) const RESTORING: &str = ".restoring";
/// While everything is put under another key, the keyring is written anew beside itself, under this name.
pub(crate) const MAKING: &str = "keyring.making";
const LOCK: &str = "lock";
const ATTEMPTS_AT_LOCK: u32 = 10;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(20);
/// What may lie where a store begins, beside what is its backend's. `lost+found` belongs to the disk.
const OWN: [&str; 4] = [LOCK, MAKING, "kring.sock", "lost+found"];

/// The keyring of the data in this directory, and the one that grows to its size while everything is put under another key.
pub fn keyrings(data: &Path) -> (PathBuf, PathBuf) {
    (data.join(KEYRING), data.join(MAKING))
}

/// A directory this process alone has open, as long as this value lives.
pub(crate) struct Folder {
    root: PathBuf,
    /// There is none in a directory that is only looked at, and that never had one.
    _lock: Option<Lock>,
}

impl Folder {
    pub(crate) fn claim(root: &Path) -> Result<Self, StoreError> {
        make_directory(root)?;
        refuse_anothers(root)?;
        moved::refuse(root)?;
        let lock = Lock::patiently(|| Ok(writable(&root.join(LOCK))?))?;
        Ok(Self {
            root: root.to_owned(),
            _lock: Some(lock),
        })
    }

    /// Looks at a directory that nobody else has open, and changes nothing.
    pub(crate) fn look(root: &Path) -> Result<Self, StoreError> {
        refuse_anothers(root)?;
        moved::refuse(root)?;
        let lock = match Lock::patiently(|| Ok(File::open(root.join(LOCK))?)) {
            Err(StoreError::Disk(io::ErrorKind::NotFound)) => None,
            lock => Some(lock?),
        };
        Ok(Self {
            root: root.to_owned(),
            _lock: lock,
        })
    }

    /// Removes everything but the lock.
    pub(crate) fn clear(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.root)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else if entry.file_name() != LOCK {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The file of the data keys.
    pub(crate) fn keyring(&self) -> PathBuf {
        self.root.join(KEYRING)
    }

    /// Makes what was made in it durable, and the directory itself.
    pub(crate) fn settle(&self) -> io::Result<()> {
        sync_directory(&self.root)?;
        self.root
            .canonicalize()?
            .parent()
            .map_or(Ok(()), sync_if_allowed)
    }
}

/// A file that is locked until this is gone, whoever else was given the file meanwhile: a process that is being started has
/// the files of the one that starts it until it runs, and would keep the lock that long if the file were only closed.
struct Lock(File);

impl Lock {
    fn patiently(open: impl Fn() -> Result<File, StoreError>) -> Result<Self, StoreError> {
        patiently(|| {
            let file = open()?;
            file.try_lock().map_err(io::Error::from)?;
            Ok(Self(file))
        })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // If the kernel refuses, closing the file is what is left.
        let _ = self.0.unlock();
    }
}

/// A lock can outlive its holder by a moment: if that was killed, by as long as a process that it was starting had not run.
pub(crate) fn patiently<T>(attempt: impl Fn() -> Result<T, StoreError>) -> Result<T, StoreError> {
    for _ in 0..ATTEMPTS_AT_LOCK {
        match attempt() {
            Err(StoreError::Locked) => thread::sleep(BETWEEN_ATTEMPTS),
            result => return result,
        }
    }
    attempt()
}

/// Another process, or another part of this one, has the store in this directory open.
pub(crate) fn is_claimed(root: &Path) -> bool {
    matches!(is_held(&root.join(LOCK)), Ok(true))
}

/// Nothing lies in this directory but what a start leaves behind that was refused (its lock, empty directories, and these
/// files), or the directory is not there.
pub(crate) fn holds_nothing(root: &Path, left: &[&str]) -> io::Result<bool> {
    for path in paths_in(root)? {
        if !is_left(&path, left) && !is_empty_directory(&path)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Removes what a start leaves behind that was refused. If there is more, that stays.
pub(crate) fn remove_leftovers(root: &Path, left: &[&str]) -> io::Result<()> {
    for path in paths_in(root)? {
        if is_left(&path, left) {
            fs::remove_file(path)?;
        } else if is_empty_directory(&path)? {
            fs::remove_dir(path)?;
        }
    }
    Ok(())
}

fn is_empty_directory(path: &Path) -> io::Result<bool> {
    Ok(path.is_dir() && paths_in(path)?.is_empty())
}

fn is_left(path: &Path, left: &[&str]) -> bool {
    let name = path.file_name().unwrap_or_default();
    name == LOCK || left.iter().any(|left| name == *left)
}

fn paths_in(directory: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(directory) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(vec![]),
        Err(error) => Err(error),
    }
}

pub(crate) fn is_held(file: &Path) -> io::Result<bool> {
    let file = File::open(file)?;
    match file.try_lock() {
        Ok(()) => {
            drop(Lock(file));
            Ok(false)
        }
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// What is written here as another user, such as by an administrator, could not be read by kring afterwards.
pub(crate) fn refuse_anothers(root: &Path) -> Result<(), StoreError> {
    let owner = fs::metadata(root)?.uid();
    if owner == rustix::process::geteuid().as_raw() {
        return Ok(());
    }
    Err(StoreError::AnothersFolder(owner))
}

/// Refuses a directory in which no store may begin: another's, or one with something else in it than what a start leaves
/// behind that was refused or killed. Changes nothing.
pub(crate) fn refuse_strange(root: &Path, of_backend: &[&str]) -> Result<(), StoreError> {
    if !root.try_exists()? {
        return Ok(());
    }
    refuse_anothers(root)?;
    let is_own = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        OWN.iter().chain(of_backend).any(|own| name == *own)
    };
    if paths_in(root)?.iter().all(is_own) {
        return Ok(());
    }
    Err(StoreError::StrangeFolder)
}

pub(crate) fn make_directory(path: &Path) -> io::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(OWNER_ONLY_DIRECTORY)
        .create(path)
}

pub(crate) fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// The directory above the store's own need not be ours to open.
fn sync_if_allowed(path: &Path) -> io::Result<()> {
    match sync_directory(path) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        result => result,
    }
}

/// Opens or makes a file only its owner can read.
pub(crate) fn writable(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(false)
        .mode(OWNER_ONLY_FILE)
        .open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_keeps_a_lock_that_was_let_go() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join(LOCK);
        let lock = Lock::patiently(|| Ok(writable(&file)?)).unwrap();
        let of_one_that_is_being_started = lock.0.try_clone().unwrap();
        drop(lock);
        assert!(!is_claimed(root.path()));
        drop(Folder::claim(root.path()).unwrap());
        drop(Folder::look(root.path()).unwrap());
        drop(of_one_that_is_being_started);
    }

    #[test]
    fn whoever_wants_a_lock_waits_a_moment_for_what_a_killed_one_was_starting() {
        let root = tempfile::tempdir().unwrap();
        let of_one_that_is_being_started = writable(&root.path().join(LOCK)).unwrap();
        of_one_that_is_being_started.try_lock().unwrap();
        assert!(is_claimed(root.path()));
        let until_it_runs = thread::spawn(move || {
            thread::sleep(BETWEEN_ATTEMPTS * 2);
            drop(of_one_that_is_being_started);
        });
        drop(Folder::claim(root.path()).unwrap());
        until_it_runs.join().unwrap();
    }
}
