//! A disk that is full while a backup is made or brought back: it is told, nothing is left behind, and the store goes on.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::kept::{options, tables, vaults, with_keys};
use kring_store::{BackupError, KeyPlaces, RestoreError, SledStore, WithoutList};

use crate::place::Place;
use crate::vault::{self, commit, put};
use crate::{MADE, all, back_up, file, filled, names};

/// A small file system of its own; only root can make one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mounted() -> Option<Self> {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().to_str().unwrap();
        let mounted = run("mount", &["-t", "tmpfs", "-o", "size=8m", "tmpfs", place]);
        if !mounted {
            let asked = std::env::var_os("KRING_DISK");
            assert!(
                asked.is_none_or(|asked| asked.is_empty()),
                "this is required, and cannot mount a file system"
            );
            println!("skipped: this needs the right to mount a file system");
        }
        mounted.then_some(Self(directory))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Leaves only so much room.
    fn fill_but(&self, room: usize) {
        let mut ballast = File::create(self.path().join("ballast")).unwrap();
        while ballast.write_all(&[1; 4096]).is_ok() {}
        let length = ballast.metadata().unwrap().len();
        ballast.set_len(length - room as u64).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        run("umount", &["-l", self.path().to_str().unwrap()]);
    }
}

fn run(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    let status = command.args(arguments).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// The store lies on the same disk, and still commits.
#[test]
fn a_backup_that_does_not_fit_is_told_and_the_store_goes_on() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let store = vault::open(&disk.path().join("store")).unwrap();
    let fill = |number: u8| {
        let row = put(tables::CASES, &vaults::house(), &[number], &[number; 4_000]);
        commit(&store, vec![row]);
    };
    (0..100).for_each(fill);
    disk.fill_but(200_000);
    let before = names(disk.path());
    let target = disk.path().join("backup");
    assert_eq!(store.back_up(&target, MADE), Err(BackupError::NoRoom));
    assert_eq!(names(disk.path()), before);
    fill(101);
    assert_eq!(all(&store).len(), 101);
    fs::remove_file(disk.path().join("ballast")).unwrap();
    store.back_up(&target, MADE).unwrap();
}

#[test]
fn a_backup_that_cannot_be_restored_for_want_of_room_can_be_restored_later() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let home = Place::on_a_disk();
    let store = filled(&home);
    let before = all(&store);
    back_up(&home, &store, "backup");
    drop(store);
    for beside in ["key", "erased"] {
        let name = format!("store.{beside}");
        fs::copy(file(&home, &name), disk.path().join(&name)).unwrap();
    }
    disk.fill_but(200_000);
    let data = disk.path().join("store");
    let restore = || {
        let file = file(&home, "backup");
        SledStore::restore(&file, &data, &options(), WithoutList::Refuse)
    };
    assert_eq!(restore(), Err(RestoreError::NoRoom));
    assert!(!data.exists());
    fs::remove_file(disk.path().join("ballast")).unwrap();
    restore().unwrap();
    assert!(all(&vault::open(&data).unwrap()) == before);
}

#[test]
fn a_data_directory_that_is_a_disk_of_its_own_is_refused() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let home = Place::on_a_disk();
    back_up(&home, &filled(&home), "backup");
    let options = with_keys(KeyPlaces {
        file: Some(home.key()),
        erased_list: Some(home.erased()),
        ..KeyPlaces::default()
    });
    let restore = |data: &Path| {
        SledStore::restore(&file(&home, "backup"), data, &options, WithoutList::Refuse)
    };
    assert_eq!(restore(disk.path()), Err(RestoreError::MountPoint));
    assert_eq!(names(disk.path()), Vec::<String>::new());
    restore(&disk.path().join("kring")).unwrap();
}

#[test]
fn a_read_only_disk_is_told() {
    let Some(disk) = SmallDisk::mounted() else {
        return;
    };
    let home = Place::on_a_disk();
    let store = filled(&home);
    let place = disk.path().to_str().unwrap();
    assert!(run("mount", &["-o", "remount,ro", place]));
    let refused = store.back_up(&disk.path().join("backup"), MADE);
    assert_eq!(refused, Err(BackupError::NoAccess));
    back_up(&home, &store, "backup");
}
