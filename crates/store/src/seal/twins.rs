//! The keyring lies on disk twice, so that a damage in one does not close the house. The first one counts and is changed
//! first; the other follows. At an opening both are made to say the same: what is damaged in one comes from the other, and
//! a key whose slot was wiped in the first one only is wiped in the other too, if it was erased.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::ops::Range;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::head::Head;
use super::ids::KeyId;
use super::replacing::sync_parent;
use super::slot::{SLOT_LENGTH, Slot};
use crate::StoreError;

const FREE: [u8; SLOT_LENGTH] = [0; SLOT_LENGTH];
/// So many slots are read together.
const AT_ONCE: u32 = 4096;

type Bytes = [u8; SLOT_LENGTH];

/// Where the second one lies.
pub(super) fn other(keyring: &Path) -> PathBuf {
    keyring.with_extension("copy")
}

/// The second one, if it is there.
pub(super) fn open_other(keyring: &Path) -> Result<Option<File>, StoreError> {
    match OpenOptions::new()
        .read(true)
        .write(true)
        .open(other(keyring))
    {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Makes the second one, which holds nothing yet.
pub(super) fn make_other(keyring: &Path) -> Result<File, StoreError> {
    let path = other(keyring);
    let file = OpenOptions::new()
        .create_new(true)
        .read(true)
        .write(true)
        .mode(0o600)
        .open(&path)?;
    sync_parent(&path)?;
    Ok(file)
}

/// The head of the keyring, from whichever has one.
pub(super) fn head(keyring: &Path) -> Result<Head, StoreError> {
    match Head::read(&File::open(keyring)?) {
        Err(StoreError::KeyringDamaged) => match File::open(other(keyring)) {
            Ok(other) => Head::read(&other),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(StoreError::KeyringDamaged),
            Err(error) => Err(error.into()),
        },
        head => head,
    }
}

/// Makes both say the same, durably. `erased` tells which keys were.
pub(super) fn agree(
    one: &File,
    other: &File,
    erased: impl Fn(KeyId) -> bool,
) -> Result<(), StoreError> {
    let (head, are_twins) = heads(one, other)?;
    let mut changes = Changes::default();
    changes.want(0, &[at(one, 0)?, at(other, 0)?], head.encode());
    let end = end(one)?.max(end(other)?);
    for from in (1..end).step_by(AT_ONCE as usize) {
        let numbers = from..end.min(from.saturating_add(AT_ONCE));
        let lots = [lot(one, &numbers)?, lot(other, &numbers)?];
        // What lies in both needs no mending; whether it is whole is seen when it is read.
        if lots[0] == lots[1] && lots[0].len() == numbers.len() * SLOT_LENGTH {
            continue;
        }
        for (at, number) in numbers.enumerate() {
            let found = [slot(&lots[0], at), slot(&lots[1], at)];
            let second = if are_twins { found[1] } else { None };
            let (wanted, mended) = wanted(found[0], second, &erased)?;
            changes.mended += u32::from(mended);
            changes.want(number, &found, wanted);
        }
    }
    changes.make(one, other)
}

/// Slots that follow each other, as far as the file goes.
fn lot(file: &File, numbers: &Range<u32>) -> Result<Vec<u8>, StoreError> {
    let mut lot = vec![0; numbers.len() * SLOT_LENGTH];
    let mut length = 0;
    while length < lot.len() {
        match file.read_at(&mut lot[length..], offset(numbers.start) + length as u64)? {
            0 => break,
            more => length += more,
        }
    }
    lot.truncate(length);
    Ok(lot)
}

/// One of them, if the file holds it to its end.
fn slot(lot: &[u8], at: usize) -> Option<Bytes> {
    lot.get(at * SLOT_LENGTH..)?.first_chunk().copied()
}

/// The head that counts, and whether the other keyring is of the same master key. Of what was erased the longer tale
/// counts: the first one is told first.
fn heads(one: &File, other: &File) -> Result<(Head, bool), StoreError> {
    match (Head::read(one), Head::read(other)) {
        (Ok(one), Ok(other)) if one.is_of_the_same_key(&other) => {
            Ok((one.with_longer_tale(&other), true))
        }
        (Ok(one), _) => Ok((one, false)),
        (Err(StoreError::KeyringDamaged), Ok(other)) => Ok((other, true)),
        (Err(error), _) => Err(error),
    }
}

/// What should lie in a slot, and whether that mends a damage.
fn wanted(
    first: Option<Bytes>,
    second: Option<Bytes>,
    erased: impl Fn(KeyId) -> bool,
) -> Result<(Bytes, bool), StoreError> {
    let in_second = second.map(|bytes| (bytes, Slot::decode(&bytes)));
    match (first.map(|bytes| (bytes, Slot::decode(&bytes))), in_second) {
        (Some((_, Err(StoreError::Newer))), _) => Err(StoreError::Newer),
        (Some((_, Ok(None))), Some((bytes, Ok(Some(slot))))) => {
            // A key is on the list before its slot is wiped.
            let is_erased = erased(slot.id);
            Ok((if is_erased { FREE } else { bytes }, !is_erased))
        }
        (Some((bytes, Ok(_))), _) => Ok((bytes, false)),
        (Some(_), Some((bytes, Ok(_)))) => Ok((bytes, true)),
        (None, Some((bytes, Ok(slot)))) => Ok((bytes, slot.is_some())),
        (Some(_), _) => Err(StoreError::KeyringDamaged),
        (None, _) => Ok((FREE, false)),
    }
}

/// What is to be written, in either.
#[derive(Default)]
struct Changes {
    all: [Vec<(u32, Bytes)>; 2],
    mended: u32,
}

impl Changes {
    fn want(&mut self, number: u32, found: &[Option<Bytes>; 2], wanted: Bytes) {
        for (changes, found) in self.all.iter_mut().zip(found) {
            if *found != Some(wanted) {
                changes.push((number, wanted));
            }
        }
    }

    fn make(self, one: &File, other: &File) -> Result<(), StoreError> {
        for (changes, file) in self.all.iter().zip([one, other]) {
            for (number, bytes) in changes {
                file.write_all_at(bytes, offset(*number))?;
            }
            if !changes.is_empty() {
                file.sync_all()?;
            }
        }
        if self.mended > 0 {
            tracing::warn!(
                "the file `keyring` of kring's data directory was damaged in {} places; what was damaged is there again, \
                 from `keyring.copy`. Is the disk failing?",
                self.mended
            );
        }
        Ok(())
    }
}

/// The slot with this number, if the file holds it to its end.
fn at(file: &File, number: u32) -> Result<Option<Bytes>, StoreError> {
    let mut bytes = FREE;
    match file.read_exact_at(&mut bytes, offset(number)) {
        Ok(()) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn end(file: &File) -> Result<u32, StoreError> {
    let slots = file.metadata()?.len().div_ceil(SLOT_LENGTH as u64);
    u32::try_from(slots).map_err(|_| StoreError::KeyringDamaged)
}

fn offset(number: u32) -> u64 {
    u64::from(number) * SLOT_LENGTH as u64
}
