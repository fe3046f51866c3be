//! A family of rows. What it holds, only whoever uses the store knows.

use std::fmt;

/// Rows that belong together and have keys of their own. Whoever uses the store says once which tables there are: their
/// numbers and names lie on disk, so neither may ever change, nor be used for anything else.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Table {
    number: u8,
    name: &'static str,
}

impl Table {
    /// The table that lies on disk under this number and this name.
    pub const fn new(number: u8, name: &'static str) -> Self {
        Self { number, name }
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
