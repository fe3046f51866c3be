//! Which rows are sealed with which key, so that a vault can be emptied without reading the whole store: an entry for each row. A log
//! that is written anew has the entries of a key folded into lists: half of all rows there are would be entries, and each page of
//! them costs memory in a kring that runs. An entry that is taken out of a list leaves the others there.
//!
//! Of tables whose rows come and go one entry says that there may be rows whose keys begin so ([`together`]): it stays when they go,
//! until nothing is sealed with the key any more. Which of them are, they say themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::log::{Bytes, Key, Log, Value, put_number};
use super::trees::INDEX;
use crate::seal::KeyId;
use crate::table::numbered;
use crate::{StoreError, Table};

/// Where a table's number stands in an entry. No table has this one.
const LIST: u8 = u8::MAX;
/// How a list begins: like no head of a value, and no version of a piece.
const MARK: u8 = 0xF1;
/// What lies at an entry for rows that begin alike: like no list.
const TOGETHER: u8 = 0xF2;
/// A list is written anew when an entry goes from it: it has no more bytes than this.
const LONGEST: usize = 2 * 1024;
/// All lists of its key are looked through for it: more of them there are not. The entries of a vault with as many rows as the house's
/// stay as they are.
const MOST: usize = 8;

/// The number of the table, and the key of the row.
type Listed = Vec<u8>;

/// Two keys of one row never share an entry, and two rows of one key neither.
pub(super) fn entry(key: KeyId, table: Table, row: &[u8]) -> Vec<u8> {
    [&key.bytes()[..], &listed(table, row)].concat()
}

/// The entry for all rows of this key and table that begin so, and what lies there.
pub(super) fn together(key: KeyId, table: Table, beginning: &[u8]) -> (Vec<u8>, &'static [u8]) {
    (entry(key, table, beginning), &[TOGETHER])
}

/// How the rows begin that this entry is about; nothing if it is another one.
pub(super) fn beginning<'e>(
    place: &'e [u8],
    value: &[u8],
    tables: &[Table],
) -> Option<(Table, &'e [u8])> {
    let listed = place.get(KeyId::LENGTH..)?;
    let (number, beginning) = listed.split_first().filter(|_| is_together(place, value))?;
    Some((numbered(tables, *number)?, beginning))
}

fn is_together(place: &[u8], value: &[u8]) -> bool {
    let number = place.get(KeyId::LENGTH);
    value == [TOGETHER] && number.is_some_and(|number| *number != LIST)
}

/// Where the so-manyth list of a key lies. They are numbered from nought, without a gap.
pub(super) fn list(key: KeyId, number: u16) -> Vec<u8> {
    [&key.bytes()[..], &[LIST], &number.to_be_bytes()].concat()
}

/// The list without this row; nothing if the row is not in it, or it is no list.
pub(super) fn without(list: &[u8], table: Table, row: &[u8]) -> Option<Vec<u8>> {
    let mut rows = unfolded(list)?;
    let place = rows.binary_search(&listed(table, row)).ok()?;
    let _ = rows.remove(place);
    Some(folded(&rows))
}

/// There is nothing in this list.
pub(super) fn is_empty(list: &[u8]) -> bool {
    list == [MARK]
}

/// The rows that an entry, or a list, is about; nothing if it is neither.
pub(super) fn rows(place: &[u8], value: &[u8], tables: &[Table]) -> Option<Vec<(Table, Vec<u8>)>> {
    let row = |listed: Listed| {
        let (number, row) = listed.split_first()?;
        Some((numbered(tables, *number)?, row.to_vec()))
    };
    Some(all(place, value)?.into_iter().filter_map(row).collect())
}

/// The key whose entry, or list, lies here, if this row is in it.
pub(super) fn key_of(place: &[u8], value: &[u8], table: Table, row: &[u8]) -> Option<KeyId> {
    let id = KeyId::of_bytes(*place.first_chunk()?);
    let listed = listed(table, row);
    all(place, value)?.contains(&listed).then_some(id)
}

/// Hands over every row of a tree as it is to lie in a log that is written anew.
pub(super) fn each_folded(
    log: &Log,
    tree: &[u8],
    mut take: impl FnMut(Key, Value) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    each_key(log, tree, |key, rows| match rows {
        Of::Lists(rows, together) => match lists(key, &rows) {
            // The number of no table is higher than what stands in the place of a list.
            lists if rows.len() > 1 && lists.len() <= MOST => together
                .into_iter()
                .chain(lists)
                .try_for_each(|(place, list)| take(place, list)),
            _ => Of::Lists(rows, together).one_by_one(key, &mut take),
        },
        rows @ Of::AsItLies(_) => rows.one_by_one(key, &mut take),
    })
}

