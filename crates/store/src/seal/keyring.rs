//! The keyring: which data key belongs to which vault. In memory it holds only in which slot each lies, because there
//! can be hundreds of thousands.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::elsewhere::{KeptKeys, KeyChanges};
use super::erased_list::ErasedList;
use super::head::Head;
use super::ids::{KeyId, KeyringId};
use super::master::MasterKey;
use super::replacing::sync_parent;
use super::secret::{self, NAME_LENGTH, Secret};
use super::slot::{Purpose, SLOT_LENGTH, Slot, Tag};
use super::slots::{Both, GROWTH, Slots};
use super::tale::Tale;
use super::whereabouts::{Name, Place, Whereabouts};
use crate::StoreError;
use crate::folder::MAKING;

/// The keyring, open.
pub(crate) struct Keyring {
    slots: Slots,
    places: Places,
    names: Secret,
    free: Vec<u32>,
    end: u32,
}

/// In which slots what lies.
struct Places {
    keys: Whereabouts,
    /// The newest key of each vault.
    newest: Whereabouts,
}

impl Keyring {
    /// Makes a keyring that holds no vault yet. It is whole or not there.
    pub(crate) fn create(path: &Path, master: &MasterKey) -> Result<(), StoreError> {
        let (head, names) = beginning(master)?;
        write_whole(path, &head, master, &[names])
    }

    /// Begins one that is kept in a database: it is there after the next transaction.
    pub(crate) fn begin_kept(
        master: &MasterKey,
        changes: Arc<KeyChanges>,
    ) -> Result<Self, StoreError> {
        let (head, names) = beginning(master)?;
        let slots = Slots::kept(&[(0, head.encode()), (1, names.encode())], master, changes)?;
        slots.change_all()?;
        Self::of(slots)
    }

    /// Opens one that is kept in a database.
    pub(crate) fn of_kept(
        kept: &KeptKeys,
        master: &MasterKey,
        changes: Arc<KeyChanges>,
    ) -> Result<Self, StoreError> {
        Self::of(Slots::kept(&kept.slots, master, changes)?)
    }

    /// `erased` tells which keys were.
    pub(crate) fn open(
        path: &Path,
        master: &MasterKey,
        erased: impl Fn(KeyId) -> bool,
    ) -> Result<Self, StoreError> {
        Self::of(Slots::open(path, master, erased)?)
    }

    /// Of a copy in memory: what is changed changes nothing on disk.
    pub(super) fn look(
        path: &Path,
        master: &MasterKey,
        erased: impl Fn(KeyId) -> bool,
    ) -> Result<Self, StoreError> {
        Self::of(Slots::look(path, master, erased)?)
    }

    fn of(slots: Slots) -> Result<Self, StoreError> {
        let most = usize::try_from(slots.end()?).unwrap_or(0);
        let (mut free, mut names) = (vec![], None);
        let (mut keys, mut of_vaults) = (Vec::with_capacity(most), Vec::with_capacity(most));
        slots.each(|number, slot| {
            match slot {
                None => free.push(number),
                Some(slot) if slot.purpose == Purpose::Names => names = Some(slots.key(&slot)?),
                Some(slot) => {
                    keys.push(Place::of(&slot.id.bytes(), number));
                    of_vaults.push(Place::of(&slot.tag, number));
                }
            }
            Ok(())
        })?;
        Ok(Self {
            end: slots.end()?,
            places: Places {
                keys: Whereabouts::of(keys),
                newest: Whereabouts::of(only_newest(&slots, of_vaults)?),
            },
            slots,
            names: names.ok_or(StoreError::KeyringDamaged)?,
            free,
        })
    }

    pub(crate) fn id(&self) -> KeyringId {
        self.slots.head().id
    }

    pub(super) fn head(&self) -> &Head {
        self.slots.head()
    }

    pub(super) fn names(&self) -> &Secret {
        &self.names
    }

    /// The key with which rows of this vault are sealed now.
    pub(super) fn newest(&self, tag: &Tag) -> Result<Option<KeyId>, StoreError> {
        let newest = self.places.newest_of(&self.slots, tag)?;
        Ok(newest.map(|(_, slot)| slot.id))
    }

    pub(super) fn holds(&self, id: KeyId) -> Result<bool, StoreError> {
        Ok(self.slot(id)?.is_some())
    }

    pub(crate) fn holds_none(&self) -> bool {
        self.places.keys.is_empty()
    }

    pub(super) fn key(&self, id: KeyId) -> Result<Option<Secret>, StoreError> {
        let slot = self.slot(id)?;
        slot.map(|slot| self.slots.key(&slot)).transpose()
    }

    pub(super) fn slot(&self, id: KeyId) -> Result<Option<Slot>, StoreError> {
        let key = self.places.key(&self.slots, id)?;
        Ok(key.map(|(_, slot)| slot))
    }

