//! The numbers of each year: how many cases were closed or erased, by group. They stay when the cases are gone, and tell of
//! none of them. Each year is a row of the house.

use std::collections::{BTreeMap, BTreeSet};

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, every_readable, tables, vaults};
use kring_rules::counted::{Counted, ShownCounts, YearCounts};
use kring_rules::zone::Zone;
use kring_store::{Expect, Put, Store};

const COUNTED: &[u8] = b"counted/";

/// The numbers of each year.
#[derive(Default)]
pub(in crate::desk) struct Counts {
    years: BTreeMap<u16, YearCounts>,
    /// Those that have changed since they were written.
    changed: BTreeSet<u16>,
}

impl Counts {
    pub(in crate::desk) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let rows = every_readable::<_, (u16, YearCounts)>(store, tables::MARKS, COUNTED).await?;
        Ok(Self {
            years: rows.into_iter().map(|(_, year)| year).collect(),
            changed: BTreeSet::new(),
        })
    }

    /// The numbers of this year, as they may be shown.
    pub(in crate::desk) fn of(&self, year: u16) -> ShownCounts {
        let counts = self.years.get(&year).cloned().unwrap_or_default();
        counts.shown(year)
    }

    /// What is counted of a case was this, and is that.
    pub(in crate::desk) fn case_changed(
        &mut self,
        (was, is): (Option<&Counted>, Option<&Counted>),
        zone: &Zone,
    ) {
        if was == is {
            return;
        }
        if let Some(was) = was {
            self.year(zone.year(was.at)).take_back(was);
        }
        if let Some(is) = is {
            self.year(zone.year(is.at)).add(is);
        }
    }

    fn year(&mut self, year: u16) -> &mut YearCounts {
        self.changed.insert(year);
        self.years.entry(year).or_default()
    }

    /// The rows that say what has changed.
    pub(in crate::desk) fn puts(&mut self) -> Result<Vec<Put>, DeskError> {
        let changed = std::mem::take(&mut self.changed).into_iter();
        let changed = changed.filter_map(|year| Some((year, self.years.get(&year)?)));
        let put = |(year, counts): (u16, &YearCounts)| {
            let key = [COUNTED, &year.to_be_bytes()].concat();
            let value = Some(encode(&(year, counts))?);
            Ok(Place::of(tables::MARKS, key).put(vaults::house(), Expect::Any, value))
        };
        changed.map(put).collect()
    }
}
