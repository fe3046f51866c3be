//! A family of rows. What it holds, only whoever uses the store knows.

use std::fmt;

/// Rows that belong together and have keys of their own. Whoever uses the store says once which tables there are: their
/// numbers and names lie on disk, so neither may ever change, nor be used for anything else.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Table {
    number: u8,
    name: &'static str,
    /// Small, so that an error that names a table is.
    alike: Option<u8>,
}

impl Table {
    /// The table that lies on disk under this number and this name.
    pub const fn new(number: u8, name: &'static str) -> Self {
        Self {
            number,
            name,
            alike: None,
        }
    }

    /// The same, whose rows come and go: a backend need not note each of them with the key it is sealed with, but only once
    /// that there are some whose keys begin with the same so many bytes. Those are looked through where all rows of a key are
    /// wanted, so they should be few. How many bytes may change from one release to the next, but not that they are noted so.
    #[must_use]
    pub const fn noted_together(self, alike: u8) -> Self {
        Self {
            alike: Some(alike),
            ..self
        }
    }

    /// What the keys of the rows have in common with which a row is noted; nothing where each is noted by itself.
    pub(crate) fn beginning(self, row: &[u8]) -> Option<&[u8]> {
        let alike = usize::from(self.alike?);
        Some(row.get(..alike).unwrap_or(row))
    }

    /// Its rows are not noted one by one.
    pub(crate) const fn is_noted_together(self) -> bool {
        self.alike.is_some()
    }

    /// By this its rows are bound to it.
    pub const fn number(self) -> u8 {
        self.number
    }

    /// By this it can be told.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The one of these that has this number.
pub(crate) fn numbered(tables: &[Table], number: u8) -> Option<Table> {
    tables.iter().find(|table| table.number == number).copied()
}
