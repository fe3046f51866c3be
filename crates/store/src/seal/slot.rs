//! A slot of the keyring: 128 bytes that hold one wrapped data key, or nothing.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::cipher;
use super::format;
use super::ids::KeyId;
use super::secret::{NAME_LENGTH, Secret};
use crate::StoreError;

pub(crate) const SLOT_LENGTH: usize = 128;
const FORMAT: u8 = 1;
const WRAPPED_LENGTH: usize = 72;
const CHECK_LENGTH: usize = 16;
const CHECK_AT: usize = SLOT_LENGTH - CHECK_LENGTH;

/// The vault a data key is for, under a name only the holder of the keys can make.
pub(super) type Tag = [u8; NAME_LENGTH];

/// What a data key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Sealing the rows of a vault.
    Rows = 1,
    /// Naming vaults and people.
    Names = 2,
}

/// What lies in a slot that is taken.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) purpose: Purpose,
    /// Goes up each time a vault gets a new key.
    pub(super) generation: u16,
    pub(super) id: KeyId,
    pub(super) tag: Tag,
    wrapped: [u8; WRAPPED_LENGTH],
}

impl Slot {
    pub(super) fn wrap(
        (purpose, generation): (Purpose, u16),
        (id, tag): (KeyId, Tag),
        (wrap, key): (&Secret, &Secret),
    ) -> Result<Self, StoreError> {
        let about = about(purpose, generation, id, &tag);
        let sealed = cipher::seal(wrap, &about, key.reveal())?;
        let wrapped = sealed.try_into().map_err(|_| StoreError::Damaged)?;
        Ok(Self {
            purpose,
            generation,
            id,
            tag,
            wrapped,
        })
    }

    /// The same, under another master key.
    pub(super) fn wrapped_anew(&self, wrap: &Secret, key: &Secret) -> Result<Self, StoreError> {
        Self::wrap(
            (self.purpose, self.generation),
            (self.id, self.tag),
            (wrap, key),
        )
    }

    pub(super) fn unwrap_key(&self, wrap: &Secret) -> Option<Secret> {
        let about = about(self.purpose, self.generation, self.id, &self.tag);
        let key = cipher::open(wrap, &about, &self.wrapped).map(Zeroizing::new)?;
        Secret::of_slice(&key)
    }

    pub(super) fn encode(&self) -> [u8; SLOT_LENGTH] {
        let [high, low] = self.generation.to_be_bytes();
        let head = [FORMAT, self.purpose as u8, high, low];
        let parts: [&[u8]; 5] = [&head, &[0; 4], &self.id.bytes(), &self.tag, &self.wrapped];
        let body = parts.concat();
        let mut bytes = [0; SLOT_LENGTH];
        bytes[..CHECK_AT].copy_from_slice(&body);
        let check = check(&bytes[..CHECK_AT]);
        bytes[CHECK_AT..].copy_from_slice(&check);
        bytes
    }

    /// What lies in a slot; nothing in one that is free.
    pub(super) fn decode(bytes: &[u8; SLOT_LENGTH]) -> Result<Option<Self>, StoreError> {
        if bytes.iter().all(|byte| *byte == 0) {
            return Ok(None);
        }
        let (body, found) = bytes.split_at(CHECK_AT);
        if check(body) != *found {
            return Err(StoreError::KeyringDamaged);
        }
        if format::is_newer(body[0], FORMAT) {
            return Err(StoreError::Newer);
        }
        Self::parse(body)
            .map(Some)
            .ok_or(StoreError::KeyringDamaged)
    }

    fn parse(body: &[u8]) -> Option<Self> {
        let ([FORMAT, purpose, high, low, 0, 0, 0, 0], rest) = body.split_first_chunk::<8>()?
        else {
            return None;
        };
        let (id, rest) = rest.split_first_chunk()?;
        let (tag, wrapped) = rest.split_first_chunk()?;
        Some(Self {
            purpose: Purpose::of(*purpose)?,
            generation: u16::from_be_bytes([*high, *low]),
            id: KeyId::of_bytes(*id),
            tag: *tag,
            wrapped: wrapped.try_into().ok()?,
        })
    }
}

impl Purpose {
    fn of(byte: u8) -> Option<Self> {
        [Self::Rows, Self::Names]
            .into_iter()
            .find(|purpose| *purpose as u8 == byte)
    }
}

fn about(purpose: Purpose, generation: u16, id: KeyId, tag: &Tag) -> Vec<u8> {
    let generation = generation.to_be_bytes();
    [
        b"kring slot".as_slice(),
        &[FORMAT, purpose as u8],
        &generation,
        &id.bytes(),
        tag,
    ]
    .concat()
}

/// Tells a slot that is whole from one that is not. Whether it is genuine, the wrapping tells.
pub(super) fn check(bytes: &[u8]) -> [u8; CHECK_LENGTH] {
    let digest = Sha256::digest(bytes);
    std::array::from_fn(|at| digest[at])
}

#[cfg(test)]
mod fuzz {
    use super::*;
    use kring_fuzz::bytes::damaged;
    use kring_fuzz::try_all;
    use proptest::prelude::*;

    /// Damaged, and with a check that fits: as somebody who can write there would make it.
    #[test]
    fn damaged_slots_are_refused_or_lie_there_the_same() {
        let (wrap, key) = (Secret::drawn().unwrap(), Secret::drawn().unwrap());
        let id = KeyId::of_bytes([7; 16]);
        let slot = Slot::wrap((Purpose::Rows, 3), (id, [9; NAME_LENGTH]), (&wrap, &key)).unwrap();
        let bytes = vec![slot.encode().to_vec(), vec![0; SLOT_LENGTH]];
        try_all(&(damaged(bytes), any::<bool>()), |(mut bytes, fitting)| {
            bytes.resize(SLOT_LENGTH, 0);
            if fitting {
                let fits = check(&bytes[..CHECK_AT]);
                bytes[CHECK_AT..].copy_from_slice(&fits);
            }
            let bytes: [u8; SLOT_LENGTH] = bytes.try_into().unwrap();
            if let Ok(Some(slot)) = Slot::decode(&bytes) {
                prop_assert_eq!(slot.encode(), bytes);
                let _ = slot.unwrap_key(&wrap);
            }
            Ok(())
        });
    }
}
