//! The file of the keyring: a head, and then slots of one length, each with one wrapped data key or free. It knows no
//! vaults.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;

use super::head::Head;
use super::master::MasterKey;
use super::replacing::{in_memory, wipe};
use super::secret::Secret;
use super::slot::{SLOT_LENGTH, Slot};
use crate::StoreError;

/// The file grows by so many slots at a time.
pub(super) const GROWTH: u32 = 64;
const FREE: [u8; SLOT_LENGTH] = [0; SLOT_LENGTH];

/// The open file, and what unwraps its data keys. Slots are numbered from 1: before them lies the head.
pub(super) struct Slots {
    file: Arc<File>,
    head: Head,
    wrap: Secret,
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
        Ok(Self::of(file, head, master))
    }

    pub(super) fn open(path: &Path, master: &MasterKey) -> Result<Self, StoreError> {
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        Self::of_file(file, master)
    }

    fn of_file(file: File, master: &MasterKey) -> Result<Self, StoreError> {
        let head = Head::read(&file)?;
        head.fits(master)?;
        Ok(Self::of(file, head, master))
    }

    /// Of a copy in memory.
    pub(super) fn look(path: &Path, master: &MasterKey) -> Result<Self, StoreError> {
        Self::of_file(in_memory(path)?, master)
    }

    fn of(file: File, head: Head, master: &MasterKey) -> Self {
        Self {
            file: Arc::new(file),
            head,
            wrap: master.wrap(),
        }
    }

    /// A copy under another master key. It is durable, and each of its keys was read back.
    pub(super) fn copy_under(&self, master: &MasterKey, path: &Path) -> Result<Self, StoreError> {
        let copy = Self::begin(path, self.head.under(master), master)?;
        let mut writer = BufWriter::new(&*copy.file);
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
        let mut reader = BufReader::new(&*self.file);
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
        Ok(self.file.write_all_at(&slot.encode(), offset(number))?)
    }

    pub(super) fn clear(&self, number: u32) -> Result<(), StoreError> {
        Ok(self.file.write_all_at(&FREE, offset(number))?)
    }

    /// Adds free slots at the end.
    pub(super) fn grow(&self, end: u32) -> Result<(), StoreError> {
        let free = FREE.repeat(GROWTH as usize);
        Ok(self.file.write_all_at(&free, offset(end))?)
    }

    /// The file, to be made durable or wiped without holding the keyring.
    pub(super) fn file(&self) -> Arc<File> {
        Arc::clone(&self.file)
    }
}

fn offset(number: u32) -> u64 {
    u64::from(number) * SLOT_LENGTH as u64
}
