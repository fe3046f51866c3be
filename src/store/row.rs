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