    /// Puts a new data key for a vault in a slot. It is durable after the next [`Keyring::sync`].
    pub(super) fn add(&mut self, tag: Tag) -> Result<(KeyId, Secret), StoreError> {
        let newest = self.places.newest_of(&self.slots, &tag)?;
        let (last, generation) = match newest {
            Some((last, slot)) => (Some(last), slot.generation.wrapping_add(1)),
            None => (None, 0),
        };
        let (id, key) = (KeyId::of_bytes(secret::drawn()?), Secret::drawn()?);
        let keys = (self.slots.wrap(), &key);
        let slot = Slot::wrap((Purpose::Rows, generation), (id, tag), keys)?;
        let number = self.free_slot()?;
        self.slots.write(number, &slot)?;
        self.places.keys.add(&id.bytes(), number);
        match last {
            Some(last) => self.places.newest.moved(&tag, last, number),
            None => self.places.newest.add(&tag, number),
        }
        Ok((id, key))
    }

    fn free_slot(&mut self) -> Result<u32, StoreError> {
        if let Some(number) = self.free.pop() {
            return Ok(number);
        }
        self.slots.grow(self.end)?;
        self.free.extend((self.end..self.end + GROWTH).rev());
        self.end += GROWTH;
        self.free_slot()
    }

    /// From now on rows of the vault are not sealed with this key any more.
    pub(super) fn retire(&mut self, id: KeyId) -> Result<(), StoreError> {
        if let Some((number, slot)) = self.places.key(&self.slots, id)? {
            self.places.newest.remove(&slot.tag, number);
        }
        Ok(())
    }

    /// Overwrites the slot of a key, if it has one, and tells that it is destroyed. Once this has answered, the key is
    /// nowhere.
    pub(super) fn destroy(&mut self, id: KeyId, erased: Tale) -> Result<(), StoreError> {
        self.retire(id)?;
        let number = self.places.key(&self.slots, id)?;
        let number = number.map(|(number, _)| number);
        self.slots.wipe(number, erased)?;
        if let Some(number) = number {
            self.places.keys.remove(&id.bytes(), number);
            self.free.push(number);
        }
        Ok(())
    }

    /// Refuses a list of what was erased that does not name all that was.
    pub(crate) fn refuse_short(&self, list: &ErasedList) -> Result<(), StoreError> {
        self.head().erased.fits(list.destroyed(), &self.names)
    }

    /// Something was erased since it was made.
    pub(crate) fn tells_of_erased(&self) -> bool {
        self.head().erased != Tale::default()
    }

    /// Takes any list of what was erased for the right one.
    pub(crate) fn forget_the_tale(&mut self) -> Result<(), StoreError> {
        self.tell(Tale::default())
    }

    /// Tells this of what was erased, where nothing needs to be destroyed.
    pub(super) fn tell(&mut self, erased: Tale) -> Result<(), StoreError> {
        if self.head().erased == erased {
            return Ok(());
        }
        self.slots.wipe(None, erased)
    }

    pub(super) fn sync(&self) -> Result<(), StoreError> {
        self.both().sync()
    }

    /// The slots that are taken, as they lie there.
    pub(super) fn taken_slots(&self) -> Result<Vec<[u8; SLOT_LENGTH]>, StoreError> {
        let mut all = Vec::new();
        self.slots.each(|_, slot| {
            all.extend(slot.map(|slot| slot.encode()));
            Ok(())
        })?;
        Ok(all)
    }

    /// It lies in a database, not in a file.
    pub(super) fn is_kept_elsewhere(&self) -> bool {
        self.slots.is_kept_elsewhere()
    }

    /// The key that wraps the data keys.
    pub(super) fn wrap(&self) -> &Secret {
        self.slots.wrap()
    }

    /// The files, to make them durable without holding the ring.
    pub(super) fn both(&self) -> Both {
        self.slots.both()
    }

    /// A copy of the file under another master key, which can take its place.
    pub(super) fn copy_under(&self, master: &MasterKey, to: &Path) -> Result<Slots, StoreError> {
        self.slots.copy_under(master, to)
    }

    /// Goes on with a copy: every key lies in the slot where it lay. Tells which file it was before.
    pub(super) fn go_on_with(&mut self, copy: Slots) -> Arc<File> {
        self.slots.go_on_with(copy)
    }

    /// Makes the second file say the same as the first.
    pub(super) fn tell_other(&self) -> Result<(), StoreError> {
        self.slots.tell_other()
    }
}

impl Places {
    /// This key's slot, and what lies in it.
    fn key(&self, slots: &Slots, id: KeyId) -> Result<Option<(u32, Slot)>, StoreError> {
        found(slots, &self.keys, &id.bytes(), |slot| slot.id == id)
    }

