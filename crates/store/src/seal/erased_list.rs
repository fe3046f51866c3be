//! The list of destroyed data keys, kept beside the master key and outside every backup: what it names is never
//! brought back. It holds random numbers only.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;

use super::elsewhere::{KeptKeys, KeyChanges};
use super::format;
use super::ids::{KeyId, KeyringId};
use super::places::refused_beside;
use super::replacing::{empty_in_memory, in_memory, remove, sync_parent};
use super::slot::check;
use crate::StoreError;

const NAME: &[u8] = b"kring erased ";
const FORMAT: u8 = 1;
const MAGIC: &[u8; 16] = b"kring erased 1\n\n";
const HEAD_LENGTH: usize = 32;
const ENTRY_LENGTH: usize = 32;

/// What a list says: of which keyring it is, and which keys are destroyed.
pub(crate) type Listed = (Option<KeyringId>, Vec<KeyId>);

pub(crate) struct ErasedList {
    file: File,
    ring: Option<KeyringId>,
    destroyed: HashSet<KeyId>,
    in_order: Vec<KeyId>,
    /// Of a list that is kept in a database as well: what is added goes there.
    elsewhere: Option<Arc<KeyChanges>>,
}

impl ErasedList {
    /// The list in this file, if there is one.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, StoreError> {
        match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => Self::of(file).map(Some),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn of(mut file: File) -> Result<Self, StoreError> {
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let (ring, in_order) = parse(&bytes)?;
        Ok(Self {
            file,
            ring,
            destroyed: in_order.iter().copied().collect(),
            in_order,
            elsewhere: None,
        })
    }

    /// A copy in memory of the list in this file, if there is one.
    pub(crate) fn read_copy(path: &Path) -> Result<Option<Self>, StoreError> {
        let mut file = match in_memory(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        file.rewind()?;
        Self::of(file).map(Some)
    }

    /// Makes a list of these keys, whole or not at all. One that is there is replaced.
    pub(crate) fn create<'k>(
        path: &Path,
        ring: KeyringId,
        keys: impl Iterator<Item = &'k KeyId>,
    ) -> Result<(), StoreError> {
        let making = path.with_extension("erased-making");
        // What lies there may be a link of somebody else's: it is not followed.
        remove(&making)?;
        let mut file = OpenOptions::new()
            .create_new(true)
            .write(true)
            .mode(0o600)
            .open(&making)?;
        let mut bytes = head(ring);
        bytes.extend(keys.flat_map(|key| entry(*key)));
        file.write_all(&bytes)?;
        file.sync_all()?;
        fs::rename(&making, path)?;
        Ok(sync_parent(path)?)
    }

