//! Bringing a backup back: the whole file is read and verified first, then everything is built beside the data
//! directory and moved into place at once. What was erased since stays out, says the list of what was erased.

mod filling;
mod destination;
mod reading;

use std::path::Path;

use self::destination::Destination;
pub(crate) use self::filling::Content;
use self::reading::Backup;
use crate::folder::Folder;
use crate::seal::{ErasedList, KeyId};
use crate::{Contents, ListUsed, Options, RestoreError, WithoutList};

/// A backup is read to its end before anything is made of it.
const TO_VERIFY: u64 = 1;
const TO_RESTORE: u64 = 2;

/// Restores a backup into a data directory that is empty or not there. `build` makes the backend out of what is in the
/// backup, in a directory where the keyring lies already, and leaves all of it on disk. Files `of_backend` are notes about
/// a place elsewhere that is filled now: they make way.
pub(crate) fn restore(
    file: &Path,
    (directory, of_backend): (&Path, &'static [&'static str]),
    options: &Options,
    without_list: WithoutList,
    build: impl FnOnce(&Folder, &Content<'_>) -> Result<(), RestoreError>,
) -> Result<Contents, RestoreError> {
    let destination = Destination::choose(directory, of_backend)?;
    let backup = Backup::open(file, directory, options, TO_RESTORE)?;
    let list_file = options.keys.erased_list_file(directory)?;
    let list = Listed::look(&list_file, &backup)?;
    if list.used == ListUsed::OfTheBackup && without_list == WithoutList::Refuse {
        return Err(RestoreError::NoList);
    }
    let listed = list.keys.len();
    let verified = backup.verify(options.tables, list.keys)?;
    let folder = destination.clear()?;
    let keyring = (backup.label.ring(), &backup.master);
    verified
        .keys
        .write(&folder.keyring(), keyring, &verified.in_order)?;
    let content = Content {
        backup: &backup,
        verified: &verified,
    };
    build(&folder, &content)?;
    if list.used == ListUsed::OfTheBackup || verified.in_order.len() > listed {
        ErasedList::create(&list_file, backup.label.ring(), verified.in_order.iter())?;
    }
    destination.move_in(folder)?;
    Ok(verified.contents(&backup, list.used))
}

/// Verifies a backup as restoring it would, and writes nothing.
pub(crate) fn check(
    file: &Path,
    directory: &Path,
    options: &Options,
) -> Result<Contents, RestoreError> {
    let backup = Backup::open(file, directory, options, TO_VERIFY)?;
    let list = Listed::look(&options.keys.erased_list_file(directory)?, &backup)?;
    let verified = backup.verify(options.tables, list.keys)?;
    Ok(verified.contents(&backup, list.used))
}

/// What the list in place says of this backup.
struct Listed {
    used: ListUsed,
    /// In their order.
    keys: Vec<KeyId>,
}

impl Listed {
    /// A list that belongs to no keyring was begun and never used.
    fn look(list_file: &Path, backup: &Backup) -> Result<Self, RestoreError> {
        let (used, keys) = match ErasedList::look(list_file)? {
            Some((Some(ring), _)) if ring != backup.label.ring() => {
                return Err(RestoreError::ForeignList);
            }
            Some((Some(_), keys)) => (ListUsed::InPlace, keys),
            Some((None, _)) | None => (ListUsed::OfTheBackup, Vec::new()),
        };
        Ok(Self { used, keys })
    }
}
