//! The vaults of the store: what is forgotten together. What tells them apart may never change: rows that are there
//! already would not be forgotten with their vault.

use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_store::Vault;

const HOUSE: u8 = 0;
const CASE: u8 = 1;
const PERSON: u8 = 2;
const PARTY: u8 = 3;
const TOLD: u8 = 4;
const SIGNALS: u8 = 5;

/// The house's own notes.
pub fn house() -> Vault {
    Vault::new(HOUSE, [])
}

/// One case, without what is any party's own.
pub fn case(case: &CaseId) -> Vault {
    Vault::new(CASE, case.as_str())
}

/// What is one party's own, and what is owed to or about them alone.
pub fn party(case: &CaseId, party: PartyId) -> Vault {
    Vault::new(PARTY, [case.as_str().as_bytes(), b"/", &[party.0]].concat())
}

/// What is told about a case as a whole: it can hold words of several parties.
pub fn told(case: &CaseId) -> Vault {
    Vault::new(TOLD, case.as_str())
}

/// The signals that nobody has seen: what is left of them when their case is erased.
pub fn signals() -> Vault {
    Vault::new(SIGNALS, [])
}

/// What is known of one person, and what is owed to them.
pub fn person(person: PersonId) -> Vault {
    Vault::new(PERSON, person.0.to_be_bytes())
}
