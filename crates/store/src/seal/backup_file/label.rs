//! The label of a backup file: what whoever has no key may know, so that a wrong key is told from a damaged file.

use super::super::cipher;
use super::super::ids::KeyringId;
use super::super::keyring::Keyring;
use super::super::master::MasterKey;
use super::super::secret::{NAME_LENGTH, Secret};
use super::super::slot::check;
use crate::{RestoreError, StoreError};

const FAMILY: &[u8] = b"kring backup ";
const MAGIC: &[u8; 16] = b"kring backup 1\n\n";
const ABOUT_LENGTH: usize = MAGIC.len() + 16 + NAME_LENGTH + 8;
const WRAPPED_LENGTH: usize = 72;
const CHECK_AT: usize = ABOUT_LENGTH + WRAPPED_LENGTH;

/// `magic ‖ keyring ‖ fingerprint of the master key ‖ time ‖ wrapped key ‖ check`.
#[derive(Clone, Copy)]
pub(crate) struct Label {
    ring: KeyringId,
    master: [u8; NAME_LENGTH],
    /// When the file was made, as whoever made it said.
    pub(crate) made: i64,
    wrapped: [u8; WRAPPED_LENGTH],
}

impl Label {
    pub(crate) const LENGTH: usize = CHECK_AT + 16;

    /// A label for a new backup, and the key for its content.
    pub(super) fn new(ring: &Keyring, made: i64) -> Result<(Self, Secret), StoreError> {
        let key = Secret::drawn()?;
        let mut label = Self {
            ring: ring.id(),
            master: ring.head().fingerprint(),
            made,
            wrapped: [0; WRAPPED_LENGTH],
        };
        let sealed = cipher::seal(&wrap(ring.wrap()), &label.about(), key.reveal())?;
        label.wrapped = sealed.try_into().map_err(|_| StoreError::Damaged)?;
        Ok((label, key))
    }

    pub(crate) fn ring(&self) -> KeyringId {
        self.ring
    }

    fn about(&self) -> Vec<u8> {
        [
            &MAGIC[..],
            &self.ring,
            &self.master,
            &self.made.to_be_bytes(),
        ]
        .concat()
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = [&self.about()[..], &self.wrapped].concat();
        bytes.extend(check(&bytes));
        bytes
    }

    /// The label at the beginning of a file.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, RestoreError> {
        match bytes.strip_prefix(MAGIC) {
            Some(rest) => Self::parse(bytes, rest).ok_or(RestoreError::Damaged),
            None if bytes.starts_with(FAMILY) => Err(RestoreError::Newer),
            None => Err(RestoreError::NotABackup),
        }
    }

    fn parse(bytes: &[u8], rest: &[u8]) -> Option<Self> {
        let (body, found) = bytes.split_at_checked(CHECK_AT)?;
        let (ring, rest) = rest.split_first_chunk()?;
        let (master, rest) = rest.split_first_chunk()?;
        let (made, rest) = rest.split_first_chunk()?;
        let (wrapped, _) = rest.split_first_chunk()?;
        (check(body) == found).then_some(Self {
            ring: *ring,
            master: *master,
            made: i64::from_be_bytes(*made),
            wrapped: *wrapped,
        })
    }

    /// The key of the content.
    pub(super) fn open(&self, master: &MasterKey) -> Result<Secret, RestoreError> {
        if self.master != master.fingerprint() {
            return Err(RestoreError::OtherKey);
        }
        let key = cipher::open(&wrap(&master.wrap()), &self.about(), &self.wrapped);
        key.map(zeroize::Zeroizing::new)
            .and_then(|key| Secret::of_slice(&key))
            .ok_or(RestoreError::Damaged)
    }
}

/// The key that wraps the keys of backups. It follows from the one that wraps data keys, and so from the master key.
fn wrap(wrap: &Secret) -> Secret {
    wrap.derive("kring 1: wrapping the keys of backups")
}

#[cfg(test)]
mod fuzz {
    use super::*;
    use kring_fuzz::bytes::damaged;
    use kring_fuzz::try_all;
    use proptest::prelude::*;

    #[test]
    fn damaged_labels_are_refused_or_open_nothing() {
        let master = MasterKey::drawn().unwrap();
        let label = Label {
            ring: [7; 16],
            master: master.fingerprint(),
            made: 5,
            wrapped: [3; WRAPPED_LENGTH],
        };
        let all = damaged(vec![label.encode()]);
        try_all(&(all, any::<bool>()), |(mut bytes, fitting)| {
            if fitting && bytes.len() >= Label::LENGTH {
                let fits = check(&bytes[..CHECK_AT]);
                bytes[CHECK_AT..Label::LENGTH].copy_from_slice(&fits);
            }
            if let Ok(label) = Label::read(&bytes) {
                prop_assert!(label.open(&master).is_err());
            }
            Ok(())
        });
    }
}
