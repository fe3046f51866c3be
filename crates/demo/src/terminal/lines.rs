//! The lines that are typed.

use std::io::{self, BufRead};
use std::thread;

use tokio::sync::mpsc;

const TYPED_AHEAD: usize = 64;

/// The lines of standard input, until it ends.
///
/// They are read on a thread of its own, which nobody waits for: a read that waits for the Enter key could not be
/// broken off.
pub(super) fn typed() -> mpsc::Receiver<String> {
    let (sender, lines) = mpsc::channel(TYPED_AHEAD);
    thread::spawn(move || {
        for line in io::stdin().lock().split(b'\n') {
            let Ok(line) = line else { return };
            let line = String::from_utf8_lossy(&line).into_owned();
            if sender.blocking_send(line).is_err() {
                return;
            }
        }
    });
    lines
}

/// No lines at all.
pub(super) fn none() -> mpsc::Receiver<String> {
    mpsc::channel(1).1
}
