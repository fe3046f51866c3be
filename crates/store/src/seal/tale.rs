//! What the head of the keyring tells of the list of destroyed keys: how many it names, and a code over them that only
//! the holder of the keys can make. A list that is cut off, or an older one, does not fit.

use super::ids::KeyId;
use super::secret::{KEY_LENGTH, Secret};
use crate::StoreError;

/// Of the keys that were destroyed so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tale {
    pub(super) count: u64,
    pub(super) code: [u8; KEY_LENGTH],
}

impl Tale {
    /// Of these keys, in the order of the list.
    pub(super) fn of<'k>(keys: impl Iterator<Item = &'k KeyId>, names: &Secret) -> Self {
        let secret = secret(names);
        keys.fold(Self::default(), |tale, key| tale.and_with(*key, &secret))
    }

    /// With one more.
    pub(super) fn and(self, key: KeyId, names: &Secret) -> Self {
        self.and_with(key, &secret(names))
    }

    /// The order does not change the code, so that two lists of the same keys are the same.
    fn and_with(self, key: KeyId, secret: &Secret) -> Self {
        let one = secret.mac(&[&key.bytes()]);
        Self {
            count: self.count + 1,
            code: std::array::from_fn(|at| self.code[at] ^ one[at]),
        }
    }

    /// Refuses a list that does not begin with the keys this tells of. It may be longer: a key is on the list before it
    /// is told here.
    pub(super) fn fits(&self, listed: &[KeyId], names: &Secret) -> Result<(), StoreError> {
        let told = usize::try_from(self.count).ok();
        let told = told.and_then(|count| listed.get(..count));
        let fits = told.is_some_and(|keys| Self::of(keys.iter(), names) == *self);
        fits.then_some(()).ok_or(StoreError::ErasedListShort)
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        [&self.count.to_be_bytes()[..], &self.code].concat()
    }

    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let (count, rest) = bytes.split_first_chunk()?;
        Some(Self {
            count: u64::from_be_bytes(*count),
            code: *rest.first_chunk()?,
        })
    }
}

fn secret(names: &Secret) -> Secret {
    names.derive("kring 1: which keys were destroyed")
}
