//! Long work shows on a terminal that it goes on: what is done, for how long, and how much of it. In a pipe, a file or the
//! journal nothing shows.

use std::io::{self, IsTerminal, Write, stderr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use kring_store::Share;

const TICK: Duration = Duration::from_millis(125);
/// What is done within so many ticks need not be shown.
const PATIENCE: u32 = 4;
const TICKS_A_SECOND: u32 = 8;
const WIDTH: usize = 20;
const MEGABYTE: u64 = 1024 * 1024;
const EMPTY_THE_LINE: &[u8] = b"\r\x1b[K";

/// A bar stands on the last line of the terminal.
static STANDS_THERE: AtomicBool = AtomicBool::new(false);

/// How much of it is done.
pub enum Measure {
    /// Nobody knows how much there is to do.
    Unknown,
    /// This file grows meanwhile.
    Written(PathBuf),
    /// This file grows meanwhile, to so many bytes.
    Grows(PathBuf, u64),
    /// This much of it.
    Of(Share),
}

/// What shows while work goes on. Dropped, the line is empty again.
pub struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// This is being done.
    pub fn of(what: &'static str, measure: Measure) -> Self {
        if !stderr().is_terminal() {
            return Self(None);
        }
        let (stop, stopped) = channel();
        let thread = std::thread::spawn(move || show(what, &measure, &stopped));
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

/// For lines on the terminal: a bar that stands there makes room, and comes back below.
pub struct Lines;

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let mut to = stderr().lock();
        make_room(&mut to)?;
        to.write(line)
    }

    fn flush(&mut self) -> io::Result<()> {
        stderr().flush()
    }
}

/// Whoever writes holds the terminal meanwhile.
fn make_room(to: &mut impl Write) -> io::Result<()> {
    if STANDS_THERE.swap(false, Ordering::Relaxed) {
        to.write_all(EMPTY_THE_LINE)?;
    }
    Ok(())
}

fn show(what: &str, measure: &Measure, stopped: &Receiver<()>) {
    let mut ticks = 0;
    while stopped.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
        ticks += 1;
        if ticks >= PATIENCE {
            draw(&line(what, ticks, measure));
        }
    }
    let _ = make_room(&mut stderr().lock());
}

/// A terminal that takes nothing any more holds up nobody's work.
fn draw(line: &str) {
    let mut to = stderr().lock();
    let _ = to.write_all(EMPTY_THE_LINE);
    let _ = to.write_all(line.as_bytes());
    let _ = to.flush();
    STANDS_THERE.store(true, Ordering::Relaxed);
}

fn line(what: &str, ticks: u32, measure: &Measure) -> String {
    let seconds = ticks / TICKS_A_SECOND;
    match measure {
        Measure::Unknown => format!("{} {what}, {seconds} s", to_and_fro(ticks)),
        Measure::Written(file) => {
            let written = size(file).unwrap_or(0) / MEGABYTE;
            format!(
                "{} {what}, {seconds} s, {written} MB written",
                to_and_fro(ticks)
            )
        }
        Measure::Grows(file, to) => share_line(what, ticks, grown(file, *to)),
        Measure::Of(share) => share_line(what, ticks, share.hundredths()),
    }
}

fn share_line(what: &str, ticks: u32, hundredths: Option<u64>) -> String {
    let seconds = ticks / TICKS_A_SECOND;
    match hundredths {
        Some(done) => format!("{} {done:>3} % {what}, {seconds} s", filled(done)),
        None => format!("{} {what}, {seconds} s", to_and_fro(ticks)),
    }
}

/// In hundredths; nothing before the file is there, and once it has another name.
fn grown(file: &Path, to: u64) -> Option<u64> {
    let done = size(file)?.min(to);
    done.saturating_mul(100).checked_div(to)
}

/// In bytes; nothing where there is no file.
pub fn size(file: &Path) -> Option<u64> {
    std::fs::metadata(file).ok().map(|about| about.len())
}

/// A block that goes to and fro: nobody knows how much is left.
fn to_and_fro(ticks: u32) -> String {
    let last = WIDTH - 1;
    let step = ticks as usize % (2 * last);
    let at = step.min(2 * last - step);
    bar(|place| place == at)
}

fn filled(hundredths: u64) -> String {
    let filled = usize::try_from(hundredths).unwrap_or(100) * WIDTH / 100;
    bar(|place| place < filled)
}

fn bar(is_full: impl Fn(usize) -> bool) -> String {
    let places = 0..WIDTH;
    places
        .map(|place| if is_full(place) { '█' } else { '░' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_block_goes_to_and_fro_where_nobody_knows_how_much_is_left() {
        let at = |ticks| to_and_fro(ticks).chars().position(|c| c == '█');
        assert_eq!([0, 5, 19, 20, 38].map(at), [0, 5, 19, 18, 0].map(Some));
        let told = line("putting it away", 17, &Measure::Unknown);
        assert!(told.ends_with(" putting it away, 2 s"), "{told}");
    }

    #[test]
    fn the_bar_fills_and_the_hundredths_are_told() {
        let share = Share::default();
        let measure = Measure::Of(share.clone());
        assert!(!line("reading", 8, &measure).contains('%'));
        share.begin(4);
        share.done(1);
        assert_eq!(
            line("reading", 8, &measure),
            "█████░░░░░░░░░░░░░░░  25 % reading, 1 s"
        );
        share.done(3);
        assert!(line("reading", 8, &measure).starts_with("████████████████████ 100 %"));
    }

    #[test]
    fn what_is_written_is_told_in_megabytes() {
        let file = tempfile::NamedTempFile::new().unwrap();
        file.as_file().set_len(5 * MEGABYTE).unwrap();
        let measure = Measure::Written(file.path().to_owned());
        assert!(line("backing up", 8, &measure).ends_with("backing up, 1 s, 5 MB written"));
    }

    #[test]
    fn what_grows_to_a_known_size_fills_the_bar() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keyring");
        let measure = Measure::Grows(file.clone(), 400);
        assert!(!line("putting", 8, &measure).contains('%'));
        std::fs::write(&file, [0; 100]).unwrap();
        assert!(line("putting", 8, &measure).ends_with("  25 % putting, 1 s"));
        std::fs::write(&file, [0; 500]).unwrap();
        assert!(line("putting", 8, &measure).ends_with(" 100 % putting, 1 s"));
        std::fs::remove_file(&file).unwrap();
        assert!(!line("putting", 8, &measure).contains('%'));
    }
}
