//! Which rows are sealed with which key, so that a vault can be emptied without reading the whole store.

use crate::seal::KeyId;
use crate::table::numbered;
use crate::{StoreError, Table};

/// Two keys of one row never share an entry, and two rows of one key neither.
pub(super) fn entry(key: KeyId, table: Table, row: &[u8]) -> Vec<u8> {
    [&key.bytes()[..], &[table.number()], row].concat()
}

/// The row that an entry is about.
pub(super) fn row(entry: &[u8], tables: &[Table]) -> Result<(Table, Vec<u8>), StoreError> {
    let place = entry.get(KeyId::LENGTH..).and_then(<[u8]>::split_first);
    let (number, row) = place.ok_or(StoreError::Damaged)?;
    let table = numbered(tables, *number).ok_or(StoreError::Damaged)?;
    Ok((table, row.to_vec()))
}
