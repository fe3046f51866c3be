//! Looking at a store without changing anything on disk: everything is read into memory, and whatever is done to the
//! store that is shown is done there.

use std::collections::HashMap;
use std::path::Path;

use super::files::Files;
use super::log::{Key, Log, Value, whole};
use super::log_end::LogEnd;
use super::opening::OPENINGS;
use super::pieces::{self, Head};
use super::recovery;
use super::trees::{CHORES, OWN, PIECES};
use crate::backend::{Chore, KeyId, SealedRow, SealedValue};
use crate::backends::Memory;
use crate::folder::Folder;
use crate::unlocking::{self, ListWanted};
use crate::versions::Versions;
use crate::{MemoryStore, Options, Sealed, StoreError, Table};

/// Everything in the store in this directory, which nobody else may have open.
pub(super) fn look(root: &Path, options: &Options) -> Result<MemoryStore, StoreError> {
    let folder = Folder::look(root)?;
    let files = Files::of(&folder);
    let vaults = unlocking::look(&folder, &options.keys, ListWanted::Whole)?;
    let memory = Memory::default();
    let mut opening = 0;
    if files.has_log()? && (LogEnd::has_begun(&files.sled())? || !vaults.are_unused()) {
        opening = fill(&memory, &files, options.tables)?;
    } else if !vaults.are_unused() {
        return Err(StoreError::LogMissing);
    }
    let versions = Versions::of_opening(opening + 1);
    Sealed::begin((folder, vaults), memory, (options.tables, versions))
}

/// Answers with how often the store was opened.
fn fill(memory: &Memory, files: &Files, tables: &[Table]) -> Result<u64, StoreError> {
    if files.has_stray_blobs()? {
        return Err(StoreError::StrayBlobs);
    }
    let log = whole(&files.sled(), recovery::ended(files)?)?;
    LogEnd::refuse_shortened(&files.sled(), &log)?;
    let mut pieces = HashMap::new();
    log.each(PIECES.as_bytes(), |key, value| {
        pieces.insert(key, value);
        Ok(())
    })?;
    for table in tables {
        log.each(table.name().as_bytes(), |key, stored| {
            let value = joined((*table, &key), &stored, &pieces)?;
            memory.hold(*table, key, value);
            Ok(())
        })?;
    }
    log.each(CHORES.as_bytes(), |key, kind| {
        memory.hold_chore(chore(&key, &kind).ok_or(StoreError::Damaged)?);
        Ok(())
    })?;
    openings(&log)
}

fn joined(
    (table, key): (Table, &[u8]),
    stored: &[u8],
    pieces: &HashMap<Key, Value>,
) -> Result<SealedValue, StoreError> {
    let piece = |number| Ok::<_, StoreError>(pieces.get(&pieces::place(table, key, number)));
    let whole = match Head::read(stored)? {
        Some(head) => head.join(piece)?.map(|bytes| (head.version, bytes)),
        None => None,
    };
    let unreadable = || {
        let row = SealedRow::unreadable(key);
        (row.version, row.sealed)
    };
    let (version, bytes) = whole.unwrap_or_else(unreadable);
    Ok(SealedValue { version, bytes })
}

pub(super) fn chore(key: &[u8], kind: &[u8]) -> Option<Chore> {
    let [kind] = kind else { return None };
    Chore::noted(KeyId::of_bytes(key.try_into().ok()?), *kind)
}

fn openings(log: &Log) -> Result<u64, StoreError> {
    let mut openings = 0;
    log.each(OWN, |key, value| {
        if key == OPENINGS.as_bytes() {
            let bytes = value.try_into().map_err(|_| StoreError::Damaged)?;
            openings = u64::from_be_bytes(bytes);
        }
        Ok(())
    })?;
    Ok(openings)
}
