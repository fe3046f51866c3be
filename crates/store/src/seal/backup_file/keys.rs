//! The data keys as a backup takes them along, wrapped as they lie in the keyring, and as they come back from it.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::super::cipher::{self, Place};
use super::super::head::Head;
use super::super::ids::{KeyId, KeyringId};
use super::super::keyring;
use super::super::master::MasterKey;
use super::super::secret::Secret;
use super::super::slot::{Purpose, SLOT_LENGTH, Slot};
use super::super::tale::Tale;
use super::super::vaults::Vaults;
use super::label::Label;
use crate::{RestoreError, StoreError};

/// What a backup takes of the keys, all of one moment.
pub(crate) struct Taken {
    /// The keyring's slots that are taken, as they lie there.
    pub(crate) slots: Vec<[u8; SLOT_LENGTH]>,
    /// The list of what was erased.
    pub(crate) destroyed: Vec<KeyId>,
}

impl Vaults {
    /// A label for a backup that is made now, and the key for its content.
    pub(crate) fn label(&self, made: i64) -> Result<(Label, Secret), StoreError> {
        self.look(|ring, _| Label::new(ring, made))
    }

    /// The keys as they are now.
    pub(crate) fn taken(&self) -> Result<Taken, StoreError> {
        self.look(|ring, erased_list| {
            Ok(Taken {
                slots: ring.taken_slots()?,
                destroyed: erased_list.destroyed().to_vec(),
            })
        })
    }
}

/// The data keys of a backup, unwrapped.
pub(crate) struct KeyCopies {
    wrap: Secret,
    keys: HashMap<KeyId, (Slot, Secret)>,
}

impl KeyCopies {
    pub(crate) fn of(master: &MasterKey) -> Self {
        Self {
            wrap: master.wrap(),
            keys: HashMap::new(),
        }
    }

    pub(crate) fn add(&mut self, slot: &[u8; SLOT_LENGTH]) -> Result<(), RestoreError> {
        let slot = Slot::decode(slot).ok().flatten();
        let slot = slot.ok_or(RestoreError::Damaged)?;
        let key = slot.unwrap_key(&self.wrap).ok_or(RestoreError::Damaged)?;
        self.keys.insert(slot.id, (slot, key));
        Ok(())
    }

    /// Whether this was sealed in this place, with one of these keys.
    pub(crate) fn open(&self, place: Place<'_>, sealed: &[u8]) -> bool {
        let key = cipher::key_of(sealed).ok().flatten();
        let key = key.and_then(|id| self.keys.get(&id));
        key.is_some_and(|(_, key)| cipher::open_row(key, place, sealed).is_some())
    }

    /// Makes a keyring of them, but for those that were destroyed. It tells of these, in the order of their list.
    pub(crate) fn write(
        &self,
        path: &Path,
        (ring, master): (KeyringId, &MasterKey),
        destroyed: &[KeyId],
    ) -> Result<(), StoreError> {
        let gone: HashSet<_> = destroyed.iter().collect();
        let live = self.keys.iter().filter(|(id, _)| !gone.contains(id));
        let slots: Vec<_> = live.map(|(_, (slot, _))| slot.clone()).collect();
        let names = self
            .keys
            .values()
            .find(|(slot, _)| slot.purpose == Purpose::Names);
        let (_, names) = names.ok_or(StoreError::KeyringDamaged)?;
        let head = Head::new(ring, master).telling(Tale::of(destroyed.iter(), names));
        keyring::write_whole(path, &head, master, &slots)
    }
}
