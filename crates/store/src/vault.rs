//! Vaults: what is forgotten together is kept together, under one key.

use std::fmt;

/// Whose row it is. All rows of a vault are sealed with one key, and become unreadable together when it is destroyed.
/// Whoever uses the store says which vaults there are. What tells one from another lies on disk only as a keyed name,
/// but a vault that is told otherwise than before is another vault.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vault {
    kind: u8,
    name: Vec<u8>,
}

impl Vault {
    /// The vault of this name, among those of this kind.
    pub fn new(kind: u8, name: impl Into<Vec<u8>>) -> Self {
        let name = name.into();
        Self { kind, name }
    }

    /// What kind of vault it is.
    pub fn kind(&self) -> u8 {
        self.kind
    }

    /// What tells it from the others of its kind.
    pub fn name(&self) -> &[u8] {
        &self.name
    }
}

/// Shows the kind only.
impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// What is to be forgotten, together with a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erase {
    /// The vault with everything in it, the commit's own rows for it included.
    Vault(Vault),
    /// Everything that was ever in the vault and is not in it after the commit: what stays is sealed anew.
    Past(Vault),
}
