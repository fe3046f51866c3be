//! What can be wrong with the disk, and what whoever keeps the machine can do about it. Never contains data.

use std::{fmt, io};

use thiserror::Error;

use crate::{RowName, Table};

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
         to a safe place, then restore the latest backup into an empty one (kring restore). If there is none that is good \
         enough, `kring salvage FILE` puts what can still be read into one"
    )]
    Damaged,
    /// The log ends before what was once durable.
    #[error(
        "the end of kring's data is gone: the file `sled/db` in the data directory stops before what was once \
         written safely. Do not delete anything: copy the whole data directory to a safe place, check the disk, and \
         restore the latest backup into an empty one (kring restore). If there is none that is good enough, `kring salvage \
         FILE` puts what can still be read into one"
    )]
    LogShortened,
    /// The log is not there at all, although something was kept in it.
    #[error(
        "the file `sled/db` with kring's data is not there, although data was kept in it. Is the disk with the data \
         mounted? Put the directory `sled` back together with the rest of the data directory, as it was when you last \
         copied it"
    )]
    LogMissing,
    /// A row is not what kring wrote in its place: changed, swapped, or copied from elsewhere.
    #[error(
        "a row of kring's data ({0:?}, {1}) is not what kring wrote there: it was changed, swapped or copied, or the \
         disk is failing. Do not delete anything: copy the whole data directory to a safe place, then restore the \
         latest backup that is in order into an empty one (kring restore)"
    )]
    Forged(Table, RowName),
    /// The master key is not there.
    #[error(
        "the key that opens kring's data is not there. Put it back where it was (or say where it is with \
         --key-file): without it nobody can read the data, and kring does not make a new one over data that exists"
    )]
    KeyMissing,
    /// The file with the master key cannot be read, or holds something else.
    #[error(
        "the file with the key that opens kring's data cannot be read as a key. Check that it belongs to the user \
         kring runs as and holds the line that begins with kring-key-1:, or put back a copy of it"
    )]
    KeyUnreadable,
    /// The master key is another one.
    #[error(
        "this key does not open kring's data: it belongs to other data, or to a copy of the data from another time. \
         Nothing was changed. Put the right key back, or say where it is with --key-file"
    )]
    KeyWrong,
    /// The master key was the right one until it was replaced.
    #[error(
        "this key opened kring's data until it was replaced (`kring key rotate`). Nothing was changed. Give kring the \
         key that replaced it; if the service manager hands over the key, that is the file you named with --to, and \
         it must hand over that one from now on"
    )]
    KeyReplaced,
    /// Others than its owner may read the file with the master key.
    #[error(
        "other users of this machine may read the key that opens kring's data. Close it with `chmod 600`, and tell \
         whoever answers for privacy that somebody may have read it"
    )]
    KeyExposed,
    /// The key, or the list of what was erased, lies inside the data directory.
    #[error(
        "the key of kring's data, and the list of what was erased, must not lie inside the data directory: whoever \
         takes a copy of the data would have the key with it. Put them elsewhere"
    )]
    KeyInside,
    /// There is a database but no keyring, or one that was never sealed.
    #[error(
        "the file `keyring` of kring's data directory is not there, or the data was made by a kring from before \
         sealing. Without it nothing can be read. If `keyring.copy` lies \
         there, copy it to `keyring`; else move the data directory away and restore the latest backup into \
         an empty one (kring restore)"
    )]
    KeyringMissing,
    /// The keyring is not what kring wrote.
    #[error(
        "the file `keyring` of kring's data directory and its copy are damaged. Do not delete anything: copy the \
         whole data directory to a safe place, then restore the latest backup into an empty one (kring restore)"
    )]
    KeyringDamaged,
    /// There was a database here, says the list of what was erased, but there is none now.
    #[error(
        "the data directory is empty, but beside it lies the list of what was erased from kring's data. Is the disk \
         with the data mounted? To bring a backup back: kring restore FILE. To start anew without any of it, move \
         the files ending in .erased and .key away first"
    )]
    DataMissing,
    /// The list of what was erased belongs to other data.
    #[error(
        "the list of what was erased beside the data directory belongs to other data. Put the right one back: \
         it keeps erased words from coming back with a backup"
    )]
    ErasedListForeign,
    /// The list of what was erased does not name all that was.
    #[error(
        "the list of what was erased beside the data directory is missing, cut off or an older one: it does not name all \
         that was erased. Nothing was opened. Put the newest copy of it back: it keeps erased words from coming back with \
         a backup. If there is none, `kring salvage FILE` copies the data without it, and `kring restore FILE` into an \
         empty directory goes on from there (with --without-erased-list if no list is left at all): destroy the older \
         backups then, for what was erased could come back with them"
    )]
    ErasedListShort,
    /// The list of what was erased is not what kring wrote.
    #[error(
        "the list of what was erased beside the data directory is damaged. Put a copy of it back: it keeps erased \
         words from coming back with a backup"
    )]
    ErasedListDamaged,
    /// It was written by a newer kring than this one.
    #[error(
        "kring's data, its key or the list of what was erased was written by a newer kring, and this one cannot read \
         it. Nothing was changed. Start that version or a newer one"
    )]
    Newer,
    /// The operating system gives no random numbers.
    #[error(
        "the operating system gives no random numbers; kring cannot seal anything without them"
    )]
    NoDice,
    /// Something lies in `blobs/`, where this store never puts anything because it would not survive a power cut.
    #[error(
        "there are files in `sled/blobs` of kring's data directory, which kring itself never makes. Copy the whole \
         data directory to a safe place and restore the latest backup (kring restore), and please report this as a bug in kring"
    )]
    StrayBlobs,
    /// The directory is not a directory, or belongs to someone else.
    #[error(
        "kring cannot use its data directory. Check that it is a directory and that it belongs to the user kring \
         runs as"
    )]
    NoAccess,
    /// The directory belongs to another user than the one this runs as.
    #[error(
        "kring's data directory belongs to another user (number {0}). Run this as the user kring runs as, for example \
         with `sudo -u kring`: files made by anybody else could not be read by it"
    )]
    AnothersFolder(u32),
    /// There are other files in the directory.
    #[error(
        "there are files in this directory that are not kring's, and kring wants a directory of its own: choose another \
         one with --data. Nothing was changed"
    )]
    StrangeFolder,
    /// The key or the list of what was erased cannot be made where they belong.
    #[error(
        "kring may not write beside its data directory, where the key and the list of what was erased belong. Give \
         the data directory a parent that belongs to the user kring runs as, or say with --key-file and \
         --erased-file where they may lie"
    )]
    NoAccessBeside,
    /// A key or value is longer than the store takes; only this commit is refused.
    #[error(
        "this is too long to be kept: nothing was noted, and kring goes on. Please report this as a bug in kring"
    )]
    TooLong,
    /// This table is not one of those the store was opened with; only what asked for it is refused.
    #[error(
        "kring's data has no table called {0:?}: nothing was noted, and kring goes on. Please report this as a bug in \
         kring"
    )]
    UnknownTable(Table),
    /// The store was closed before this was asked of it.
    #[error("the store is closed, because kring is stopping. Start kring again")]
    Closed,
    /// Another kring holds the lease on the database.
    #[error(
        "another kring leads on this database, and this one stands by. If none runs any more, this one can lead within half \
         a minute"
    )]
    LedByAnother,
    /// Another kring took the lease on the database meanwhile.
    #[error(
        "another kring leads on this database by now, so this one has stopped: it can write nothing there any more. \
         Everything kring confirmed is kept. Start it again to let it stand by"
    )]
    Deposed,
    /// The database does not answer, or takes nothing.
    #[error(
        "kring's database does not answer, or does not take anything. Everything kring confirmed is kept. See whether \
         PostgreSQL runs, can be reached, and is not a standby, and start kring again"
    )]
    DatabaseGone,
    /// The database has no room.
    #[error(
        "the disk of kring's database is full. Everything kring confirmed is kept, but nothing new can be noted: make room \
         there and start kring again"
    )]
    DatabaseFull,
    /// The database lets nobody in who comes like this, or does not let them do what they must.
    #[error(
        "kring's database refuses this user, password or database name, or does not let the user make tables in it. \
         Check the connection string, and who owns the database"
    )]
    DatabaseRefuses,
    /// What says where the database is cannot be read, or does not say it.
    #[error(
        "the file that says where kring's database is cannot be read as a PostgreSQL connection string, such as \
         host=db.example.org user=kring dbname=kring password=…"
    )]
    DatabaseUnclear,
    /// Others than its owner may read the file with the connection string.
    #[error(
        "other users of this machine may read the file that says where kring's database is and how to get in. Close it with \
         `chmod 600`, and change the password if it holds one"
    )]
    DatabaseExposed,
    /// Nothing proves that the server is the right one.
    #[error(
        "kring's database does not prove who it is: it has no TLS, or its certificate is not signed by an authority this \
         machine knows, or is for another name. Nothing was sent to it. Name the authority in the connection file, on a line of its own: sslrootcert=FILE"
    )]
    DatabaseUnproven,
    /// Everything was moved from here to another place.
    #[error(
        "kring's data was moved from here to another place, and is kept there now. Nothing was changed: give kring that place \
         (--data, --store-file). What lies here can still be read with the key: destroy it once you need it no more"
    )]
    Moved,
    /// Nothing was ever kept there.
    #[error(
        "there is nothing of kring in this database. Only `kring run` and `kring restore` begin one; nothing was made now"
    )]
    DatabaseEmpty,
    /// This kring was built without what a shared database needs.
    #[error(
        "this kring was built without PostgreSQL (the feature `postgres`), and a database is named for its data"
    )]
    DatabaseNotBuilt,
    /// The server is of a version that is too old.
    #[error(
        "kring's database is older than PostgreSQL 15. Nothing was changed: use a newer server"
    )]
    DatabaseOld,
    /// It tells less than this machine has seen of it.
    #[error(
        "kring's database is an older state of what this machine has seen: it was restored to an earlier moment, or a standby \
         was promoted that lagged behind. What kring confirmed since is not in it. Nothing was changed. Bring the newer \
         state back if there is one; to go on without what is lost: kring run --accept-older-database"
    )]
    DatabaseOlder,
    /// It confirmed something with a warning: as when somebody ends its waiting for a standby.
    #[error(
        "kring's database warned while it confirmed what was written, as when its waiting for a standby is ended: that may be \
         on one server only, so kring does not take it for kept, and has stopped. See to the standby, and start kring again"
    )]
    DatabaseAlone,
    /// Anything else the database said.
    #[error(
        "kring's database failed with the code {0} of PostgreSQL. Everything kring confirmed is kept. Look in its log, and \
         start kring again"
    )]
    Database(SqlCode),
    /// Anything else the operating system said.
    #[error(
        "the disk with kring's data cannot be used ({0}). Check the disk and the system log, and start kring again"
    )]
    Disk(io::ErrorKind),
}

/// One of the codes by which PostgreSQL says what went wrong. They hold nothing of what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SqlCode([u8; 5]);

impl SqlCode {
    /// The code that is written like this.
    pub fn of(code: &str) -> Self {
        Self(code.as_bytes().try_into().unwrap_or(*b"XX000"))
    }
}

impl fmt::Display for SqlCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.escape_ascii())
    }
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
