//! Where the pages lay at an earlier opening.

use std::fs;
use std::path::{Path, PathBuf};

use super::bytes::Bytes;
use super::pages::{At, Pages};
use crate::StoreError;

/// After the content follow its length and a check.
const FOOT: usize = 12;

/// What sled knew once.
#[derive(Default)]
pub(super) struct Snapshot {
    /// Up to where in the order of writing; nothing if it never took one.
    pub(super) until: Option<i64>,
    pub(super) pages: Pages,
}

/// The newest snapshot. One that is damaged is refused: sled would not start on it.
pub(super) fn read(sled: &Path) -> Result<Snapshot, StoreError> {
    let Some(newest) = newest(sled)? else {
        return Ok(Snapshot::default());
    };
    let file = fs::read(newest)?;
    let parsed = file
        .split_last_chunk::<FOOT>()
        .filter(|(content, foot)| {
            !content.is_empty() && foot[8..] == crc32fast::hash(content).to_le_bytes()
        })
        .and_then(|(content, _)| Snapshot::parse(Bytes(content)));
    parsed.ok_or(StoreError::Damaged)
}

/// Those that were not finished count for nothing.
fn newest(sled: &Path) -> Result<Option<PathBuf>, StoreError> {
    let mut all = Vec::new();
    for entry in fs::read_dir(sled)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if name.is_some_and(|name| name.starts_with("snap.") && !name.ends_with(".generating")) {
            all.push(path);
        }
    }
    Ok(all.into_iter().max())
}

impl Snapshot {
    fn parse(mut bytes: Bytes<'_>) -> Option<Self> {
        let until = shifted(bytes.signed()?);
        bytes.number()?;
        let mut pages = Pages::default();
        while !bytes.is_empty() {
            let count = bytes.byte()?;
            if count == 0 {
                bytes.signed()?;
                pointer(&mut bytes)?;
                pages.push(Vec::new());
                continue;
            }
            let parts = (0..count).map(|_| {
                let (lsn, place) = (bytes.signed()?, pointer(&mut bytes)?);
                bytes.number()?;
                Some(At { lsn, place })
            });
            pages.push(parts.collect::<Option<_>>()?);
        }
        Some(Self { until, pages })
    }
}

/// Only into the log: kring never lets sled write beside it.
fn pointer(bytes: &mut Bytes<'_>) -> Option<u64> {
    match bytes.byte()? {
        0 => bytes.number(),
        _ => None,
    }
}

fn shifted(number: i64) -> Option<i64> {
    match number {
        0 => None,
        negative if negative < 0 => Some(negative),
        number => Some(number - 1),
    }
}
