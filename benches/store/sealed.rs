//! The store as kring uses it.

use std::path::Path;

use anyhow::{Result, ensure};
use kring::desk::{tables, vaults};
use kring_store::{Commit, Expect, Options, Outcome, Put, SledStore, Store, Table, Vault};

use crate::unit::{ANSWERS, LETTER, NOTE, NOTE_KEY, Takes, Unit};

/// Opens the store in this directory, with the key and the list of what was erased beside it.
pub fn open(data: &Path) -> Result<SledStore> {
    Ok(SledStore::open(data, &Options::of(&tables::ALL))?)
}

/// The vault of a case with this code, as a kring has it.
pub fn a_case(code: &str) -> Vault {
    Vault::new(1, code)
}

/// A row to be written, or without a value to be deleted.
pub fn put((table, key): (Table, Vec<u8>), vault: Vault, value: Option<Vec<u8>>) -> Put {
    Put {
        table,
        key,
        vault,
        expect: Expect::Any,
        value,
    }
}

impl Takes for SledStore {
    async fn take(&self, unit: Unit) -> Result<()> {
        let vault = || a_case(&unit.case());
        let letter = |unit: Unit| (tables::OUTBOX, unit.letter_key());
        let answers = (tables::PARTIES, unit.answers_key());
        let note = (tables::MARKS, NOTE_KEY.to_vec());
        let mut puts = vec![
            put(answers, vault(), Some(unit.words(ANSWERS))),
            put(letter(unit), vault(), Some(unit.words(LETTER))),
            put(note, vaults::house(), Some(unit.words(NOTE))),
        ];
        puts.extend(unit.before().map(|old| put(letter(old), vault(), None)));
        ensure!(self.commit(Commit::of(puts)).await? == Outcome::Done);
        Ok(())
    }
}
