//! Runs tests of one binary, and stops at the first that fails or when the time is up.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::{self, ScopedJoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use rustix::process::{Pid, Resource, Rlimit, Signal, kill_process_group, prlimit};

use crate::building::Binary;

/// A change may ask for memory without end.
const MOST_MEMORY: u64 = 8 << 30;
/// Whole plays are nested deeply where nothing is optimised.
const STACK: &str = "67108864";

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    Passed,
    /// The test that failed, if it was said which.
    Failed(Option<String>),
    TooLong,
}

/// Runs these tests, one after the other, with this said to the switches.
pub(crate) fn run(
    binary: &Binary,
    tests: &[&str],
    said: (&str, &str),
    limit: Duration,
) -> Result<Ended> {
    let mut command = Command::new(&binary.path);
    command
        .args(["--exact", "--test-threads=1"])
        .args(tests)
        .current_dir(&binary.folder)
        .env("CARGO_MANIFEST_DIR", &binary.folder)
        .env("RUST_MIN_STACK", STACK)
        .env(said.0, said.1)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0);
    let mut child = command.spawn().context("a test binary")?;
    let memory = Rlimit {
        current: Some(MOST_MEMORY),
        maximum: Some(MOST_MEMORY),
    };
    prlimit(Some(Pid::from_child(&child)), Resource::As, memory).ok();
    let lines = lines(&mut child)?;
    let ended = watch(&mut child, &lines, Instant::now() + limit);
    kill_process_group(Pid::from_child(&child), Signal::KILL).ok();
    child.wait()?;
    ended
}

/// What they write, line by line. Whatever a test leaves behind may hold the other end of it open.
fn lines(child: &mut Child) -> Result<Receiver<String>> {
    let (give, take) = mpsc::channel();
    let written = child.stdout.take().context("its output")?;
    thread::spawn(move || {
        let lines = BufReader::new(written).lines().map_while(Result::ok);
        for line in lines {
            if give.send(line).is_err() {
                break;
            }
        }
    });
    Ok(take)
}

fn watch(child: &mut Child, lines: &Receiver<String>, until: Instant) -> Result<Ended> {
    loop {
        let ended = match lines.recv_timeout(Duration::from_millis(50)) {
            Ok(line) => {
                if let Some(failed) = failed(&line) {
                    return Ok(Ended::Failed(Some(failed.to_owned())));
                }
                None
            }
            Err(RecvTimeoutError::Timeout) => child.try_wait()?,
            Err(RecvTimeoutError::Disconnected) => Some(child.wait()?),
        };
        match ended {
            Some(status) if status.success() => return Ok(Ended::Passed),
            Some(_) => return Ok(Ended::Failed(None)),
            None if Instant::now() > until => return Ok(Ended::TooLong),
            None => {}
        }
    }
}

fn failed(line: &str) -> Option<&str> {
    let line = line.strip_prefix("test ")?.strip_suffix("FAILED")?;
    line.split(" ... ").next()
}

/// The names of the tests of a binary that are not ignored.
pub(crate) fn tests_of(binary: &Binary) -> Result<Vec<String>> {
    let ignored = listed(binary, &["--list", "--format=terse", "--ignored"])?;
    let mut tests = listed(binary, &["--list", "--format=terse"])?;
    tests.retain(|test| !ignored.contains(test));
    Ok(tests)
}

fn listed(binary: &Binary, args: &[&str]) -> Result<Vec<String>> {
    let mut command = Command::new(&binary.path);
    let said = command.args(args).current_dir(&binary.folder).output()?;
    let said = String::from_utf8_lossy(&said.stdout);
    let tests = said.lines().filter_map(|line| line.strip_suffix(": test"));
    Ok(tests.map(str::to_owned).collect())
}

/// Works through these, as many at once as `KRING_MUTANTS_AT_ONCE` says: usually one after the other.
pub(crate) fn each<T: Send>(todo: Vec<T>, work: impl Fn(T) -> Result<()> + Sync) -> Result<()> {
    let at_once = setting("KRING_MUTANTS_AT_ONCE", 1);
    let todo = Mutex::new(todo.into_iter());
    let next = || todo.lock().ok().and_then(|mut todo| todo.next());
    thread::scope(|scope| {
        let workers: Vec<_> = (0..at_once)
            .map(|_| scope.spawn(|| std::iter::from_fn(next).try_for_each(&work)))
            .collect();
        let mut ended = workers.into_iter().map(ScopedJoinHandle::join);
        ended.try_for_each(|done| done.unwrap_or_else(|_| bail!("a thread ended")))
    })
}

/// A number from the environment.
pub(crate) fn setting(name: &str, usual: u64) -> u64 {
    let said = std::env::var(name).ok().and_then(|said| said.parse().ok());
    said.unwrap_or(usual)
}
