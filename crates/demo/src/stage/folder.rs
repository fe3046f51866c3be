//! Where the bot of the demo keeps its database: a directory for its owner only, gone at the end, or one to be kept.

use std::fs::{self, DirBuilder};
use std::io::{Error, ErrorKind, Result};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::Context;

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
    for number in 0..ATTEMPTS {
        let name = format!("kring-demo-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        match DirBuilder::new().mode(OWNER_ONLY).create(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => return made.map(|()| path),
        }
    }
    Err(Error::from(ErrorKind::AlreadyExists))
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Self::Passing(path) = self {
            drop(fs::remove_dir_all(path));
        }
    }
}
