//! Vaults: what is forgotten together is kept together, under one key.

use std::fmt;

/// Whose row it is. All rows of a vault are sealed with one key, and become unreadable together when it is destroyed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vault {
    /// The house's own notes.
    House,
    /// One case, without what is any party's own.
    Case(Vec<u8>),
    /// What is one party's own, and what is owed to or about them alone.
    Party(Vec<u8>),
    /// What is told about a case as a whole: it can hold words of several parties.
    Told(Vec<u8>),
    /// What is known of one person, and what is owed to them.
    Person(Vec<u8>),
}

impl Vault {
    /// The vault of the case with this code.
    pub fn case(code: &str) -> Self {
        Self::Case(code.as_bytes().to_vec())
    }

    /// The vault of this party of the case with this code.
    pub fn party(code: &str, number: u8) -> Self {
        Self::Party([code.as_bytes(), b"/", &[number]].concat())
    }

    /// The vault of what is told about the case with this code.
    pub fn told(code: &str) -> Self {
        Self::Told(code.as_bytes().to_vec())
    }

    /// The vault of the person with this number.
    pub fn person(number: i64) -> Self {
        Self::Person(number.to_be_bytes().to_vec())
    }

    /// What tells it from every other vault.
    pub(super) fn parts(&self) -> (u8, &[u8]) {
        match self {
            Self::House => (0, &[]),
            Self::Case(code) => (1, code),
            Self::Person(number) => (2, number),
            Self::Party(name) => (3, name),
            Self::Told(code) => (4, code),
        }
    }
}

/// Shows the kind only.
impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::House => "House",
            Self::Case(_) => "Case",
            Self::Person(_) => "Person",
            Self::Party(_) => "Party",
            Self::Told(_) => "Told",
        })
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
