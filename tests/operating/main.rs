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

mod settings;
mod socket;
mod wrong_data;

use std::process::{Command, Output};

/// Everything a command said.
fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    texts.concat()
}

/// The command as it is, with at most so many open files.
fn limited(command: &Command, most: u32) -> Command {
    let mut limited = Command::new("sh");
    let line = format!("ulimit -n {most}; exec \"$0\" \"$@\"");
    limited.args(["-c", &line]).arg(command.get_program());
    limited.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    limited
}
