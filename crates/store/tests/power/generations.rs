//! The test itself: many disks that a power cut may leave, generation after generation.

use std::thread;

use tempfile::TempDir;

use crate::acknowledged::Acknowledged;
use crate::cut::Cut;
use crate::dice::Dice;
use crate::left::Left;
use crate::recording;
use crate::settings::{number, seed};

const STATES: usize = 200;
const STATES_EACH: usize = 25;
/// So many commits each task makes at a time.
const STEPS: [u64; 3] = [10, 20, 30];
/// Looking for what was erased takes longest: it is done on one disk of so many.
const LOOKED_THROUGH: usize = 13;

#[test]
fn whatever_a_power_cut_leaves_every_promise_holds() {
    if !recording::strace_is_here() {
        return;
    }
    let (seed, states) = (seed(), number("KRING_POWER_STATES").unwrap_or(STATES));
    let mut dice = Dice::of(seed);
    let (mut disk, mut known) = begun_anew();
    let (mut tried, mut acknowledged) = (0, 0);
    while tried < states {
        let history = recording::record(disk.path(), dice.one_of(&STEPS));
        let lefts: Vec<_> = (0..STATES_EACH.min(states - tried))
            .map(|_| Left::by_some_cut(&history, &known, |_| true, &mut dice))
            .collect();
        acknowledged += known.until(&history, usize::MAX).commits() - known.commits();
        everything_holds(&lefts, (seed, tried));
        tried += lefts.len();
        let next = &lefts[dice.below(lefts.len())];
        (disk, known) = (next.laid_down(), next.known.clone());
        if dice.luck(20) {
            (disk, known) = begun_anew();
        }
    }
    println!("{tried} disks, {acknowledged} acknowledged commits in their histories, seed {seed}");
}

/// Once it is running a store has seen most of what can happen to it; its first start comes only once.
#[test]
fn a_power_cut_at_any_moment_of_the_first_start_holds_nothing_up() {
    if !recording::strace_is_here() {
        return;
    }
    let seed = seed();
    let (mut dice, (disk, nothing)) = (Dice::of(seed), begun_anew());
    let history = recording::record(disk.path(), 1);
    let lefts: Vec<_> = (0..history.first_acknowledged())
        .map(|at| {
            let luck = dice.one_of(&[0, 50]);
            let cut = Cut {
                at,
                luck,
                ..Cut::somewhere(&history, &mut dice)
            };
            Left::by(cut, &history, &nothing, |_| true, &mut dice)
        })
        .collect();
    everything_holds(&lefts, (seed, 0));
    println!("{} disks", lefts.len());
}

fn begun_anew() -> (TempDir, Acknowledged) {
    (TempDir::new().unwrap(), Acknowledged::default())
}

/// Half of the disks are looked at beside the other half.
pub fn everything_holds(lefts: &[Left], (seed, before): (u64, usize)) {
    let numbered: Vec<_> = lefts.iter().enumerate().collect();
    let look = |part: &[(usize, &Left)]| {
        let wrong = part
            .iter()
            .filter_map(|(number, left)| wrong_with(*number, left));
        wrong.collect::<Vec<_>>()
    };
    let (one, other) = numbered.split_at(lefts.len() / 2);
    let wrong = thread::scope(|scope| {
        let one = scope.spawn(|| look(one));
        [look(other), one.join().unwrap()].concat()
    });
    assert!(
        wrong.is_empty(),
        "seed {seed}, disks after {before}:\n{}",
        wrong.join("\n")
    );
}

/// A disk on which something is wrong is kept.
fn wrong_with(number: usize, left: &Left) -> Option<String> {
    let held = match number % LOOKED_THROUGH {
        0 => left.starts_and_hides_what_was_erased(),
        _ => left.starts(),
    };
    let kept = |wrong| {
        format!(
            "{wrong}\n{:?}, kept in {}",
            left.cut,
            left.laid_down().keep().display()
        )
    };
    held.err().map(kept)
}
