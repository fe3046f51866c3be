//! By what keys and keyrings are told apart. Random, so that it says nothing.

/// Tells one data key from every other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId([u8; Self::LENGTH]);

impl KeyId {
    pub(crate) const LENGTH: usize = 16;

    /// The key with these bytes for a name.
    pub const fn of_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        Self(bytes)
    }

    /// Its name.
    pub const fn bytes(self) -> [u8; Self::LENGTH] {
        self.0
    }
}

/// Which keyring something belongs to; zeros before there is one.
pub(crate) type KeyringId = [u8; 16];
