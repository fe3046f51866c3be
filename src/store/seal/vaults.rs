//! The vaults as the store uses them: sealing and opening rows, naming people, and letting keys go.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::cipher::{self, Place};
use super::ledger::Ledger;
use super::ring::Ring;
use super::secret::{NAME_LENGTH, Secret};
use super::slot::{KeyId, Tag};
use crate::store::{StoreError, Table, Vault};

/// So many unwrapped keys, and twice as many at most, are kept at hand.
const KEYS_AT_HAND: usize = 512;

/// What opening a sealed value gave.
pub(in crate::store) enum Opening {
    /// The value.
    Value(Vec<u8>),
    /// Its key has been destroyed: the row is as good as gone.
    Forgotten,
    /// It is not what kring wrote in this place.
    Refused,
}

pub(in crate::store) struct Vaults {
    keeping: RwLock<Keeping>,
    at_hand: Mutex<AtHand>,
    names: Secret,
    /// Slots were written that are not durable yet.
    unsettled: AtomicBool,
    ring_file: File,
}

struct Keeping {
    ring: Ring,
    ledger: Ledger,
    /// Destroyed since the start, in case the list could not say so.
    destroyed: HashSet<KeyId>,
}

/// Two generations of unwrapped keys.
#[derive(Default)]
struct AtHand {
    young: HashMap<KeyId, Secret>,
    old: HashMap<KeyId, Secret>,
}

impl Vaults {
    /// Finishes what a stop interrupted: a key that is on the list is nowhere else.
    pub(in crate::store) fn new(mut ring: Ring, ledger: Ledger) -> Result<Self, StoreError> {
        for key in ring.keys() {
            if ledger.names(key) {
                ring.destroy(key)?;
            }
        }
        Ok(Self {
            names: ring.names().clone(),
            ring_file: ring.file()?,
            keeping: RwLock::new(Keeping {
                ring,
                ledger,
                destroyed: HashSet::new(),
            }),
            at_hand: Mutex::default(),
            unsettled: AtomicBool::new(false),
        })
    }

    /// A name for something that must not be read in a key. The same in each table every time, and one-way.
    pub(in crate::store) fn blind(&self, table: Table, what: &[u8]) -> [u8; NAME_LENGTH] {
        self.names.name(&[b"row", &[table as u8], what])
    }

    fn tag(&self, vault: &Vault) -> Tag {
        let (kind, name) = vault.parts();
        self.names.name(&[b"vault", &[kind], name])
    }

    /// Sees to it that each vault has a key, and holds the keys as they are while `use_them` runs.
    pub(in crate::store) fn with<'v, T>(
        &self,
        vaults: impl Iterator<Item = &'v Vault>,
        use_them: impl FnOnce(&Sealing<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut keys = HashMap::new();
        for vault in vaults {
            if !keys.contains_key(vault) {
                keys.insert(vault.clone(), self.tag(vault));
            }
        }
        loop {
            let keeping = self.read();
            let missing: Vec<Tag> = keys
                .values()
                .filter(|tag| keeping.ring.newest(tag).is_none())
                .copied()
                .collect();
            if missing.is_empty() {
                return use_them(&Sealing {
                    vaults: self,
                    keeping: &keeping,
                    tags: keys,
                });
            }
            drop(keeping);
            self.add(&missing)?;
        }
    }

    fn add(&self, tags: &[Tag]) -> Result<(), StoreError> {
        let mut keeping = self.write();
        for tag in tags {
            if keeping.ring.newest(tag).is_none() {
                let (id, key) = keeping.ring.add(*tag)?;
                self.unsettled.store(true, Ordering::Release);
                self.at_hand().keep(id, key);
            }
        }
        Ok(())
    }

    /// Makes every key durable with which something was sealed so far.
    pub(in crate::store) fn settle(&self) -> Result<(), StoreError> {
        if self.unsettled.swap(false, Ordering::AcqRel) {
            self.ring_file.sync_data()?;
        }
        Ok(())
    }

