//! The keyring: a file of fixed slots, one wrapped data key in each, changed in place and never moved.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use super::ledger::RingId;
use super::master::{MasterKey, sync_parent};
use super::secret::{self, NAME_LENGTH, Secret};
use super::slot::{KeyId, Purpose, SLOT_LENGTH, Slot, Tag, check};
use crate::store::StoreError;

const MAGIC: &[u8; 16] = b"kring keyring 1\n";
const HEAD_CHECK_AT: usize = SLOT_LENGTH - 16;
/// The file grows by so many slots at a time.
const GROWTH: usize = 64;

/// The keyring, open.
pub(in crate::store) struct Ring {
    file: File,
    id: RingId,
    wrap: Secret,
    /// Which slot holds which key.
    places: HashMap<KeyId, usize>,
    /// The newest key of each vault.
    newest: HashMap<Tag, (u16, KeyId)>,
    names: Secret,
    free: Vec<usize>,
    slots: usize,
}

impl Ring {
    /// Makes a keyring that holds no vault yet. It is whole or not there.
    pub(in crate::store) fn create(path: &Path, master: &MasterKey) -> Result<(), StoreError> {
        let names = (Purpose::Names, 0);
        let of = (KeyId::of_bytes(secret::drawn()?), [0; NAME_LENGTH]);
        let slot = Slot::wrap(names, of, (&master.wrap(), &Secret::drawn()?))?;
        write_whole(path, secret::drawn()?, master, &[slot])
    }

    pub(in crate::store) fn open(path: &Path, master: &MasterKey) -> Result<Self, StoreError> {
        let mut file = OpenOptions::new().read(true).write(true).open(path)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let (all, _) = bytes.as_chunks::<SLOT_LENGTH>();
        let (head, slots) = all.split_first().ok_or(StoreError::KeyringDamaged)?;
        let id = identity(head, master)?;
        Self::of_slots((file, id), master.wrap(), slots)
    }

    fn of_slots(
        (file, id): (File, RingId),
        wrap: Secret,
        slots: &[[u8; SLOT_LENGTH]],
    ) -> Result<Self, StoreError> {
        let (mut places, mut newest, mut free, mut names) =
            (HashMap::new(), HashMap::new(), vec![], None);
        for (number, bytes) in (1..).zip(slots) {
            let Some(slot) = Slot::decode(bytes)? else {
                free.push(number);
                continue;
            };
            match slot.purpose {
                Purpose::Names => names = slot.unwrap_key(&wrap),
                Purpose::Rows => {
                    places.insert(slot.id, number);
                    let is = newest.entry(slot.tag).or_insert((slot.generation, slot.id));
                    *is = (*is).max((slot.generation, slot.id));
                }
            }
        }
        Ok(Self {
            file,
            id,
            wrap,
            places,
            newest,
            names: names.ok_or(StoreError::KeyringDamaged)?,
            free,
            slots: slots.len() + 1,
        })
    }

    pub(in crate::store) fn id(&self) -> RingId {
        self.id
    }

    pub(super) fn names(&self) -> &Secret {
        &self.names
    }

    /// The key with which rows of this vault are sealed now.
    pub(super) fn newest(&self, tag: &Tag) -> Option<KeyId> {
        self.newest.get(tag).map(|(_, id)| *id)
    }

    pub(super) fn holds(&self, id: KeyId) -> bool {
        self.places.contains_key(&id)
    }

    pub(super) fn key(&self, id: KeyId) -> Result<Option<Secret>, StoreError> {
        let Some(slot) = self.slot(id)? else {
            return Ok(None);
        };
        let key = slot.unwrap_key(&self.wrap);
        key.map(Some).ok_or(StoreError::KeyringDamaged)
    }

    pub(super) fn slot(&self, id: KeyId) -> Result<Option<Slot>, StoreError> {
        self.places
            .get(&id)
            .map_or(Ok(None), |number| self.read(*number))
    }

    fn read(&self, number: usize) -> Result<Option<Slot>, StoreError> {
        let mut bytes = [0; SLOT_LENGTH];
        self.file.read_exact_at(&mut bytes, offset(number))?;
        Slot::decode(&bytes)
    }

    /// Puts a new data key for a vault in a slot. It is durable after the next [`Ring::sync`].
    pub(super) fn add(&mut self, tag: Tag) -> Result<(KeyId, Secret), StoreError> {
        let generation = self
            .newest
            .get(&tag)
            .map_or(0, |(last, _)| last.wrapping_add(1));
        let (id, key) = (KeyId::of_bytes(secret::drawn()?), Secret::drawn()?);
        let slot = Slot::wrap((Purpose::Rows, generation), (id, tag), (&self.wrap, &key))?;
        let number = self.free_slot()?;
        self.file.write_all_at(&slot.encode(), offset(number))?;
        self.places.insert(id, number);
        self.newest.insert(tag, (generation, id));
        Ok((id, key))
    }

