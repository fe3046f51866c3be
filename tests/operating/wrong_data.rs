//! The wrong `--data`: only `run` and `restore` make data, and what is not kring's stays as it is.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use loopback_botapi::Settings;

use crate::house::Kring;
use crate::{limited, said};

/// Every command that asks something of data that must be there.
const ASKING: [&[&str]; 6] = [
    &["facilitator", "invite", "An"],
    &["export"],
    &["export", "--case", "ABCD2345", "--to", "/dev/null/x"],
    &["audit"],
    &["backup", "/dev/null/x"],
    &["key", "rotate"],
];

/// Everything there is in a folder, with its mode.
fn picture(folder: &Path) -> Vec<(PathBuf, u32)> {
    let mut found = vec![(folder.to_owned(), mode(folder))];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(picture(&path));
        } else {
            found.push((path.clone(), mode(&path)));
        }
    }
    found.sort();
    found
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// A folder of somebody else's, which everybody may look into.
fn strange(kring: &Kring) -> PathBuf {
    let folder = kring.beside("strange");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("letter.txt"), "Beste An,").unwrap();
    fs::set_permissions(&folder, Permissions::from_mode(0o755)).unwrap();
    folder
}

fn empty(kring: &Kring) -> PathBuf {
    let folder = kring.beside("empty");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, Permissions::from_mode(0o750)).unwrap();
    folder
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_command_makes_data_by_the_way() {
    let kring = Kring::asleep(Settings::default()).await;
    let place = kring.beside("");
    let nowhere = kring.beside("nowhere/at/all");
    let wrong = [nowhere, empty(&kring), strange(&kring)];
    let before = picture(&place);
    for data in wrong {
        let kring = &kring;
        for arguments in ASKING {
            let output = Kring::outcome(&mut on(kring, arguments, &data));
            let said = said(&output);
            assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
            assert!(said.contains("there is no data of kring in"), "{said}");
            assert!(
                said.contains(&data.display().to_string()) && said.contains("--data"),
                "{said}"
            );
            assert!(said.contains("nothing was made"), "{said}");
            assert_eq!(picture(&place), before, "{arguments:?} leaves something");
        }
        Kring::outcome(&mut on(kring, &["check"], &data));
        assert_eq!(picture(&place), before, "check leaves something");
    }
}

/// The command, on other data than this kring's own.
fn on(kring: &Kring, arguments: &[&str], data: &Path) -> Command {
    let own = kring.command(arguments);
    let arguments: Vec<_> = own.get_args().collect();
    let mut moved = Command::new(own.get_program());
    moved.args(&arguments[..arguments.len() - 1]).arg(data);
    for (name, value) in own.get_envs() {
        match value {
            Some(value) => moved.env(name, value),
            None => moved.env_remove(name),
        };
    }
    moved
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_elses_folder_is_refused_and_left_as_it_is() {
    let kring = Kring::asleep(Settings::default()).await;
    let folder = strange(&kring);
    let before = picture(&kring.beside(""));
    for command in ["run", "check"] {
        let output = Kring::outcome(&mut on(&kring, &[command], &folder));
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let told = "files in this directory that are not kring's";
        assert!(said(&output).contains(told), "{}", said(&output));
        assert_eq!(picture(&kring.beside("")), before, "{command}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_that_was_made_for_kring_keeps_its_mode_and_that_is_told() {
    let kring = Kring::asleep(Settings::default()).await.logging("info");
    let data = empty(&kring);
    let kring = kring.keeping_data_in(data.clone());
    kring.start_again();
    kring.is_up().await;
    assert!(
        kring.log().contains("a new database was made in"),
        "{}",
        kring.log()
    );
    assert!(
        kring
            .log()
            .contains("may look into kring's data directory: close it")
    );
    let check = Kring::outcome(&mut kring.command(&["check"]));
    assert!(said(&check).contains("may look into"), "{}", said(&check));
    kring.stop_in_order().await;
    let before = kring.log().len();
    kring.start_again();
    kring.is_up().await;
    kring.stop_in_order().await;
    assert!(!kring.log()[before..].contains("a new database"));
    assert_eq!(mode(&data), 0o750);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_path_that_is_too_long_for_the_socket_is_told_before_anything_is_made() {
    let kring = Kring::asleep(Settings::default()).await;
    let place = kring.beside("");
    let data = kring.beside(&"lang".repeat(25));
    let run = Kring::outcome(&mut on(&kring, &["run"], &data));
    assert_eq!(run.status.code(), Some(78), "{}", said(&run));
    assert!(
        said(&run).contains("Use a shorter --data path"),
        "{}",
        said(&run)
    );
    let check = Kring::outcome(&mut on(&kring, &["check"], &data));
    assert_eq!(check.status.code(), Some(1), "{}", said(&check));
    assert!(
        said(&check).contains("Use a shorter --data path"),
        "{}",
        said(&check)
    );
    assert_eq!(picture(&place).len(), 1, "nothing is made");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_few_open_files_are_told_as_what_they_are() {
    let kring = Kring::asleep(Settings::default()).await;
    for (command, code) in [("run", 78), ("check", 1)] {
        let output = Kring::outcome(&mut limited(&kring.command(&[command]), 24));
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
        assert!(said(&output).contains("ulimit -n"), "{}", said(&output));
        assert!(!kring.data().exists());
    }
}
