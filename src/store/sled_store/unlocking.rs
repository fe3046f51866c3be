//! Finding the keys at the start: an existing database is opened with its own key or not at all, and keys are made
//! only where there is no database yet.

use std::io::ErrorKind;
use std::path::Path;

use super::folder::{Folder, RESTORING};
use crate::store::StoreError;
use crate::store::seal::{self, KeyPlaces, Ledger, MasterKey, Ring, Vaults};

pub(super) fn unlock(folder: &Folder, places: &KeyPlaces) -> Result<Vaults, StoreError> {
    seal::warn_if_copying(folder.root());
    let ledger = Ledger::read(&places.ledger_file(folder.root())?)?;
    match (folder.keyring().try_exists()?, folder.has_log()?) {
        (true, _) => unlock_existing(folder, places, ledger),
        (false, true) => Err(StoreError::KeyringMissing),
        (false, false) => make(folder, places, ledger),
    }
}

fn unlock_existing(
    folder: &Folder,
    places: &KeyPlaces,
    ledger: Option<Ledger>,
) -> Result<Vaults, StoreError> {
    warn_of_leftovers(folder.root())?;
    let master = MasterKey::find(places, folder.root())?;
    let ring = Ring::open(&folder.keyring(), &master)?;
    let ledger = match ledger {
        Some(ledger) => ledger,
        None => begin_again(&places.ledger_file(folder.root())?)?,
    };
    together(ring, ledger)
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
    Ledger::begin(path).map_err(beside)
}

fn make(folder: &Folder, places: &KeyPlaces, ledger: Option<Ledger>) -> Result<Vaults, StoreError> {
    if ledger
        .as_ref()
        .is_some_and(|ledger| ledger.ring().is_some())
    {
        return Err(StoreError::DataMissing);
    }
    let master = find_or_make(places, folder.root())?;
    let ledger = match ledger {
        Some(ledger) => ledger,
        None => Ledger::begin(&places.ledger_file(folder.root())?).map_err(beside)?,
    };
    Ring::create(&folder.keyring(), &master)?;
    together(Ring::open(&folder.keyring(), &master)?, ledger)
}

fn find_or_make(places: &KeyPlaces, data: &Path) -> Result<MasterKey, StoreError> {
    match MasterKey::find(places, data) {
        Err(StoreError::KeyMissing) if places.key_is_ours() => {}
        found => return found,
    }
    let file = places.key_file(data)?;
    let master = MasterKey::drawn()?;
    master.write_new(&file).map_err(beside)?;
    tracing::info!(
        "a new key was made: {}. Keep a copy of it in a safe place, apart from the backups: without it nobody can \
         read the data or a backup",
        file.display()
    );
    Ok(master)
}

fn together(ring: Ring, mut ledger: Ledger) -> Result<Vaults, StoreError> {
    match ledger.ring() {
        None => ledger.belongs_to(ring.id())?,
        Some(id) if id != ring.id() => return Err(StoreError::LedgerForeign),
        Some(_) => {}
    }
    Vaults::new(ring, ledger)
}

/// Being refused beside the data directory is something else than being refused in it.
fn beside(error: StoreError) -> StoreError {
    match error {
        StoreError::NoAccess | StoreError::Disk(ErrorKind::NotFound) => StoreError::NoAccessBeside,
        error => error,
    }
}
