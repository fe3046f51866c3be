//! Finding the keys at the start: an existing database is opened with its own key or not at all, and keys are made
//! only where there is no database yet.

use std::path::Path;

use super::folder::{Folder, RESTORING};
use crate::StoreError;
use crate::seal::{self, Chest, KeyPlaces, Ledger, Ring, Vaults};

pub(super) fn unlock(folder: &Folder, places: &KeyPlaces) -> Result<Vaults, StoreError> {
    seal::warn_if_copying(folder.root());
    let ledger_file = places.ledger_file(folder.root())?;
    let ledger = Ledger::read(&ledger_file)?;
    let chest = Chest::of(folder.keyring(), places, folder.root())?;
    match (folder.keyring().try_exists()?, folder.has_log()?) {
        (true, has_log) => {
            warn_of_leftovers(folder.root())?;
            let ring = chest.open()?;
            if ring.keys().next().is_some() && !has_log {
                return Err(StoreError::LogMissing);
            }
            together(chest, ring, (ledger, &ledger_file))
        }
        (false, true) => Err(StoreError::KeyringMissing),
        (false, false) => make(chest, ledger, &ledger_file),
    }
}

fn together(
    chest: Chest,
    ring: Ring,
    (ledger, ledger_file): (Option<Ledger>, &Path),
) -> Result<Vaults, StoreError> {
    let mut ledger = match ledger {
        Some(ledger) => ledger,
        None => begin_again(ledger_file)?,
    };
    belong_together(&mut ledger, &ring)?;
    Vaults::new(chest, ring, ledger)
}

/// Erasing knows nothing of the rows and keys that lie there.
fn warn_of_leftovers(data: &Path) -> Result<(), StoreError> {
    let unfinished = seal::beside(&data.canonicalize()?, RESTORING)?;
    if unfinished.exists() {
        tracing::warn!(
            "a restore of a backup did not come to its end. If it is not needed any more, delete {}: what is erased \
             from now on would stay in it",
            unfinished.display()
        );
    }
    Ok(())
}

fn begin_again(path: &Path) -> Result<Ledger, StoreError> {
    tracing::warn!(
        "the list of what was erased ({}) is not there; kring begins a new one. What was erased until now could come \
         back with a backup from before: put the list back if there is a copy of it",
        path.display()
    );
    Ledger::begin(path)
}

/// Refuses to begin where there was data once.
pub(super) fn refuse_used(ledger_file: &Path) -> Result<(), StoreError> {
    match Ledger::look(ledger_file)? {
        Some((Some(_), _)) => Err(StoreError::DataMissing),
        _ => Ok(()),
    }
}

fn make(chest: Chest, ledger: Option<Ledger>, ledger_file: &Path) -> Result<Vaults, StoreError> {
    let is_used = |ledger: &Ledger| ledger.ring().is_some();
    if ledger.as_ref().is_some_and(is_used) {
        return Err(StoreError::DataMissing);
    }
    let key = chest.find_or_make_key()?;
    let mut ledger = match ledger {
        Some(ledger) => ledger,
        None => Ledger::begin(ledger_file)?,
    };
    let ring = chest.make(&key)?;
    belong_together(&mut ledger, &ring)?;
    Vaults::new(chest, ring, ledger)
}

fn belong_together(ledger: &mut Ledger, ring: &Ring) -> Result<(), StoreError> {
    match ledger.ring() {
        None => ledger.belongs_to(ring.id()),
        Some(id) if id != ring.id() => Err(StoreError::LedgerForeign),
        Some(_) => Ok(()),
    }
}