/// Hands over every row of a tree as if nothing in it were folded.
pub(super) fn each_unfolded(
    log: &Log,
    tree: &[u8],
    mut take: impl FnMut(Key, Value) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    each_key(log, tree, |key, rows| rows.one_by_one(key, &mut take))
}

/// What is noted under a key.
enum Of {
    /// These rows, in their order, and the entries for rows that begin alike.
    Lists(BTreeSet<Listed>, Vec<(Key, Value)>),
    /// Something that is no entry and no list. It stays as it lies.
    AsItLies(Vec<(Key, Value)>),
}

impl Of {
    fn rows(rows: Vec<(Key, Value)>) -> Self {
        let apart = rows
            .iter()
            .filter(|(place, value)| !is_together(place, value));
        match apart
            .map(|(place, value)| all(place, value))
            .collect::<Option<Vec<_>>>()
        {
            Some(all) => {
                let together = rows.into_iter();
                let together = together.filter(|(place, value)| is_together(place, value));
                Self::Lists(all.into_iter().flatten().collect(), together.collect())
            }
            None => Self::AsItLies(rows),
        }
    }

    fn one_by_one(
        self,
        key: &[u8],
        take: &mut impl FnMut(Key, Value) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let rows = match self {
            Self::Lists(rows, together) => {
                let apart = rows.iter().map(|row| ([key, row].concat(), Value::new()));
                // Where both lie in one place, the one for many says all that the other does.
                let both: BTreeMap<_, _> = apart.chain(together).collect();
                both.into_iter().collect()
            }
            Self::AsItLies(rows) => rows,
        };
        rows.into_iter()
            .try_for_each(|(place, value)| take(place, value))
    }
}

/// Hands over what is noted under each key. The rows of other trees are handed over one by one.
fn each_key(
    log: &Log,
    tree: &[u8],
    mut take: impl FnMut(&[u8], Of) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let is_index = tree == INDEX.as_bytes();
    let mut rows: Vec<(Key, Value)> = Vec::new();
    let mut hand_over = |rows: &mut Vec<(Key, Value)>| match rows.first() {
        None => Ok(()),
        Some((first, _)) => {
            let key = id(first).to_vec();
            let rows = std::mem::take(rows);
            take(
                &key,
                if is_index {
                    Of::rows(rows)
                } else {
                    Of::AsItLies(rows)
                },
            )
        }
    };
    log.each(tree, |place, value| {
        let is_of_another = |(first, _): &(Key, Value)| !is_index || id(first) != id(&place);
        if rows.first().is_some_and(is_of_another) {
            hand_over(&mut rows)?;
        }
        rows.push((place, value));
        Ok(())
    })?;
    hand_over(&mut rows)
}

fn id(place: &[u8]) -> &[u8] {
    place.get(..KeyId::LENGTH).unwrap_or(place)
}

fn listed(table: Table, row: &[u8]) -> Listed {
    [&[table.number()], row].concat()
}

/// The rows that an entry, or a list, is about, in their order; nothing if it is neither.
fn all(place: &[u8], value: &[u8]) -> Option<Vec<Listed>> {
    match place.get(KeyId::LENGTH..)? {
        [LIST, _, _] => unfolded(value),
        [LIST, ..] | [] => None,
        listed => value.is_empty().then(|| vec![listed.to_vec()]),
    }
}

/// The lists of a key in which these rows are noted, each with its place.
fn lists(key: &[u8], rows: &BTreeSet<Listed>) -> Vec<(Key, Value)> {
    let mut lists = Vec::new();
    let mut rows = rows.iter().peekable();
    while rows.peek().is_some() {
        let mut list = Folding::begun();
        while let Some(row) = rows.next_if(|row| list.has_room_for(row)) {
            list.add(row);
        }
        lists.push(list.0);
    }
    let place = |number: u16| [key, &[LIST], &number.to_be_bytes()].concat();
    (0..).map(place).zip(lists).collect()
}

fn folded(rows: &[Listed]) -> Value {
    let mut list = Folding::begun();
    for row in rows {
        list.add(row);
    }
    list.0
}

/// A list: of each row, how many bytes are as in the row before it, and the others. Most keys of a vault begin alike.
struct Folding(Value, Listed);

impl Folding {
    fn begun() -> Self {
        Self(vec![MARK], Listed::new())
    }

