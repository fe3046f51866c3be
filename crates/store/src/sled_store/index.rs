//! Which rows are sealed with which key, so that a vault can be emptied without reading the whole store.

use crate::Table;
use crate::seal::KeyId;

/// Two keys of one row never share an entry, and two rows of one key neither.
pub(super) fn entry(key: KeyId, table: Table, row: &[u8]) -> Vec<u8> {
    [&key.bytes()[..], &[table as u8], row].concat()
}

/// The row that an entry is about.
pub(super) fn row(entry: &[u8]) -> Option<(Table, &[u8])> {
    let (table, row) = entry.get(KeyId::LENGTH..)?.split_first()?;
    let table = Table::ALL
        .into_iter()
        .find(|known| *known as u8 == *table)?;
    Some((table, row))
}
