//! Where sled's files lie in the data directory, and that they are private and really on disk: sled sees to neither.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::StoreError;
use crate::folder::{
    Folder, OWNER_ONLY_DIRECTORY, OWNER_ONLY_FILE, is_held, make_directory, sync_directory,
};

/// What of sled's may lie where a store begins.
pub(super) const OWN: [&str; 4] = ["sled", "running", "recovery-copies", COMPACTING];
const COMPACTING: &str = "sled.compacting";

/// So often, and so far apart, it is looked whether sled has let go of its files.
const MOMENTS: u32 = 1000;
const MOMENT: Duration = Duration::from_millis(10);

/// There is a database in this directory.
pub(super) fn has_log(root: &Path) -> bool {
    root.join("sled").join("db").exists()
}

/// sled goes on for a moment after it was closed, and might write where nothing is any more.
pub(super) fn until_sled_lets_go(log: &Path) -> Result<(), StoreError> {
    for _ in 0..MOMENTS {
        if !is_held(log)? {
            return Ok(());
        }
        thread::sleep(MOMENT);
    }
    Err(StoreError::Locked)
}

/// The paths of everything that is sled's.
#[derive(Clone)]
pub(super) struct Files {
    root: PathBuf,
}

impl Files {
    pub(super) fn of(folder: &Folder) -> Self {
        Self {
            root: folder.root().to_owned(),
        }
    }

    /// Where sled keeps its files.
    pub(super) fn sled(&self) -> PathBuf {
        self.root.join("sled")
    }

    /// Makes the directory where sled keeps its files.
    pub(super) fn make(&self) -> io::Result<()> {
        make_directory(&self.sled())
    }

    /// There is a database.
    pub(super) fn has_log(&self) -> io::Result<bool> {
        self.log_path().try_exists()
    }

    /// The file sled appends to.
    pub(super) fn log(&self) -> io::Result<File> {
        OpenOptions::new().write(true).open(self.log_path())
    }

    /// Where the log is written anew, and where the one before it goes.
    pub(super) fn compacting(&self) -> PathBuf {
        self.root.join(COMPACTING)
    }

    pub(super) fn log_path(&self) -> PathBuf {
        self.sled().join("db")
    }

    pub(super) fn copies(&self) -> PathBuf {
        self.root.join("recovery-copies")
    }

    pub(super) fn marker(&self) -> PathBuf {
        self.root.join("running")
    }

    /// Makes the names of the marker and of the copies durable.
    pub(super) fn sync_root(&self) -> io::Result<()> {
        sync_directory(&self.root)
    }

    pub(super) fn refuse_stray_blobs(&self) -> Result<(), StoreError> {
        if self.has_stray_blobs()? {
            tracing::error!("{}", StoreError::StrayBlobs);
            return Err(StoreError::StrayBlobs);
        }
        Ok(())
    }

    /// Nothing may ever lie in `blobs/`: sled does not sync it.
    pub(super) fn has_stray_blobs(&self) -> io::Result<bool> {
        match fs::read_dir(self.sled().join("blobs")) {
            Ok(mut entries) => Ok(entries.next().is_some()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Makes what sled made at its start private and durable.
    pub(super) fn settle(&self) -> io::Result<()> {
        settle_all(&self.sled())
    }
}

/// The same for sled's files in this directory.
pub(super) fn settle_all(sled: &Path) -> io::Result<()> {
    for entry in fs::read_dir(sled)? {
        settle(&entry?.path())?;
    }
    sync_directory(sled)
}

fn settle(path: &Path) -> io::Result<()> {
    let mode = if path.is_dir() {
        OWNER_ONLY_DIRECTORY
    } else {
        OWNER_ONLY_FILE
    };
    fs::set_permissions(path, Permissions::from_mode(mode))?;
    File::open(path)?.sync_all()
}
