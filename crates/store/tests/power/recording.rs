//! Runs the workload under strace, and keeps what strace noted.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::calls::{Call, Noted};
use crate::following;
use crate::history::History;
use crate::image::Image;
use crate::workload;

/// Everything that changes files, directories, or what a handle is.
const WATCHED: &str = "trace=open,openat,creat,close,dup,dup2,dup3,fcntl,write,pwrite64,writev,pwritev,pwritev2,\
    ftruncate,truncate,fallocate,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,mkdir,\
    mkdirat,fsync,fdatasync,sync_file_range,copy_file_range,sendfile,splice,lseek";

/// Whether there is a strace. Where there has to be one (CI says so), its absence is a failure.
pub fn strace_is_here() -> bool {
    let asked = Command::new("strace")
        .args(["-f", "-o", "/dev/null", "true"])
        .stderr(Stdio::null())
        .status();
    let here = asked.is_ok_and(|status| status.success());
    assert!(
        here || std::env::var_os("KRING_POWER").is_none(),
        "there is no strace, or it may not watch"
    );
    if !here {
        aloud(
            "power cut tests skipped: there is no strace (or it may not watch here); install strace",
        );
    }
    here
}

/// Also where the harness keeps what tests print.
fn aloud(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Lets the workload work on the store in this folder, and tells what it did to the disk. That what was noted and
/// understood is all that happened is checked: put together it gives what is on the disk now.
pub fn record(folder: &Path, steps: u64) -> History {
    recorded(folder, &steps.to_string())
}

/// The same, of all that a store does.
pub fn record_everything(folder: &Path) -> History {
    recorded(folder, workload::EVERYTHING)
}

/// Lets the workload work, and nobody watches.
pub fn unwatched(folder: &Path, steps: u64) {
    let mut child = child(Command::new(std::env::current_exe().unwrap()), folder);
    let child = child.env(workload::STEPS, steps.to_string());
    let status = child.stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "the workload failed: {status}");
}

/// Lets it do everything while one call fails, and tells what it said.
pub fn with_a_fault(folder: &Path, fault: &str) -> String {
    let mut watched = Command::new("timeout");
    watched
        .args(["--signal=KILL", "120", "strace", "-f", "-qq"])
        .args(["-o", "/dev/null", "-e", "signal=none", "-e"])
        .arg(format!("trace={}", fault.split(':').next().unwrap()))
        .arg("-e")
        .arg(format!("inject={fault}"))
        .arg(std::env::current_exe().unwrap());
    let mut child = child(watched, &folder.canonicalize().unwrap());
    let child = child.env(workload::STEPS, workload::EVERYTHING);
    let output = child.stderr(Stdio::null()).output().unwrap();
    assert_ne!(output.status.code(), Some(137), "{fault}: it hangs");
    String::from_utf8(output.stdout).unwrap()
}

fn child(mut command: Command, folder: &Path) -> Command {
    command
        .args(["child", "--exact", "--nocapture", "--test-threads=1"])
        .env(workload::PLACE, folder.join("store"));
    command
}

fn recorded(folder: &Path, steps: &str) -> History {
    let folder = folder.canonicalize().unwrap();
    let before = Image::of(&folder);
    let notes = tempfile::NamedTempFile::new().unwrap();
    let status = Command::new("strace")
        .args([
            "-f",
            "-qq",
            "-xx",
            "-s",
            "100000000",
            "-e",
            "signal=none",
            "-e",
            WATCHED,
            "-o",
        ])
        .arg(notes.path())
        .arg(std::env::current_exe().unwrap())
        .args(["child", "--exact", "--nocapture", "--test-threads=1"])
        .env(workload::PLACE, folder.join("store"))
        .env(workload::STEPS, steps)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "the workload failed: {status}");
    let told = Noted::read(&fs::read_to_string(notes.path()).unwrap());
    understood(&folder, &before, &told)
}

/// Two calls at the same time may have taken effect in either order: mostly the one that ended first came first. What was
/// still going on when the process ended may have happened in whole, in part, or not at all.
fn understood(folder: &Path, before: &Image, told: &Noted) -> History {
    let left = Image::of(folder);
    let mut differences = BTreeSet::new();
    for mut calls in told.possible() {
        for order in [|call: &Call| call.span.end, |call: &Call| call.span.begin] {
            calls.sort_by_key(order);
            let history = following::history(folder, before.clone(), &calls);
            match history.after.difference(&left) {
                None => return history,
                difference => differences.extend(difference),
            }
        }
    }
    panic!("something happened that was not noted: {differences:?}")
}
