//! Many units of work as one: what is expected is judged one unit after the other, and of each row only what it becomes in
//! the end is written.

use std::collections::{BTreeMap, HashMap};

use crate::backend::{Change, Chore, KeyId, SealedValue, Unit};
use crate::{Expect, Outcome, StoreError, Version};

type Place = (u8, Vec<u8>);

/// What is to be written, a column of a table in each.
#[derive(Default)]
pub(super) struct Folded<'a> {
    rows: BTreeMap<Place, Option<&'a SealedValue>>,
    chores: BTreeMap<KeyId, Option<Chore>>,
}

/// The rows that are expected to be in some state, as they are before.
pub(super) type Known = HashMap<Place, Version>;

/// Rows to write.
#[derive(Default)]
pub(super) struct Puts<'a> {
    pub(super) tables: Vec<i16>,
    pub(super) keys: Vec<&'a [u8]>,
    pub(super) versions: Vec<i64>,
    pub(super) sealed_with: Vec<Vec<u8>>,
    pub(super) sealed: Vec<&'a [u8]>,
}

/// Rows to look at or to delete.
#[derive(Default)]
pub(super) struct Places<'a> {
    pub(super) tables: Vec<i16>,
    pub(super) keys: Vec<&'a [u8]>,
}

impl<'a> Places<'a> {
    fn add(&mut self, table: u8, key: &'a [u8]) {
        self.tables.push(table.into());
        self.keys.push(key);
    }

    /// Of which something is expected.
    pub(super) fn expected(units: &'a [Unit]) -> Self {
        let mut places = Self::default();
        for change in units.iter().flat_map(|unit| &unit.changes) {
            if change.expect != Expect::Any {
                places.add(change.table.number(), &change.key);
            }
        }
        places
    }
}

impl<'a> Folded<'a> {
    /// What these units come to, one after the other, and what becomes of each.
    pub(super) fn of(units: &'a [Unit], known: &Known) -> (Self, Vec<Outcome>) {
        let mut folded = Self::default();
        let outcomes = units.iter().map(|unit| folded.add(unit, known)).collect();
        (folded, outcomes)
    }

    fn add(&mut self, unit: &'a Unit, known: &Known) -> Outcome {
        if !unit.changes.iter().all(|change| self.holds(change, known)) {
            return Outcome::Conflict;
        }
        for change in &unit.changes {
            self.rows.insert(place(change), change.value.as_ref());
        }
        for chore in &unit.noted {
            self.chores.insert(chore.key(), Some(*chore));
        }
        if let Some(key) = unit.struck_out {
            self.chores.insert(key, None);
        }
        Outcome::Done
    }

    fn holds(&self, change: &Change, known: &Known) -> bool {
        if change.expect == Expect::Any {
            return true;
        }
        let place = place(change);
        let present = match self.rows.get(&place) {
            Some(written) => written.map(|value| value.version),
            None => known.get(&place).copied(),
        };
        match change.expect {
            Expect::Any => true,
            Expect::Absent => present.is_none(),
            Expect::Present => present.is_some(),
            Expect::Is(version) => present == Some(version),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.chores.is_empty()
    }

    pub(super) fn puts(&self) -> Result<Puts<'_>, StoreError> {
        let mut puts = Puts::default();
        for ((table, key), value) in &self.rows {
            if let Some(value) = value {
                let version = value.version.number();
                puts.tables.push((*table).into());
                puts.keys.push(key);
                puts.versions
                    .push(version.try_into().map_err(|_| StoreError::Damaged)?);
                puts.sealed_with.push(value.sealed_with()?.bytes().to_vec());
                puts.sealed.push(&value.bytes);
            }
        }
        Ok(puts)
    }

    pub(super) fn deletes(&self) -> Places<'_> {
        let mut places = Places::default();
        for ((table, key), value) in &self.rows {
            if value.is_none() {
                places.add(*table, key);
            }
        }
        places
    }

    /// The keys of the chores that are noted, and their kinds.
    pub(super) fn noted(&self) -> (Vec<Vec<u8>>, Vec<i16>) {
        let noted = self.chores.values().flatten();
        noted
            .map(|chore| (chore.key().bytes().to_vec(), i16::from(chore.kind())))
            .unzip()
    }

    /// The keys of those that are done.
    pub(super) fn struck_out(&self) -> Vec<Vec<u8>> {
        let done = self.chores.iter().filter(|(_, chore)| chore.is_none());
        done.map(|(key, _)| key.bytes().to_vec()).collect()
    }
}

fn place(change: &Change) -> Place {
    (change.table.number(), change.key.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Table;

    const ROWS: Table = Table::new(3, "rows");

    fn unit(key: &[u8], expect: Expect, version: Option<u64>) -> Unit {
        let value = version.map(|number| SealedValue {
            version: Version::new(number),
            bytes: vec![],
        });
        let key = key.to_vec();
        Unit {
            changes: vec![Change {
                table: ROWS,
                key,
                expect,
                value,
            }],
            ..Unit::default()
        }
    }

    #[test]
    fn each_unit_sees_those_before_it_and_a_row_is_written_once() {
        let units = [
            unit(b"k", Expect::Absent, Some(7)),
            unit(b"k", Expect::Absent, Some(8)),
            unit(b"k", Expect::Is(Version::new(7)), Some(9)),
            unit(b"gone", Expect::Is(Version::new(1)), None),
            unit(b"gone", Expect::Present, Some(10)),
        ];
        let known = Known::from([((3, b"gone".to_vec()), Version::new(1))]);
        let (folded, outcomes) = Folded::of(&units, &known);

        let done = |outcome: &Outcome| *outcome == Outcome::Done;
        let done: Vec<_> = outcomes.iter().map(done).collect();
        assert_eq!(done, [true, false, true, true, false]);
        assert_eq!(folded.rows.len(), 2);
        assert_eq!(folded.deletes().keys, [b"gone"]);
    }
}
