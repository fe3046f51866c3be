//! Every step of the desk's work, one by one, and every call of it that may fail.

use std::path::Path;

use tempfile::TempDir;

use crate::cut::Cut;
use crate::dice::Dice;
use crate::fault;
use crate::history::History;
use crate::known::Known;
use crate::promises;
use crate::recording;
use crate::settings::{number, seed};

/// So many steps and faults are tried where nothing else is asked for.
const STEPS: usize = 16;
const FAULTS: usize = 4;
/// Of so many disks one is stopped again while it recovers, at so many steps of that.
const STOPPED_AGAIN: usize = 8;
const STEPS_OF_RECOVERY: usize = 3;
/// The calls that bring something to the disk, or from it, and about how often one thread makes them.
const CALLS: [(&str, usize); 8] = [
    ("pwrite64", 200),
    ("fdatasync", 120),
    ("fsync", 24),
    ("sync_file_range", 90),
    ("renameat2", 3),
    ("ftruncate", 4),
    ("pread64", 120),
    ("read", 40),
];

/// A disk that was left, and what people were told by then.
struct Left {
    cut: Cut,
    disk: TempDir,
    known: Known,
}

#[test]
fn stopped_at_each_step_of_what_a_desk_does_everybody_finds_what_they_were_told() {
    if !recording::strace_is_here() {
        return;
    }
    let seed = seed();
    let (mut dice, folder) = (Dice::of(seed), TempDir::new().unwrap());
    let history = recording::record_everything(folder.path());
    let all = Known::until(&history, usize::MAX);
    assert!(all.is_all(), "{all:?}");
    let (mut again, mut tried) = (0, 0);
    for (number, at) in history
        .stops(wanted(STEPS), &mut dice)
        .into_iter()
        .enumerate()
    {
        let left = left(&history, at, None, &mut dice);
        holds(&left, seed);
        tried += 1;
        if number % STOPPED_AGAIN > 0 {
            continue;
        }
        let recovering = left_again(&left);
        let recovery = recording::record(recovering.path(), 0);
        for at in recovery.stops(STEPS_OF_RECOVERY, &mut dice) {
            holds(
                &self::left(&recovery, at, Some(&left.known), &mut dice),
                seed,
            );
            again += 1;
        }
    }
    let of = history.moments().len();
    println!("{tried} of {of} moments of the desk, {again} within a recovery");
}

#[test]
fn whichever_call_of_a_desk_fails_everybody_finds_what_they_were_told() {
    if !recording::strace_is_here() {
        return;
    }
    let mut dice = Dice::of(seed());
    let faults = wanted(FAULTS);
    let (mut told, mut hit) = (0, 0);
    for number in 0..=faults {
        let fault = match number {
            0 => fault::NEVER.to_owned(),
            _ => fault::drawn(&CALLS, &mut dice),
        };
        let folder = TempDir::new().unwrap();
        let known = Known::said(&recording::with_a_fault(folder.path(), &fault));
        assert!(number > 0 || known.is_all(), "without a fault");
        let held = promises::everything_is_there(folder.path(), &known)
            .and_then(|()| promises::nothing_erased_is_left(folder.path(), &known));
        if let Err(wrong) = held {
            panic!("{fault}: {wrong}, kept in {}", folder.keep().display());
        }
        told += known.many();
        hit += usize::from(!known.is_all());
    }
    println!("{faults} faults, {hit} of them ended the desk, {told} things told before");
}

fn wanted(usually: usize) -> usize {
    number("KRING_CRASH_STEPS").unwrap_or(usually)
}

/// The disk as this stop leaves it: by `kill -9`, or by a power cut.
fn left(history: &History, at: usize, before: Option<&Known>, dice: &mut Dice) -> Left {
    let cut = Cut::stopped(at, dice);
    let disk = TempDir::new().unwrap();
    cut.disk(history, |_| true, dice.split())
        .lay_down(disk.path());
    let known = before.cloned();
    let known = known.unwrap_or_else(|| Known::until(history, at));
    Left { cut, disk, known }
}

/// The same disk once more: looking at one changes it.
fn left_again(left: &Left) -> TempDir {
    let again = TempDir::new().unwrap();
    copy(left.disk.path(), again.path());
    again
}

fn copy(from: &Path, to: &Path) {
    let copied = std::process::Command::new("cp")
        .arg("-a")
        .arg(from.join("."))
        .arg(to)
        .status();
    assert!(copied.unwrap().success());
}

fn holds(left: &Left, seed: u64) {
    let looked_at = left_again(left);
    let held = promises::nothing_erased_is_left(looked_at.path(), &left.known)
        .and_then(|()| promises::everything_is_there(looked_at.path(), &left.known))
        .and_then(|()| promises::nothing_erased_is_left(looked_at.path(), &left.known));
    if let Err(wrong) = held {
        let kept = left_again(left).keep();
        panic!(
            "seed {seed}: {wrong}\n{:?}, {:?}, kept in {}",
            left.cut,
            left.known,
            kept.display()
        );
    }
}
