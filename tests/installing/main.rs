//! Whoever installs kring and watches it: setting it up, health and figures for machines, how it stands, who facilitates. The
//! real binary. In none of what they see stands a word, a name, a label or a number of anybody.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should stop"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "a test waits with a clock of its own"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

#[path = "../e2e/house.rs"]
mod house;
#[path = "../e2e/play.rs"]
mod play;
#[path = "../e2e/walk.rs"]
mod walk;

mod backup_place;
mod logs;
mod people;
mod set_up;
mod standing;
mod supervised;
mod watched;

use std::path::Path;
use std::process::{Command, Output};

use house::Kring;

/// Everything a command said.
fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

/// What a command said, and its exit code.
fn told(kring: &Kring, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Kring::outcome(&mut kring.command(arguments));
    (output.status.code(), said(&output))
}

/// `run` with these settings beside those of every test.
fn run_with(kring: &Kring, settings: &str) -> Command {
    let file = kring.beside("kring.toml");
    std::fs::write(&file, format!("{}{settings}", house::HURRIED)).unwrap();
    let mut command = kring.command(&["run"]);
    command.env("KRING_CONFIG", &file);
    command
}

/// Whether this runs as root, who may become somebody else.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|about| about.uid() == 0)
}

fn owner_only(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(file).unwrap().permissions().mode();
    mode & 0o777 == 0o600
}
