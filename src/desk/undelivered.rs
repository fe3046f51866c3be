//! Letters that Telegram will never take as they are: counting them, and having them sent again.

use std::collections::BTreeMap;

use super::letters::{Letter, LetterId, Refusal};
use super::notes::OutOfReach;
use super::records::Records;
use super::rows::{encode, readable};
use super::{Decided, Desk, DeskError, LettersCount};
use kring_rules::moment::Moment;
use kring_store::{Expect, Store};

impl<S: Store> Desk<S> {
    /// Telegram will never take this letter as it is; that is on disk.
    pub async fn gave_up(&mut self, id: LetterId, letter: &Letter) -> Result<(), DeskError> {
        self.notes.undelivered.add(id, letter);
        self.notes.boards.is_stale(id.to);
        let Some(case) = letter.case() else {
            return Ok(());
        };
        if let Some(Some(case)) = readable(self.records.committed_case(case).await)? {
            self.notes.boards.are_stale(&case);
        }
        Ok(())
    }

    /// How many letters there are, of each kind.
    pub async fn count_letters(&self) -> Result<LettersCount, DeskError> {
        count(&self.records, &self.notes.out_of_reach).await
    }

    /// What could not be delivered goes out again. Tells how many letters that are.
    pub async fn retry_letters(&mut self, now: Moment) -> Result<(usize, Decided), DeskError> {
        // What was committed just before shows once this has been answered.
        self.store().settled().await?;
        let owed = self.records.owed().await?;
        let mut work = self.work(now);
        let mut again = Vec::new();
        for (id, mut letter) in owed {
            if letter.refused.take().is_some() {
                let row = Some(encode(&letter)?);
                let place = id.place(work.records.store());
                work.puts
                    .push(place.put(letter.vault(), Expect::Present, row));
                work.notes.undelivered.forget(id);
                again.push((id, letter));
            }
        }
        work.notes.boards.all_are_stale();
        let mut decided = work.commit()?;
        let many = again.len();
        decided.letters.extend(again);
        Ok((many, decided))
    }
}

/// How many letters there are, of each kind.
pub(super) async fn count<S: Store>(
    records: &Records<S>,
    out_of_reach: &OutOfReach,
) -> Result<LettersCount, DeskError> {
    let mut count = LettersCount::default();
    let mut undelivered = BTreeMap::new();
    let outbox = records.outbox().await?;
    if !outbox.unreadable.is_empty() {
        undelivered.insert(Refusal::Unreadable, outbox.unreadable.len());
    }
    for (id, letter) in outbox.owed {
        if let Some(why) = letter.refused {
            *undelivered.entry(why).or_default() += 1;
            continue;
        }
        count.owed += 1;
        count.waiting += usize::from(out_of_reach.knows(id.to));
        let written = Some(letter.written).filter(|at| *at != Moment::default());
        count.oldest = count.oldest.into_iter().chain(written).min();
    }
    count.undelivered = undelivered.into_iter().collect();
    (
        count.facilitators_out_of_reach,
        count.participants_out_of_reach,
    ) = out_of_reach.count();
    Ok(count)
}
