//! Sweeping: what is noted of messages that are too old to be taken back is let go of, page by page, at most once an hour.

use super::letters::sent::Sent;
use super::rows::{Place, decode, readable, tables, vaults};
use super::{Desk, DeskError};
use kring_rules::moment::{HOUR, Moment};
use kring_store::{Commit, Expect, Put, Row, Store};

/// So many notes are looked at at a time.
const PAGE: usize = 256;

/// How far the sweeping is.
#[derive(Default)]
pub(super) struct Sweeping {
    /// When it goes on; at once after a start.
    due: Moment,
    /// The last note of the page that was looked at last.
    after: Option<Vec<u8>>,
}

impl Sweeping {
    /// When it goes on. A time further ahead than it ever waits was set by a clock that has been put back since.
    pub(super) fn due(&self, now: Moment) -> Moment {
        if self.due > now.plus(HOUR) {
            now
        } else {
            self.due
        }
    }

    /// The next page comes at once, and the first one an hour after the last one.
    fn turn_page(&mut self, last: Option<Vec<u8>>, now: Moment) {
        self.due = if last.is_some() { now } else { now.plus(HOUR) };
        self.after = last;
    }
}

impl<S: Store> Desk<S> {
    /// Looks at a page of notes, if it is time.
    pub(super) async fn sweep(&mut self, now: Moment) -> Result<(), DeskError> {
        if now < self.sweeping.due(now) {
            return Ok(());
        }
        let after = self.sweeping.after.as_deref();
        let page = self.store().page(tables::SENT, &[], after, PAGE).await?;
        let mut old = Vec::new();
        for row in &page.rows {
            let sent = readable(decode::<Sent>(&row.value))?;
            if sent.is_some_and(|sent| !sent.can_be_deleted(now)) {
                old.push(let_go(row));
            }
        }
        self.sweeping.turn_page(page.last, now);
        if !old.is_empty() {
            // A conflict means that a message was just changed and noted anew: its page is swept the next time.
            let _ = self.store().commit(Commit::of(old)).await?;
        }
        Ok(())
    }
}

fn let_go(row: &Row) -> Put {
    let place = Place::of(tables::SENT, row.key.clone());
    place.put(vaults::house(), Expect::Is(row.version), None)
}
