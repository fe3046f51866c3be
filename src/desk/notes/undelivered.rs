//! Letters that Telegram will never take as they are. They stay in the outbox, sealed with what they are about, and are
//! forgotten with it; they are counted, and a person can have them sent again. Nothing of what they say is told here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::desk::letters::{Letter, LetterId, Refusal};
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::moment::Moment;

/// How many letters are owed, and how many could not be delivered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LettersCount {
    /// So many are owed.
    pub owed: usize,
    /// When the oldest of them was written.
    pub oldest: Option<Moment>,
    /// So many of them wait for people who cannot be reached.
    pub waiting: usize,
    /// So many facilitators cannot be reached.
    pub facilitators_out_of_reach: usize,
    /// So many participants cannot be reached.
    pub participants_out_of_reach: usize,
    /// What Telegram will never take as it is: so many letters, by why.
    pub undelivered: Vec<(Refusal, usize)>,
}

impl LettersCount {
    /// So many letters could not be delivered.
    pub fn undelivered(&self) -> usize {
        self.undelivered.iter().map(|(_, many)| many).sum()
    }
}

/// What could not be delivered, at hand for the boards: each letter, and the case it is about.
#[derive(Default)]
pub(in crate::desk) struct Undelivered(BTreeMap<LetterId, Option<CaseId>>);

impl Undelivered {
    pub(in crate::desk) fn add(&mut self, id: LetterId, letter: &Letter) {
        self.0.insert(id, letter.case().cloned());
    }

    pub(in crate::desk) fn forget(&mut self, id: LetterId) {
        self.0.remove(&id);
    }

    pub(in crate::desk) fn forget_those_to(&mut self, person: PersonId) {
        self.0.retain(|id, _| id.to != person);
    }

    /// So many of the letters to this person, or about one of these cases.
    pub(in crate::desk) fn concerning(&self, person: PersonId, cases: &[CaseId]) -> usize {
        let is_about =
            |case: &Option<CaseId>| case.as_ref().is_some_and(|case| cases.contains(case));
        let all = self.0.iter();
        all.filter(|(id, case)| id.to == person || is_about(case))
            .count()
    }
}
