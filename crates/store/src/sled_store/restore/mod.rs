//! Bringing a backup back: the whole file is read and verified first, then everything is built beside the data
//! directory and moved into place at once. What was erased since stays out, says the list of what was erased.

mod building;
mod reading;
mod site;

use std::collections::HashSet;
use std::path::Path;

use self::reading::Backup;
use self::site::Site;
use crate::seal::{KeyId, KeyPlaces, Ledger};
use crate::{Contents, ListUsed, RestoreError, WithoutList};

/// Restores a backup into a data directory that is empty or not there.
pub(super) fn restore(
    file: &Path,
    directory: &Path,
    (keys, without_list): (&KeyPlaces, WithoutList),
) -> Result<Contents, RestoreError> {
    let site = Site::choose(directory)?;
    let backup = Backup::open(file, directory, keys)?;
    let ledger = keys.ledger_file(directory)?;
    let list = Listed::look(&ledger, &backup)?;
    if list.used == ListUsed::OfTheBackup && without_list == WithoutList::Refuse {
        return Err(RestoreError::NoList);
    }
    let listed = list.keys.len();
    let verified = backup.verify(list.keys)?;
    let ground = site.clear()?;
    building::build(&ground, &backup, &verified)?;
    if list.used == ListUsed::OfTheBackup || verified.erased.len() > listed {
        Ledger::create(&ledger, backup.label.ring(), verified.erased.iter())?;
    }
    site.move_in(ground)?;
    Ok(verified.contents(&backup, list.used))
}

/// Verifies a backup as restoring it would, and writes nothing.
pub(super) fn check(
    file: &Path,
    directory: &Path,
    keys: &KeyPlaces,
) -> Result<Contents, RestoreError> {
    let backup = Backup::open(file, directory, keys)?;
    let list = Listed::look(&keys.ledger_file(directory)?, &backup)?;
    Ok(backup.verify(list.keys)?.contents(&backup, list.used))
}

/// What the list in place says of this backup.
struct Listed {
    used: ListUsed,
    keys: HashSet<KeyId>,
}

impl Listed {
    /// A list that belongs to no keyring was begun and never used.
    fn look(ledger: &Path, backup: &Backup) -> Result<Self, RestoreError> {
        let (used, keys) = match Ledger::look(ledger)? {
            Some((Some(ring), _)) if ring != backup.label.ring() => {
                return Err(RestoreError::ForeignList);
            }
            Some((Some(_), keys)) => (ListUsed::InPlace, keys),
            Some((None, _)) | None => (ListUsed::OfTheBackup, HashSet::new()),
        };
        Ok(Self { used, keys })
    }
}
