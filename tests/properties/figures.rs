//! How far the plays get: promises that are never put to the test are worth nothing.

use std::cell::RefCell;

use kring_rules::say::{ClosingSay, FacilitatorSay, NoticeKind, Say};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::moves::{Move, moves, moves_from_nothing};
use crate::play::play;
use crate::promises::Step;
use crate::starts::Start;

/// What came about in one play.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    pub steps: usize,
    pub handed_in: usize,
    pub ready: usize,
    pub no_longer_ready: usize,
    pub erased: usize,
    pub ended: usize,
    pub gates: usize,
    pub flags: usize,
}

impl Reached {
    fn counts(&mut self) -> [&mut usize; 7] {
        let Self {
            handed_in,
            ready,
            no_longer_ready,
            erased,
            ended,
            gates,
            flags,
            ..
        } = self;
        [
            handed_in,
            ready,
            no_longer_ready,
            erased,
            ended,
            gates,
            flags,
        ]
    }

    fn counts_of(mut self) -> [usize; 7] {
        self.counts().map(|count| *count)
    }
}

thread_local! {
    static REACHED: RefCell<Reached> = RefCell::default();
}

/// Counts what came about in a step.
pub fn count(step: &Step<'_>) {
    REACHED.with_borrow_mut(|reached| {
        reached.steps += 1;
        for (_, say) in step.says() {
            let Say::Facilitator(say) = say else { continue };
            if matches!(&**say, FacilitatorSay::Closing(ClosingSay::Closed(_, view)) if view.is_new)
            {
                reached.ended += 1;
            }
            let FacilitatorSay::Notice(notice) = &**say else {
                continue;
            };
            match notice.kind {
                NoticeKind::HandedIn => reached.handed_in += 1,
                NoticeKind::EveryoneReady => reached.ready += 1,
                NoticeKind::NoLongerReady => reached.no_longer_ready += 1,
                NoticeKind::Erased => reached.erased += 1,
                NoticeKind::Gate(_) => reached.gates += 1,
                NoticeKind::Flag(..) => reached.flags += 1,
                _ => {}
            }
        }
    });
}

/// What came about since the last time this was asked.
fn take() -> Reached {
    REACHED.take()
}

/// Always the same plays, so that the shares are too: `cargo test --test properties figures -- --nocapture`.
#[test]
fn a_good_share_of_the_plays_gets_far() {
    let on_the_way = shares("on the way", (Start::any(), moves(40)));
    let near_the_end = shares("near the end", (Start::near_the_end(), moves(40)));
    let beginning = shares(
        "from the beginning",
        (Just(Start::Empty), moves_from_nothing(40)),
    );
    assert!(on_the_way.ready * 8 >= PLAYS && near_the_end.ready * 4 >= PLAYS);
    assert!(near_the_end.no_longer_ready * 4 >= PLAYS && beginning.ready * 8 >= PLAYS);
    assert!(on_the_way.ended + near_the_end.ended > 0 && near_the_end.erased > 0);
}

/// So many plays are counted.
const PLAYS: usize = 20;

#[expect(clippy::print_stdout, reason = "figures for whoever wants to see them")]
/// In how many plays each came about, at least once.
fn shares(name: &str, plays: impl Strategy<Value = (Start, Vec<Move>)>) -> Reached {
    let mut runner = TestRunner::deterministic();
    let mut sum = Reached::default();
    for _ in 0..PLAYS {
        let (start, moves) = plays.new_tree(&mut runner).unwrap().current();
        // What the start itself brings about is counted where it is played first.
        drop(play(start, &[], None).unwrap());
        take();
        drop(play(start, &moves, None).unwrap());
        let reached = take();
        sum.steps += reached.steps;
        for (sum, reached) in sum.counts().into_iter().zip(reached.counts_of()) {
            *sum += usize::from(reached > 0);
        }
    }
    println!(
        "{name}: of {PLAYS} plays of {} steps on average {sum:?}",
        sum.steps / PLAYS
    );
    sum
}
