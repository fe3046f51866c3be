//! Answers that are gathered are the same answers: read, changed, taken away and counted as before.

use kring_rules::answer::State;
use kring_rules::case::Case;
use kring_rules::ids::{PartyId, QuestionId};
use kring_rules::moment::Moment;
use kring_rules::preparation::Preparation;
use kring_store::{Share, SledStore};

use super::*;
use crate::desk::rows::every;
use crate::desk::upgrading::tests::{
    NOW, answers, case, expected, opened, place, said, store_with, together,
};

const ANSWERS: [(&str, &str); 5] = [
    ("happened", "de fiets"),
    ("now", "beter"),
    ("role", "ik stond erbij"),
    ("then", "niets"),
    ("who", "mijn zus"),
];

/// A desk on which five answers each lie in a row of their own.
async fn begun() -> (SledStore, tempfile::TempDir) {
    let (store, folder) = store_with(together(&ANSWERS)).await;
    let mut desk = opened(&store).await;
    desk.upgrade(&Share::default()).await.unwrap();
    (store, folder)
}

async fn rows(store: &SledStore) -> usize {
    every(store, tables::ANSWERS, &place()).await.unwrap().len()
}

async fn gather_at(store: &SledStore, now: Moment) {
    opened(store).await.gather(now).await.unwrap();
}

/// Something is done to the preparation, by a desk that has it on the disk afterwards.
async fn changed(store: &SledStore, change: impl FnOnce(&mut Preparation)) {
    let desk = opened(store).await;
    let before = desk.records.committed_case(&case()).await.unwrap().unwrap();
    let mut after = Case::clone(&before);
    change(&mut after.party_mut(PartyId(1)).unwrap().preparation);
    desk.records.answers_lie_apart();
    let puts = desk.records.case_puts(Some(&before), &after).unwrap();
    let done = store.commit(Commit::of(puts)).await.unwrap();
    assert_eq!(done, kring_store::Outcome::Done);
}

fn answer(preparation: &mut Preparation, question: &str, text: &str) {
    let place = preparation
        .answers
        .place(&QuestionId::new(question), State::Given);
    *place = said(text);
}

#[tokio::test]
async fn answers_are_gathered_once_nobody_has_touched_them_for_two_days() {
    let (store, _folder) = begun().await;
    gather_at(&store, NOW.plus(RESTED - 1)).await;
    assert_eq!(rows(&store).await, 5);
    gather_at(&store, NOW.plus(RESTED)).await;
    assert_eq!(rows(&store).await, 1);
    assert_eq!(answers(&opened(&store).await).await, expected(&ANSWERS));
    gather_at(&store, NOW.plus(9 * RESTED)).await;
    assert_eq!(answers(&opened(&store).await).await, expected(&ANSWERS));
}

#[tokio::test]
async fn what_is_answered_afterwards_counts() {
    let (store, _folder) = begun().await;
    gather_at(&store, NOW.plus(RESTED)).await;
    let mut now = ANSWERS;
    for (at, text) in ["een", "twee", "drie", "vier"].into_iter().enumerate() {
        now[at].1 = text;
        changed(&store, |preparation| answer(preparation, now[at].0, text)).await;
        assert_eq!(rows(&store).await, at + 2, "a row of its own");
        assert_eq!(answers(&opened(&store).await).await, expected(&now));
    }
    gather_at(&store, NOW.plus(2 * RESTED)).await;
    assert_eq!(rows(&store).await, 1);
    assert_eq!(answers(&opened(&store).await).await, expected(&now));
}

#[tokio::test]
async fn what_is_taken_away_is_in_no_row() {
    let (store, _folder) = begun().await;
    gather_at(&store, NOW.plus(RESTED)).await;
    changed(&store, |preparation| {
        answer(preparation, "who", "mijn broer");
    })
    .await;
    changed(&store, |preparation| {
        preparation
            .answers
            .leave_out(|question| question.as_str() == "happened");
    })
    .await;
    let mut left = ANSWERS[1..].to_vec();
    left[3].1 = "mijn broer";
    assert_eq!(answers(&opened(&store).await).await, expected(&left));
    let kept = every(&store, tables::ANSWERS, &place()).await.unwrap();
    let [(_, gathered)] = &kept[..] else {
        panic!("{} rows", kept.len());
    };
    let text = String::from_utf8(crate::desk::laid_open(gathered.clone())[3..].to_vec());
    assert!(!text.unwrap().contains("de fiets"));
    changed(&store, |preparation| {
        preparation.answers.leave_out(|_| true);
    })
    .await;
    assert_eq!(rows(&store).await, 0);
}

#[tokio::test]
async fn rows_that_are_gathered_are_all_read() {
    let (store, _folder) = begun().await;
    let everything = || crate::desk::Everything::read(store.clone());
    let before = everything().await.unwrap();
    gather_at(&store, NOW.plus(RESTED)).await;
    let after = everything().await.unwrap();
    assert_eq!((before.rows - 4, before.cases), (after.rows, after.cases));
}
