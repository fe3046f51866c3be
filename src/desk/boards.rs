//! The boards of facilitators: where each stands, and bringing those up to date on which something has changed.

use super::work::Work;
use super::{BoardMark, Decided, Desk, DeskError};
use kring_rules::ids::PersonId;
use kring_rules::moment::Moment;
use kring_store::Store;

impl<S: Store> Desk<S> {
    /// A board stands in this message now; it is kept up to date there.
    pub fn board_shown(&mut self, person: PersonId, mark: BoardMark) -> Result<Decided, DeskError> {
        let mut work = Work::at(Moment::default());
        self.no_longer_about(&mut work, person, &mark);
        work.put_board(&self.store, person, &mark)?;
        self.marks.board_shown(person, mark);
        self.commit(work)
    }

    /// Brings the boards up to date on which something has changed, but for those of people for whom letters wait: a
    /// newer board would only queue up behind an older one.
    pub async fn refresh_boards(
        &mut self,
        awaits: &(dyn Fn(PersonId) -> bool + Send + Sync),
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let mut work = Work::at(now);
        for (person, mark) in self.marks.take_stale_boards(awaits) {
            if let Some(known) = self.records.person(&work, person).await? {
                work.person(known);
                self.show_view(&mut work, person, &mark).await?;
            }
        }
        self.address(&mut work).await?;
        self.commit(work)
    }

    /// Boards wait to be brought up to date.
    pub fn has_stale_boards(&self) -> bool {
        self.marks.has_stale_boards()
    }
}
