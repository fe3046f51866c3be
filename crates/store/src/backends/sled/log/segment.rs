//! The segments of the log: where each lies in the file, and in the order of writing.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use super::bytes::Bytes;
use crate::StoreError;

/// Of every segment but the last, which the file may not hold to its end.
pub(super) const LENGTH: usize = 512 * 1024;
pub(super) const STEP: i64 = 512 * 1024;
pub(super) const HEAD: usize = 20;
const MASK: i64 = i64::MAX;

/// What the head of a segment says.
#[derive(Clone, Copy)]
pub(super) struct Head {
    /// Where it begins in the order of writing.
    pub(super) lsn: i64,
    /// When it was begun, everything before this was on disk.
    pub(super) stable: i64,
}

impl Head {
    /// Nothing if it is not as it was written, as where none was written yet.
    pub(super) fn parse(segment: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(segment.get(..HEAD)?);
        let check = !u32::from_le_bytes(bytes.array()?);
        if crc32fast::hash(bytes.0) != check {
            return None;
        }
        let head = Self {
            lsn: bytes.signed()? ^ MASK,
            stable: bytes.signed()? ^ MASK,
        };
        (head.lsn >= 0 && head.lsn % STEP == 0).then_some(head)
    }
}

/// The segments in the order of writing, each with its place in the file.
pub(super) type InOrder = BTreeMap<i64, u64>;

/// All segments from this one on, and up to where everything was on disk, say their heads.
pub(super) fn from(file: &File, least: i64) -> Result<(InOrder, i64), StoreError> {
    let (mut segments, mut stable) = (InOrder::new(), least);
    for place in places(file)? {
        let mut head = [0; HEAD];
        file.read_exact_at(&mut head, place)?;
        let Some(head) = Head::parse(&head).filter(|head| head.lsn >= least) else {
            continue;
        };
        stable = stable.max(head.stable);
        if segments.insert(head.lsn, place).is_some() {
            return Err(StoreError::Damaged);
        }
    }
    Ok((segments, stable))
}

/// Where segments lie in the file.
pub(super) fn places(file: &File) -> io::Result<impl Iterator<Item = u64> + use<>> {
    let length = file.metadata()?.len();
    let step = LENGTH as u64;
    let whole = length / step;
    let more = u64::from(length % step >= HEAD as u64);
    Ok((0..whole + more).map(move |number| number * step))
}

/// The head of the segment with this number, as it begins when everything before it is on disk.
pub(super) fn head(number: u64) -> Vec<u8> {
    let lsn = i64::try_from(number).unwrap_or(0).saturating_mul(STEP);
    let stable = (lsn - 1).max(0);
    let told = [(lsn ^ MASK).to_le_bytes(), (stable ^ MASK).to_le_bytes()].concat();
    let check = !crc32fast::hash(&told);
    [&check.to_le_bytes()[..], &told].concat()
}

/// A segment, as far as the file goes.
pub(super) fn read(file: &File, place: u64) -> io::Result<Vec<u8>> {
    let mut segment = Vec::new();
    read_into(file, place, &mut segment)?;
    Ok(segment)
}

/// The same, in the place of what was read before.
pub(super) fn read_into(file: &File, place: u64, segment: &mut Vec<u8>) -> io::Result<()> {
    segment.resize(LENGTH, 0);
    let mut length = 0;
    while length < LENGTH {
        match file.read_at(&mut segment[length..], place + length as u64)? {
            0 => break,
            more => length += more,
        }
    }
    segment.truncate(length);
    Ok(())
}
