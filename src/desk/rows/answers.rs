//! Answers as rows: one for each question that a party has come to. What one tap changes is one of them, however much
//! else was written.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::party::{Own, key, seat_of};
use super::{Place, encode, tables, vaults};
use crate::desk::DeskError;
use kring_rules::answer::{Answer, Answers};
use kring_rules::ids::{CaseId, PartyId, QuestionId, Seat};
use kring_rules::preparation::Preparation;
use kring_store::{Expect, Put, Row, Store};

/// What a party answered to one question.
#[derive(Serialize, Deserialize)]
pub(in crate::desk) struct AnswerRow {
    question: QuestionId,
    answer: Answer,
}

/// The same, to be written.
#[derive(Serialize)]
struct Written<'a> {
    question: &'a QuestionId,
    answer: &'a Answer,
}

/// What became of a party's answers.
pub(super) struct Changed<'a> {
    /// What lies in rows of its own.
    pub(super) before: Option<&'a Answers>,
    /// Everything that was known: what is not any more goes.
    pub(super) gone: Option<&'a Answers>,
    pub(super) now: &'a Answers,
}

impl Changed<'_> {
    pub(super) fn puts(
        &self,
        store: &impl Store,
        case: &CaseId,
        party: PartyId,
    ) -> Result<Vec<Put>, DeskError> {
        let vault = vaults::party(case, party);
        let place = |question: &QuestionId| {
            // Nobody can read in the key which question it is.
            let which = store.blind(tables::ANSWERS, question.as_str().as_bytes());
            Place::of(tables::ANSWERS, [key(case, party), which].concat())
        };
        let mut puts = Vec::new();
        for (question, answer) in self.now.apart().filter(|one| self.is_new(one)) {
            let row = encode(&Written { question, answer })?;
            puts.push(place(question).put(vault.clone(), Expect::Any, Some(row)));
        }
        let known = self.gone.into_iter().flat_map(Answers::apart);
        for (question, _) in known.filter(|(id, _)| self.now.of(id.as_str()).is_none()) {
            puts.push(place(question).put(vault.clone(), Expect::Any, None));
        }
        Ok(puts)
    }

    fn is_new(&self, (question, answer): &(&QuestionId, &Arc<Answer>)) -> bool {
        let before = self.before.and_then(|before| before.shared(question));
        before.is_none_or(|before| !Arc::ptr_eq(before, answer) && before != *answer)
    }
}

/// The rows of a preparation that lies in one row together with its answers; these lie apart already.
pub(in crate::desk) fn split(
    store: &impl Store,
    row: &Row,
    mut own: Own,
    apart: &[AnswerRow],
) -> Result<Vec<Put>, DeskError> {
    let Seat { case, party } = seat_of(&row.key).ok_or(DeskError::Unreadable)?;
    let mut left = std::mem::take(own.answers());
    if left.is_empty() {
        return Ok(vec![]);
    }
    left.leave_out(|question| apart.iter().any(|row| row.question == *question));
    let changed = Changed {
        before: None,
        gone: None,
        now: &left,
    };
    let mut puts = changed.puts(store, &case, party)?;
    let place = Place::of(tables::PREPARATIONS, row.key.clone());
    let value = Some(encode(&own)?);
    puts.push(place.put(vaults::party(&case, party), Expect::Is(row.version), value));
    Ok(puts)
}

/// A preparation with the answers that lie apart. What kring 0.1.0 left lies with it; what lies apart is newer.
pub(super) fn put_together(mut preparation: Preparation, apart: Vec<AnswerRow>) -> Preparation {
    if apart.is_empty() {
        return preparation;
    }
    let left = preparation.answers.iter();
    let mut answers: BTreeMap<QuestionId, Answer> = left
        .map(|(question, answer)| (question.clone(), answer.clone()))
        .collect();
    let apart = apart.into_iter().map(|row| (row.question, row.answer));
    answers.extend(apart);
    preparation.answers = Answers::joined(answers);
    preparation
}
