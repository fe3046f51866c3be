//! The boards of facilitators: where each stands, and bringing those up to date on which something has changed.

use super::notes::boards::board_put;
use super::{BoardMark, Decided, Desk, DeskError};
use kring_rules::ids::PersonId;
use kring_rules::moment::Moment;
use kring_store::{Commit, Store};

impl<S: Store> Desk<S> {
    /// A board stands in this message now; it is kept up to date there.
    pub fn board_shown(&mut self, person: PersonId, mark: BoardMark) -> Result<(), DeskError> {
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
        let mut work = self.work(now);
        for (person, mark) in work.notes.boards.take_stale(awaits) {
            if let Some(known) = work.person(person).await? {
                work.person_changed(known);
                work.show_view(person, &mark).await?;
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
