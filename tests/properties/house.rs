//! What lies in the store, read as the rules know it.

use std::collections::BTreeMap;
use std::sync::Arc;

use kring::desk::tables;
use kring_rules::case::{Case, Head};
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::party::Party;
use kring_rules::person::{AtHand, Person};
use kring_store::{Row, Table, Version};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::stage::memory::MemoryStore;

/// Cases and people as they lie in the store.
#[derive(Clone, Default)]
pub struct House {
    pub cases: BTreeMap<CaseId, Arc<Case>>,
    pub people: BTreeMap<PersonId, Person>,
    versions: BTreeMap<(u8, Vec<u8>), Version>,
}

impl House {
    /// Reads what has changed; a row that does not come back as it was written is told.
    pub fn read(&mut self, store: &MemoryStore) -> Result<(), String> {
        let still_there = |id: &CaseId| store.row(tables::CASES, id.as_str().as_bytes()).is_some();
        self.cases.retain(|id, _| still_there(id));
        for row in self.changed(store, tables::CASES) {
            let head: Head = read(&row)?;
            let case = self.cases.entry(head.id.clone());
            let empty = || Case {
                head: head.clone(),
                parties: Vec::new(),
            };
            let case = Arc::make_mut(case.or_insert_with(|| Arc::new(empty())));
            case.head = head;
        }
        let mut changed: Vec<Vec<u8>> = Vec::new();
        for table in [tables::PARTIES, tables::PREPARATIONS] {
            changed.extend(self.changed(store, table).into_iter().map(|row| row.key));
        }
        for row in self.changed(store, tables::ANSWERS) {
            changed.push(row.key[..seat_ends(&row.key)?].to_vec());
        }
        for key in changed {
            let row = |table| store.row(table, &key).ok_or("a party with one row only");
            let mut answers = store.rows(tables::ANSWERS);
            answers.retain(|row| row.key.starts_with(&key));
            let own = with_answers(&row(tables::PREPARATIONS)?, &answers)?;
            self.take_party(&key, &row(tables::PARTIES)?, &own)?;
        }
        let rows = store.rows(tables::PEOPLE);
        if rows.len() != self.people.len()
            || rows.iter().any(|row| self.is_new(tables::PEOPLE, row))
        {
            self.people.clear();
            for row in rows {
                let person: Person = read(&row)?;
                self.people.insert(person.id, person);
                self.remember(tables::PEOPLE, &row);
            }
        }
        Ok(())
    }

    fn take_party(&mut self, key: &[u8], seat: &Row, own: &Value) -> Result<(), String> {
        let mut both = json(seat)?;
        // The guide of the seat is the one of the preparation.
        let seated = both.as_object_mut().and_then(|seat| seat.remove("guide"));
        let (Some(fields), Some(own)) = (both.as_object_mut(), own.as_object().cloned()) else {
            return Err("a party's row is no object".to_owned());
        };
        if own["preparation"].get("guide") != seated.as_ref() {
            return Err("a seat and its preparation have different guides".to_owned());
        }
        fields.extend(own);
        let party: Arc<Party> = Arc::new(back_and_forth(&both)?);
        let id = CaseId::new(String::from_utf8_lossy(&key[..seat_ends(key)? - 2]));
        let case = self.cases.get_mut(&id).ok_or("a party without a case")?;
        let case = Arc::make_mut(case);
        match case.parties.iter_mut().find(|other| other.id == party.id) {
            Some(place) => *place = party,
            None => case.parties.push(party),
        }
        case.parties.sort_by_key(|party| party.id);
        Ok(())
    }

    fn changed(&mut self, store: &MemoryStore, table: Table) -> Vec<Row> {
        let rows = store.rows(table).into_iter();
        let new: Vec<Row> = rows.filter(|row| self.is_new(table, row)).collect();
        for row in &new {
            self.remember(table, row);
        }
        new
    }

    fn is_new(&self, table: Table, row: &Row) -> bool {
        self.versions.get(&(table.number(), row.key.clone())) != Some(&row.version)
    }

    fn remember(&mut self, table: Table, row: &Row) {
        self.versions
            .insert((table.number(), row.key.clone()), row.version);
    }

    pub fn parties(&self) -> impl Iterator<Item = (&Case, &Party)> {
        self.cases
            .values()
            .flat_map(|case| case.parties.iter().map(move |party| (&**case, &**party)))
    }

    pub fn party(&self, case: &CaseId, party: PartyId) -> Option<&Party> {
        self.cases.get(case)?.party(party)
    }

    pub fn at_hand(&self, who: PersonId) -> AtHand {
        self.people
            .get(&who)
            .map(|person| person.at_hand.clone())
            .unwrap_or_default()
    }

    /// The cases that this person facilitates.
    pub fn facilitates(&self, who: PersonId, case: &CaseId) -> bool {
        self.cases
            .get(case)
            .is_some_and(|case| case.is_facilitated_by(who))
    }
}

/// Where the seat ends in the key of a party's rows: the case, a slash, and the number of the party.
fn seat_ends(key: &[u8]) -> Result<usize, String> {
    let slash = key.iter().position(|byte| *byte == b'/');
    Ok(slash.ok_or("a party's key has no slash")? + 2)
}

/// What is a party's own, together with their answers. Those that were gathered lie in the first row; what lies in another is newer.
fn with_answers(own: &Row, answers: &[Row]) -> Result<Value, String> {
    let mut own = json(own)?;
    let mut all = serde_json::Map::new();
    for row in answers {
        let row = json(row)?;
        let gathered = row
            .as_array()
            .map_or(std::slice::from_ref(&row), Vec::as_slice);
        for one in gathered {
            let question = one["question"].as_str().ok_or("an answer to no question")?;
            all.insert(question.to_owned(), one["answer"].clone());
        }
    }
    if !own["preparation"]["answers"].is_null() {
        return Err("answers lie with the rest of a preparation".to_owned());
    }
    if !all.is_empty() {
        own["preparation"]["answers"] = all.into();
    }
    Ok(own)
}

fn read<T: DeserializeOwned + Serialize>(row: &Row) -> Result<T, String> {
    back_and_forth(&json(row)?)
}

/// Rows are JSON behind an envelope of three bytes.
fn json(row: &Row) -> Result<serde_json::Value, String> {
    serde_json::from_slice(&row.value[3..]).map_err(|error| error.to_string())
}

fn back_and_forth<T: DeserializeOwned + Serialize>(json: &serde_json::Value) -> Result<T, String> {
    let value = T::deserialize(json).map_err(|error| error.to_string())?;
    let again = serde_json::to_value(&value).map_err(|error| error.to_string())?;
    if again == *json {
        Ok(value)
    } else {
        Err(format!(
            "a row is not written as it was read: {json} became {again}"
        ))
    }
}
