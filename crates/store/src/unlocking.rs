//! Finding the keys at the start: an existing database is opened with its own key or not at all, and keys are made
//! only where there is no database yet.

use std::path::Path;
use std::sync::Arc;

use crate::StoreError;
use crate::folder::{Folder, RESTORING};
use crate::seal::{self, ErasedList, KeptKeys, KeyChanges, KeyPlaces, Keyring, KeysOnDisk, Vaults};

/// What is known of the backend before it is opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    /// Something has been kept in it.
    Rows,
    /// It is not there yet.
    Nothing,
}

pub(crate) fn unlock(
    folder: &Folder,
    places: &KeyPlaces,
    before: Before,
) -> Result<Vaults, StoreError> {
    seal::warn_if_copying(folder.root());
    let list_file = places.erased_list_file(folder.root())?;
    let erased = ErasedList::read(&list_file)?;
    let on_disk = KeysOnDisk::of(folder.keyring(), places, folder.root())?;
    match (folder.keyring().try_exists()?, before) {
        (true, before) => {
            warn_of_leftovers(folder.root())?;
            let ring = on_disk.open(|key| erased.as_ref().is_some_and(|list| list.names(key)))?;
            if !ring.holds_none() && before == Before::Nothing {
                return Err(StoreError::LogMissing);
            }
            together(on_disk, ring, (erased, &list_file))
        }
        (false, Before::Rows) => Err(StoreError::KeyringMissing),
        (false, Before::Nothing) => make(on_disk, erased, &list_file),
    }
}

/// The same for keys that are kept in a database, with the rows: the master key and a list of what was erased are of
/// this machine. What changes in the keys waits in `changes`.
pub(crate) fn unlock_kept(
    folder: &Folder,
    places: &KeyPlaces,
    (kept, before): (&KeptKeys, Before),
    changes: &Arc<KeyChanges>,
) -> Result<Vaults, StoreError> {
    let list_file = places.erased_list_file(folder.root())?;
    let on_disk = KeysOnDisk::of(folder.keyring(), places, folder.root())?;
    let ring = match (kept.slots.is_empty(), before) {
        (false, _) => on_disk.open_kept(kept, Arc::clone(changes))?,
        (true, Before::Rows) => return Err(StoreError::KeyringMissing),
        (true, Before::Nothing) => {
            refuse_used(&list_file)?;
            Keyring::begin_kept(&on_disk.find_or_make_key()?, Arc::clone(changes))?
        }
    };
    let here = match ErasedList::read(&list_file)? {
        Some(list) => list,
        None => ErasedList::begin(&list_file)?,
    };
    let mut erased = ErasedList::kept(here, (ring.id(), kept), Arc::clone(changes))?;
    belong_together(&mut erased, &ring)?;
    Vaults::new(on_disk, ring, erased)
}

/// Finds the keys of a database that is only looked at. What is done to them is done in memory.
pub(crate) fn look_at_kept(
    folder: &Folder,
    places: &KeyPlaces,
    kept: &KeptKeys,
) -> Result<Vaults, StoreError> {
    if kept.slots.is_empty() {
        return Err(StoreError::KeyringMissing);
    }
    let changes = Arc::new(KeyChanges::default());
    let on_disk = KeysOnDisk::of(folder.keyring(), places, folder.root())?;
    let ring = on_disk.look_at_kept(kept, Arc::clone(&changes))?;
    let here = ErasedList::read_copy(&places.erased_list_file(folder.root())?)?;
    let here = here.map_or_else(ErasedList::none, Ok)?;
    let mut erased = ErasedList::kept(here, (ring.id(), kept), changes)?;
    belong_together(&mut erased, &ring)?;
    Vaults::new(on_disk, ring, erased)
}

/// Lets the list on this machine name what is on that of a database: it leads there no more, or not yet.
pub(crate) fn follow_erased(
    folder: &Folder,
    places: &KeyPlaces,
    kept: &KeptKeys,
) -> Result<(), StoreError> {
    let Some(ring) = kept.ring()? else {
        return Ok(());
    };
    let list_file = places.erased_list_file(folder.root())?;
    let here = match ErasedList::read(&list_file)? {
        Some(list) => list,
        None => ErasedList::begin(&list_file)?,
    };
    let mut list = ErasedList::kept(here, (ring, kept), Arc::new(KeyChanges::default()))?;
    match list.ring() {
        None => list.belongs_to(ring),
        Some(_) => Ok(()),
    }
}

