//! Sweeping: what a facilitator has had in their chat for as long as they chose is taken back, and what is noted of messages
//! that are too old for that is let go of, page by page, every few minutes.

use super::letters::sent::Sent;
use super::rows::{Place, decode, readable, tables, vaults};
use super::{Decided, Desk, DeskError};
use kring_rules::moment::{MINUTE, Moment};
use kring_store::{Commit, Expect, Put, Row, Store};

/// So many notes are looked at at a time.
const PAGE: usize = 256;
/// So long after the last page it begins anew.
const REST: i64 = 10 * MINUTE;

/// How far whatever goes through a table again and again has come, page by page.
pub(super) struct Round {
    /// So long after the last page it begins anew.
    rest: i64,
    /// When it goes on; at once after a start.
    due: Moment,
    /// The last row of the page that was looked at last.
    after: Option<Vec<u8>>,
}

impl Round {
    /// Through the notes of what was sent.
    pub(super) fn of_sweeping() -> Self {
        Self::every(REST)
    }

    pub(super) fn every(rest: i64) -> Self {
        Self {
            rest,
            due: Moment::default(),
            after: None,
        }
    }

    /// When it goes on. A time further ahead than it ever waits was set by a clock that has been put back since.
    pub(super) fn due(&self, now: Moment) -> Moment {
        if self.due > now.plus(self.rest) {
            now
        } else {
            self.due
        }
    }

    pub(super) fn after(&self) -> Option<&[u8]> {
        self.after.as_deref()
    }

    /// The next page comes at once, and the first one a while after the last one.
    pub(super) fn turn_page(&mut self, last: Option<Vec<u8>>, now: Moment) {
        self.due = if last.is_some() {
            now
        } else {
            now.plus(self.rest)
        };
        self.after = last;
    }
}

impl<S: Store> Desk<S> {
    /// Looks at a page of notes, if it is time.
    pub(super) async fn sweep(&mut self, now: Moment) -> Result<Option<Decided>, DeskError> {
        if now < self.sweeping.due(now) {
            return Ok(None);
        }
        let after = self.sweeping.after();
        let page = self.store().page(tables::SENT, &[], after, PAGE).await?;
        let (mut old, mut read) = (Vec::new(), Vec::new());
        for row in &page.rows {
            match readable(decode::<Sent>(&row.value))? {
                Some(sent) if !sent.can_be_deleted(now) => old.push(let_go(row)),
                Some(sent) if sent.was_read_long_enough(now) => read.push((row.key.clone(), sent)),
                Some(_) | None => {}
            }
        }
        self.sweeping.turn_page(page.last, now);
        if !old.is_empty() {
            // A conflict means that a message was just changed and noted anew: its page is swept the next time.
            let _ = self.store().commit(Commit::of(old)).await?;
        }
        let mut work = self.work(now);
        work.take_back_what_was_read(read).await?;
        work.boards_show_no_words_any_more().await?;
        work.address().await?;
        work.commit().map(Some)
    }
}

fn let_go(row: &Row) -> Put {
    let place = Place::of(tables::SENT, row.key.clone());
    place.put(vaults::house(), Expect::Is(row.version), None)
}
