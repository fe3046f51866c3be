//! Why a backup could not be made or brought back. A text says what to do next, and never holds data.

use std::io;

use thiserror::Error;

use crate::{RowName, StoreError, Table};

/// Why no backup was made. Unless it is the store that failed, the store goes on as before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BackupError {
    /// There is something at that place already.
    #[error(
        "there is something with this name already, and kring does not write over it: choose another name, for \
         example with the date in it"
    )]
    Exists,
    /// The place lies inside the data directory.
    #[error(
        "a backup must not lie inside the data directory: whatever happens to that directory would happen to the \
         backup. Choose another place, best on another disk"
    )]
    Inside,
    /// The folder is not there.
    #[error("the folder for the backup is not there: make it first, or choose another place")]
    NoFolder,
    /// No room at that place.
    #[error(
        "there is no room for the backup. Nothing was left behind and kring's data is as it was: make room there, or \
         choose another place"
    )]
    NoRoom,
    /// Nothing may be written there.
    #[error(
        "the backup may not be written there: the folder must be writable for whoever gives this command. Choose another \
         place, or give that right"
    )]
    NoAccess,
    /// The place takes nothing any more.
    #[error(
        "the place for the backup takes nothing any more, and kring does not wait for it: is it on a network that is \
         gone? There is no backup, and kring's data is as it was"
    )]
    Hangs,
    /// Another backup to the same place began meanwhile.
    #[error(
        "another backup to the same place was begun meanwhile. Wait for that one, or choose another name"
    )]
    Overtaken,
    /// Anything else the operating system said.
    #[error(
        "the backup could not be written ({0}). Check the disk it was to lie on, or choose another place"
    )]
    Disk(io::ErrorKind),
    /// It is the store itself that failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::AlreadyExists | Kind::IsADirectory => Self::Exists,
            Kind::NotFound | Kind::NotADirectory => Self::NoFolder,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::NoRoom,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::NoAccess,
            Kind::TimedOut => Self::Hangs,
            kind => Self::Disk(kind),
        }
    }
}

/// Why nothing was restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RestoreError {
    /// The file cannot be read.
    #[error("the backup cannot be read ({0}). Check that it is there and that you may read it")]
    Unreadable(io::ErrorKind),
    /// It is some other file.
    #[error(
        "this file is not a backup that kring made, or its beginning is damaged. Use another backup"
    )]
    NotABackup,
    /// A later kring made it.
    #[error(
        "this backup was made by a newer kring, or its first bytes are damaged: restore it with that version or a newer \
         one, and if there is none, use another copy of it"
    )]
    Newer,
    /// It is not as it was written.
    #[error(
        "this backup is damaged or not whole: it is not as kring wrote it. Nothing was restored. Use another copy of \
         it, or another backup"
    )]
    Damaged,
    /// A row of it was damaged before it was made.
    #[error(
        "a row in this backup ({0:?}, {1}) does not open: it was damaged already when the backup was made. Nothing was \
         restored. Use an older backup, and tell whoever maintains kring"
    )]
    RowRefused(Table, RowName),
    /// Another master key made it.
    #[error(
        "this backup was made with another key than the one that was found. If the key was rotated since, the backup \
         needs the key from before: say where it is with --key-file. Nothing was restored"
    )]
    OtherKey,
    /// The list of what was erased is not there.
    #[error(
        "the list of what was erased is not beside the data directory. It keeps what people erased from coming back \
         with a backup: put it back first (or say where it is with --erased-file). Only if it is lost for good, add \
         --without-erased-list: then everything that was erased after this backup was made comes back, and must be \
         erased again"
    )]
    NoList,
    /// The list of what was erased belongs to other data.
    #[error(
        "the list of what was erased beside the data directory belongs to other data than this backup. Put the right \
         one back (or say where it is with --erased-file), or choose another data directory"
    )]
    ForeignList,
    /// There is data already.
    #[error(
        "there are files in the data directory, or something in the database, and kring does not write over it: a backup \
         is restored into a data directory that is empty or not there yet, and into a database that holds nothing. Move \
         what is there away first, or choose another one with --data"
    )]
    NotEmpty,
    /// A kring runs there.
    #[error("a kring runs in this data directory. Stop it first, and move its data away")]
    InUse,
    /// Another restore is under way.
    #[error("another kring is restoring into this data directory. Wait for that one")]
    UnderWay,
    /// The data directory is a mount point.
    #[error(
        "the data directory is a disk of its own (a mount point), and what is restored is put in place as a whole, \
         which cannot be done there. Restore into a directory on that disk instead, and let kring run there: --data \
         with a directory inside it"
    )]
    MountPoint,
    /// No room beside the data directory.
    #[error(
        "there is no room beside the data directory, where the restored data is built. Nothing was restored: make \
         room and run the same command again"
    )]
    NoRoom,
    /// Nothing may be written beside the data directory.
    #[error(
        "kring may not write beside the data directory, where the restored data is built and where the list of what \
         was erased lies. Run this as the user kring runs as, and let the folder above the data directory belong to \
         that user"
    )]
    NoAccess,
    /// The keys, or the disk the data goes to.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for RestoreError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::DiskFull => Self::NoRoom,
            StoreError::NoAccess | StoreError::NoAccessBeside | StoreError::ReadOnly => {
                Self::NoAccess
            }
            StoreError::KeyWrong => Self::OtherKey,
            error => Self::Store(error),
        }
    }
}
