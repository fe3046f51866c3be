//! The access log as rows: which deeds are noted under which key, and when the oldest are let go.
//!
//! One row per deed, in the order of time: that is how the log is read, how it is noted and how it is swept, and a key
//! tells nothing but when something was done. Beside it lies an index of what was done in each case, so that a person's
//! copy need not read past what was done in all others; in its keys no case can be read.
//!
//! Deeds lie with the house and not with their case: they stay when it is erased. They hold no words, only its random
//! code, numbers of parties, and which facilitator it was.

use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::desk::rows::{
    Place, decode, encode, is_marked, one_readable, readable, sortable, tables, unsortable, vaults,
};
use kring_rules::deed::Deed;
use kring_rules::ids::CaseId;
use kring_rules::moment::{DAY, Moment};
use kring_store::{Commit, Expect, Put, Row, Share, Store};

/// The number of the deed that was noted last.
const LAST: &[u8] = b"deed";
/// What was done in a case: the key of each deed after that of the case.
const OF_CASE: &[u8] = b"deed-of/";
/// Every deed stands in the index.
const INDEXED: &[u8] = b"deeds-indexed";
/// So many deeds are entered in the index at a time.
const ENTERED_TOGETHER: usize = 256;
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
    pub(in crate::desk) fn before(at: Moment) -> Self {
        Self { at, number: 0 }
    }

    pub(in crate::desk) fn key(self) -> Vec<u8> {
        let (at, number) = (sortable(self.at.0), self.number);
        [at.to_be_bytes(), number.to_be_bytes()].concat()
    }

    pub(in crate::desk) fn of_key(key: &[u8]) -> Option<Self> {
        let (at, number) = key.split_first_chunk::<8>()?;
        Some(Self {
            at: Moment(unsortable(u64::from_be_bytes(*at))),
            number: u64::from_be_bytes(number.try_into().ok()?),
        })
    }
}

/// The deed in this row.
pub(in crate::desk) fn read(row: &Row) -> Result<(DeedId, Deed), DeskError> {
    let id = DeedId::of_key(&row.key).ok_or(DeskError::Unreadable)?;
    Ok((id, decode(&row.value)?))
}

/// What is needed at hand to note deeds in the access log, and to let them go in time.
pub(in crate::desk) struct AccessLog {
    /// The last deed: how many there were, and when it was noted.
    last: (u64, Moment),
    kept: i64,
    /// When the oldest deed has been kept long enough.
    sweep: Option<Moment>,
    /// Every deed stands in the index; in the log of the first release none does.
    indexed: bool,
    /// That is on disk as well.
    marked: bool,
}

impl AccessLog {
    pub(in crate::desk) async fn read<S: Store>(
        store: &S,
        kept_days: u16,
    ) -> Result<Self, DeskError> {
        let last: Option<(u64, Moment)> = one_readable(store, tables::MARKS, LAST).await?;
        let kept = i64::from(kept_days) * DAY;
        let oldest = store.keys(tables::AUDIT, &[], None, 1).await?;
        let oldest = oldest.first().and_then(|key| DeedId::of_key(key));
        // Damaged, it is made anew, and with it whatever may be missing.
        let marked = is_marked(store, INDEXED).await?;
        let indexed = marked || oldest.is_none();
        Ok(Self {
            last: last.unwrap_or_default(),
            kept,
            sweep: oldest.map(|deed| deed.at.plus(kept)),
            indexed,
            marked,
        })
    }

    /// The rows of these deeds. None is ever written over another, and none comes before one that was noted earlier: while
    /// a clock that was put back has not caught up, they bear the last time it was.
    pub(in crate::desk) fn note(
        &mut self,
        store: &impl Store,
        deeds: &[Deed],
        at: Moment,
    ) -> Result<Vec<Put>, DeskError> {
        let mut puts = Vec::new();
        let at = at.max(self.last.1);
        for deed in deeds {
            self.last = (self.last.0 + 1, at);
            let number = self.last.0;
            let id = DeedId { at, number };
            puts.extend(in_index(store, id, deed, Some(vec![])));
            let place = Place::of(tables::AUDIT, id.key());
            puts.push(place.put(vaults::house(), Expect::Absent, Some(encode(deed)?)));
        }
        if !puts.is_empty() {
            if self.indexed && !std::mem::replace(&mut self.marked, true) {
                puts.push(index_mark());
            }
            let place = Place::of(tables::MARKS, LAST);
            let last = Some(encode(&self.last)?);
            puts.push(place.put(vaults::house(), Expect::Any, last));
            self.sweep.get_or_insert(at.plus(self.kept));
        }
        Ok(puts)
    }

