//! The vaults as the store uses them: sealing and opening rows, naming people, and letting keys go.

use std::collections::HashSet;
use std::sync::PoisonError;

use super::cipher::{self, Place};
use super::erased_list::ErasedList;
use super::ids::KeyId;
use super::keyring::Keyring;
use super::rekeying::{KeyNow, KeysOnDisk, NewKey};
use super::secret::{NAME_LENGTH, Secret};
use super::slot::Tag;
use super::tale::Tale;
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::sync::{Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
use crate::{KeyError, Recent, StoreError, Table, Vault};

/// So many unwrapped keys, and twice as many at most, are kept at hand.
const KEYS_AT_HAND: usize = 512;

/// What opening a sealed value gave.
pub(crate) enum Opening {
    /// The value.
    Value(Vec<u8>),
    /// Its key has been destroyed: the row is as good as gone.
    Forgotten,
    /// It is not what kring wrote in this place.
    Refused,
}

pub(crate) struct Vaults {
    keeping: RwLock<Keeping>,
    at_hand: Mutex<Recent<KeyId, Secret>>,
    /// With which key each vault is sealed that was used lately.
    newest: Mutex<Recent<Vault, KeyId>>,
    names: Secret,
    /// Slots were written that are not durable yet.
    unsettled: AtomicBool,
    on_disk: KeysOnDisk,
}

struct Keeping {
    ring: Keyring,
    erased_list: ErasedList,
    /// Destroyed since the start, in case the list could not say so.
    destroyed: HashSet<KeyId>,
}

impl Vaults {
    /// Finishes what a stop interrupted: a key that is on the list is nowhere else.
    pub(crate) fn new(
        on_disk: KeysOnDisk,
        mut ring: Keyring,
        erased_list: ErasedList,
    ) -> Result<Self, StoreError> {
        let names = ring.names().clone();
        let tale = Tale::of(erased_list.destroyed().iter(), &names);
        for key in erased_list.destroyed() {
            if ring.holds(*key)? {
                ring.destroy(*key, tale)?;
            }
        }
        ring.tell(tale)?;
        Ok(Self {
            names,
            on_disk,
            keeping: RwLock::new(Keeping {
                ring,
                erased_list,
                destroyed: HashSet::new(),
            }),
            at_hand: Mutex::new(Recent::of(KEYS_AT_HAND)),
            newest: Mutex::new(Recent::of(KEYS_AT_HAND)),
            unsettled: AtomicBool::new(false),
        })
    }

    /// Nothing was ever sealed, or everything was erased.
    pub(crate) fn are_unused(&self) -> bool {
        self.read().ring.holds_none()
    }

    /// A name for something that must not be read in a key. The same in each table every time, and one-way.
    pub(crate) fn blind(&self, table: Table, what: &[u8]) -> [u8; NAME_LENGTH] {
        self.names.name(&[b"row", &[table.number()], what])
    }

    fn tag(&self, vault: &Vault) -> Tag {
        self.names.name(&[b"vault", &[vault.kind()], vault.name()])
    }

    /// Sees to it that each vault has a key, and holds the keys as they are while `use_them` runs.
    pub(crate) fn with<'v, T>(
        &self,
        vaults: impl Iterator<Item = &'v Vault>,
        use_them: impl FnOnce(&Sealing<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut named: Vec<&Vault> = Vec::new();
        for vault in vaults {
            if !named.contains(&vault) {
                named.push(vault);
            }
        }
        loop {
            let keeping = self.read();
            let mut keys = Vec::with_capacity(named.len());
            let mut missing = Vec::new();
            for vault in &named {
                match self.newest(&keeping, vault)? {
                    Some(id) => keys.push(((*vault).clone(), id)),
                    None => missing.push(self.tag(vault)),
                }
            }
            if missing.is_empty() {
                return use_them(&Sealing::new(self, &keeping, keys)?);
            }
            drop(keeping);
            self.add(&missing)?;
        }
    }

    /// The key with which rows of this vault are sealed now. For as long as the keys are kept as they are, it stays so.
    fn newest(&self, keeping: &Keeping, vault: &Vault) -> Result<Option<KeyId>, StoreError> {
        if let Some(id) = self.newest_at_hand().recall(vault) {
            return Ok(Some(id));
        }
        let newest = keeping.ring.newest(&self.tag(vault))?;
        if let Some(id) = newest {
            self.newest_at_hand().keep(vault.clone(), id);
        }
        Ok(newest)
    }

    fn add(&self, tags: &[Tag]) -> Result<(), StoreError> {
        let mut keeping = self.write();
        for tag in tags {
            if keeping.ring.newest(tag)?.is_none() {
                let (id, key) = keeping.ring.add(*tag)?;
                self.unsettled.store(true, Ordering::Release);
                self.at_hand().keep(id, key);
            }
        }
        Ok(())
    }

    /// Makes every key durable with which something was sealed so far.
    pub(crate) fn settle(&self) -> Result<(), StoreError> {
        if self.unsettled.swap(false, Ordering::AcqRel) {
            let both = self.read().ring.both();
            both.sync()?;
        }
        Ok(())
    }

    pub(crate) fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Opening, StoreError> {
        let id = match cipher::key_of(sealed) {
            Err(StoreError::Newer) if self.is_of_today(place, sealed)? => None,
            id => id?,
        };
        let Some(id) = id else {
            return Ok(Opening::Refused);
        };
        match self.key(id)? {
            Some(key) => {
                Ok(cipher::open_row(&key, place, sealed).map_or(Opening::Refused, Opening::Value))
            }
            None if self.is_destroyed(id) => Ok(Opening::Forgotten),
            None => Ok(Opening::Refused),
        }
    }

    /// It says that a newer kring wrote it, but what follows is what this one writes: it is the number of the format that is
    /// damaged.
    fn is_of_today(&self, place: Place<'_>, sealed: &[u8]) -> Result<bool, StoreError> {
        let Some(id) = cipher::key_whatever_the_format(sealed) else {
            return Ok(false);
        };
        Ok(match self.key(id)? {
            Some(key) => cipher::open_row(&key, place, sealed).is_some(),
            None => self.is_destroyed(id),
        })
    }

    /// Seals a value with a key that is known to be there.
    pub(crate) fn seal_with(
        &self,
        id: KeyId,
        place: Place<'_>,
        value: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let key = self.key(id)?.ok_or(StoreError::KeyringDamaged)?;
        cipher::seal_row((id, &key), place, value)
    }

    /// It was destroyed, and is nowhere.
    pub(crate) fn is_destroyed(&self, id: KeyId) -> bool {
        let keeping = self.read();
        keeping.destroyed.contains(&id) || keeping.erased_list.names(id)
    }

    fn key(&self, id: KeyId) -> Result<Option<Secret>, StoreError> {
        self.key_in(&self.read(), id)
    }

    fn key_in(&self, keeping: &Keeping, id: KeyId) -> Result<Option<Secret>, StoreError> {
        // What is destroyed is not at hand any more.
        if let Some(key) = self.at_hand().recall(&id) {
            return Ok(Some(key));
        }
        let key = keeping.ring.key(id)?;
        if let Some(key) = &key {
            self.at_hand().keep(id, key.clone());
        }
        Ok(key)
    }

    /// Gives the vault of this key a new one, durable, unless it has one already.
    pub(crate) fn succeed(&self, id: KeyId) -> Result<Option<KeyId>, StoreError> {
        let mut keeping = self.write();
        let Some(slot) = keeping.ring.slot(id)? else {
            return Ok(None);
        };
        let newest = keeping.ring.newest(&slot.tag)?;
        if let Some(newer) = newest.filter(|newest| *newest != id) {
            return Ok(Some(newer));
        }
        self.look_up_anew();
        let (newer, key) = keeping.ring.add(slot.tag)?;
        keeping.ring.sync()?;
        self.at_hand().keep(newer, key);
        Ok(Some(newer))
    }

    /// The other keys of the vault this key is for.
    pub(crate) fn others_of(&self, id: KeyId) -> Result<Vec<KeyId>, StoreError> {
        let keeping = self.read();
        let newest = match keeping.ring.slot(id)? {
            Some(slot) => keeping.ring.newest(&slot.tag)?,
            None => None,
        };
        Ok(newest.filter(|newest| *newest != id).into_iter().collect())
    }

    /// The keyring and the list of what was erased, both of one moment.
    pub(super) fn look<T>(&self, look: impl FnOnce(&Keyring, &ErasedList) -> T) -> T {
        let keeping = self.read();
        look(&keeping.ring, &keeping.erased_list)
    }

    /// From now on nothing more is sealed with this key.
    pub(crate) fn retire(&self, id: KeyId) -> Result<(), StoreError> {
        let mut keeping = self.write();
        self.look_up_anew();
        keeping.ring.retire(id)
    }

    /// Destroys a key for good: it is put on the list first, then its slot is overwritten.
    pub(crate) fn destroy(&self, id: KeyId) -> Result<(), StoreError> {
        let mut keeping = self.write();
        self.look_up_anew();
        let told = keeping.ring.head().erased;
        let tale = if keeping.erased_list.names(id) {
            told
        } else {
            told.and(id, &self.names)
        };
        keeping.erased_list.add(id)?;
        keeping.destroyed.insert(id);
        keeping.ring.destroy(id, tale)?;
        self.at_hand().forget(&id);
        Ok(())
    }

    /// Puts every key under another master key. Nothing is sealed or opened meanwhile: whoever wants to, waits.
    /// `others` says whether those who share it can follow; `commit` writes what waits to be written of keys that are kept in a database.
    pub(crate) fn replace_master(
        &self,
        new: &NewKey,
        others: impl FnOnce(&[u8]) -> Result<(), KeyError>,
        commit: impl FnOnce() -> Result<(), StoreError>,
    ) -> Result<KeyNow, KeyError> {
        let ring = &mut self.write().ring;
        self.look_up_anew();
        self.on_disk.replace(ring, new, others, commit)
    }

    fn read(&self) -> RwLockReadGuard<'_, Keeping> {
        self.keeping.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Keeping> {
        self.keeping.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Another key may be the newest of its vault from now on. Whoever changes keys holds them alone meanwhile.
    fn look_up_anew(&self) {
        *self.newest_at_hand() = Recent::of(KEYS_AT_HAND);
    }

    fn newest_at_hand(&self) -> MutexGuard<'_, Recent<Vault, KeyId>> {
        self.newest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn at_hand(&self) -> MutexGuard<'_, Recent<KeyId, Secret>> {
        self.at_hand.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keys that stay as they are while this lives.
pub(crate) struct Sealing<'a> {
    vaults: &'a Vaults,
    keeping: &'a Keeping,
    keys: Vec<(Vault, KeyId, Secret)>,
}

impl<'a> Sealing<'a> {
    fn new(
        vaults: &'a Vaults,
        keeping: &'a Keeping,
        newest: Vec<(Vault, KeyId)>,
    ) -> Result<Self, StoreError> {
        let keys = newest.into_iter().map(|(vault, id)| {
            let key = vaults.key_in(keeping, id)?;
            Ok((vault, id, key.ok_or(StoreError::KeyringDamaged)?))
        });
        let keys = keys.collect::<Result<_, StoreError>>()?;
        Ok(Self {
            vaults,
            keeping,
            keys,
        })
    }

    pub(crate) fn seal(
        &self,
        vault: &Vault,
        place: Place<'_>,
        value: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let mut keys = self.keys.iter();
        let found = keys.find(|(known, ..)| known == vault);
        let (_, id, key) = found.ok_or(StoreError::KeyringDamaged)?;
        cipher::seal_row((*id, key), place, value)
    }

    /// The key of a vault, if it was ever used.
    pub(crate) fn present(&self, vault: &Vault) -> Result<Option<KeyId>, StoreError> {
        self.vaults.newest(self.keeping, vault)
    }
}