    fn free_slot(&mut self) -> Result<usize, StoreError> {
        if let Some(number) = self.free.pop() {
            return Ok(number);
        }
        self.file
            .write_all_at(&[0; GROWTH * SLOT_LENGTH], offset(self.slots))?;
        self.free.extend((self.slots..self.slots + GROWTH).rev());
        self.slots += GROWTH;
        self.free_slot()
    }

    /// From now on rows of the vault are not sealed with this key any more.
    pub(super) fn retire(&mut self, id: KeyId) {
        self.newest.retain(|_, (_, newest)| *newest != id);
    }

    /// Overwrites the slot of a key. Once this has answered, the key is nowhere.
    pub(super) fn destroy(&mut self, id: KeyId) -> Result<(), StoreError> {
        self.retire(id);
        if let Some(number) = self.places.get(&id).copied() {
            self.file.write_all_at(&[0; SLOT_LENGTH], offset(number))?;
            self.sync()?;
            self.places.remove(&id);
            self.free.push(number);
        }
        Ok(())
    }

    pub(super) fn sync(&self) -> Result<(), StoreError> {
        Ok(self.file.sync_data()?)
    }

    /// The slots that are taken, as they lie there.
    pub(super) fn taken_slots(&self) -> Result<Vec<[u8; SLOT_LENGTH]>, StoreError> {
        let mut bytes = vec![0; self.slots * SLOT_LENGTH];
        self.file.read_exact_at(&mut bytes, 0)?;
        let (all, _) = bytes.as_chunks::<SLOT_LENGTH>();
        let slots = all.iter().skip(1);
        Ok(slots.filter(|slot| **slot != [0; _]).copied().collect())
    }

    /// Which master key it is wrapped with.
    pub(super) fn fingerprint(&self) -> Result<[u8; NAME_LENGTH], StoreError> {
        let mut fingerprint = [0; NAME_LENGTH];
        let at = MAGIC.len() + self.id.len();
        self.file.read_exact_at(&mut fingerprint, at as u64)?;
        Ok(fingerprint)
    }

    /// The key that wraps the data keys.
    pub(super) fn wrap(&self) -> &Secret {
        &self.wrap
    }

    /// Every data key there is.
    pub(super) fn keys(&self) -> Vec<KeyId> {
        self.places.keys().copied().collect()
    }
}

/// A second handle on the same file, to make it durable without holding the ring.
impl Ring {
    pub(super) fn file(&self) -> Result<File, StoreError> {
        Ok(self.file.try_clone()?)
    }
}

fn offset(number: usize) -> u64 {
    (number * SLOT_LENGTH) as u64
}

/// A keyring with these slots. It is whole or not there.
pub(super) fn write_whole(
    path: &Path,
    id: RingId,
    master: &MasterKey,
    slots: &[Slot],
) -> Result<(), StoreError> {
    let making = path.with_extension("making");
    match fs::remove_file(&making) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut file = OpenOptions::new()
        .create_new(true)
        .write(true)
        .mode(0o600)
        .open(&making)?;
    file.write_all(&head(id, master))?;
    for slot in slots {
        file.write_all(&slot.encode())?;
    }
    let room = slots.len().next_multiple_of(GROWTH) - slots.len();
    file.write_all(&vec![0; room * SLOT_LENGTH])?;
    file.sync_all()?;
    fs::rename(&making, path)?;
    sync_parent(path)
}

fn head(id: RingId, master: &MasterKey) -> [u8; SLOT_LENGTH] {
    let mut head = [0; SLOT_LENGTH];
    let body = [&MAGIC[..], &id, &master.fingerprint()].concat();
    head[..body.len()].copy_from_slice(&body);
    let check = check(&head[..HEAD_CHECK_AT]);
    head[HEAD_CHECK_AT..].copy_from_slice(&check);
    head
}

/// Which keyring this is, if it is one and this is its master key.
fn identity(head: &[u8; SLOT_LENGTH], master: &MasterKey) -> Result<RingId, StoreError> {
    let (body, found) = head.split_at(HEAD_CHECK_AT);
    let rest = body.strip_prefix(MAGIC).filter(|_| check(body) == *found);
    let (id, rest) = rest
        .and_then(|rest| rest.split_first_chunk::<16>())
        .ok_or(StoreError::KeyringDamaged)?;
    if rest[..NAME_LENGTH] != master.fingerprint() {
        return Err(StoreError::KeyWrong);
    }
    Ok(*id)
}
