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
/// In a list, what stands before the table's number where rows that begin alike are meant. No table has this number either.
const ALIKE: u8 = u8::MAX - 1;
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

/// What an entry, or a list, is about.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Noted {
    /// This row.
    Row(Table, Vec<u8>),
    /// The rows of this table whose keys begin so, if they are there.
    Alike(Table, Vec<u8>),
}

/// What an entry, or a list, is about; nothing if it is neither.
pub(super) fn noted(place: &[u8], value: &[u8], tables: &[Table]) -> Option<Vec<Noted>> {
    let noted = |listed: Listed| match listed.split_first()? {
        (&ALIKE, alike) => {
            let (number, beginning) = alike.split_first()?;
            Some(Noted::Alike(numbered(tables, *number)?, beginning.to_vec()))
        }
        (number, row) => Some(Noted::Row(numbered(tables, *number)?, row.to_vec())),
    };
    Some(all(place, value)?.into_iter().filter_map(noted).collect())
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
        Of::Lists(rows) => match lists(key, &rows) {
            lists if rows.len() > 1 && lists.len() <= MOST => lists
                .into_iter()
                .try_for_each(|(place, list)| take(place, list)),
            _ => Of::Lists(rows).one_by_one(key, &mut take),
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
    /// These rows.
    Lists(BTreeSet<Listed>),
    /// Something that is no entry and no list. It stays as it lies.
    AsItLies(Vec<(Key, Value)>),
}

impl Of {
    fn rows(rows: Vec<(Key, Value)>) -> Self {
        let all = rows.iter().map(|(place, value)| all(place, value));
        match all.collect::<Option<Vec<_>>>() {
            Some(all) => Self::Lists(all.into_iter().flatten().collect()),
            None => Self::AsItLies(rows),
        }
    }

    fn one_by_one(
        self,
        key: &[u8],
        take: &mut impl FnMut(Key, Value) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let rows: Vec<_> = match self {
            Self::Lists(rows) => {
                // Where two lie in one place, the one for many says all that the other does: it comes last.
                let entries: BTreeMap<_, _> = rows.iter().map(|row| entry_of(key, row)).collect();
                entries.into_iter().collect()
            }
            Self::AsItLies(rows) => rows,
        };
        rows.into_iter()
            .try_for_each(|(place, value)| take(place, value))
    }
}

fn entry_of(key: &[u8], listed: &Listed) -> (Key, Value) {
    match listed.split_first() {
        Some((&ALIKE, alike)) => ([key, alike].concat(), vec![TOGETHER]),
        _ => ([key, listed].concat(), Value::new()),
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
        alike if value == [TOGETHER] => Some(vec![[&[ALIKE], alike].concat()]),
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
    fn an_entry_for_many_says_how_they_begin() {
        let table = crate::Table::new(6, "a");
        let key = KeyId::of_bytes([7; 16]);
        for start in [&b""[..], b"AAAAAAAA"] {
            let (place, value) = together(key, table, start);
            let alike = Noted::Alike(table, start.to_vec());
            assert_eq!(noted(&place, value, &[table]), Some(vec![alike]));
            let row = Noted::Row(table, start.to_vec());
            assert_eq!(noted(&place, b"", &[table]), Some(vec![row]));
            assert_eq!(noted(&place, value, &[]), Some(vec![]), "of no table");
        }
        assert_eq!(noted(&list(key, 0), &[TOGETHER], &[table]), None);
    }

    #[test]
    fn entries_for_many_are_folded_and_unfolded_with_the_others() {
        let (key, table) = (KeyId::of_bytes([7; 16]), crate::Table::new(6, "a"));
        let entries = rows(3).into_iter();
        let entries = entries.map(|row| ([&key.bytes()[..], &row].concat(), vec![]));
        let many = [(table, &b"AAAA"[..]), (crate::Table::new(5, "b"), b"")];
        let many = many.map(|(table, start)| together(key, table, start));
        let many = many.map(|(place, value)| (place, value.to_vec()));
        let entries: BTreeMap<Key, Value> = entries.chain(many).collect();
        let entries: Vec<(Key, Value)> = entries.into_iter().collect();
        let Of::Lists(listed) = Of::rows(entries.clone()) else {
            panic!("as it lies");
        };
        let lists = lists(&key.bytes(), &listed);
        assert_eq!((listed.len(), lists.len()), (5, 1));
        let mut unfolded = Vec::new();
        let mut take = |place, value| {
            unfolded.push((place, value));
            Ok(())
        };
        let again = Of::rows(lists.clone());
        again.one_by_one(&key.bytes(), &mut take).unwrap();
        assert_eq!(unfolded, entries);
        let left = without(&lists[0].1, table, b"AAAAAAAA/\0\0\0\x01").unwrap();
        let left = noted(&lists[0].0, &left, &[table]).unwrap();
        let alike = Noted::Alike(table, b"AAAA".to_vec());
        assert!(left.len() == 3 && left.contains(&alike));
    }
}