    /// The first always has.
    fn has_room_for(&self, row: &Listed) -> bool {
        self.0.len() == 1 || self.0.len() + row.len() < LONGEST
    }

    fn add(&mut self, row: &Listed) {
        let pairs = self.1.iter().zip(row);
        let same = pairs.take_while(|(one, other)| one == other).count();
        let same = u8::try_from(same).unwrap_or(u8::MAX);
        let others = &row[usize::from(same)..];
        self.0.push(same);
        put_number(&mut self.0, others.len() as u64);
        self.0.extend_from_slice(others);
        self.1.clone_from(row);
    }
}

fn unfolded(list: &[u8]) -> Option<Vec<Listed>> {
    let (&MARK, rest) = list.split_first()? else {
        return None;
    };
    let (mut bytes, mut all) = (Bytes(rest), Vec::new());
    let mut row = Listed::new();
    while !bytes.is_empty() {
        let same = usize::from(bytes.byte()?);
        row.truncate(row.get(..same)?.len());
        row.extend_from_slice(bytes.string()?);
        all.push(row.clone());
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: u32) -> BTreeSet<Listed> {
        let row = |number: u32| [b"\x06AAAAAAAA/", &number.to_be_bytes()[..]].concat();
        (0..count).map(row).collect()
    }

    #[test]
    fn what_was_folded_is_unfolded() {
        for count in [2, 3, 100, 1000] {
            let rows = rows(count);
            let lists = lists(&[7; 16], &rows);
            assert!(lists.iter().all(|(_, list)| list.len() < LONGEST));
            assert!(lists.is_sorted());
            let again = lists.iter().map(|(place, list)| all(place, list).unwrap());
            assert_eq!(again.flatten().collect::<BTreeSet<_>>(), rows);
        }
    }

    #[test]
    fn a_row_goes_from_its_list_and_the_others_stay() {
        let table = crate::Table::new(6, "a");
        let mut list = folded(&rows(3).into_iter().collect::<Vec<_>>());
        assert_eq!(without(&list, table, b"AAAAAAAA/ab"), None);
        for number in [1_u32, 0, 2] {
            assert!(!is_empty(&list));
            let row = [b"AAAAAAAA/", &number.to_be_bytes()[..]].concat();
            list = without(&list, table, &row).unwrap();
            assert_eq!(without(&list, table, &row), None);
        }
        assert!(is_empty(&list));
    }

    #[test]
    fn what_is_no_list_is_about_no_row() {
        let place = list(KeyId::of_bytes([7; 16]), 0);
        for broken in [&b""[..], b"x", &[MARK, 1], &[MARK, 1, 0], &[MARK, 0, 9, 6]] {
            assert_eq!(all(&place, broken), None, "{broken:?}");
        }
        assert_eq!(all(&place[..16], b""), None);
        assert_eq!(all(&place[..18], b""), None);
    }

    #[test]
    fn an_entry_for_many_names_no_row_and_says_how_they_begin() {
        let table = crate::Table::new(6, "a");
        let key = KeyId::of_bytes([7; 16]);
        for start in [&b""[..], b"AAAAAAAA"] {
            let (place, value) = together(key, table, start);
            assert_eq!(beginning(&place, value, &[table]), Some((table, start)));
            assert_eq!(super::rows(&place, value, &[table]), None);
            assert_eq!(beginning(&place, b"", &[table]), None, "one row");
            assert_eq!(beginning(&place, value, &[]), None, "of no table");
        }
        assert_eq!(beginning(&list(key, 0), &[TOGETHER], &[table]), None);
    }

    #[test]
    fn what_is_noted_together_stays_beside_what_is_folded() {
        let key = KeyId::of_bytes([7; 16]);
        let (place, value) = together(key, crate::Table::new(7, "b"), b"AAAA");
        let entries = rows(3).into_iter();
        let entries = entries.map(|row| ([&key.bytes()[..], &row].concat(), vec![]));
        let mut all: Vec<(Key, Value)> = entries.collect();
        all.push((place, value.to_vec()));
        let Of::Lists(listed, together) = Of::rows(all.clone()) else {
            panic!("as it lies");
        };
        assert_eq!((listed.len(), &together[..]), (3, &all[3..]));
        let mut taken = Vec::new();
        let mut take = |place, value| {
            taken.push((place, value));
            Ok(())
        };
        Of::rows(all.clone())
            .one_by_one(&key.bytes(), &mut take)
            .unwrap();
        assert_eq!(taken, all);
    }
}
