//! When facilitators were last told in the morning what waits for them. One row says it for all of them.

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, one_readable, tables, vaults};
use kring_rules::moment::{DAY, HOUR, Moment};
use kring_rules::zone::Zone;
use kring_store::{Expect, Put, Store};

const MORNINGS: &[u8] = b"mornings";
/// So long after its time the morning is still told; later it is left out.
const STILL_MORNING: i64 = 3 * HOUR;

/// When it was told last.
#[derive(Default)]
pub(in crate::desk) struct Mornings {
    told: Option<Moment>,
    /// When it is to be told next, once that is known.
    due: Option<Moment>,
}

/// What is to be done about the morning.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::desk) enum Morning {
    /// Nothing yet.
    NotYet,
    /// It is told now.
    Now,
    /// Its time is noted, and nothing is told: there was none before, it is long past, or the clock was put back.
    Passed,
}

impl Mornings {
    pub(in crate::desk) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        Ok(Self {
            told: one_readable(store, tables::MARKS, MORNINGS).await?,
            due: None,
        })
    }

    /// When it is told next; at once where that is not known.
    pub(in crate::desk) fn next(&self) -> Option<Moment> {
        self.due
    }

    /// What is to be done now.
    pub(in crate::desk) fn at(&mut self, zone: &Zone, now: Moment) -> Morning {
        let Some(told) = self.told.filter(|told| *told <= now.plus(DAY)) else {
            return Morning::Passed;
        };
        let due = zone.workday_morning_after(told);
        self.due = Some(due);
        if now < due {
            Morning::NotYet
        } else if now.is_within(STILL_MORNING, due) {
            Morning::Now
        } else {
            Morning::Passed
        }
    }

    /// The row that says that it was told, or passed.
    pub(in crate::desk) fn told(&mut self, zone: &Zone, now: Moment) -> Result<Put, DeskError> {
        self.told = Some(now);
        self.due = Some(zone.workday_morning_after(now));
        let place = Place::of(tables::MARKS, MORNINGS.to_vec());
        Ok(place.put(vaults::house(), Expect::Any, Some(encode(&now)?)))
    }
}
