//! How the last run ended, from a marker file: there is none after an orderly close. While a start is under way the
//! marker says so, and starts that fail again and again do not push out the copy that matters.

use std::fs;
use std::io::{self, Write};

use super::copies::{self, CopyRule};
use super::files::Files;
use super::log::Ended;
use crate::folder::writable;

const RUNNING: &[u8] = b"running\n";
const STARTING: &[u8] = b"starting; the state before this start is in recovery-copies\n";

/// How the last run ended. Changes nothing.
pub(super) fn ended(files: &Files) -> io::Result<Ended> {
    let is_marked = files.marker().try_exists()?;
    Ok(if is_marked {
        Ended::Somehow
    } else {
        Ended::InOrder
    })
}

/// Called before sled opens its files.
pub(super) fn before_opening(files: &Files, rule: CopyRule) -> io::Result<()> {
    match fs::read(files.marker()) {
        Ok(marker) if marker == STARTING => return Ok(()),
        Ok(_) => copies::copy(files, rule)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return mark(files, RUNNING),
        Err(error) => return Err(error),
    }
    mark(files, STARTING)
}

/// Called once sled is open and its files are durable.
pub(super) fn opened(files: &Files) -> io::Result<()> {
    mark(files, RUNNING)
}

/// Called once everything is durable and nothing will be written any more.
pub(super) fn closed(files: &Files) -> io::Result<()> {
    fs::remove_file(files.marker())?;
    files.sync_root()
}

fn mark(files: &Files, text: &[u8]) -> io::Result<()> {
    let mut marker = writable(&files.marker())?;
    marker.set_len(0)?;
    marker.write_all(text)?;
    marker.sync_all()?;
    files.sync_root()
}
