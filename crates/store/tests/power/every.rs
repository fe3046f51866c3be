//! Not by luck: all that a store does is stopped at its steps, one by one, as by `kill -9` and as by a power cut. Some are
//! stopped once more while they recover.

use std::path::Path;

use tempfile::TempDir;

use crate::acknowledged::Acknowledged;
use crate::cut::Cut;
use crate::dice::Dice;
use crate::generations::everything_holds;
use crate::history::{Change, History};
use crate::left::Left;
use crate::recording;
use crate::settings::{number, seed};

/// So many steps are tried where nothing else is asked for.
const STEPS: usize = 24;
/// Of so many disks one is stopped again while it recovers, at so many steps of that.
const STOPPED_AGAIN: usize = 12;
const STEPS_OF_RECOVERY: usize = 6;
/// So many commits of each task come before segments of the log are used again.
const LONG: u64 = 150;
const MOST_RECORDS: usize = 6;

#[test]
fn stopped_at_each_step_of_all_that_a_store_does_every_promise_holds() {
    if !recording::strace_is_here() {
        return;
    }
    let seed = seed();
    let (mut dice, folder) = (Dice::of(seed), TempDir::new().unwrap());
    let history = recording::record_everything(folder.path());
    let known = Acknowledged::default();
    let lefts = stopped(&history, &known, wanted(), &mut dice);
    everything_holds(&lefts, (seed, 0));
    let mut again = 0;
    for left in lefts.iter().step_by(STOPPED_AGAIN) {
        let disk = left.laid_down();
        let recovery = recording::record(disk.path(), 0);
        let lefts = stopped(&recovery, &left.known, STEPS_OF_RECOVERY, &mut dice);
        everything_holds(&lefts, (seed, again));
        again += lefts.len();
    }
    let of = history.moments().len();
    println!("{} of {of} moments, {again} within a recovery", lefts.len());
}

#[test]
fn where_segments_of_the_log_are_used_again_every_promise_holds() {
    if !recording::strace_is_here() {
        return;
    }
    let seed = seed();
    let (mut dice, folder) = (Dice::of(seed), TempDir::new().unwrap());
    recording::unwatched(folder.path(), LONG);
    let mut known = Acknowledged::in_the_store(folder.path());
    for _ in 0..MOST_RECORDS {
        let history = recording::record(folder.path(), 20);
        let used_again = uses_segments_again(&history);
        if used_again > 0 {
            let lefts = stopped(&history, &known, wanted() / 2, &mut dice);
            everything_holds(&lefts, (seed, 0));
            println!("{} disks, {used_again} segments used again", lefts.len());
            return;
        }
        known = known.until(&history, usize::MAX);
    }
    panic!("no segment was used again");
}

fn wanted() -> usize {
    number("KRING_CRASH_STEPS").unwrap_or(STEPS)
}

fn stopped(history: &History, known: &Acknowledged, most: usize, dice: &mut Dice) -> Vec<Left> {
    let stops = history.stops(most, dice).into_iter();
    let cuts = stops.map(|at| Left::by(Cut::stopped(at, dice), history, known, |_| true, dice));
    cuts.collect()
}

/// How many segments were begun where the log had been before.
fn uses_segments_again(history: &History) -> usize {
    const SEGMENT: usize = 512 * 1024;
    let log = history.after.find(Path::new("store/sled/db"));
    let before = log.map_or(0, |log| history.before.bytes(log).len());
    let begun = history.steps.iter().filter(|step| match &step.change {
        Change::Bytes { file, offset, .. } => {
            Some(*file) == log && offset % SEGMENT == 0 && *offset + SEGMENT < before
        }
        Change::Length { .. } | Change::Names { .. } => false,
    });
    begun.count()
}
