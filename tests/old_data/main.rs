//! Databases that earlier kring made: each must open, show what was in it and go on. `kept/` has one folder a release; a
//! folder there is never changed, and a release adds its own: `cargo test --test old_data make -- --ignored`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

#[path = "../e2e/house.rs"]
mod house;
mod make;
mod newer;
#[path = "../e2e/play.rs"]
mod play;
#[path = "../e2e/walk.rs"]
mod walk;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use loopback_botapi::{Phone, Settings};

use house::{Kring, PATIENCE};

/// What was written in every kept database, and when it was kept.
const LABEL: &str = "Fiets";
const GIVEN: &str = "mijn blauwe fiets was stuk";
const UNDER_WAY: &str = "ik wil het goedmaken";
const ERASED: &str = "dit moest weg";

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_data/kept")
}

fn releases() -> Vec<PathBuf> {
    let folders = fs::read_dir(kept()).unwrap();
    let mut releases: Vec<_> = folders.map(|entry| entry.unwrap().path()).collect();
    releases.sort();
    assert!(!releases.is_empty(), "no database is kept");
    releases
}

/// Copies a folder; git keeps no permissions, and a key or a folder others can read is told.
fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    fs::set_permissions(to, Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, to) = (
            entry.as_ref().unwrap().path(),
            to.join(entry.unwrap().file_name()),
        );
        if path.is_dir() {
            copied(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
            fs::set_permissions(&to, Permissions::from_mode(0o600)).unwrap();
        }
    }
}

/// A kring on a copy of what that release kept, not started yet.
async fn moved_in(release: &Path) -> Kring {
    // Years later the numbers of Telegram are far from those that were handled then.
    let later = Settings {
        first_update_id: Some(900_000_000),
        first_message_id: Some(900_000_000),
        ..Settings::default()
    };
    let kring = Kring::asleep(later).await;
    copied(release, kring.data().parent().unwrap());
    kring
}

fn told(kring: &Kring, arguments: &[&str]) -> String {
    let output = Kring::outcome(&mut kring.command(arguments));
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    assert!(output.status.success(), "{arguments:?}: {}", texts.concat());
    texts.concat()
}

async fn answer_of(phone: &Phone, text: &str, holds: &str) {
    phone.catch_up();
    phone.write(text);
    let answer = phone.until(|message| message.text.contains(holds), PATIENCE);
    answer
        .await
        .unwrap_or_else(|| panic!("{text} is never answered with {holds}"));
}

/// Where what is asked has changed since, or it is long ago, they are asked anew; so many screens say yes.
async fn consents_again(phone: &Phone) -> usize {
    phone.catch_up();
    phone.write("/start");
    phone.next(PATIENCE).await.expect("an answer");
    let mut screens = 0;
    loop {
        let shown = phone.chat();
        let newest = shown.iter().rev().find(|message| message.is_from_bot());
        let consent = newest.and_then(|message| {
            let mut data = message
                .buttons()
                .into_iter()
                .filter_map(|button| button.data);
            let yes = data.find(|data| data.ends_with(":consent=yes"))?;
            Some((message.id, yes))
        });
        let Some((message, yes)) = consent else {
            return screens;
        };
        screens += 1;
        phone.catch_up();
        let press = phone.press_data(message, &yes).unwrap();
        press.answer(PATIENCE).await.expect("answered");
        let next = phone.until(|message| message.edited.is_none(), PATIENCE);
        next.await.expect("what comes next");
    }
}

/// What was in it is there, what was erased is not, and everybody goes on.
async fn everything_is_there(kring: &Kring, release: &Path) {
    kring.start_again();
    kring.is_up().await;
    let (an, alex, bo) = (
        kring.phone(1, "An"),
        kring.phone(11, "Alex"),
        kring.phone(12, "Bo"),
    );
    answer_of(&an, "/cases", LABEL).await;
    for party in [&alex, &bo] {
        let screens = consents_again(party).await;
        let asked_otherwise = release.ends_with("0.1.0");
        assert!(!asked_otherwise || screens == 4, "{screens} screens");
    }
    answer_of(&alex, "/review", "Feiten").await;
    answer_of(&bo, "nog een zin", "Nog iets").await;
    let file = kring.beside("file.html");
    let codes = told(kring, &["export"]);
    let code = codes.lines().find_map(|line| {
        let first = line.split_whitespace().next()?;
        (first.len() == 8 && first != "opened").then_some(first)
    });
    let case = ["export", "--case", code.expect("a case"), "--to"];
    told(kring, &[&case[..], &[file.to_str().unwrap()]].concat());
    let page = fs::read_to_string(&file).unwrap();
    assert!(page.contains(GIVEN) && page.contains(UNDER_WAY));
    assert!(!page.contains(ERASED));
    assert!(told(kring, &["audit"]).contains("erased"));
    kring.stop_in_order().await;
    assert!(told(kring, &["check"]).contains("rows in"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_of_every_release_opens_and_goes_on() {
    for release in releases() {
        let kring = moved_in(&release).await;
        everything_is_there(&kring, &release).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_backup_of_every_release_can_be_restored() {
    for release in releases() {
        let kring = moved_in(&release).await;
        fs::remove_dir_all(kring.data()).unwrap();
        let backup = kring.beside("backup");
        told(&kring, &["restore", "--check", backup.to_str().unwrap()]);
        told(&kring, &["restore", backup.to_str().unwrap()]);
        everything_is_there(&kring, &release).await;
    }
}
