//! What lies under the keyring: on some file systems overwriting in place leaves the old bytes behind.

use std::path::Path;

/// The numbers by which Linux knows file systems that write elsewhere instead of in place.
const COPYING: [(u64, &str); 4] = [
    (0x9123_683E, "btrfs"),
    (0x2FC1_2FC1, "zfs"),
    (0x794C_7630, "overlay"),
    (0xCA45_1A4E, "bcachefs"),
];

/// Says so at the start when erasing in place cannot be relied upon here.
pub(crate) fn warn_if_copying(directory: &Path) {
    if let Some(name) = copying(directory) {
        tracing::warn!(
            "the keys of kring's data lie on {name}, which does not overwrite in place: erased keys may stay readable \
             on the disk. Better: put the data directory on ext4 or xfs"
        );
    }
}

fn copying(directory: &Path) -> Option<&'static str> {
    let about = rustix::fs::statfs(directory).ok()?;
    let number = u64::try_from(about.f_type).ok()?;
    let found = COPYING.iter().find(|(known, _)| *known == number);
    found.map(|(_, name)| *name)
}
