//! The real binary: `kring key`, beside a kring that runs and where none runs.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

#[path = "../e2e/house.rs"]
mod house;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;

use loopback_botapi::Settings;

use house::{Kring, PATIENCE};
use kring_intruder as intruder;

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn opens(kring: &Kring, key: &str) -> usize {
    let elsewhere = tempfile::NamedTempFile::new().unwrap();
    fs::write(elsewhere.path(), key).unwrap();
    intruder::live_keys(kring.data().parent().unwrap(), elsewhere.path()).len()
}

fn rotate(kring: &Kring, arguments: &[&str]) -> Output {
    Kring::outcome(&mut kring.command(&[&["key", "rotate"], arguments].concat()))
}

fn key_file(kring: &Kring) -> std::path::PathBuf {
    kring.data().with_extension("key")
}

fn succeeds(kring: &Kring, arguments: &[&str]) -> String {
    let output = rotate(kring, arguments);
    assert!(output.status.success(), "{}", said(&output));
    assert!(!said(&output).contains("kring-key-"), "no key is shown");
    String::from_utf8(output.stdout).unwrap()
}

fn fails(kring: &Kring, arguments: &[&str]) -> String {
    let output = rotate(kring, arguments);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    said(&output)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_key_is_replaced_whether_kring_runs_or_not() {
    let kring = Kring::asleep(Settings::default()).await.logging("info");
    assert!(fails(&kring, &[]).contains("there is no data"));
    assert!(!key_file(&kring).exists(), "nothing is made by the way");
    kring.start_again();
    let an = kring.facilitator(1, "An").await;
    let mut keys = vec![fs::read_to_string(key_file(&kring)).unwrap()];
    for runs in [true, true, false, false] {
        if !runs && kring.data().join("kring.sock").exists() {
            kring.stop_in_order().await;
        }
        let told = succeeds(&kring, &[]);
        for word in [
            "data.key",
            "Keep a copy",
            "Make a new backup now",
            "from before",
        ] {
            assert!(told.contains(word), "{told}");
        }
        keys.push(fs::read_to_string(key_file(&kring)).unwrap());
        let opened: Vec<_> = keys.iter().map(|key| opens(&kring, key)).collect();
        let (now, before) = opened.split_last().unwrap();
        assert!(
            *now > 0 && before.iter().all(|keys| *keys == 0),
            "{opened:?}"
        );
        assert_eq!(
            kring.log().matches("was replaced").count(),
            keys.len().min(3) - 1
        );
    }
    kring.start_again();
    kring.is_up().await;
    an.write("/cases");
    assert!(
        an.next(PATIENCE).await.is_some(),
        "An is known all the same"
    );
    kring.stop_in_order().await;
    assert_eq!(kring.api.violations(), vec![]);
    assert!(!kring.log().contains("kring-key-"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_is_made_once_for_its_owner_only() {
    let kring = Kring::asleep(Settings::default()).await;
    let file = kring.beside("another.key");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_kring"));
    command.args(["key", "new"]).arg(&file);
    let made = Kring::outcome(&mut command);
    assert!(made.status.success(), "{}", said(&made));
    assert!(said(&made).contains("another.key") && !said(&made).contains("kring-key-"));
    assert_eq!(mode(&file), 0o600);
    let before = fs::read(&file).unwrap();
    let again = Kring::outcome(&mut command);
    assert_eq!(again.status.code(), Some(1));
    assert!(
        said(&again).contains("never overwrites a key"),
        "{}",
        said(&again)
    );
    assert_eq!(fs::read(&file).unwrap(), before);

    kring.start_again();
    kring.is_up().await;
    let old = fs::read_to_string(key_file(&kring)).unwrap();
    let told = succeeds(&kring, &["--to", &file.display().to_string()]);
    assert!(told.contains("another.key is a copy of it now"), "{told}");
    assert_eq!(fs::read(key_file(&kring)).unwrap(), before);
    assert_eq!(opens(&kring, &old), 0);
    let told = fails(&kring, &["--to", &file.display().to_string()]);
    assert!(
        told.contains("under the key in this file already"),
        "{told}"
    );
    let told = fails(&kring, &["--to", "/nowhere/key"]);
    assert!(told.contains("kring key new FILE"), "{told}");
    kring.stop_in_order().await;
}

/// As a service manager would start it.
fn start_with(kring: &Kring, credentials: &Path) {
    kring.start_as(
        kring
            .command(&["run"])
            .env("CREDENTIALS_DIRECTORY", credentials),
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_service_manager_hands_over_the_key_it_says_what_to_do() {
    let kring = Kring::asleep(Settings::default()).await;
    let (credentials, file) = (kring.beside("credentials"), kring.beside("next.key"));
    fs::create_dir(&credentials).unwrap();
    let credential = credentials.join("kring-master-key");
    for key in [&credential, &file] {
        kring_store::make_key(key).unwrap();
    }
    start_with(&kring, &credentials);
    kring.is_up().await;
    let told = fails(&kring, &[]);
    assert!(told.contains("kring key rotate --to FILE"), "{told}");

    let file = file.display().to_string();
    let told = succeeds(&kring, &["--to", &file]);
    for word in [
        "LoadCredential=",
        "systemd-creds encrypt",
        "restart kring",
        &file,
    ] {
        assert!(told.contains(word), "{told}");
    }
    let old = fs::read_to_string(&credential).unwrap();
    assert_eq!(opens(&kring, &old), 0);
    kring.facilitator(1, "An").await;
    kring.stop_in_order().await;

    start_with(&kring, &credentials);
    assert!(!kring.ended().await.success());
    let log = kring.log();
    assert!(
        log.contains("until it was replaced") && log.contains("--to"),
        "{log}"
    );
    let again = kring
        .command(&["key", "rotate", "--to", &file])
        .env("CREDENTIALS_DIRECTORY", &credentials)
        .output();
    assert!(said(&again.unwrap()).contains("until it was replaced"));

    fs::copy(&file, &credential).unwrap();
    start_with(&kring, &credentials);
    kring.is_up().await;
    kring.stop_in_order().await;
    let told = succeeds(&kring, &["--key-file", &file]);
    assert!(
        told.contains(&file),
        "at rest its source can be replaced in its place: {told}"
    );
}
