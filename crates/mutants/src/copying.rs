//! The copy of the sources in which the switches stand: all that git knows or would take.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use anyhow::{Context as _, Result};

use crate::parts::Place;

/// Brings the copy to what the project is, but for the files that are written with their switches. What did not change is
/// not touched, so that it is not built again.
pub(crate) fn copy(place: &Place, switched: &BTreeSet<PathBuf>) -> Result<()> {
    let files = known(&place.project)?;
    remove_what_is_gone(&place.tree(), Path::new(""), &files, switched)?;
    for file in files.iter().filter(|file| !switched.contains(*file)) {
        let (from, to) = (place.project.join(file), place.tree().join(file));
        if fs::read(&to).ok() == Some(fs::read(&from)?) {
            continue;
        }
        fs::create_dir_all(to.parent().context("a file stands in a folder")?)?;
        fs::copy(&from, &to).with_context(|| file.display().to_string())?;
    }
    for file in switched {
        fs::create_dir_all(place.tree().join(file).parent().context("in a folder")?)?;
    }
    Ok(())
}

fn known(project: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut git = Command::new("git");
    git.args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    let listed = git.current_dir(project).output().context("git")?;
    let names = listed.stdout.split(|byte| *byte == 0);
    let files = names.map(|name| PathBuf::from(OsStr::from_bytes(name)));
    Ok(files.filter(|file| project.join(file).is_file()).collect())
}

fn remove_what_is_gone(
    tree: &Path,
    folder: &Path,
    files: &BTreeSet<PathBuf>,
    switched: &BTreeSet<PathBuf>,
) -> io::Result<()> {
    for entry in fs::read_dir(tree.join(folder))? {
        let file = folder.join(entry?.file_name());
        if tree.join(&file).is_dir() {
            remove_what_is_gone(tree, &file, files, switched)?;
        } else if !files.contains(&file) && !switched.contains(&file) {
            fs::remove_file(tree.join(&file))?;
        }
    }
    Ok(())
}
