//! What a backup holds, one after the other: the keys, the list of what was erased, the rows, and how many of each.

use std::io::{self, ErrorKind, Read, Write};

use crate::backend::SealedRow;
use crate::seal::{KeyId, SLOT_LENGTH};
use crate::{Table, Version};

const END: u8 = 0;
const SLOT: u8 = 1;
const ERASED: u8 = 2;
const ROW: u8 = 3;

/// One entry of a backup.
pub(crate) enum Record {
    /// A data key, wrapped.
    Slot([u8; SLOT_LENGTH]),
    /// A key that was destroyed.
    Erased(KeyId),
    /// A row as it lies in the store, sealed, and the number of its table.
    Row(u8, SealedRow),
    /// The last one.
    End(Totals),
}

/// What was in a backup, for its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) slots: u64,
    pub(crate) erased: u64,
    pub(crate) rows: u64,
    /// Every version given out before is lower.
    pub(crate) next_version: u64,
    /// So many rows were left out because they do not open. Not told in the backup.
    pub(crate) unreadable: u64,
}

impl Totals {
    /// Writes a data key.
    pub(super) fn slot(&mut self, to: &mut impl Write, slot: &[u8]) -> io::Result<()> {
        self.slots += 1;
        to.write_all(&[SLOT])?;
        to.write_all(slot)
    }

    /// Writes a key that was destroyed.
    pub(super) fn erased(&mut self, to: &mut impl Write, key: KeyId) -> io::Result<()> {
        self.erased += 1;
        to.write_all(&[ERASED])?;
        to.write_all(&key.bytes())
    }

    /// Writes a sealed row.
    pub(super) fn row(
        &mut self,
        to: &mut impl Write,
        table: Table,
        row: &SealedRow,
    ) -> io::Result<()> {
        self.rows += 1;
        let too_long = |_| ErrorKind::InvalidInput;
        let key = u16::try_from(row.key.len()).map_err(too_long)?;
        let value = u32::try_from(row.sealed.len()).map_err(too_long)?;
        to.write_all(&[ROW, table.number()])?;
        to.write_all(&row.version.number().to_be_bytes())?;
        to.write_all(&key.to_be_bytes())?;
        to.write_all(&value.to_be_bytes())?;
        to.write_all(&row.key)?;
        to.write_all(&row.sealed)
    }

    /// Writes the end.
    pub(super) fn end(self, to: &mut impl Write) -> io::Result<()> {
        to.write_all(&[END])?;
        let numbers = [self.slots, self.erased, self.rows, self.next_version];
        to.write_all(numbers.map(u64::to_be_bytes).as_flattened())
    }
}

impl Record {
    /// The next one.
    pub(crate) fn read(from: &mut impl Read) -> io::Result<Self> {
        let [kind] = bytes(from)?;
        Ok(match kind {
            SLOT => Self::Slot(bytes(from)?),
            ERASED => Self::Erased(KeyId::of_bytes(bytes(from)?)),
            ROW => read_row(from)?,
            END => Self::End(Totals {
                slots: number(from)?,
                erased: number(from)?,
                rows: number(from)?,
                next_version: number(from)?,
                unreadable: 0,
            }),
            _ => return Err(ErrorKind::InvalidData.into()),
        })
    }
}

fn read_row(from: &mut impl Read) -> io::Result<Record> {
    let [table] = bytes(from)?;
    let version = Version::new(number(from)?);
    let key = u16::from_be_bytes(bytes(from)?);
    let value = u32::from_be_bytes(bytes(from)?);
    let row = SealedRow {
        key: taken(from, u64::from(key))?,
        version,
        sealed: taken(from, u64::from(value))?,
    };
    Ok(Record::Row(table, row))
}

fn bytes<const LENGTH: usize>(from: &mut impl Read) -> io::Result<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn number(from: &mut impl Read) -> io::Result<u64> {
    Ok(u64::from_be_bytes(bytes(from)?))
}

fn taken(from: &mut impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut taken = Vec::new();
    from.take(length).read_to_end(&mut taken)?;
    if taken.len() as u64 == length {
        Ok(taken)
    } else {
        Err(ErrorKind::UnexpectedEof.into())
    }
}

#[cfg(test)]
mod fuzz {
    use super::*;
    use kring_fuzz::bytes::damaged;
    use kring_fuzz::try_all;
    use proptest::prelude::*;

    fn written() -> Vec<u8> {
        let (mut totals, mut bytes) = (Totals::default(), Vec::new());
        totals.slot(&mut bytes, &[4; SLOT_LENGTH]).unwrap();
        totals.erased(&mut bytes, KeyId::of_bytes([5; 16])).unwrap();
        let row = SealedRow {
            key: b"key".to_vec(),
            version: Version::new(8),
            sealed: b"sealed".to_vec(),
        };
        totals.row(&mut bytes, Table::new(3, "rows"), &row).unwrap();
        totals.end(&mut bytes).unwrap();
        bytes
    }

    /// No length that is told makes it take more than there is.
    #[test]
    fn damaged_records_end_with_the_file() {
        try_all(&damaged(vec![written()]), |bytes| {
            let (mut from, mut read) = (&bytes[..], 0);
            while let Ok(record) = Record::read(&mut from) {
                read += 1;
                if let Record::Row(_, row) = record {
                    prop_assert!(row.key.len() + row.sealed.len() < bytes.len());
                }
            }
            prop_assert!(read <= bytes.len());
            Ok(())
        });
    }
}
