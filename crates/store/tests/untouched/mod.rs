//! What lies in a folder: for tests that ask whether it was left alone.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// What is known of a file, or of a folder without its content.
#[derive(PartialEq, Eq)]
pub struct Known {
    bytes: Vec<u8>,
    mode: u32,
    changed: (i64, i64),
}

/// Everything in this folder: names, bytes, modes and times of change.
pub fn whole_state(folder: &Path) -> BTreeMap<PathBuf, Known> {
    let mut known = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let about = path.symlink_metadata().unwrap();
            if about.is_dir() {
                folders.push(path.clone());
            }
            let bytes = about.is_file().then(|| fs::read(&path).unwrap());
            let one = Known {
                bytes: bytes.unwrap_or_default(),
                mode: about.mode(),
                changed: (about.mtime(), about.mtime_nsec()),
            };
            known.insert(path, one);
        }
    }
    known
}
