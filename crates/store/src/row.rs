//! A row as it is read. Its `Debug` shows neither key nor value, so that no log can.

use std::fmt;

/// Tells one state of a row from every other it had or will have. A version is never used twice, not even
/// after a row was deleted and written anew; rows written by one commit share theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u64);

impl Version {
    /// The version with this number.
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number, to be kept beside the value.
    pub const fn number(self) -> u64 {
        self.0
    }
}

/// The place of a row as it can be told: the first bytes of its key, which says nothing of anybody.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RowName([u8; Self::LENGTH], u8);

impl RowName {
    const LENGTH: usize = 24;

    /// The name of the row at this key.
    pub fn of(key: &[u8]) -> Self {
        let mut name = [0; Self::LENGTH];
        let shown = key.len().min(Self::LENGTH);
        name[..shown].copy_from_slice(&key[..shown]);
        Self(name, u8::try_from(shown).unwrap_or_default())
    }
}

impl fmt::Display for RowName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = &self.0[..usize::from(self.1)];
        write!(f, "{}", shown.escape_ascii())
    }
}

impl fmt::Debug for RowName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A row as it was when it was read.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// Its place in the table.
    pub key: Vec<u8>,
    /// Which state of the row this is.
    pub version: Version,
    /// Its value.
    pub value: Vec<u8>,
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row")
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}
