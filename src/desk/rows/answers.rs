//! Answers as rows: one for each question that a party has come to. What one tap changes is one of them, however much
//! else was written. Once nobody has touched a preparation for a while its answers are gathered in one row ([`gathered`]), which takes
//! less than half the room; what is answered after that lies in a row of its own again, and counts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Place, decode, encode, seat_key, tables, vaults};
use crate::desk::DeskError;
use kring_rules::answer::{Answer, Answers};
use kring_rules::ids::{CaseId, PartyId, QuestionId, Seat};
use kring_rules::preparation::Preparation;
use kring_store::{Expect, Put, Row, Store, Vault};

/// Fewer rows of a party are left as they lie.
const WORTH_GATHERING: usize = 4;

/// What a party answered to one question.
#[derive(Clone, Serialize, Deserialize)]
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
        let of = Of { store, case, party };
        let known = self.gone.into_iter().flat_map(Answers::apart);
        let mut gone = known.filter(|(id, _)| self.now.of(id.as_str()).is_none());
        if gone.next().is_some() {
            return self.without_what_is_gone(&of);
        }
        let new = self.now.apart().filter(|one| self.is_new(one));
        new.map(|(question, answer)| of.put(question, answer))
            .collect()
    }

    /// An answer that is gone may lie among those that were gathered: these are gathered anew.
    fn without_what_is_gone(&self, of: &Of<'_, impl Store>) -> Result<Vec<Put>, DeskError> {
        let now = self
            .now
            .apart()
            .map(|(question, answer)| Written { question, answer });
        let now: Vec<_> = now.collect();
        let row = if now.is_empty() {
            None
        } else {
            Some(encode(&now)?)
        };
        let mut puts = vec![of.gathered().put(of.vault(), Expect::Any, row)];
        let known = self
            .gone
            .into_iter()
            .chain([self.now])
            .flat_map(Answers::apart);
        let questions: BTreeSet<&QuestionId> = known.map(|(question, _)| question).collect();
        let apart = questions.into_iter().map(|question| of.place(question));
        puts.extend(apart.map(|place| place.put(of.vault(), Expect::Any, None)));
        Ok(puts)
    }

    fn is_new(&self, (question, answer): &(&QuestionId, &Arc<Answer>)) -> bool {
        let before = self.before.and_then(|before| before.shared(question));
        before.is_none_or(|before| !Arc::ptr_eq(before, answer) && before != *answer)
    }
}

/// Whose answers they are.
struct Of<'a, S> {
    store: &'a S,
    case: &'a CaseId,
    party: PartyId,
}

impl<S: Store> Of<'_, S> {
    fn vault(&self) -> Vault {
        vaults::party(self.case, self.party)
    }

    /// Where the answers lie that were gathered.
    fn gathered(&self) -> Place {
        Place::of(tables::ANSWERS, seat_key(self.case, self.party))
    }

    /// Where the answer to this question lies. Nobody can read in the key which one it is.
    fn place(&self, question: &QuestionId) -> Place {
        let which = self
            .store
            .blind(tables::ANSWERS, question.as_str().as_bytes());
        let key = [seat_key(self.case, self.party), which].concat();
        Place::of(tables::ANSWERS, key)
    }

    fn put(&self, question: &QuestionId, answer: &Answer) -> Result<Put, DeskError> {
        let row = Some(encode(&Written { question, answer })?);
        Ok(self.place(question).put(self.vault(), Expect::Any, row))
    }
}

/// The answers in a row. Those that were gathered lie in the first row of a party: what lies in another one is newer.
pub(in crate::desk) fn read(key: &[u8], value: &[u8]) -> Result<Vec<AnswerRow>, DeskError> {
    if is_of_all(key) {
        decode(value)
    } else {
        Ok(vec![decode(value)?])
    }
}

/// Nothing follows the seat in this key. What follows it in others may end like anything, also like a seat.
fn is_of_all(key: &[u8]) -> bool {
    let slash = key.iter().position(|byte| *byte == b'/');
    slash.is_some_and(|slash| slash + 2 == key.len())
}

/// One row in place of these, which are all that a party has; nothing where that would save little.
pub(in crate::desk) fn gathered(seat: &Seat, rows: &[Row]) -> Result<Vec<Put>, DeskError> {
    let apart = rows.iter().filter(|row| !is_of_all(&row.key));
    if apart.count() < WORTH_GATHERING {
        return Ok(vec![]);
    }
    let mut newest = BTreeMap::new();
    for row in rows {
        let answers = read(&row.key, &row.value)?.into_iter();
        newest.extend(answers.map(|row| (row.question.clone(), row)));
    }
    let all: Vec<AnswerRow> = newest.into_values().collect();
    let vault = || vaults::party(&seat.case, seat.party);
    let put = |row: &Row, value| {
        let place = Place::of(tables::ANSWERS, row.key.clone());
        place.put(vault(), Expect::Is(row.version), value)
    };
    let mut puts: Vec<Put> = rows.iter().map(|row| put(row, None)).collect();
    let all = Some(encode(&all)?);
    if let Some(before) = puts.first_mut().filter(|put| is_of_all(&put.key)) {
        before.value = all;
    } else {
        let place = Place::of(tables::ANSWERS, seat_key(&seat.case, seat.party));
        puts.push(place.put(vault(), Expect::Absent, all));
    }
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

/// In which case this answer lies.
pub(in crate::desk) fn case_of(answer: &[u8]) -> Option<CaseId> {
    let end = answer.iter().position(|byte| *byte == b'/')?;
    let case = str::from_utf8(answer.get(..end)?).ok()?;
    Some(CaseId::new(case))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_key_that_ends_with_the_seat_is_of_all_answers() {
        for party in [1, b'/'] {
            let seat = seat_key(&CaseId::new("AAAAAAAA"), PartyId(party));
            assert!(is_of_all(&seat));
            for blind in [
                &b"abcdefghijklmn/o"[..],
                b"abcdefghijklmno/",
                b"///////////////x",
            ] {
                assert!(!is_of_all(&[&seat[..], blind].concat()), "{blind:?}");
            }
        }
    }
}
