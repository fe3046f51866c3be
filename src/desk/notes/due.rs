//! What is due when: cases in which something happens although nobody does anything.

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, every_readable, sortable, tables, unsortable, vaults};
use kring_rules::case::Case;
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;
use kring_store::{Expect, Put, Store};

const DUE: &[u8] = b"due/";
const PAGE: usize = 256;

/// When something is due next.
pub(in crate::desk) struct Due {
    next: Option<Moment>,
}

impl Due {
    pub(super) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let first = store.keys(tables::MARKS, DUE, None, 1).await?;
        let next = first.first().and_then(|key| moment_of(key));
        Ok(Self { next })
    }

    pub(in crate::desk) fn next(&self) -> Option<Moment> {
        self.next
    }

    /// The rows that change with a case.
    pub(in crate::desk) fn case_changed(
        &mut self,
        before: Option<&Case>,
        case: &Case,
    ) -> Result<Vec<Put>, DeskError> {
        let (was, is) = (before.and_then(Case::due), case.due());
        if was == is {
            return Ok(vec![]);
        }
        let id = &case.head.id;
        let mut puts = Vec::new();
        let due = |at, value| {
            let place = Place::of(tables::MARKS, key(at, id));
            place.put(vaults::case(id), Expect::Any, value)
        };
        puts.extend(was.map(|at| due(at, None)));
        if let Some(at) = is {
            puts.push(due(at, Some(encode(id)?)));
            self.next = Some(self.next.map_or(at, |next| next.min(at)));
        }
        Ok(puts)
    }

    /// The cases that are due by now, at most a page of them.
    pub(in crate::desk) async fn by<S: Store>(
        &mut self,
        now: Moment,
        store: &S,
    ) -> Result<Vec<CaseId>, DeskError> {
        let page = store.page(tables::MARKS, DUE, None, PAGE).await?;
        let mut due = Vec::new();
        self.next = None;
        // What is due stands in the key as well: a row that cannot be read holds up nothing.
        let rows = page.rows.into_iter().map(|row| row.key);
        let mut keys: Vec<_> = rows.chain(page.forged).collect();
        keys.sort_unstable();
        for key in keys {
            let (Some(at), Some(case)) = (moment_of(&key), case_of(&key)) else {
                continue;
            };
            if at > now {
                self.next = Some(at);
                break;
            }
            due.push(case);
        }
        if due.len() == PAGE {
            self.next = Some(now);
        }
        Ok(due)
    }

    /// Nothing that is due could be done: it is tried again then.
    pub(in crate::desk) fn put_off(&mut self, until: Moment) {
        self.next = Some(self.next.map_or(until, |next| next.max(until)));
    }
}

/// Every case that is due at some time.
pub(in crate::desk) async fn every_due<S: Store>(store: &S) -> Result<Vec<CaseId>, DeskError> {
    let due = every_readable(store, tables::MARKS, DUE).await?;
    Ok(due.into_iter().map(|(_, case)| case).collect())
}

fn key(at: Moment, case: &CaseId) -> Vec<u8> {
    [DUE, &sortable(at.0).to_be_bytes(), case.as_str().as_bytes()].concat()
}

fn case_of(key: &[u8]) -> Option<CaseId> {
    let (_, case) = key.strip_prefix(DUE)?.split_first_chunk::<8>()?;
    Some(CaseId::new(str::from_utf8(case).ok()?))
}

fn moment_of(key: &[u8]) -> Option<Moment> {
    let bytes = key.strip_prefix(DUE)?.first_chunk::<8>()?;
    Some(Moment(unsortable(u64::from_be_bytes(*bytes))))
}