    pub(in crate::store) fn open(
        &self,
        place: Place<'_>,
        sealed: &[u8],
    ) -> Result<Opening, StoreError> {
        let Some(id) = cipher::key_of(sealed) else {
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

    /// Seals a value with a key that is known to be there.
    pub(in crate::store) fn seal_with(
        &self,
        id: KeyId,
        place: Place<'_>,
        value: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let key = self.key(id)?.ok_or(StoreError::KeyringDamaged)?;
        cipher::seal_row((id, &key), place, value)
    }

    fn is_destroyed(&self, id: KeyId) -> bool {
        let keeping = self.read();
        keeping.destroyed.contains(&id) || keeping.ledger.names(id)
    }

    fn key(&self, id: KeyId) -> Result<Option<Secret>, StoreError> {
        self.key_in(&self.read(), id)
    }

    fn key_in(&self, keeping: &Keeping, id: KeyId) -> Result<Option<Secret>, StoreError> {
        if !keeping.ring.holds(id) {
            return Ok(None);
        }
        if let Some(key) = self.at_hand().recall(id) {
            return Ok(Some(key));
        }
        let key = keeping.ring.key(id)?;
        if let Some(key) = &key {
            self.at_hand().keep(id, key.clone());
        }
        Ok(key)
    }

    /// Gives the vault of this key a new one, durable, unless it has one already.
    pub(in crate::store) fn succeed(&self, id: KeyId) -> Result<Option<KeyId>, StoreError> {
        let mut keeping = self.write();
        let Some(slot) = keeping.ring.slot(id)? else {
            return Ok(None);
        };
        if let Some(newer) = keeping
            .ring
            .newest(&slot.tag)
            .filter(|newest| *newest != id)
        {
            return Ok(Some(newer));
        }
        let (newer, key) = keeping.ring.add(slot.tag)?;
        keeping.ring.sync()?;
        self.at_hand().keep(newer, key);
        Ok(Some(newer))
    }

    /// The other keys of the vault this key is for.
    pub(in crate::store) fn others_of(&self, id: KeyId) -> Result<Vec<KeyId>, StoreError> {
        let keeping = self.read();
        let newest = match keeping.ring.slot(id)? {
            Some(slot) => keeping.ring.newest(&slot.tag),
            None => None,
        };
        Ok(newest.filter(|newest| *newest != id).into_iter().collect())
    }

    /// The keyring and the list of what was erased, both of one moment.
    pub(super) fn look<T>(&self, look: impl FnOnce(&Ring, &Ledger) -> T) -> T {
        let keeping = self.read();
        look(&keeping.ring, &keeping.ledger)
    }

    /// From now on nothing more is sealed with this key.
    pub(in crate::store) fn retire(&self, id: KeyId) {
        self.write().ring.retire(id);
    }

    /// Destroys a key for good: it is put on the list first, then its slot is overwritten.
    pub(in crate::store) fn destroy(&self, id: KeyId) -> Result<(), StoreError> {
        let mut keeping = self.write();
        keeping.ledger.add(id)?;
        keeping.destroyed.insert(id);
        keeping.ring.destroy(id)?;
        self.at_hand().forget(id);
        Ok(())
    }

    fn read(&self) -> RwLockReadGuard<'_, Keeping> {
        self.keeping.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Keeping> {
        self.keeping.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn at_hand(&self) -> MutexGuard<'_, AtHand> {
        self.at_hand.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keys that stay as they are while this lives.
pub(in crate::store) struct Sealing<'a> {
    vaults: &'a Vaults,
    keeping: &'a Keeping,
    tags: HashMap<Vault, Tag>,
}

impl Sealing<'_> {
    pub(in crate::store) fn seal(
        &self,
        vault: &Vault,
        place: Place<'_>,
        value: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let newest = self
            .tags
            .get(vault)
            .and_then(|tag| self.keeping.ring.newest(tag));
        let id = newest.ok_or(StoreError::KeyringDamaged)?;
        let key = self.vaults.key_in(self.keeping, id)?;
        cipher::seal_row((id, &key.ok_or(StoreError::KeyringDamaged)?), place, value)
    }

    /// The key of a vault, if it was ever used.
    pub(in crate::store) fn present(&self, vault: &Vault) -> Option<KeyId> {
        self.keeping.ring.newest(&self.vaults.tag(vault))
    }
}

impl AtHand {
    fn recall(&mut self, id: KeyId) -> Option<Secret> {
        if let Some(key) = self.young.get(&id) {
            return Some(key.clone());
        }
        let key = self.old.remove(&id)?;
        self.keep(id, key.clone());
        Some(key)
    }

    fn keep(&mut self, id: KeyId, key: Secret) {
        if self.young.len() >= KEYS_AT_HAND {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(id, key);
    }

    fn forget(&mut self, id: KeyId) {
        self.young.remove(&id);
        self.old.remove(&id);
    }
}
