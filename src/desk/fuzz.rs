//! Rows, damaged: each is refused, or is read and written the same.

use kring_fuzz::{json, try_all};
use kring_rules::case::{Case, CaseFacilitator, Head};
use kring_rules::facilitating::Opening;
use kring_rules::guide::Guides;
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::party::{NewParty, Party};
use kring_rules::person::Person;
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::words::Words;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::BoardMark;
use super::letters::Letter;
use super::rows::{decode, encode};

/// A letter with everything there is to say.
const LETTERS: &str = include_str!("../../tests/old_data/letters-0.1.0.jsonl");
const MARK: &str = r#"{"message":3,"view":{"points":["AAAAAAAA",2]},"cases":["AAAAAAAA"]}"#;

fn case() -> Case {
    let party = |alias: &str, role| NewParty {
        alias: Words::new(alias),
        role,
        language: Language::DUTCH,
        age: AgeBand::ALL[0],
        guide: None,
        supports: None,
    };
    let by = CaseFacilitator::new(PersonId(1), Words::new("An"));
    let opening = Opening {
        label: Words::new("Wilg"),
        incident: Words::new("Er gebeurde iets."),
        for_parties: Words::default(),
        police: kring_rules::police::Police::No,
        form: Form::Pair,
        parties: vec![party("Alex", Role::Harmed), party("Bo", Role::Responsible)],
    };
    let (guides, id) = (Guides::built_in().unwrap(), CaseId::new("AAAAAAAA"));
    Case::open(&guides, id, by, opening, Moment(5)).0
}

fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// A row of this kind that holds such JSON is refused, or what is read from it is written and read the same.
fn refused_or_the_same<T>(all: &[Value])
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    try_all(&json::damaged(all), |json| {
        let row = encode(&json).unwrap();
        if let Ok(value) = decode::<T>(&row) {
            let again: T = decode(&encode(&value).unwrap()).unwrap();
            prop_assert_eq!(again, value);
        }
        Ok(())
    });
}

#[test]
fn damaged_letters() {
    let letters: Result<Vec<Value>, _> = LETTERS.lines().map(serde_json::from_str).collect();
    refused_or_the_same::<Letter>(&letters.unwrap());
}

#[test]
fn damaged_cases() {
    refused_or_the_same::<Head>(&[json_of(&case().head)]);
}

#[test]
fn damaged_parties() {
    let parties: Vec<Value> = case()
        .parties
        .iter()
        .map(|party| json_of(&**party))
        .collect();
    refused_or_the_same::<Party>(&parties);
}

#[test]
fn damaged_people_and_marks() {
    let person = Person::new(PersonId(1), Language::DUTCH);
    refused_or_the_same::<Person>(&[json_of(&person)]);
    refused_or_the_same::<BoardMark>(&[serde_json::from_str(MARK).unwrap()]);
}

#[test]
fn damaged_envelopes() {
    let rows = vec![encode(&case().head).unwrap()];
    try_all(&kring_fuzz::bytes::damaged(rows), |row| {
        let _ = decode::<Head>(&row);
        Ok(())
    });
}