/// On a machine that stands by: the key that opens the keyring by now comes into its place, if it lies beside, and what is
/// left of the other is wiped. By what the keys it has are known.
pub(crate) fn follow_key(
    folder: &Folder,
    places: &KeyPlaces,
    kept: &KeptKeys,
) -> Result<Vec<Vec<u8>>, StoreError> {
    let on_disk = KeysOnDisk::of(folder.keyring(), places, folder.root())?;
    on_disk.follow(kept)?;
    Ok(on_disk.fingerprints())
}

/// What is wanted of the list of what was erased, where nothing is changed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListWanted {
    /// All of it.
    Whole,
    /// What is there of it: whatever it names is left out, and nothing that was erased has a key any more.
    AsItIs,
}

/// Finds the keys of a database that is only looked at. They are copies in memory.
pub(crate) fn look(
    folder: &Folder,
    places: &KeyPlaces,
    wanted: ListWanted,
) -> Result<Vaults, StoreError> {
    if !folder.keyring().try_exists()? {
        return Err(StoreError::KeyringMissing);
    }
    let on_disk = KeysOnDisk::of(folder.keyring(), places, folder.root())?;
    let read = ErasedList::read_copy(&places.erased_list_file(folder.root())?);
    let mut erased = match (read, wanted) {
        (Err(error), ListWanted::Whole) => return Err(error),
        (Ok(Some(erased)), _) => erased,
        _ => ErasedList::none()?,
    };
    let mut ring = on_disk.look(|key| erased.names(key))?;
    if wanted == ListWanted::AsItIs {
        ring.forget_the_tale()?;
    }
    match belong_together(&mut erased, &ring) {
        Err(_) if wanted == ListWanted::AsItIs => erased = ErasedList::none()?,
        belong => belong?,
    }
    Vaults::new(on_disk, ring, erased)
}

fn together(
    on_disk: KeysOnDisk,
    ring: Keyring,
    (erased, list_file): (Option<ErasedList>, &Path),
) -> Result<Vaults, StoreError> {
    let mut erased = match erased {
        Some(erased) => erased,
        None if ring.tells_of_erased() => return Err(StoreError::ErasedListShort),
        None => begin_again(list_file)?,
    };
    belong_together(&mut erased, &ring)?;
    Vaults::new(on_disk, ring, erased)
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

fn begin_again(path: &Path) -> Result<ErasedList, StoreError> {
    tracing::warn!(
        "the list of what was erased ({}) is not there; kring begins a new one. What was erased until now could come \
         back with a backup from before: put the list back if there is a copy of it",
        path.display()
    );
    ErasedList::begin(path)
}

/// Refuses to begin where there was data once.
pub(crate) fn refuse_used(list_file: &Path) -> Result<(), StoreError> {
    match ErasedList::look(list_file)? {
        Some((Some(_), _)) => Err(StoreError::DataMissing),
        _ => Ok(()),
    }
}

fn make(
    on_disk: KeysOnDisk,
    erased: Option<ErasedList>,
    list_file: &Path,
) -> Result<Vaults, StoreError> {
    let is_used = |list: &ErasedList| list.ring().is_some();
    if erased.as_ref().is_some_and(is_used) {
        return Err(StoreError::DataMissing);
    }
    let key = on_disk.find_or_make_key()?;
    let mut erased = match erased {
        Some(erased) => erased,
        None => ErasedList::begin(list_file)?,
    };
    let ring = on_disk.make(&key, |id| erased.names(id))?;
    belong_together(&mut erased, &ring)?;
    Vaults::new(on_disk, ring, erased)
}

fn belong_together(erased: &mut ErasedList, ring: &Keyring) -> Result<(), StoreError> {
    let belongs = erased.ring();
    if belongs.is_some_and(|id| id != ring.id()) {
        return Err(StoreError::ErasedListForeign);
    }
    ring.refuse_short(erased)?;
    match belongs {
        None => erased.belongs_to(ring.id()),
        Some(_) => Ok(()),
    }
}