    /// The slot of the newest key of this vault.
    fn newest_of(&self, slots: &Slots, tag: &Tag) -> Result<Option<(u32, Slot)>, StoreError> {
        found(slots, &self.newest, tag, |slot| slot.tag == *tag)
    }
}

/// Of each vault its newest key.
fn only_newest(slots: &Slots, mut keys: Vec<Place>) -> Result<Vec<Place>, StoreError> {
    keys.sort_unstable();
    let mut outdone = BTreeSet::new();
    for alike in keys.chunk_by(|one, other| one.is_like(*other)) {
        if alike.len() == 1 {
            continue;
        }
        let mut newest: BTreeMap<Tag, (u16, KeyId, u32)> = BTreeMap::new();
        for place in alike {
            let slot = taken(slots, place.slot())?;
            let key = (slot.generation, slot.id, place.slot());
            let older = match newest.get(&slot.tag) {
                Some(newest) if *newest > key => Some(key),
                _ => newest.insert(slot.tag, key),
            };
            outdone.extend(older.map(|(_, _, slot)| slot));
        }
    }
    keys.retain(|place| !outdone.contains(&place.slot()));
    Ok(keys)
}

fn found(
    slots: &Slots,
    among: &Whereabouts,
    name: &Name,
    is_it: impl Fn(&Slot) -> bool,
) -> Result<Option<(u32, Slot)>, StoreError> {
    let mut found = None;
    let number = among.find(name, |number| {
        found = Some(taken(slots, number)?).filter(&is_it);
        Ok::<_, StoreError>(found.is_some())
    })?;
    Ok(number.zip(found))
}

/// The head, and the key that names vaults and people.
fn beginning(master: &MasterKey) -> Result<(Head, Slot), StoreError> {
    let of = (KeyId::of_bytes(secret::drawn()?), [0; NAME_LENGTH]);
    let keys = (&master.wrap(), &Secret::drawn()?);
    let names = Slot::wrap((Purpose::Names, 0), of, keys)?;
    Ok((Head::new(secret::drawn()?, master), names))
}

fn taken(slots: &Slots, number: u32) -> Result<Slot, StoreError> {
    slots.read(number)?.ok_or(StoreError::KeyringDamaged)
}

/// A keyring with these slots. It is whole or not there.
pub(super) fn write_whole(
    path: &Path,
    head: &Head,
    master: &MasterKey,
    slots: &[Slot],
) -> Result<(), StoreError> {
    let making = making(path);
    let file = Slots::begin(&making, head.clone(), master)?;
    for (number, slot) in (1..).zip(slots) {
        file.write(number, slot)?;
    }
    file.grow(file.end()?)?;
    file.both().sync()?;
    fs::rename(&making, path)?;
    Ok(sync_parent(path)?)
}

/// Where a keyring lies while it is being made, and the one before while it is being wiped.
pub(super) fn making(keyring: &Path) -> PathBuf {
    keyring.with_file_name(MAKING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_key_of_a_vault_is_the_same_after_a_start() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keyring");
        let master = MasterKey::drawn().unwrap();
        Keyring::create(&path, &master).unwrap();
        let mut ring = Keyring::open(&path, &master, |_| false).unwrap();
        let tags = [[1; NAME_LENGTH], [2; NAME_LENGTH]];
        let mut keys = vec![];
        for _ in 0..200 {
            keys.push(tags.map(|tag| ring.add(tag).unwrap().0));
        }
        for ring in [&ring, &Keyring::open(&path, &master, |_| false).unwrap()] {
            let newest = tags.map(|tag| ring.newest(&tag).unwrap().unwrap());
            assert_eq!(Some(&newest), keys.last());
            assert!(keys.iter().flatten().all(|key| ring.holds(*key).unwrap()));
        }
    }

    #[test]
    fn a_key_that_is_retired_opens_and_is_not_given_out() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("keyring");
        let master = MasterKey::drawn().unwrap();
        Keyring::create(&path, &master).unwrap();
        let mut ring = Keyring::open(&path, &master, |_| false).unwrap();
        let tag = [1; NAME_LENGTH];
        let (first, _) = ring.add(tag).unwrap();
        let (second, _) = ring.add(tag).unwrap();
        ring.retire(first).unwrap();
        assert_eq!(ring.newest(&tag), Ok(Some(second)), "it was not the newest");
        ring.retire(second).unwrap();
        assert_eq!(ring.newest(&tag), Ok(None));
        assert!(ring.key(second).unwrap().is_some());
        let copy = ring
            .copy_under(&MasterKey::drawn().unwrap(), &making(&path))
            .unwrap();
        drop(ring.go_on_with(copy));
        assert_eq!(ring.newest(&tag), Ok(None), "nor under another key");
        ring.destroy(second, Tale::default()).unwrap();
        assert!(ring.key(second).unwrap().is_none() && ring.key(first).unwrap().is_some());
    }
}
