//! Long work shows that it goes on, on a terminal: what is done, for how long, and how much is written. In a pipe, a file or
//! the journal nothing shows.

use std::io::{IsTerminal, Write, stderr};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

const TICK: Duration = Duration::from_millis(125);
/// What is done within so many ticks need not be shown.
const PATIENCE: u32 = 4;
const TICKS_A_SECOND: u32 = 8;
const WIDTH: usize = 10;
const MEGABYTE: u64 = 1024 * 1024;

/// What shows while work goes on. Dropped, the line is empty again.
pub(super) struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// This is being done; `written`, if there is one, is the file that grows meanwhile.
    pub(super) fn of(what: &'static str, written: Option<PathBuf>) -> Self {
        if !stderr().is_terminal() {
            return Self(None);
        }
        let (stop, stopped) = channel();
        let thread = std::thread::spawn(move || show(what, written.as_ref(), &stopped));
        Self(Some((stop, thread)))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.0.take() {
            drop(stop);
            drop(thread.join());
        }
    }
}

fn show(what: &str, written: Option<&PathBuf>, stopped: &Receiver<()>) {
    let mut ticks = 0;
    while stopped.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
        ticks += 1;
        if ticks >= PATIENCE {
            let bytes = written.and_then(|file| Some(std::fs::metadata(file).ok()?.len()));
            let _ = write!(stderr(), "\r\x1b[K{}", line(what, ticks, bytes));
        }
    }
    if ticks >= PATIENCE {
        let _ = write!(stderr(), "\r\x1b[K");
    }
    let _ = stderr().flush();
}

/// A block that goes to and fro: nobody knows how much is left.
fn line(what: &str, ticks: u32, bytes: Option<u64>) -> String {
    let step = ticks as usize % (2 * WIDTH);
    let at = step.min(2 * WIDTH - step);
    let bar: String = (0..=WIDTH)
        .map(|place| if place == at { '█' } else { '░' })
        .collect();
    let seconds = ticks / TICKS_A_SECOND;
    let written = bytes.map(|bytes| format!(", {} MB written", bytes / MEGABYTE));
    format!("{bar} {what}, {seconds} s{}", written.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_block_goes_to_and_fro_and_the_line_tells_how_much() {
        assert_eq!(
            line("backing up", 8, Some(5 * MEGABYTE)),
            "░░░░░░░░█░░ backing up, 1 s, 5 MB written"
        );
        assert_eq!(line("x", 2 * 10, None), "█░░░░░░░░░░ x, 2 s");
        assert!(line("x", 10, None).starts_with("░░░░░░░░░░█"));
    }
}
