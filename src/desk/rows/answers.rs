//! Answers as rows: one for each question that a party has come to. What one tap changes is one of them, however much
//! else was written.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Place, encode, seat_key, tables, vaults};
use crate::desk::DeskError;
use kring_rules::answer::{Answer, Answers};
use kring_rules::ids::{CaseId, PartyId, QuestionId};
use kring_rules::preparation::Preparation;
use kring_store::{Expect, Put, Store};

/// What a party answered to one question.
#[derive(Serialize, Deserialize)]
pub(in crate::desk) struct AnswerRow {
    pub(super) question: QuestionId,
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
            Place::of(tables::ANSWERS, [seat_key(case, party), which].concat())
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

/// In which case this answer lies.
pub(in crate::desk) fn case_of(answer: &[u8]) -> Option<CaseId> {
    let end = answer.iter().position(|byte| *byte == b'/')?;
    let case = str::from_utf8(answer.get(..end)?).ok()?;
    Some(CaseId::new(case))
}
