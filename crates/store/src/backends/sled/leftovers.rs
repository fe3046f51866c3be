//! What sled leaves behind when it is stopped while it starts, and then mistakes for damage.

use std::fs;
use std::io;
use std::path::Path;

/// Removes all of a first start that was not finished: nothing has been kept yet.
pub(super) fn remove_all(sled: &Path) -> io::Result<()> {
    for entry in fs::read_dir(sled)? {
        let path = entry?.path();
        if path.is_dir() {
            fs::remove_dir(&path)?;
        } else {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// Removes files sled had not finished. None of them holds anything that is not elsewhere.
pub(super) fn remove(sled: &Path) -> io::Result<()> {
    for entry in fs::read_dir(sled)? {
        let path = entry?.path();
        if is_unfinished_snapshot(&path) {
            fs::remove_file(&path)?;
        }
    }
    remove_unfinished_settings(sled)
}

/// sled gives a snapshot its final name once it is whole, but reads it under the name it has before, too.
fn is_unfinished_snapshot(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.starts_with("snap.") && name.ends_with(".generating"))
}

/// The settings are written before there is a log. Without a log there is no data they could be about.
fn remove_unfinished_settings(sled: &Path) -> io::Result<()> {
    let settings = sled.join("conf");
    if !sled.join("db").try_exists()? && settings.try_exists()? {
        fs::remove_file(settings)?;
    }
    Ok(())
}
