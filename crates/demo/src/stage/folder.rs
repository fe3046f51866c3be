//! Where the bot of the demo keeps its database: a directory for its owner only, gone at the end, or one to be kept.

use std::fs::{self, DirBuilder};
use std::io::{Error, ErrorKind, Result};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::Context;

const NAME: &str = "kring-demo-";
const ATTEMPTS: u32 = 100;
const OWNER_ONLY: u32 = 0o700;

/// The demo's directory.
pub(super) enum Folder {
    Passing(PathBuf),
    Kept(PathBuf),
}

impl Folder {
    pub(super) fn open(kept: Option<PathBuf>) -> anyhow::Result<Self> {
        match kept {
            Some(path) => {
                let made = DirBuilder::new()
                    .recursive(true)
                    .mode(OWNER_ONLY)
                    .create(&path);
                made.with_context(|| format!("the directory {} cannot be made", path.display()))?;
                Ok(Self::Kept(path))
            }
            None => Ok(Self::Passing(
                passing().context("no temporary directory can be made")?,
            )),
        }
    }

    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Passing(path) | Self::Kept(path) => path,
        }
    }
}

/// A new directory: one that is there already belongs to someone else.
fn passing() -> Result<PathBuf> {
    let there = std::env::temp_dir();
    clear_away_what_is_left(&there);
    for number in 0..ATTEMPTS {
        let path = there.join(format!("{NAME}{}-{number}", std::process::id()));
        match DirBuilder::new().mode(OWNER_ONLY).create(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => return made.map(|()| path),
        }
    }
    Err(Error::from(ErrorKind::AlreadyExists))
}

/// A demo that was killed could not clear away its own. What belongs to somebody else stays.
fn clear_away_what_is_left(there: &Path) {
    let all = fs::read_dir(there).into_iter().flatten().flatten();
    for folder in all.filter(|folder| folder.file_name().to_str().is_some_and(is_left)) {
        drop(fs::remove_dir_all(folder.path()));
    }
}

/// Nobody runs any more under the number in this name.
fn is_left(name: &str) -> bool {
    let number = name
        .strip_prefix(NAME)
        .and_then(|rest| rest.split('-').next());
    let number: Option<u32> = number.and_then(|number| number.parse().ok());
    let runs = |number: u32| Path::new("/proc").join(number.to_string()).exists();
    Path::new("/proc/self").exists() && number.is_some_and(|number| !runs(number))
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Self::Passing(path) = self {
            drop(fs::remove_dir_all(path));
        }
    }
}
