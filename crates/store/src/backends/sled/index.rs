//! Which rows are sealed with which key, so that a vault can be emptied without reading the whole store.

use crate::Table;
use crate::seal::KeyId;
use crate::table::numbered;

/// Two keys of one row never share an entry, and two rows of one key neither.
pub(super) fn entry(key: KeyId, table: Table, row: &[u8]) -> Vec<u8> {
    [&key.bytes()[..], &[table.number()], row].concat()
}

/// The row that an entry is about.
pub(super) fn row(entry: &[u8], tables: &[Table]) -> Option<(Table, Vec<u8>)> {
    let (number, row) = entry.get(KeyId::LENGTH..)?.split_first()?;
    Some((numbered(tables, *number)?, row.to_vec()))
}

/// It is about this row, whatever its key is.
pub(super) fn is_about(entry: &[u8], table: Table, row: &[u8]) -> bool {
    let place = entry.get(KeyId::LENGTH..).and_then(<[u8]>::split_first);
    place == Some((&table.number(), row))
}
