//! The access log as rows: which deeds are noted under which key, and when the oldest are let go.
//!
//! One row per deed, in the order of time: that is how the log is read, how it is noted and how it is swept, and a key
//! tells nothing but when something was done. What was done in one case is looked for from the day it concerns: that
//! reads past the other cases' deeds of those days, which costs less than a second order to keep.
//!
//! Deeds lie with the house and not with their case: they stay when it is erased. They hold no words, only its random
//! code, numbers of parties, and which facilitator it was.

use super::{tables, vaults};
use serde::{Deserialize, Serialize};

use super::DeskError;
use super::letter::sortable;
use super::row::{decode, encode};
use super::work::put;
use kring_rules::deed::Deed;
use kring_rules::moment::{DAY, Moment};
use kring_store::{Expect, Put, Row, Store};

/// The number of the deed that was noted last.
const LAST: &[u8] = b"deed";
/// At most so many deeds are let go at a time.
const SWEPT_TOGETHER: usize = 256;

/// The place of a deed in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DeedId {
    /// When it was done.
    pub at: Moment,
    /// Goes up with every deed that is noted, also over restarts: several deeds of one second have an order.
    pub number: u64,
}

impl DeedId {
    /// Before every deed of this moment. Numbers begin at 1.
    pub(super) fn before(at: Moment) -> Self {
        Self { at, number: 0 }
    }

    pub(super) fn key(self) -> Vec<u8> {
        let (at, number) = (sortable(self.at.0), self.number);
        [at.to_be_bytes(), number.to_be_bytes()].concat()
    }

    fn of_key(key: &[u8]) -> Option<Self> {
        let (at, number) = key.split_first_chunk::<8>()?;
        Some(Self {
            at: Moment((u64::from_be_bytes(*at) ^ (1 << 63)).cast_signed()),
            number: u64::from_be_bytes(number.try_into().ok()?),
        })
    }
}

/// The deed in this row.
pub(super) fn read(row: &Row) -> Result<(DeedId, Deed), DeskError> {
    let id = DeedId::of_key(&row.key).ok_or(DeskError::Unreadable)?;
    Ok((id, decode(&row.value)?))
}

/// What is needed at hand to note deeds, and to let them go in time.
pub(super) struct Ledger {
    /// The last deed: how many there were, and when it was noted.
    last: (u64, Moment),
    kept: i64,
    /// When the oldest deed has been kept long enough.
    sweep: Option<Moment>,
}

impl Ledger {
    pub(super) async fn read<S: Store>(store: &S, kept_days: u16) -> Result<Self, DeskError> {
        let last = store.get(tables::MARKS, LAST).await?;
        let last = last.map(|row| decode(&row.value)).transpose()?;
        let kept = i64::from(kept_days) * DAY;
        let oldest = store.scan(tables::AUDIT, &[], None, 1).await?;
        let oldest = oldest.first().and_then(|row| DeedId::of_key(&row.key));
        Ok(Self {
            last: last.unwrap_or_default(),
            kept,
            sweep: oldest.map(|deed| deed.at.plus(kept)),
        })
    }

    /// The rows of these deeds. None is ever written over another, and none comes before one that was noted earlier: while
    /// a clock that was put back has not caught up, they bear the last time it was.
    pub(super) fn note(&mut self, deeds: &[Deed], at: Moment) -> Result<Vec<Put>, DeskError> {
        let mut puts = Vec::new();
        let at = at.max(self.last.1);
        for deed in deeds {
            self.last = (self.last.0 + 1, at);
            let number = self.last.0;
            let place = (tables::AUDIT, DeedId { at, number }.key());
            puts.push(put(
                place,
                vaults::house(),
                Expect::Absent,
                Some(encode(deed)?),
            ));
        }
        if !puts.is_empty() {
            let mark = (tables::MARKS, LAST.to_vec());
            let last = Some(encode(&self.last)?);
            puts.push(put(mark, vaults::house(), Expect::Any, last));
            self.sweep.get_or_insert(at.plus(self.kept));
        }
        Ok(puts)
    }

    pub(super) fn next_sweep(&self) -> Option<Moment> {
        self.sweep
    }

    /// Lets go of what was kept long enough, a page of it. With the last page it has been done for that day.
    pub(super) async fn sweep<S: Store>(
        &mut self,
        store: &S,
        now: Moment,
    ) -> Result<Vec<Put>, DeskError> {
        if self.sweep.is_none_or(|at| at > now) {
            return Ok(vec![]);
        }
        let rows = store
            .scan(tables::AUDIT, &[], None, SWEPT_TOGETHER + 1)
            .await?;
        let mut old = Vec::new();
        self.sweep = None;
        for row in rows {
            let deed = DeedId::of_key(&row.key).ok_or(DeskError::Unreadable)?;
            let until = deed.at.plus(self.kept);
            if until > now {
                self.sweep = Some(until.max(now.plus(DAY)));
                break;
            }
            if old.len() == SWEPT_TOGETHER {
                self.sweep = Some(now);
                break;
            }
            let place = (tables::AUDIT, row.key);
            old.push(put(place, vaults::house(), Expect::Any, None));
        }
        Ok(old)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_the_order_of_time_and_then_of_noting() {
        let ids = [(-1, 9), (0, 3), (0, 4), (1_772_442_000, 1)];
        let ids = ids.map(|(at, number)| DeedId {
            at: Moment(at),
            number,
        });
        let keys = ids.map(DeedId::key);
        assert!(keys.is_sorted() && keys[0].len() == 16);
        let read = keys.each_ref().map(|key| DeedId::of_key(key).unwrap());
        assert_eq!(read, ids);
        assert!(DeedId::before(ids[1].at).key() > keys[0]);
        assert!(DeedId::before(ids[1].at).key() < keys[1]);
    }
}
