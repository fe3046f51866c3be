//! Copies of sled's files as an unclean stop left them. sled's recovery overwrites what it takes for torn, so such a
//! copy is the only way back if it is wrong.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::files::Files;
use crate::folder::{make_directory, sync_directory};

/// When to take a copy and how many to keep.
#[derive(Debug, Clone, Copy)]
pub(super) struct CopyRule {
    pub(super) kept: usize,
    pub(super) largest: u64,
    pub(super) spacing: Duration,
}

pub(super) fn copy(files: &Files, rule: CopyRule) -> io::Result<()> {
    make_directory(&files.copies())?;
    let earlier = earlier_copies(&files.copies())?;
    if rule.kept == 0 || is_too_soon(&earlier, rule)? {
        return Ok(());
    }
    if size(&files.sled())? > rule.largest {
        tracing::warn!(
            "kring did not stop in an orderly way, and its data is too large for a recovery copy"
        );
        return Ok(());
    }
    if !fits(&files.copies(), size(&files.sled())?)? {
        warn_of_no_room();
        return Ok(());
    }
    match take(files, next_number(&earlier)) {
        Err(error) if is_for_room(&error) => {
            warn_of_no_room();
            return Ok(());
        }
        taken => taken?,
    }
    tracing::warn!("kring did not stop in an orderly way; the state it left is in recovery-copies");
    forget_all_but_the_newest(&files.copies(), rule.kept)
}

/// So much of what is copied, and so many bytes more, stay free for what kring writes next.
const LEFT_FREE: (u64, u64) = (4, 8 * 1024 * 1024);

fn fits(copies: &Path, size: u64) -> io::Result<bool> {
    let disk = rustix::fs::statvfs(copies)?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let (part, more) = LEFT_FREE;
    Ok(free >= size.saturating_add(size / part).saturating_add(more))
}

fn is_for_room(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

fn warn_of_no_room() {
    tracing::warn!(
        "kring did not stop in an orderly way, and there is no room on the disk for a copy of the state it left: kring \
         goes on without one. Make room, so that there is one the next time"
    );
}

/// A full set of copies changes only now and then, so that a crash loop keeps the state from before it began.
fn is_too_soon(earlier: &[PathBuf], rule: CopyRule) -> io::Result<bool> {
    let Some(newest) = earlier.last().filter(|_| earlier.len() >= rule.kept) else {
        return Ok(false);
    };
    Ok(fs::metadata(newest)?
        .modified()?
        .elapsed()
        .is_ok_and(|age| age < rule.spacing))
}

/// The finished copies, oldest first.
fn earlier_copies(copies: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(copies)?.collect::<Result<Vec<_>, _>>()?;
    let mut earlier: Vec<_> = entries.iter().map(fs::DirEntry::path).collect();
    earlier.retain(|path| number(path).is_some());
    earlier.sort_by_key(|path| number(path));
    Ok(earlier)
}

/// A finished copy is named by its number. Anything named otherwise is left alone.
fn number(path: &Path) -> Option<u32> {
    path.file_name()?.to_str()?.parse().ok()
}

fn next_number(earlier: &[PathBuf]) -> u32 {
    earlier
        .last()
        .and_then(|path| number(path))
        .map_or(1, |number| number.saturating_add(1))
}

fn take(files: &Files, number: u32) -> io::Result<()> {
    let unfinished = files.copies().join("unfinished");
    discard(&unfinished)?;
    if let Err(error) = copy_files(&files.sled(), &unfinished) {
        discard(&unfinished)?;
        return Err(error);
    }
    fs::rename(&unfinished, files.copies().join(format!("{number:04}")))?;
    sync_directory(&files.copies())?;
    files.sync_root()
}

fn discard(unfinished: &Path) -> io::Result<()> {
    match fs::remove_dir_all(unfinished) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

fn copy_files(from: &Path, to: &Path) -> io::Result<()> {
    make_directory(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_files(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
            fs::File::open(&target)?.sync_all()?;
        }
    }
    sync_directory(to)
}

fn size(directory: &Path) -> io::Result<u64> {
    let mut total = 0;
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        total += if entry.file_type()?.is_dir() {
            size(&entry.path())?
        } else {
            entry.metadata()?.len()
        };
    }
    Ok(total)
}

fn forget_all_but_the_newest(copies: &Path, kept: usize) -> io::Result<()> {
    let present = earlier_copies(copies)?;
    let surplus = present.len().saturating_sub(kept);
    present
        .iter()
        .take(surplus)
        .try_for_each(fs::remove_dir_all)
}
