//! The head of the keyring: which keyring it is and under which master key it is. It says nothing of any key.

use std::fs::File;
use std::os::unix::fs::FileExt;

use super::format;
use super::ids::KeyringId;
use super::master::MasterKey;
use super::secret::NAME_LENGTH;
use super::slot::{SLOT_LENGTH, check};
use super::tale::Tale;
use crate::StoreError;

const NAME: &[u8] = b"kring keyring ";
const FORMAT: u8 = 1;
const MAGIC: &[u8; 16] = b"kring keyring 1\n";
const CHECK_AT: usize = SLOT_LENGTH - 16;

type Fingerprint = [u8; NAME_LENGTH];

#[derive(Clone)]
pub(super) struct Head {
    pub(super) id: KeyringId,
    key: Fingerprint,
    /// The key before this one, so that whoever brings that one can be told; zeros if there was none.
    before: Fingerprint,
    /// Of what was erased; nothing in a keyring of a kring that did not tell.
    pub(super) erased: Tale,
}

impl Head {
    pub(super) fn new(id: KeyringId, master: &MasterKey) -> Self {
        Self {
            id,
            key: master.fingerprint(),
            before: [0; NAME_LENGTH],
            erased: Tale::default(),
        }
    }

    /// The same, telling this of what was erased.
    pub(super) fn telling(self, erased: Tale) -> Self {
        Self { erased, ..self }
    }

    pub(super) fn is_of_the_same_key(&self, other: &Self) -> bool {
        (self.id, self.key) == (other.id, other.key)
    }

    /// Telling more of what was erased, if the other one does.
    pub(super) fn with_longer_tale(self, other: &Self) -> Self {
        let longer = self.erased.count < other.erased.count;
        if longer {
            self.telling(other.erased)
        } else {
            self
        }
    }

    /// Of the same keyring under another master key.
    pub(super) fn under(&self, master: &MasterKey) -> Self {
        Self {
            id: self.id,
            key: master.fingerprint(),
            before: self.key,
            erased: self.erased,
        }
    }

    pub(super) fn read(file: &File) -> Result<Self, StoreError> {
        let mut bytes = [0; SLOT_LENGTH];
        let whole = file.metadata()?.len() >= SLOT_LENGTH as u64;
        if !whole {
            return Err(StoreError::KeyringDamaged);
        }
        file.read_exact_at(&mut bytes, 0)?;
        Self::decode(&bytes)
    }

    pub(super) fn decode(bytes: &[u8; SLOT_LENGTH]) -> Result<Self, StoreError> {
        if format::says_newer(bytes, NAME, FORMAT) {
            return Err(StoreError::Newer);
        }
        Self::parse(bytes).ok_or(StoreError::KeyringDamaged)
    }

    fn parse(bytes: &[u8; SLOT_LENGTH]) -> Option<Self> {
        let (body, found) = bytes.split_at(CHECK_AT);
        let rest = body.strip_prefix(MAGIC).filter(|_| check(body) == *found)?;
        let (id, rest) = rest.split_first_chunk()?;
        let (key, rest) = rest.split_first_chunk()?;
        let (before, rest) = rest.split_first_chunk()?;
        Some(Self {
            id: *id,
            key: *key,
            before: *before,
            erased: Tale::parse(rest)?,
        })
    }

    pub(super) fn encode(&self) -> [u8; SLOT_LENGTH] {
        let mut bytes = [0; SLOT_LENGTH];
        let body = [
            &MAGIC[..],
            &self.id,
            &self.key,
            &self.before,
            &self.erased.encode(),
        ]
        .concat();
        bytes[..body.len()].copy_from_slice(&body);
        let check = check(&bytes[..CHECK_AT]);
        bytes[CHECK_AT..].copy_from_slice(&check);
        bytes
    }

    /// By this the master key of this keyring is known.
    pub(super) fn fingerprint(&self) -> Fingerprint {
        self.key
    }

    /// Whether this is the master key of this keyring.
    pub(super) fn fits(&self, master: &MasterKey) -> Result<(), StoreError> {
        match master.fingerprint() {
            key if key == self.key => Ok(()),
            key if key == self.before => Err(StoreError::KeyReplaced),
            _ => Err(StoreError::KeyWrong),
        }
    }
}

#[cfg(test)]
mod fuzz {
    use super::*;
    use kring_fuzz::bytes::damaged;
    use kring_fuzz::try_all;
    use proptest::prelude::*;

    /// Damaged, and with a check that fits: as somebody who can write there would make it.
    #[test]
    fn damaged_heads_are_refused_or_lie_there_the_same() {
        let head = Head::new([7; 16], &MasterKey::drawn().unwrap());
        let all = damaged(vec![head.encode().to_vec()]);
        try_all(&(all, any::<bool>()), |(mut bytes, fitting)| {
            bytes.resize(SLOT_LENGTH, 0);
            if fitting {
                let fits = check(&bytes[..CHECK_AT]);
                bytes[CHECK_AT..].copy_from_slice(&fits);
            }
            let bytes: [u8; SLOT_LENGTH] = bytes.try_into().unwrap();
            if let Some(head) = Head::parse(&bytes) {
                let again = Head::parse(&head.encode()).unwrap();
                prop_assert_eq!(again.encode(), head.encode());
            }
            Ok(())
        });
    }
}