    /// Looks what is on the list in this file, and changes nothing.
    pub(crate) fn look(path: &Path) -> Result<Option<Listed>, StoreError> {
        match fs::read(path) {
            Ok(bytes) => parse(&bytes).map(Some),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The keys it names, in their order.
    pub(super) fn destroyed(&self) -> &[KeyId] {
        &self.in_order
    }

    /// The list of a keyring that is kept in a database, begun from what lies on this machine: this names everything then
    /// that is on the list there. What only this names is put on the list there: the database is an older one then.
    pub(crate) fn kept(
        mut list: Self,
        (ring, kept): (KeyringId, &KeptKeys),
        changes: Arc<KeyChanges>,
    ) -> Result<Self, StoreError> {
        if list.ring.is_some_and(|of| of != ring) {
            return Err(StoreError::ErasedListForeign);
        }
        let there: HashSet<_> = kept.erased.iter().collect();
        let only_here = list.in_order.iter().filter(|key| !there.contains(key));
        let only_here: Vec<_> = only_here.copied().collect();
        for key in &only_here {
            changes.erased(*key);
        }
        list.add_all(&kept.erased)?;
        list.in_order = [&kept.erased[..], &only_here].concat();
        list.elsewhere = Some(changes);
        Ok(list)
    }

    /// A list that names nothing yet.
    pub(crate) fn begin(path: &Path) -> Result<Self, StoreError> {
        let file = make(path).map_err(|error| refused_beside(error.into()))?;
        Ok(Self {
            file,
            ring: None,
            destroyed: HashSet::new(),
            in_order: Vec::new(),
            elsewhere: None,
        })
    }

    /// A list in memory that names nothing.
    pub(crate) fn none() -> Result<Self, StoreError> {
        let file = empty_in_memory()?;
        file.write_all_at(&head([0; 16]), 0)?;
        Ok(Self {
            file,
            ring: None,
            destroyed: HashSet::new(),
            in_order: Vec::new(),
            elsewhere: None,
        })
    }

    /// The keyring it belongs to.
    pub(crate) fn ring(&self) -> Option<KeyringId> {
        self.ring
    }

    pub(crate) fn belongs_to(&mut self, ring: KeyringId) -> Result<(), StoreError> {
        self.file.write_all_at(&head(ring), 0)?;
        self.file.sync_all()?;
        self.ring = Some(ring);
        Ok(())
    }

    pub(crate) fn names(&self, key: KeyId) -> bool {
        self.destroyed.contains(&key)
    }

    /// Notes, so that it survives a power cut, that a key is destroyed.
    pub(crate) fn add(&mut self, key: KeyId) -> Result<(), StoreError> {
        if self.names(key) {
            return Ok(());
        }
        self.add_all(&[key])?;
        self.in_order.push(key);
        if let Some(changes) = &self.elsewhere {
            changes.erased(key);
        }
        Ok(())
    }

    /// Writes all of them that are not named yet.
    fn add_all(&mut self, keys: &[KeyId]) -> Result<(), StoreError> {
        let new = keys.iter().copied().filter(|key| !self.names(*key));
        let new: Vec<_> = new.collect();
        let entries: Vec<_> = new.iter().flat_map(|key| entry(*key)).collect();
        if entries.is_empty() {
            return Ok(());
        }
        let end = self.file.seek(SeekFrom::End(0))?;
        let whole = end - end % ENTRY_LENGTH as u64;
        self.file.write_all_at(&entries, whole)?;
        self.file.sync_data()?;
        self.destroyed.extend(new);
        Ok(())
    }
}

fn make(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new()
        .create_new(true)
        .read(true)
        .write(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(&head([0; 16]))?;
    file.sync_all()?;
    sync_parent(path)?;
    Ok(file)
}

fn entry(key: KeyId) -> Vec<u8> {
    [key.bytes(), check(&key.bytes())].concat()
}

fn head(ring: KeyringId) -> Vec<u8> {
    [&MAGIC[..], &ring].concat()
}

/// As a stop or a full disk leaves it at its very beginning: what was not written yet is missing, or reads as zeros.
fn is_unfinished(bytes: &[u8]) -> bool {
    bytes.len() < HEAD_LENGTH || *bytes == [0; HEAD_LENGTH]
}

/// An entry that was not written to its end names nothing: its key was not destroyed yet.
fn parse(bytes: &[u8]) -> Result<Listed, StoreError> {
    if is_unfinished(bytes) {
        return Ok((None, Vec::new()));
    }
    if format::says_newer(bytes, NAME, FORMAT) {
        return Err(StoreError::Newer);
    }
    let rest = bytes
        .strip_prefix(MAGIC)
        .ok_or(StoreError::ErasedListDamaged)?;
    let (ring, entries) = rest
        .split_first_chunk::<16>()
        .ok_or(StoreError::ErasedListDamaged)?;
    let written = |entry: &&[u8]| entry.iter().any(|byte| *byte != 0);
    let named = entries
        .chunks_exact(ENTRY_LENGTH)
        .filter(written)
        .map(|entry| {
            let (key, found) = entry.split_first_chunk::<16>()?;
            (check(key) == found).then_some(KeyId::of_bytes(*key))
        });
    let named: Option<_> = named.collect();
    Ok((
        (*ring != [0; 16]).then_some(*ring),
        named.ok_or(StoreError::ErasedListDamaged)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_where_the_list_is_made_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (list, other) = (
            folder.path().join("data.erased"),
            folder.path().join("other"),
        );
        fs::write(&other, "somebody else's").unwrap();
        let making = list.with_extension("erased-making");
        std::os::unix::fs::symlink(&other, &making).unwrap();
        ErasedList::create(&list, [1; 16], std::iter::empty()).unwrap();
        assert_eq!(fs::read(&other).unwrap(), b"somebody else's");
        assert!(ErasedList::look(&list).unwrap().is_some());
        assert!(!making.exists());
    }
}

#[cfg(test)]
mod fuzz {
    use super::*;
    use kring_fuzz::bytes::damaged;
    use kring_fuzz::try_all;
    use proptest::prelude::*;

    #[test]
    fn damaged_lists_are_refused_or_name_what_they_named() {
        let keys: Vec<KeyId> = (1..5).map(|key| KeyId::of_bytes([key; 16])).collect();
        let mut list = head([9; 16]);
        list.extend(keys.iter().flat_map(|key| entry(*key)));
        try_all(&damaged(vec![list]), |bytes| {
            if let Ok((_, named)) = parse(&bytes) {
                prop_assert!(named.iter().all(|key| keys.contains(key)));
            }
            Ok(())
        });
    }
}
