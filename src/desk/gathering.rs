//! Gathering: the answers of a preparation that nobody has touched for two days come to lie in one row, page by page, a few times a day. They
//! are read and changed as before; they take less than half the room on the disk, and in the memory of a kring that runs.

use super::rows::party::Own;
use super::rows::{answers, decode, readable, seat_of, tables};
use super::sweeping::Round;
use super::{Desk, DeskError};
use kring_rules::moment::{DAY, HOUR, Moment};
use kring_store::{Commit, Put, Row, Store};

/// So many preparations are looked at at a time.
const PAGE: usize = 16;
/// So long after the last page it begins anew.
const REST: i64 = 6 * HOUR;
/// For so long nobody has touched it.
const RESTED: i64 = 2 * DAY;

impl Round {
    /// Through the preparations.
    pub(super) fn of_gathering() -> Self {
        Self::every(REST)
    }
}

impl<S: Store> Desk<S> {
    /// Looks at a page of preparations, if it is time.
    pub(super) async fn gather(&mut self, now: Moment) -> Result<(), DeskError> {
        if now < self.gathering.due(now) {
            return Ok(());
        }
        let (store, after) = (self.store(), self.gathering.after());
        let page = store.page(tables::PREPARATIONS, &[], after, PAGE).await?;
        let mut puts = Vec::new();
        for row in &page.rows {
            // What cannot be read stays as it is: its case is closed off when it is met.
            puts.extend(readable(gathered(store, row, now).await)?.unwrap_or_default());
        }
        if !puts.is_empty() {
            // A conflict means that something was just changed: it is looked at again the next time.
            let _ = store.commit(Commit::of(puts)).await?;
        }
        self.gathering.turn_page(page.last, now);
        Ok(())
    }
}

async fn gathered<S: Store>(store: &S, own: &Row, now: Moment) -> Result<Vec<Put>, DeskError> {
    let seat = seat_of(&own.key).ok_or(DeskError::Unreadable)?;
    if now.since(decode::<Own>(&own.value)?.active()) < RESTED {
        return Ok(vec![]);
    }
    let rows = store.scan(tables::ANSWERS, &own.key, None, usize::MAX);
    answers::gathered(&seat, &rows.await?)
}

#[cfg(test)]
mod tests;