    /// The log has an index.
    pub(in crate::desk) fn is_indexed(&self) -> bool {
        self.indexed
    }

    /// Makes the index of a log that has none yet.
    pub(in crate::desk) async fn make_index<S: Store>(
        &mut self,
        store: &S,
        share: &Share,
    ) -> Result<(), DeskError> {
        let mut after: Option<Vec<u8>> = None;
        while !self.indexed {
            let page = store
                .page(tables::AUDIT, &[], after.as_deref(), ENTERED_TOGETHER)
                .await?;
            let mut puts = Vec::new();
            for row in &page.rows {
                if let Some((id, deed)) = readable(read(row))? {
                    puts.extend(in_index(store, id, &deed, Some(vec![])));
                }
            }
            after = page.last;
            if after.is_none() {
                puts.push(index_mark());
                (self.indexed, self.marked) = (true, true);
            }
            let _ = store.commit(Commit::of(puts)).await?;
            share.done(page.rows.len() as u64);
        }
        Ok(())
    }

    /// What was done in this case from this moment on, oldest first; in a log without an index among everything that was
    /// done.
    pub(in crate::desk) async fn done_in<S: Store>(
        &self,
        store: &S,
        case: &CaseId,
        from: Moment,
    ) -> Result<Vec<(DeedId, Deed)>, DeskError> {
        let from = DeedId::before(from).key();
        let mut done = Vec::new();
        if !self.indexed {
            let mut rows = store.rows(tables::AUDIT, &[]).after(&from).but_forged();
            while let Some(row) = rows.next().await? {
                let deed = readable(read(&row))?;
                done.extend(deed.filter(|(_, deed)| deed.case.as_ref() == Some(case)));
            }
            return Ok(done);
        }
        let of_case = of_case(store, case);
        let from = [&of_case[..], &from].concat();
        let mut rows = store
            .rows(tables::MARKS, &of_case)
            .after(&from)
            .but_forged();
        while let Some(row) = rows.next().await? {
            let key = row.key.get(of_case.len()..).unwrap_or_default();
            // It may have been let go of meanwhile.
            let row = readable(store.get(tables::AUDIT, key).await.map_err(DeskError::from))?;
            if let Some(row) = row.flatten() {
                done.extend(readable(read(&row))?);
            }
        }
        Ok(done)
    }

    pub(in crate::desk) fn next_sweep(&self) -> Option<Moment> {
        self.sweep
    }

    /// Lets go of what was kept long enough, a page of it. With the last page it has been done for that day.
    pub(in crate::desk) async fn sweep<S: Store>(
        &mut self,
        store: &S,
        now: Moment,
    ) -> Result<Vec<Put>, DeskError> {
        if self.sweep.is_none_or(|at| at > now) {
            return Ok(vec![]);
        }
        let page = store
            .page(tables::AUDIT, &[], None, SWEPT_TOGETHER + 1)
            .await?;
        let mut old = Vec::new();
        self.sweep = None;
        // What cannot be read goes in its time as well.
        let rows = page.rows.into_iter();
        let rows = rows.map(|row| (decode::<Deed>(&row.value).ok(), row.key));
        let mut rows: Vec<_> = rows
            .chain(page.forged.into_iter().map(|key| (None, key)))
            .collect();
        rows.sort_unstable_by(|(_, one), (_, other)| one.cmp(other));
        for (swept, (deed, key)) in rows.into_iter().enumerate() {
            let Some(id) = DeedId::of_key(&key) else {
                continue;
            };
            let until = id.at.plus(self.kept);
            if until > now {
                self.sweep = Some(until.max(now.plus(DAY)));
                break;
            }
            if swept == SWEPT_TOGETHER {
                self.sweep = Some(now);
                break;
            }
            old.extend(deed.and_then(|deed| in_index(store, id, &deed, None)));
            let place = Place::of(tables::AUDIT, key);
            old.push(place.put(vaults::house(), Expect::Any, None));
        }
        Ok(old)
    }
}

fn index_mark() -> Put {
    Place::of(tables::MARKS, INDEXED).put(vaults::house(), Expect::Any, Some(vec![]))
}

/// Where a deed stands in the index, if it was done in a case.
fn in_index(store: &impl Store, id: DeedId, deed: &Deed, value: Option<Vec<u8>>) -> Option<Put> {
    let case = deed.case.as_ref()?;
    let place = Place::of(tables::MARKS, [of_case(store, case), id.key()].concat());
    Some(place.put(vaults::house(), Expect::Any, value))
}

fn of_case(store: &impl Store, case: &CaseId) -> Vec<u8> {
    let which = store.blind(tables::MARKS, case.as_str().as_bytes());
    [OF_CASE, &which].concat()
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
