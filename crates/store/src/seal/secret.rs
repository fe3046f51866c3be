//! Keys. They are wiped from memory when they are let go, and cannot be shown.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::StoreError;

pub(super) const KEY_LENGTH: usize = 32;
/// So many bytes of a keyed name are enough to tell one thing from every other.
pub(super) const NAME_LENGTH: usize = 16;

/// A key of 256 bits. It has no `Debug`.
#[derive(Clone)]
pub(crate) struct Secret(Zeroizing<[u8; KEY_LENGTH]>);

impl Secret {
    pub(super) fn new(bytes: [u8; KEY_LENGTH]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(super) fn of_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self::new)
    }

    pub(super) fn drawn() -> Result<Self, StoreError> {
        Ok(Self(Zeroizing::new(drawn()?)))
    }

    pub(super) fn reveal(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }

    /// A key for one purpose. Of a key that is random already, this is all of HKDF that is needed.
    pub(super) fn derive(&self, purpose: &str) -> Self {
        Self::new(self.mac(&[purpose.as_bytes(), &[1]]))
    }

    /// A name that only the holder of this key can make, and from which what it names cannot be found.
    pub(super) fn name(&self, parts: &[&[u8]]) -> [u8; NAME_LENGTH] {
        let mac = self.mac(parts);
        std::array::from_fn(|at| mac[at])
    }

    pub(super) fn mac(&self, parts: &[&[u8]]) -> [u8; KEY_LENGTH] {
        let mut mac = self.begin_mac();
        for part in parts {
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// A code over something that comes piece by piece.
    pub(crate) fn begin_mac(&self) -> Hmac<Sha256> {
        let mut block = Zeroizing::new([0; 64]);
        block[..KEY_LENGTH].copy_from_slice(self.reveal());
        Hmac::<Sha256>::new((&*block).into())
    }
}

/// Bytes nobody can guess.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the store draws keys and nonces"
)]
pub(super) fn drawn<const LENGTH: usize>() -> Result<[u8; LENGTH], StoreError> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoDice)?;
    Ok(bytes)
}
