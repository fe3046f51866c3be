//! How a sealed value lies in sled: cut into pieces, each marked with the version of its row.
//!
//! sled keeps up to about twenty values in one page, and a page of 128 KiB or more leaves the file that is synced.
//! Pieces of 5 KiB stay well below that.

use crate::backend::SealedValue;
use crate::seal::{KeyId, OVERHEAD, is_newer, key_of};
use crate::{LONGEST_VALUE, StoreError, Table, Version};

const LARGEST_PIECE: usize = 5 * 1024;
/// 1 was a value that was not sealed.
const FORMAT: u8 = 2;
const LONGEST_SEALED: usize = LONGEST_VALUE + OVERHEAD;
const VERSION_LENGTH: usize = 8;
/// A place ends with the number of the piece.
pub(super) const NUMBER_LENGTH: usize = 4;
const HEAD_LENGTH: usize = 1 + VERSION_LENGTH + 4;
const IN_HEAD: usize = LARGEST_PIECE - HEAD_LENGTH;
const IN_PIECE: usize = LARGEST_PIECE - VERSION_LENGTH;

/// A value as sled keeps it: the head in the table's tree, the rest in the tree of pieces.
pub(super) struct Pieces {
    pub(super) head: Vec<u8>,
    pub(super) rest: Vec<Vec<u8>>,
    pub(super) sealed_with: KeyId,
}

impl Pieces {
    pub(super) fn cut(value: &SealedValue) -> Result<Self, StoreError> {
        let (version, sealed) = (value.version.number().to_be_bytes(), &value.bytes);
        if sealed.len() > LONGEST_SEALED {
            return Err(StoreError::TooLong);
        }
        let length = u32::try_from(sealed.len()).map_err(|_| StoreError::TooLong)?;
        let (first, others) = sealed.split_at(sealed.len().min(IN_HEAD));
        let rest = others.chunks(IN_PIECE);
        Ok(Self {
            head: [&[FORMAT], &version[..], &length.to_be_bytes(), first].concat(),
            rest: rest.map(|piece| [&version, piece].concat()).collect(),
            sealed_with: value.sealed_with()?,
        })
    }
}

/// The first piece of a value, which says how many others there are.
pub(super) struct Head<'a> {
    pub(super) version: Version,
    length: usize,
    first: &'a [u8],
}

impl<'a> Head<'a> {
    /// Nothing where it is not what kring wrote: one row that is damaged is no reason to refuse the others. A newer kring is
    /// believed where what follows is nothing that this one writes; else it is the number of the format that is damaged.
    pub(super) fn read(stored: &'a [u8]) -> Result<Option<Self>, StoreError> {
        let Some((format, rest)) = stored.split_first() else {
            return Ok(None);
        };
        match Self::parse(rest) {
            head if *format == FORMAT => Ok(head),
            None if is_newer(*format, FORMAT) => Err(StoreError::Newer),
            _ => Ok(None),
        }
    }

    fn parse(stored: &'a [u8]) -> Option<Self> {
        let (version, stored) = stored.split_first_chunk()?;
        let (length, first) = stored.split_first_chunk()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let whole = length <= LONGEST_SEALED && first.len() == length.min(IN_HEAD);
        whole.then_some(Self {
            version: Version::new(u64::from_be_bytes(*version)),
            length,
            first,
        })
    }

    /// The key with which the value is sealed; it stands at the beginning, unless that is damaged.
    pub(super) fn key(&self) -> Option<KeyId> {
        key_of(self.first).ok().flatten()
    }

    /// How many pieces follow the head.
    pub(super) fn others(&self) -> usize {
        (self.length - self.first.len()).div_ceil(IN_PIECE)
    }

    /// The whole value, or `None` when a piece is missing or belongs to another version.
    pub(super) fn join<P: AsRef<[u8]>, E>(
        &self,
        mut piece: impl FnMut(usize) -> Result<Option<P>, E>,
    ) -> Result<Option<Vec<u8>>, E> {
        let mut value = Vec::with_capacity(self.length);
        value.extend_from_slice(self.first);
        for number in 0..self.others() {
            let stored = piece(number)?;
            let Some(part) = stored.as_ref().and_then(|stored| self.own(stored.as_ref())) else {
                return Ok(None);
            };
            value.extend_from_slice(part);
        }
        Ok((value.len() == self.length).then_some(value))
    }

    /// This is a piece of the same version.
    pub(super) fn owns(&self, stored: &[u8]) -> bool {
        self.own(stored).is_some()
    }

    fn own<'b>(&self, stored: &'b [u8]) -> Option<&'b [u8]> {
        stored.strip_prefix(&self.version.number().to_be_bytes())
    }
}

/// Where a piece lies. Two keys of one length differ before the number, and keys of two lengths give places of two
/// lengths, so no two pieces share a place.
pub(super) fn place(table: Table, key: &[u8], number: usize) -> Vec<u8> {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    [&[table.number()], key, &number.to_be_bytes()].concat()
}
