//! What can be wrong with the disk, and what whoever keeps the machine can do about it. Never contains data.

use std::io;

use thiserror::Error;

/// Why the store cannot go on. The text says what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StoreError {
    /// No room, or over quota.
    #[error(
        "the disk with kring's data is full. Everything kring confirmed is kept, but nothing new can be noted: \
         make room on the disk and start kring again"
    )]
    DiskFull,
    /// The file system does not accept writes.
    #[error(
        "the disk with kring's data is read-only. Check the disk for errors, mount it so that it can be written, \
         and start kring again"
    )]
    ReadOnly,
    /// Another process, or another part of this one, has the store open.
    #[error(
        "another kring is already using this data directory. Stop that one first, or give this one a data \
         directory of its own"
    )]
    Locked,
    /// What is on disk is not what was written.
    #[error(
        "kring's data is damaged and cannot be read safely. Do not delete anything: copy the whole data directory \
         to a safe place, then restore the latest backup; `recovery-copies` in the data directory holds the state \
         before earlier restarts"
    )]
    Damaged,
    /// Something lies in `blobs/`, where this store never puts anything because it would not survive a power cut.
    #[error(
        "there are files in `sled/blobs` of kring's data directory, which kring itself never makes. Copy the whole \
         data directory to a safe place and restore the latest backup, and please report this as a bug in kring"
    )]
    StrayBlobs,
    /// The directory is not a directory, or belongs to someone else.
    #[error(
        "kring cannot use its data directory. Check that it is a directory and that it belongs to the user kring \
         runs as"
    )]
    NoAccess,
    /// A key or value is longer than the store takes; only this commit is refused.
    #[error(
        "this is too long to be kept: nothing was noted, and kring goes on. Please report this as a bug in kring"
    )]
    TooLong,
    /// The store was closed before this was asked of it.
    #[error("the store is closed, because kring is stopping. Start kring again")]
    Closed,
    /// Anything else the operating system said.
    #[error(
        "the disk with kring's data cannot be used ({0}). Check the disk and the system log, and start kring again"
    )]
    Disk(io::ErrorKind),
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::WouldBlock => Self::Locked,
            Kind::UnexpectedEof | Kind::InvalidData | Kind::InvalidInput => Self::Damaged,
            Kind::NotADirectory | Kind::AlreadyExists | Kind::PermissionDenied => Self::NoAccess,
            kind => Self::Disk(kind),
        }
    }
}

impl From<sled::Error> for StoreError {
    fn from(error: sled::Error) -> Self {
        match error {
            sled::Error::Io(error) if says_locked(&error) => Self::Locked,
            sled::Error::Io(error) => error.into(),
            _ => Self::Damaged,
        }
    }
}

/// sled tells a held lock by its words only.
fn says_locked(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Other && error.to_string().contains("could not acquire lock")
}
