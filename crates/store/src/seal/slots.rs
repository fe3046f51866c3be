//! The file of the keyring: a head, and then slots of one length, each with one wrapped data key or free. It knows no
//! vaults.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;

use super::elsewhere::{KeyChanges, SlotBytes};
use super::head::Head;
use super::ids::KeyId;
use super::master::MasterKey;
use super::replacing::{empty_in_memory, in_memory, wipe};
use super::secret::Secret;
use super::slot::{SLOT_LENGTH, Slot};
use super::tale::Tale;
use super::twins;
use crate::StoreError;

/// The file grows by so many slots at a time.
pub(super) const GROWTH: u32 = 64;
const FREE: [u8; SLOT_LENGTH] = [0; SLOT_LENGTH];

/// Every slot is read at the start.
const READ_AT_ONCE: usize = 256 * 1024;

/// The open file, and what unwraps its data keys. Slots are numbered from 1: before them lies the head.
pub(super) struct Slots {
    file: Arc<File>,
    /// The second one of the keyring that is in use.
    other: Option<Arc<File>>,
    /// Of a keyring that is kept in a database: what changes goes there. The file lies in memory.
    elsewhere: Option<Arc<KeyChanges>>,
    head: Head,
    wrap: Secret,
}

/// The files of a keyring, to be made durable without holding it.
pub(crate) struct Both(Arc<File>, Option<Arc<File>>);

impl Both {
    /// First the one that counts.
    pub(crate) fn sync(&self) -> Result<(), StoreError> {
        self.0.sync_data()?;
        if let Some(other) = &self.1 {
            other.sync_data()?;
        }
        Ok(())
    }
}

impl Slots {
    /// A file that has no slots yet.
    pub(super) fn begin(path: &Path, head: Head, master: &MasterKey) -> Result<Self, StoreError> {
        wipe(path)?;
        let mut file = OpenOptions::new()
            .create_new(true)
            .read(true)
            .write(true)
            .mode(0o600)
            .open(path)?;
        file.write_all(&head.encode())?;
        Ok(Self::of(file, None, head, master))
    }

    /// Opens the keyring, and makes both its files say the same. `erased` tells which keys were.
    pub(super) fn open(
        path: &Path,
        master: &MasterKey,
        erased: impl Fn(KeyId) -> bool,
    ) -> Result<Self, StoreError> {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        if let Some(other) = twins::open_other(path)? {
            return Self::of_files(file, other, (master, &erased));
        }
        // Beside a keyring that cannot be used nothing is made.
        let alone = Self::of_files(file, empty_in_memory()?, (master, &erased))?;
        let other = twins::make_other(path)?;
        twins::agree(&alone.file, &other, erased)?;
        Ok(Self {
            other: Some(Arc::new(other)),
            ..alone
        })
    }

    fn of_files(
        file: File,
        other: File,
        (master, erased): (&MasterKey, impl Fn(KeyId) -> bool),
    ) -> Result<Self, StoreError> {
        twins::agree(&file, &other, erased)?;
        let head = Head::read(&file)?;
        head.fits(master)?;
        Ok(Self::of(file, Some(other), head, master))
    }

    /// Of copies in memory.
    pub(super) fn look(
        path: &Path,
        master: &MasterKey,
        erased: impl Fn(KeyId) -> bool,
    ) -> Result<Self, StoreError> {
        let other = twins::other(path);
        let other = if other.try_exists()? {
            in_memory(&other)?
        } else {
            empty_in_memory()?
        };
        Self::of_files(in_memory(path)?, other, (master, &erased))
    }

    /// Of slots that are kept in a database.
    pub(super) fn kept(
        slots: &[(u32, SlotBytes)],
        master: &MasterKey,
        changes: Arc<KeyChanges>,
    ) -> Result<Self, StoreError> {
        let file = empty_in_memory()?;
        for (number, bytes) in slots {
            file.write_all_at(bytes, offset(*number))?;
        }
        let head = Head::read(&file)?;
        head.fits(master)?;
        Ok(Self {
            elsewhere: Some(changes),
            ..Self::of(file, None, head, master)
        })
    }

    fn of(file: File, other: Option<File>, head: Head, master: &MasterKey) -> Self {
        Self {
            file: Arc::new(file),
            other: other.map(Arc::new),
            elsewhere: None,
            head,
            wrap: master.wrap(),
        }
    }

    /// A copy under another master key. It is durable, and each of its keys was read back.
    pub(super) fn copy_under(&self, master: &MasterKey, path: &Path) -> Result<Self, StoreError> {
        let copy = self.begin_another(master, path)?;
        let mut writer = BufWriter::new(&*copy.file);
        writer.seek(SeekFrom::Start(offset(1)))?;
        self.each(|_, slot| {
            let bytes = slot.map_or(Ok(FREE), |slot| self.wrapped_for(&copy, &slot))?;
            Ok(writer.write_all(&bytes)?)
        })?;
        writer.flush()?;
        drop(writer);
        copy.file.sync_all()?;
        copy.holds_the_keys_of(self)?;
        Ok(copy)
    }

