//! Whoever runs kring: what it says, refuses and leaves alone when something is not as it should be. The real binary.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that fails should stop"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "a test waits with a clock of its own"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

#[path = "../e2e/house.rs"]
mod house;

#[path = "../../crates/store/tests/untouched/mod.rs"]
mod untouched;

mod damaged_data;
mod line;
mod logging;
mod long_work;
mod moving;
mod papers;
mod settings;
mod socket;
mod words;
mod wrong_data;

use std::ffi::OsStr;
use std::process::{Command, Output};

/// Everything a command said.
fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

/// The command as it is, with at most so many open files.
fn limited(command: &Command, most: u32) -> Command {
    wrapped(&format!("ulimit -n {most}"), command)
}

/// The command as it is, after a line of the shell.
fn wrapped(line: &str, command: &Command) -> Command {
    let mut wrapped = Command::new("sh");
    let line = format!("{line}; exec \"$0\" \"$@\"");
    wrapped.args(["-c", &line]).arg(command.get_program());
    wrapped.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
    wrapped
}

/// A word, as a shell reads it.
fn quoted(word: &OsStr) -> String {
    format!("'{}'", word.to_str().unwrap().replace('\'', r"'\''"))
}
