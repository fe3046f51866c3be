//! Letters that Telegram will never take as they are. They stay in the outbox, sealed with what they are about, and are
//! forgotten with it; they are counted, and a person can have them sent again. Nothing of what they say is told here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::letter::{Kept, Letter, LetterId};
use super::row::encode;
use super::work::{Work, put};
use super::{Decided, Desk, DeskError, tables};
use kring_rules::ids::{CaseId, PersonId, Seat};
use kring_rules::moment::Moment;
use kring_store::{Expect, Store};

/// Why Telegram will never take a letter as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It cannot read the markup of the text.
    Markup,
    /// It is too long.
    TooLong,
    /// There is nothing in it.
    Empty,
    /// The buttons are not as they should be.
    Buttons,
    /// The document is not as it should be.
    File,
}

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
pub(super) struct Undelivered(BTreeMap<LetterId, Option<CaseId>>);

impl Undelivered {
    pub(super) fn add(&mut self, id: LetterId, letter: &Letter) {
        self.0.insert(id, letter.case().cloned());
    }

    pub(super) fn forget(&mut self, id: LetterId) {
        self.0.remove(&id);
    }

    pub(super) fn forget_those_to(&mut self, person: PersonId) {
        self.0.retain(|id, _| id.to != person);
    }

    /// So many of the letters to this person, or about one of these cases.
    pub(super) fn concerning(&self, person: PersonId, cases: &[CaseId]) -> usize {
        let is_about =
            |case: &Option<CaseId>| case.as_ref().is_some_and(|case| cases.contains(case));
        let all = self.0.iter();
        all.filter(|(id, case)| id.to == person || is_about(case))
            .count()
    }
}

impl Letter {
    /// The case with which it is kept.
    pub(super) fn case(&self) -> Option<&CaseId> {
        match &self.kept {
            Kept::Party(Seat { case, .. }) | Kept::Told(case) => Some(case),
            Kept::House | Kept::Reader => None,
        }
    }
}

impl<S: Store> Desk<S> {
    /// Telegram will never take this letter as it is; that is on disk.
    pub async fn gave_up(&mut self, id: LetterId, letter: &Letter) -> Result<(), DeskError> {
        self.marks.undelivered.add(id, letter);
        self.marks.board_is_stale(id.to);
        let Some(case) = letter.case() else {
            return Ok(());
        };
        if let Some(case) = self.records.committed_case(case).await? {
            for facilitator in &case.head.facilitators {
                self.marks.board_is_stale(facilitator.person);
            }
        }
        Ok(())
    }

    /// How many letters there are, of each kind.
    pub async fn count_letters(&self) -> Result<LettersCount, DeskError> {
        let mut count = LettersCount::default();
        let mut undelivered = BTreeMap::new();
        for (id, letter) in self.records.owed().await? {
            if let Some(why) = letter.refused {
                *undelivered.entry(why).or_default() += 1;
                continue;
            }
            count.owed += 1;
            count.waiting += usize::from(self.marks.lost.knows(id.to));
            let written = Some(letter.written).filter(|at| *at != Moment::default());
            count.oldest = count.oldest.into_iter().chain(written).min();
        }
        count.undelivered = undelivered.into_iter().collect();
        (
            count.facilitators_out_of_reach,
            count.participants_out_of_reach,
        ) = self.marks.lost.count();
        Ok(count)
    }

    /// What could not be delivered goes out again. Tells how many letters that are.
    pub async fn retry_letters(&mut self, now: Moment) -> Result<(usize, Decided), DeskError> {
        // What was committed just before shows once this has been answered.
        self.store.settled().await?;
        let mut work = Work::at(now);
        let mut again = Vec::new();
        for (id, mut letter) in self.records.owed().await? {
            if letter.refused.take().is_some() {
                let place = (tables::OUTBOX, id.key(&self.store));
                let row = Some(encode(&letter)?);
                work.puts(vec![put(place, letter.vault(), Expect::Present, row)]);
                self.marks.undelivered.forget(id);
                again.push((id, letter));
            }
        }
        self.marks.every_board_is_stale();
        let mut decided = self.commit(work)?;
        let many = again.len();
        decided.letters.extend(again);
        Ok((many, decided))
    }
}
