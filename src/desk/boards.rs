//! The boards of facilitators: where each stands, and bringing those up to date on which something has changed.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;

use super::notes::boards::board_put;
use super::surviving::failed;
use super::{BoardMark, Decided, Desk, DeskError};
use kring_rules::ids::PersonId;
use kring_rules::moment::Moment;
use kring_store::{Commit, Store};

impl<S: Store> Desk<S> {
    /// A board stands in this message now; it is kept up to date there.
    pub fn board_shown(&mut self, person: PersonId, mark: BoardMark) -> Result<(), DeskError> {
        let mark = mark.still(self.notes.boards.of(person));
        let mut work = self.work(Moment::default());
        work.no_longer_about(person, &mark);
        let mut puts = work.puts;
        puts.push(board_put(self.store(), person, Some(&mark))?);
        self.notes.boards.is_shown(person, mark);
        // Nobody waits for it: should kring stop before, the board stands still until it is asked for.
        drop(self.store().commit_soon(Commit::of(puts)));
        Ok(())
    }

    /// Brings the boards up to date on which something has changed, but for those of people for whom letters wait: a
    /// newer board would only queue up behind an older one.
    pub async fn refresh_boards(
        &mut self,
        awaits: &(dyn Fn(PersonId) -> bool + Send + Sync),
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let stale = self.notes.boards.take_stale(awaits);
        let all = AssertUnwindSafe(self.refresh(&stale, now)).catch_unwind();
        let all = all.await;
        if let Ok(decided) = self.survived(all).await? {
            return Ok(decided);
        }
        // Each by itself: what kring fails on holds up no other.
        let _ = self.notes.boards.take_stale(awaits);
        let mut decided = self.work(now).commit()?;
        for board in stale {
            let alone = [board];
            let tried = AssertUnwindSafe(self.refresh(&alone, now)).catch_unwind();
            let tried = tried.await;
            if let Ok(shown) = failed(tried)? {
                decided = decided.and(shown);
            } else {
                tracing::error!("kring fails on a board; the others go on");
            }
        }
        Ok(decided)
    }

    async fn refresh(
        &mut self,
        boards: &[(PersonId, BoardMark)],
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        for (person, mark) in boards {
            if let Some(known) = work.readable_person(*person).await? {
                work.person_changed(known);
                work.show_view(*person, mark).await?;
            }
        }
        work.address().await?;
        work.commit()
    }

    /// Boards wait to be brought up to date.
    pub fn has_stale_boards(&self) -> bool {
        self.notes.boards.has_stale()
    }
}
