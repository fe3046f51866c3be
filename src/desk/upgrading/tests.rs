//! What an earlier kring left lies as today after it, once, and nothing of it is lost wherever it stops.

use std::sync::Arc;

use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::desk::rows::encode;
use crate::desk::{Settings, SystemDice};
use kring_rules::answer::{Answer, Answers, Piece, State, Version};
use kring_rules::case::{Case, CaseFacilitator, FreshLink};
use kring_rules::facilitating::Opening;
use kring_rules::guide::Guides;
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId, QuestionId, Token, TokenHash};
use kring_rules::moment::Moment;
use kring_rules::party::NewParty;
use kring_rules::preparation::Preparation;
use kring_rules::role::{AgeBand, Form, Language, Role};
use kring_rules::words::Words;
use kring_store::{Options, SledStore};

pub(in crate::desk) const NOW: Moment = Moment(1_772_442_000);

pub(in crate::desk) fn case() -> CaseId {
    CaseId::new("AAAAAAAA")
}

pub(in crate::desk) fn place() -> Vec<u8> {
    [case().as_str().as_bytes(), b"/", &[1]].concat()
}

pub(in crate::desk) fn said(text: &str) -> Answer {
    let mut answer = Answer::in_state(State::Choosing);
    let pieces = vec![Piece::written(MessageRef(1), Words::new(text))];
    let version = Version {
        pieces,
        ..Version::empty(NOW)
    };
    answer.take(version, State::Given);
    answer
}

/// A preparation with these answers, as kring 0.1.0 left it: everything in one row.
pub(in crate::desk) fn together(answers: &[(&str, &str)]) -> Vec<u8> {
    let mut preparation = Preparation::new(Guides::built_in().unwrap().for_new().clone(), NOW);
    let answers = answers.iter();
    preparation.answers =
        Answers::joined(answers.map(|(id, text)| (QuestionId::new(*id), said(text))));
    encode(&json!({ "person": 11, "preparation": preparation })).unwrap()
}

pub(in crate::desk) async fn store_with(own: Vec<u8>) -> (SledStore, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let store = SledStore::open(&folder.path().join("data"), &Options::of(&tables::ALL)).unwrap();
    let desk = opened(&store).await;
    let (case, _) = whole_case();
    let mut puts = desk.records.case_puts(None, &case).unwrap();
    puts.retain(|put| put.table != tables::PREPARATIONS);
    puts.push(Place::of(tables::PREPARATIONS, place()).put(
        vaults::party(&case.head.id, PartyId(1)),
        Expect::Any,
        Some(own),
    ));
    commit(&store, puts).await.unwrap();
    (store, folder)
}

fn whole_case() -> (Case, Vec<kring_rules::say::Message>) {
    let opening = Opening {
        label: Words::new("Fiets"),
        incident: Words::new("Een fiets raakte stuk."),
        for_parties: Words::default(),
        police: kring_rules::police::Police::No,
        form: Form::Pair,
        parties: vec![NewParty {
            alias: Words::new("Alex"),
            role: Role::Harmed,
            language: Language::DUTCH,
            age: AgeBand::Adult,
            guide: None,
            supports: None,
        }],
    };
    let link = FreshLink {
        token: Token::new("t"),
        hash: TokenHash("h".to_owned()),
        expires: NOW,
    };
    let by = CaseFacilitator::new(PersonId(1), Words::new("An"));
    let guides = Guides::built_in().unwrap();
    let (mut case, mut messages) = Case::open(&guides, case(), by, opening, NOW);
    messages.extend(case.give_link(PersonId(1), PartyId(1), link, NOW));
    (case, messages)
}

pub(in crate::desk) async fn opened(store: &SledStore) -> Desk<SledStore> {
    let guides = Arc::new(Guides::built_in().unwrap());
    let desk = Desk::open(
        store.clone(),
        guides,
        Settings::default(),
        Box::new(SystemDice),
    );
    desk.await.unwrap()
}

/// What stands in the first party's answers now, by question.
pub(in crate::desk) async fn answers(desk: &Desk<SledStore>) -> Vec<(String, String)> {
    let case = desk.records.committed_case(&case()).await.unwrap().unwrap();
    let answers = &case.parties[0].preparation.answers;
    let words = |answer: &Answer| answer.current().and_then(Version::words);
    answers
        .iter()
        .map(|(id, answer)| {
            (
                id.as_str().to_owned(),
                words(answer).unwrap().as_str().to_owned(),
            )
        })
        .collect()
}

pub(in crate::desk) fn expected(answers: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(id, text): &(&str, &str)| ((*id).to_owned(), (*text).to_owned());
    answers.iter().map(owned).collect()
}

const LEFT: [(&str, &str); 2] = [("happened", "de fiets"), ("role", "ik stond erbij")];

#[tokio::test]
async fn answers_are_laid_apart_once_and_read_the_same() {
    let (store, _folder) = store_with(together(&LEFT)).await;
    let before = opened(&store).await;
    assert_eq!(answers(&before).await, expected(&LEFT), "read as they lay");
    let mut desk = opened(&store).await;
    let share = Share::default();
    desk.upgrade(&share).await.unwrap();
    assert_eq!(share.hundredths(), Some(100), "all of it was looked at");
    assert_eq!(answers(&opened(&store).await).await, expected(&LEFT));
    let apart = every(&store, tables::ANSWERS, &place()).await.unwrap();
    assert_eq!(apart.len(), 2);
    let own = store.get(tables::PREPARATIONS, &place()).await.unwrap();
    let own: serde_json::Value = decode(&own.unwrap().value).unwrap();
    assert!(own["preparation"].get("answers").is_none(), "{own}");
    let version = |row: Option<Row>| row.unwrap().version;
    let once = version(store.get(tables::PREPARATIONS, &place()).await.unwrap());
    let share = Share::default();
    opened(&store).await.upgrade(&share).await.unwrap();
    assert_eq!(share.hundredths(), None, "nothing was to be looked at");
    let twice = version(store.get(tables::PREPARATIONS, &place()).await.unwrap());
    assert_eq!(once, twice, "there is nothing left to do");
}

#[tokio::test]
async fn an_answer_that_lies_apart_already_is_the_newer_one() {
    let (store, _folder) = store_with(together(&LEFT)).await;
    let desk = opened(&store).await;
    let before = desk.records.committed_case(&case()).await.unwrap().unwrap();
    let mut after = Case::clone(&before);
    let party = after.party_mut(PartyId(1)).unwrap();
    *party
        .preparation
        .answers
        .place(&QuestionId::new("happened"), State::Given) = said("een andere fiets");
    // A command that runs beside nothing else changes it before anything was laid apart.
    let puts = desk.records.case_puts(Some(&before), &after).unwrap();
    commit(&store, puts).await.unwrap();
    let newer = expected(&[("happened", "een andere fiets"), LEFT[1]]);
    assert_eq!(answers(&opened(&store).await).await, newer);
    opened(&store)
        .await
        .upgrade(&Share::default())
        .await
        .unwrap();
    assert_eq!(answers(&opened(&store).await).await, newer);
}
