//! Rows made small: JSON, packed by zstd with a dictionary of what stands in rows of every kind, so that a short row shrinks as well.
//! The dictionary is a part of the format for ever (`packed/README.md`). It knows nothing of what a row means.

use std::sync::{LazyLock, Mutex, PoisonError};

use zstd::bulk::{Compressor, Decompressor};
use zstd::dict::{DecoderDictionary, EncoderDictionary};
use zstd::zstd_safe::CParameter;

use crate::desk::DeskError;

/// Which dictionary a row is packed with: its first byte.
const NUMBER: u8 = 1;
const DICTIONARY: &[u8] = include_bytes!("packed/dictionary-1");
/// Twice as fast as the next one, for a thirtieth more bytes.
const LEVEL: i32 = 1;
/// What is shorter would not shrink.
const SHORTEST: usize = 24;
/// What is longer stays as it is: so no row that is packed, whatever is wrong with it, takes more than this to be read.
pub(super) const LONGEST: usize = 16 * 1024;
/// So begins whatever zstd packs; a row goes without it.
const BEGINNING: [u8; 4] = [0x28, 0xB5, 0x2F, 0xFD];

static TO_PACK: LazyLock<EncoderDictionary<'static>> =
    LazyLock::new(|| EncoderDictionary::copy(DICTIONARY, LEVEL));
static TO_UNPACK: LazyLock<DecoderDictionary<'static>> =
    LazyLock::new(|| DecoderDictionary::copy(DICTIONARY));

static PACKERS: Spare<Packer> = Spare::none();
static UNPACKERS: Spare<Unpacker> = Spare::none();

/// Adds the JSON to the row, packed; `false` if it would not be smaller, and then nothing is added.
pub(super) fn pack(json: &[u8], row: &mut Vec<u8>) -> bool {
    if !(SHORTEST..=LONGEST).contains(&json.len()) {
        return false;
    }
    let packed = PACKERS.with(Packer::new, |packer| packer.pack(json, row));
    packed.unwrap_or(false)
}

/// Reads the JSON that was packed.
pub(super) fn unpacked<T>(
    packed: &[u8],
    read: impl FnOnce(&[u8]) -> Result<T, DeskError>,
) -> Result<T, DeskError> {
    let frame = match packed.split_first() {
        Some((&NUMBER, frame)) => frame,
        Some(_) => return Err(DeskError::Newer),
        None => return Err(DeskError::Unreadable),
    };
    let json = UNPACKERS.with(Unpacker::new, |unpacker| read(unpacker.unpack(frame)?));
    json.unwrap_or(Err(DeskError::Unreadable))
}

/// What packs, and where it puts it first.
struct Packer {
    zstd: Compressor<'static>,
    packed: Vec<u8>,
}

impl Packer {
    fn new() -> Option<Self> {
        let mut zstd = Compressor::with_prepared_dictionary(&TO_PACK).ok()?;
        zstd.set_parameter(CParameter::DictIdFlag(false)).ok()?;
        // With less room than there is JSON, zstd gives up where it would not get smaller.
        let packed = Vec::with_capacity(LONGEST);
        Some(Self { zstd, packed })
    }

    fn pack(&mut self, json: &[u8], row: &mut Vec<u8>) -> bool {
        let done = self.zstd.compress_to_buffer(json, &mut self.packed);
        let frame = done.ok().and_then(|_| self.packed.strip_prefix(&BEGINNING));
        let Some(frame) = frame.filter(|frame| 1 + frame.len() < json.len()) else {
            return false;
        };
        row.push(NUMBER);
        row.extend_from_slice(frame);
        true
    }
}

/// What unpacks, where it finds it, and where it puts it.
struct Unpacker {
    zstd: Decompressor<'static>,
    packed: Vec<u8>,
    json: Vec<u8>,
}

impl Unpacker {
    fn new() -> Option<Self> {
        Some(Self {
            zstd: Decompressor::with_prepared_dictionary(&TO_UNPACK).ok()?,
            packed: BEGINNING.to_vec(),
            json: Vec::with_capacity(LONGEST),
        })
    }

    /// There is no room for more than [`LONGEST`]: what would be longer is refused.
    fn unpack(&mut self, frame: &[u8]) -> Result<&[u8], DeskError> {
        if frame.len() > LONGEST {
            return Err(DeskError::Unreadable);
        }
        self.packed.truncate(BEGINNING.len());
        self.packed.extend_from_slice(frame);
        let done = self.zstd.decompress_to_buffer(&self.packed, &mut self.json);
        done.map_err(|_| DeskError::Unreadable)?;
        Ok(&self.json)
    }
}

/// Tools that are made once and used again, each by one at a time.
struct Spare<T>(Mutex<Vec<T>>);

impl<T> Spare<T> {
    const fn none() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    /// Nothing if there is none and none can be made.
    fn with<R>(
        &self,
        make: impl FnOnce() -> Option<T>,
        work: impl FnOnce(&mut T) -> R,
    ) -> Option<R> {
        let spare = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut tool = spare.or_else(make)?;
        let done = work(&mut tool);
        let mut spare = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        spare.push(tool);
        Some(done)
    }
}

#[cfg(test)]
mod tests;
