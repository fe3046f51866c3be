//! A disk that fails or is full: some call of all that a store does comes back with an error, or the process ends there.
//! Whatever was acknowledged before is there once the disk is well again.

use tempfile::TempDir;

use crate::acknowledged::Acknowledged;
use crate::dice::Dice;
use crate::fault;
use crate::promises;
use crate::recording;
use crate::settings::{number, seed};

/// So many faults are tried where nothing else is asked for.
const FAULTS: usize = 8;
/// So many commits are acknowledged where nothing fails.
const ALL: u64 = 15;
/// The calls that bring something to the disk, or from it, and about how often one thread makes them.
const CALLS: [(&str, usize); 8] = [
    ("pwrite64", 60),
    ("fdatasync", 40),
    ("fsync", 24),
    ("sync_file_range", 20),
    ("renameat2", 3),
    ("ftruncate", 4),
    ("pread64", 60),
    ("read", 20),
];

#[test]
fn whichever_call_fails_what_was_acknowledged_is_there() {
    if !recording::strace_is_here() {
        return;
    }
    let mut dice = Dice::of(seed());
    let faults = number("KRING_CRASH_STEPS").unwrap_or(FAULTS);
    let folder = TempDir::new().unwrap();
    let known = Acknowledged::said(&recording::with_a_fault(folder.path(), fault::NEVER));
    assert_eq!(known.commits(), ALL, "without a fault");
    let (mut commits, mut hit) = (0, 0);
    for _ in 0..faults {
        let fault = fault::drawn(&CALLS, &mut dice);
        let folder = TempDir::new().unwrap();
        let known = Acknowledged::said(&recording::with_a_fault(folder.path(), &fault));
        let held = promises::everything_is_there(folder.path(), &known);
        if let Err(wrong) = held {
            panic!("{fault}: {wrong}, kept in {}", folder.keep().display());
        }
        commits += known.commits();
        hit += u32::from(known.commits() < ALL);
    }
    println!(
        "{faults} faults, {hit} of them ended the work, {commits} commits acknowledged before"
    );
}