    /// With no slots yet; of a keyring that is kept in a database, in memory.
    fn begin_another(&self, master: &MasterKey, path: &Path) -> Result<Self, StoreError> {
        let head = self.head.under(master);
        let Some(changes) = &self.elsewhere else {
            return Self::begin(path, head, master);
        };
        Self::kept(&[(0, head.encode())], master, Arc::clone(changes))
    }

    pub(super) fn is_kept_elsewhere(&self) -> bool {
        self.elsewhere.is_some()
    }

    /// Everything is written anew, where it is kept in a database.
    pub(super) fn change_all(&self) -> Result<(), StoreError> {
        if let Some(changes) = &self.elsewhere {
            changes.wrapped_anew();
        }
        self.changed(0, self.head.encode());
        self.each(|number, slot| {
            self.changed(number, slot.map_or(FREE, |slot| slot.encode()));
            Ok(())
        })
    }

    fn changed(&self, number: u32, bytes: SlotBytes) {
        if let Some(changes) = &self.elsewhere {
            changes.put(number, bytes);
        }
    }

    fn wrapped_for(&self, other: &Self, slot: &Slot) -> Result<[u8; SLOT_LENGTH], StoreError> {
        let key = self.key(slot)?;
        Ok(slot.wrapped_anew(&other.wrap, &key)?.encode())
    }

    fn holds_the_keys_of(&self, other: &Self) -> Result<(), StoreError> {
        other.each(|number, slot| {
            let same = match (slot, self.read(number)?) {
                (None, None) => true,
                (Some(theirs), Some(ours)) => {
                    theirs.id == ours.id
                        && other.key(&theirs)?.reveal() == self.key(&ours)?.reveal()
                }
                _ => false,
            };
            same.then_some(()).ok_or(StoreError::KeyringDamaged)
        })
    }

    /// Shows every slot, in order.
    pub(super) fn each(
        &self,
        mut show: impl FnMut(u32, Option<Slot>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut reader = BufReader::with_capacity(READ_AT_ONCE, &*self.file);
        reader.seek(SeekFrom::Start(offset(1)))?;
        for number in 1..self.end()? {
            let mut bytes = FREE;
            reader.read_exact(&mut bytes)?;
            show(number, Slot::decode(&bytes)?)?;
        }
        Ok(())
    }

    /// The number after that of the last slot.
    pub(super) fn end(&self) -> Result<u32, StoreError> {
        let whole = self.file.metadata()?.len() / SLOT_LENGTH as u64;
        u32::try_from(whole).map_err(|_| StoreError::KeyringDamaged)
    }

    pub(super) fn head(&self) -> &Head {
        &self.head
    }

    pub(super) fn wrap(&self) -> &Secret {
        &self.wrap
    }

    pub(super) fn key(&self, slot: &Slot) -> Result<Secret, StoreError> {
        let key = slot.unwrap_key(&self.wrap);
        key.ok_or(StoreError::KeyringDamaged)
    }

    pub(super) fn read(&self, number: u32) -> Result<Option<Slot>, StoreError> {
        let mut bytes = FREE;
        self.file.read_exact_at(&mut bytes, offset(number))?;
        Slot::decode(&bytes)
    }

    pub(super) fn write(&self, number: u32, slot: &Slot) -> Result<(), StoreError> {
        self.changed(number, slot.encode());
        self.put(&slot.encode(), number)
    }

    fn put(&self, bytes: &[u8], number: u32) -> Result<(), StoreError> {
        for file in self.files() {
            file.write_all_at(bytes, offset(number))?;
        }
        Ok(())
    }

    fn files(&self) -> impl Iterator<Item = &File> {
        [Some(&*self.file), self.other.as_deref()]
            .into_iter()
            .flatten()
    }

    /// Overwrites a slot, if there is one to be, and tells in the head that its key is destroyed. It is gone from the
    /// first file, durably, before the other one is touched.
    pub(super) fn wipe(&mut self, number: Option<u32>, erased: Tale) -> Result<(), StoreError> {
        self.head = self.head.clone().telling(erased);
        self.changed(0, self.head.encode());
        if let Some(number) = number {
            self.changed(number, FREE);
        }
        for file in self.files() {
            if let Some(number) = number {
                file.write_all_at(&FREE, offset(number))?;
            }
            file.write_all_at(&self.head.encode(), 0)?;
            file.sync_data()?;
        }
        Ok(())
    }

    /// Goes on with a copy in the place of this keyring: its second file becomes the copy's, and holds the same.
    pub(super) fn go_on_with(&mut self, copy: Self) -> Arc<File> {
        let other = self.other.take();
        std::mem::replace(self, Self { other, ..copy }).file
    }

    /// Makes the second file say the same as the first.
    pub(super) fn tell_other(&self) -> Result<(), StoreError> {
        let Some(other) = &self.other else {
            return Ok(());
        };
        twins::agree(&self.file, other, |_| false)
    }

    /// Adds free slots at the end.
    pub(super) fn grow(&self, end: u32) -> Result<(), StoreError> {
        let free = FREE.repeat(GROWTH as usize);
        self.put(&free, end)
    }

    /// The files, to be made durable without holding the keyring.
    pub(super) fn both(&self) -> Both {
        Both(Arc::clone(&self.file), self.other.clone())
    }
}

fn offset(number: u32) -> u64 {
    u64::from(number) * SLOT_LENGTH as u64
}
