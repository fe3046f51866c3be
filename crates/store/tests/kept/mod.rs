//! What these tests keep in a store: the tables and vaults that kring keeps there, for the store itself knows none.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use kring_store::{KeyPlaces, Options};

/// As kring keeps a store.
pub fn options() -> Options {
    Options::of(&tables::ALL)
}

/// With its keys in these places.
pub fn with_keys(keys: KeyPlaces) -> Options {
    Options { keys, ..options() }
}

/// Tables as kring has them.
pub mod tables {
    use kring_store::Table;

    pub const CASES: Table = Table::new(0, "cases");
    pub const PARTIES: Table = Table::new(1, "parties");
    pub const PEOPLE: Table = Table::new(2, "people");
    pub const INVITATIONS: Table = Table::new(3, "invitations");
    pub const OUTBOX: Table = Table::new(4, "outbox").noted_together(0);
    pub const MARKS: Table = Table::new(5, "marks");
    pub const PREPARATIONS: Table = Table::new(6, "preparations");
    pub const SENT: Table = Table::new(7, "sent").noted_together(2);
    pub const AUDIT: Table = Table::new(8, "audit");

    pub const ALL: [Table; 9] = [
        CASES,
        PARTIES,
        PEOPLE,
        INVITATIONS,
        OUTBOX,
        MARKS,
        PREPARATIONS,
        SENT,
        AUDIT,
    ];
}

/// Vaults as kring has them.
pub mod vaults {
    use kring_store::Vault;

    pub fn house() -> Vault {
        Vault::new(0, [])
    }

    pub fn case(code: &str) -> Vault {
        Vault::new(1, code)
    }

    pub fn person(number: i64) -> Vault {
        Vault::new(2, number.to_be_bytes())
    }

    pub fn party(code: &str, number: u8) -> Vault {
        Vault::new(3, [code.as_bytes(), b"/", &[number]].concat())
    }
}
