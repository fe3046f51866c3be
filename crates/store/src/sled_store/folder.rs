//! The store's directory: who may read it, who has it open, and that its files are really on disk.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::StoreError;

const OWNER_ONLY_DIRECTORY: u32 = 0o700;
const OWNER_ONLY_FILE: u32 = 0o600;
pub(super) const KEYRING: &str = "keyring";
/// What is restored is built beside the data directory, under its name with this ending.
pub(super) const RESTORING: &str = ".restoring";
const SLED: &str = "sled";
const LOCK: &str = "lock";
/// What may lie where a store begins: what a start leaves behind that was refused or killed, and the running kring's
/// socket. `lost+found` belongs to the disk.
const OWN: [&str; 7] = [
    LOCK,
    SLED,
    "running",
    "recovery-copies",
    "keyring.making",
    "kring.sock",
    "lost+found",
];

/// A directory this process alone has open, as long as this value lives.
pub(super) struct Folder {
    root: PathBuf,
    _lock: File,
}

impl Folder {
    pub(super) fn claim(root: &Path) -> Result<Self, StoreError> {
        make_directory(root)?;
        refuse_anothers(root)?;
        let lock = writable(&root.join(LOCK))?;
        lock.try_lock().map_err(io::Error::from)?;
        let folder = Self {
            root: root.to_owned(),
            _lock: lock,
        };
        make_directory(&folder.sled())?;
        Ok(folder)
    }

    /// Removes everything but the lock.
    pub(super) fn clear(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.root)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else if entry.file_name() != LOCK {
                fs::remove_file(entry.path())?;
            }
        }
        make_directory(&self.sled())
    }

    /// sled, or what is left of it, still has its files open.
    pub(super) fn sled_is_open(&self) -> io::Result<bool> {
        is_held(&self.sled().join("db"))
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The file of the data keys.
    pub(super) fn keyring(&self) -> PathBuf {
        self.root.join(KEYRING)
    }

    /// There is a database.
    pub(super) fn has_log(&self) -> io::Result<bool> {
        self.sled().join("db").try_exists()
    }

    /// Where sled keeps its files.
    pub(super) fn sled(&self) -> PathBuf {
        self.root.join(SLED)
    }

    /// The file sled appends to.
    pub(super) fn log(&self) -> io::Result<File> {
        OpenOptions::new().write(true).open(self.sled().join("db"))
    }

    pub(super) fn copies(&self) -> PathBuf {
        self.root.join("recovery-copies")
    }

    pub(super) fn marker(&self) -> PathBuf {
        self.root.join("running")
    }

    pub(super) fn sync(&self) -> io::Result<()> {
        sync_directory(&self.root)
    }

    /// Nothing may ever lie in `blobs/`: sled does not sync it.
    pub(super) fn has_stray_blobs(&self) -> io::Result<bool> {
        match fs::read_dir(self.sled().join("blobs")) {
            Ok(mut entries) => Ok(entries.next().is_some()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Makes what sled made at its start private and durable; sled does neither.
    pub(super) fn settle(&self) -> io::Result<()> {
        let sled = self.sled();
        for entry in fs::read_dir(&sled)? {
            let path = entry?.path();
            if path.is_dir() {
                fs::set_permissions(&path, Permissions::from_mode(OWNER_ONLY_DIRECTORY))?;
            } else {
                fs::set_permissions(&path, Permissions::from_mode(OWNER_ONLY_FILE))?;
            }
            File::open(&path)?.sync_all()?;
        }
        sync_directory(&sled)?;
        sync_directory(&self.root)?;
        self.root
            .canonicalize()?
            .parent()
            .map_or(Ok(()), sync_if_allowed)
    }
}

/// There is a store in this directory, or what is left of one.
pub(super) fn holds_store(root: &Path) -> bool {
    root.join(KEYRING).exists() || root.join(SLED).join("db").exists()
}

/// Refuses a directory in which no store may begin: another's, or one with something else in it. Changes nothing.
pub(super) fn refuse_strange(root: &Path) -> Result<(), StoreError> {
    if !root.try_exists()? {
        return Ok(());
    }
    refuse_anothers(root)?;
    let own = |name: &OsString| OWN.iter().any(|own| name == own);
    if names_in(root)?.iter().all(own) {
        return Ok(());
    }
    Err(StoreError::StrangeFolder)
}

/// Another process, or another part of this one, has the store in this directory open.
pub(super) fn is_claimed(root: &Path) -> bool {
    matches!(is_held(&root.join(LOCK)), Ok(true))
}

/// Nothing lies in this directory but what a start leaves behind that was refused, or the directory is not there.
pub(super) fn holds_nothing(root: &Path) -> io::Result<bool> {
    let names = names_in(root)?;
    let sled = names_in(&root.join(SLED))?;
    let known = |name: &OsString| name == LOCK || name == SLED;
    Ok(sled.is_empty() && names.iter().all(known))
}

fn names_in(directory: &Path) -> io::Result<Vec<OsString>> {
    match fs::read_dir(directory) {
        Ok(entries) => entries.map(|entry| Ok(entry?.file_name())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(vec![]),
        Err(error) => Err(error),
    }
}

/// Removes what a start leaves behind that was refused. If there is more, that stays.
pub(super) fn remove_leftovers(root: &Path) -> io::Result<()> {
    for removed in [
        fs::remove_file(root.join(LOCK)),
        fs::remove_dir(root.join(SLED)),
    ] {
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

fn is_held(file: &Path) -> io::Result<bool> {
    match File::open(file)?.try_lock() {
        Ok(()) => Ok(false),
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// What is written here as another user, such as by an administrator, could not be read by kring afterwards.
pub(super) fn refuse_anothers(root: &Path) -> Result<(), StoreError> {
    let owner = fs::metadata(root)?.uid();
    if owner == rustix::process::geteuid().as_raw() {
        return Ok(());
    }
    Err(StoreError::AnothersFolder(owner))
}

pub(super) fn make_directory(path: &Path) -> io::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(OWNER_ONLY_DIRECTORY)
        .create(path)
}

pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
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
pub(super) fn writable(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(false)
        .mode(OWNER_ONLY_FILE)
        .open(path)
}
