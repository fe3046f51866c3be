//! What kring needs of the machine. `kring run` looks before it makes anything, and `kring check` tells the same; neither
//! changes what belongs to somebody else.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::SocketAddr;
use std::path::{Path, PathBuf};

use rustix::fs::Access;
use rustix::process::{Resource, Rlimit};

use kring_store::{KeyPlaces, SledStore};

use crate::commands::socket_in;
use crate::config::Transcriber;
use crate::desk::Room;

/// Connections to Telegram, the database and commands need so many open files.
const FEWEST_FILES: u64 = 256;
/// More are never used.
const MOST_FILES: u64 = 4096;

/// What keeps kring from running here, whatever is in the data directory.
pub fn lacking(data: &Path) -> Vec<String> {
    [socket_too_far(data), too_few_files()]
        .into_iter()
        .flatten()
        .collect()
}

fn socket_too_far(data: &Path) -> Option<String> {
    let socket = socket_in(data);
    SocketAddr::from_pathname(&socket).err()?;
    Some(format!(
        "the path of the data directory is too long: the operating system takes about 100 bytes for the path of a \
         socket, and {} has {}. Use a shorter --data path",
        socket.display(),
        socket.as_os_str().len()
    ))
}

fn too_few_files() -> Option<String> {
    let most = rustix::process::getrlimit(Resource::Nofile).maximum?;
    (most < FEWEST_FILES).then(|| {
        format!(
            "kring may have only {most} files open here (ulimit -n), and needs {FEWEST_FILES}: raise that limit, under \
             systemd with LimitNOFILE="
        )
    })
}

/// Takes as many open files as kring can use, if it may.
pub fn take_files() {
    let limit = rustix::process::getrlimit(Resource::Nofile);
    let wanted = limit
        .maximum
        .map_or(MOST_FILES, |most| most.min(MOST_FILES));
    if limit.current.is_some_and(|now| now < wanted) {
        let current = Some(wanted);
        // Where it may not, what it has must do.
        let _ = rustix::process::setrlimit(Resource::Nofile, Rlimit { current, ..limit });
    }
}

/// The room on the disk with this data directory, as it is whenever somebody looks.
pub fn room_in(data: &Path) -> Room {
    let data = data.to_owned();
    Room::told_by(move || {
        let disk = rustix::fs::statvfs(&data).ok()?;
        Some(disk.f_bavail.saturating_mul(disk.f_frsize))
    })
}

/// The program that is to put voice notes into words cannot be run here.
#[expect(
    clippy::disallowed_methods,
    reason = "where programs lie is asked of the environment, as whoever starts one does"
)]
pub fn missing_program(command: &Transcriber) -> Option<String> {
    let folders = std::env::var_os("PATH");
    if command.found_in(folders.as_deref()).is_some() {
        return None;
    }
    Some(
        "`transcribe` in the settings: there is no such program here that kring may run. Voice notes stay voice notes until \
         there is; write its whole path, and look whether the user kring runs as may run it"
            .to_owned(),
    )
}

/// What keeps kring from making a database here, where there is none.
pub fn cannot_begin(data: &Path, keys: &KeyPlaces) -> Option<String> {
    if let Err(error) = SledStore::could_begin_in(data, keys) {
        return Some(error.to_string());
    }
    let places = [
        Some((data.join("lock"), "the data")),
        key_to_make(data, keys).map(|key| (key, "the key of the data")),
        list_to_make(data, keys).map(|list| (list, "the list of what was erased")),
    ];
    let closed = |(file, what): (PathBuf, &str)| {
        let folder = folder_of(&file, data)?;
        (!may_write_in(&folder)).then(|| {
            format!(
                "kring may not write in {}, where {what} belongs: let it belong to the user kring runs as, or choose \
                 another place",
                folder.display()
            )
        })
    };
    places.into_iter().flatten().find_map(closed)
}

fn key_to_make(data: &Path, keys: &KeyPlaces) -> Option<PathBuf> {
    let key = keys.key_file(data).ok()?;
    (keys.key_is_ours() && !key.exists()).then_some(key)
}

fn list_to_make(data: &Path, keys: &KeyPlaces) -> Option<PathBuf> {
    keys.erased_list_file(data).ok()
}

/// The folder a file is made in. With the data directory those above it are made.
fn folder_of(file: &Path, data: &Path) -> Option<PathBuf> {
    let (file, data) = (
        std::path::absolute(file).ok()?,
        std::path::absolute(data).ok()?,
    );
    let folder = file.parent()?;
    let is_made = data.starts_with(folder) || folder == data;
    if is_made {
        return Some(folder.ancestors().find(|above| above.exists())?.to_owned());
    }
    Some(folder.to_owned())
}

fn may_write_in(folder: &Path) -> bool {
    rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

/// What other users of the machine may do in the data directory. kring does not close it by itself: it may not be kring's
/// alone to close.
pub fn open_to_others(data: &Path) -> Option<String> {
    let mode = std::fs::metadata(data).ok()?.permissions().mode();
    let what = match mode {
        mode if mode & 0o022 != 0 => "change the files in",
        mode if mode & 0o077 != 0 => "look into",
        _ => return None,
    };
    Some(format!(
        "other users of this machine may {what} kring's data directory: close it with `chmod 700 {}`",
        data.display()
    ))
}
