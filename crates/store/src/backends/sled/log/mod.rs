//! Reading sled's log without sled, and without ever writing. sled cuts a log where it finds damage, before it can be
//! told not to: so the log is walked here first ([`whole`]), in the way sled will walk it, and one that is damaged is not
//! handed over. What can still be read of it is found here too ([`salvaged`]).
//!
//! The log is a file of segments of one length; each begins with a head that tells its place in the order of writing,
//! and holds messages ([`message`]). A message replaces a page, adds to it or frees it. A snapshot tells where the pages
//! lay at an earlier opening ([`snapshot`]); the messages since then tell the rest ([`walk`], [`pages`]). Pages are
//! leaves with rows, or lead to other pages ([`node`], [`rows`]). Each is looked at once ([`verify`]); what lives can be
//! written anew ([`dense`]), with full pages ([`fill`]).

mod bytes;
mod dense;
mod fill;
mod message;
mod node;
mod pages;
mod rows;
mod salvage;
mod segment;
mod snapshot;
mod verify;
mod walk;

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

pub(super) use self::bytes::{Bytes, put_number};
pub(super) use self::rows::{Key, Value};
pub(super) use self::salvage::salvaged;

use self::pages::Pages;
use crate::StoreError;

/// How the last run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// Everything was written to its end: whatever does not fit is damage.
    InOrder,
    /// What was being written may be torn.
    Somehow,
}

/// A log that is as it was written, and where its pages lie.
pub(super) struct Log {
    file: File,
    pages: Pages,
    /// So many bytes are what its pages are made of now.
    live: u64,
}

/// Walks through the whole log. Where sled would lose something, or stumble, it is refused.
pub(super) fn whole(sled: &Path, ended: Ended) -> Result<Log, StoreError> {
    refuse_damaged_settings(sled)?;
    let file = File::open(sled.join("db"))?;
    let pages = walk::pages(&file, snapshot::read(sled)?, ended)?;
    let mut log = Log {
        file,
        pages,
        live: 0,
    };
    log.live = log.verify()?;
    Ok(log)
}

/// sled's settings end with a check. Those that are hardly begun it writes anew.
fn refuse_damaged_settings(sled: &Path) -> Result<(), StoreError> {
    let settings = match fs::read(sled.join("conf")) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        settings => settings?,
    };
    match settings.split_last_chunk() {
        Some((text, check)) if text.len() > 4 => {
            let is_whole = crc32fast::hash(text).to_le_bytes() == *check;
            is_whole.then_some(()).ok_or(StoreError::Damaged)
        }
        _ => Ok(()),
    }
}
