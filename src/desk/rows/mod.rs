//! Rows: what lies where in the store, and in which vault. Each is JSON, packed where that makes it smaller, behind an envelope of one byte
//! for the format and two for the schema, so that a later kring can read on.

pub(in crate::desk) mod answers;
pub(in crate::desk) mod invited;
mod packed;
pub(in crate::desk) mod party;
pub(in crate::desk) mod recordings;
pub mod tables;
pub mod vaults;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::desk::DeskError;
use kring_rules::ids::{CaseId, PartyId, Seat};
use kring_store::{Expect, Put, Store, Table, Vault};

const FORMAT_JSON: u8 = 1;
const FORMAT_PACKED: u8 = 2;
/// Since 2 each answer lies in a row of its own: an earlier kring would find a preparation without answers, and refuses. Since 3 rows
/// may be packed: an earlier kring refuses at its start, as soon as one update was handled since; before that, when it meets the first.
const SCHEMA: u16 = 3;
const ENVELOPE: usize = 3;

/// Where a row lies.
pub(in crate::desk) struct Place {
    table: Table,
    key: Vec<u8>,
}

impl Place {
    pub(in crate::desk) fn of(table: Table, key: impl Into<Vec<u8>>) -> Self {
        let key = key.into();
        Self { table, key }
    }

    /// What is to lie there from now on; with no value the row goes.
    pub(in crate::desk) fn put(self, vault: Vault, expect: Expect, value: Option<Vec<u8>>) -> Put {
        let Self { table, key } = self;
        Put {
            table,
            key,
            vault,
            expect,
            value,
        }
    }
}

/// The key of a party's rows, in each of their tables; those of the answers begin like this.
pub(in crate::desk) fn seat_key(case: &CaseId, party: PartyId) -> Vec<u8> {
    [case.as_str().as_bytes(), b"/", &[party.0]].concat()
}

/// Whose rows lie at this place.
pub(in crate::desk) fn seat_of(key: &[u8]) -> Option<Seat> {
    let (case, party) = key.split_last_chunk::<2>()?;
    let [b'/', party] = *party else {
        return None;
    };
    Some(Seat {
        case: CaseId::new(str::from_utf8(case).ok()?),
        party: PartyId(party),
    })
}

/// What was read, if it could be read; else that is told without a word of it, and everything else goes on.
pub(in crate::desk) fn readable<T>(read: Result<T, DeskError>) -> Result<Option<T>, DeskError> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(error) if error.is_about_one() => {
            tell_of_unreadable();
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

fn tell_of_unreadable() {
    tracing::error!("a row of the database cannot be read, and is left out: see `kring check`");
}

/// The row at this key, as far as it can be read.
pub(in crate::desk) async fn one_readable<S: Store, T: DeserializeOwned>(
    store: &S,
    table: Table,
    key: &[u8],
) -> Result<Option<T>, DeskError> {
    let row = readable(store.get(table, key).await.map_err(DeskError::from))?;
    let value = row.flatten().map(|row| readable(decode(&row.value)));
    Ok(value.transpose()?.flatten())
}

/// This mark is there, and is what was written there.
pub(in crate::desk) async fn is_marked<S: Store>(
    store: &S,
    mark: &[u8],
) -> Result<bool, DeskError> {
    let row = store.get(tables::MARKS, mark).await;
    Ok(readable(row.map_err(DeskError::from))?.flatten().is_some())
}

/// Every row of a table whose key begins like this, as far as they can be read: the key and the value of each.
pub(in crate::desk) async fn every_readable<S: Store, T: DeserializeOwned>(
    store: &S,
    table: Table,
    prefix: &[u8],
) -> Result<Vec<(Vec<u8>, T)>, DeskError> {
    let mut all = Vec::new();
    let mut rows = store.rows(table, prefix).but_forged();
    while let Some(row) = rows.next().await? {
        all.extend(readable(decode(&row.value))?.map(|value| (row.key, value)));
    }
    rows.forged().iter().for_each(|_| tell_of_unreadable());
    Ok(all)
}

/// Every row of a table whose key begins like this: the key and the value of each.
pub(in crate::desk) async fn every<S: Store>(
    store: &S,
    table: Table,
    prefix: &[u8],
) -> Result<Vec<(Vec<u8>, Vec<u8>)>, DeskError> {
    let mut all = Vec::new();
    let mut rows = store.rows(table, prefix);
    while let Some(row) = rows.next().await? {
        all.push((row.key, row.value));
    }
    Ok(all)
}

/// The same order as the signed numbers, as unsigned ones: for keys.
pub(in crate::desk) fn sortable(number: i64) -> u64 {
    number.cast_unsigned() ^ (1 << 63)
}

/// The number that was made sortable.
pub(in crate::desk) fn unsortable(number: u64) -> i64 {
    (number ^ (1 << 63)).cast_signed()
}

/// The bytes of a row.
pub(crate) fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, DeskError> {
    let mut row = Vec::with_capacity(512);
    row.extend(envelope(FORMAT_JSON));
    serde_json::to_writer(&mut row, value).map_err(|_| DeskError::Unwritable)?;
    Ok(smaller(row))
}

/// The value in a row. What is wrong with it is told without a word of its content.
pub(crate) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, DeskError> {
    with_json(bytes, |json| {
        serde_json::from_slice(json).map_err(|_| DeskError::Unreadable)
    })
}

/// The same row with its JSON as it is, for whoever looks for something in it. What is no row that is packed stays as it is.
pub fn laid_open(row: Vec<u8>) -> Vec<u8> {
    let open = with_json(&row, |json| Ok([&envelope(FORMAT_JSON)[..], json].concat()));
    open.unwrap_or(row)
}

/// The same row, packed if its JSON lies in it as it is and that makes it smaller.
pub fn smaller(row: Vec<u8>) -> Vec<u8> {
    let Some((envelope_of_json, json)) = row.split_at_checked(ENVELOPE) else {
        return row;
    };
    if *envelope_of_json != envelope(FORMAT_JSON) {
        return row;
    }
    let mut packed = Vec::with_capacity(row.len());
    packed.extend(envelope(FORMAT_PACKED));
    if packed::pack(json, &mut packed) {
        packed
    } else {
        row
    }
}

fn envelope(format: u8) -> [u8; ENVELOPE] {
    let [high, low] = SCHEMA.to_be_bytes();
    [format, high, low]
}

fn with_json<T>(
    bytes: &[u8],
    read: impl FnOnce(&[u8]) -> Result<T, DeskError>,
) -> Result<T, DeskError> {
    let Some(([format, schema @ ..], rest)) = bytes.split_first_chunk::<ENVELOPE>() else {
        return Err(DeskError::Unreadable);
    };
    match *format {
        _ if u16::from_be_bytes(*schema) > SCHEMA => Err(DeskError::Newer),
        FORMAT_JSON => read(rest),
        FORMAT_PACKED => packed::unpacked(rest, read),
        _ => Err(DeskError::Newer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_row_is_refused_and_a_broken_one_too() {
        let row = encode(&7u8).unwrap();
        assert_eq!(decode::<u8>(&row).unwrap(), 7);
        assert!(matches!(
            decode::<u8>(&[1, 0, 9, b'7']),
            Err(DeskError::Newer)
        ));
        assert!(matches!(decode::<u8>(&[1, 0]), Err(DeskError::Unreadable)));
        assert!(matches!(decode::<String>(&row), Err(DeskError::Unreadable)));
    }
}
