//! What holds in every conversation, whatever anybody does and in whatever order: random moves of several people, on
//! the stage, with every promise looked after after each of them.
//!
//! `PROPTEST_CASES=2000 cargo test --test properties` (`just explore`) plays others, and more of them. A broken promise is
//! told with everything that was played, as short as it could be made.

#![expect(
    clippy::too_many_lines,
    reason = "a story is told from its beginning to its end"
)]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "../stage/mod.rs"]
mod stage;

mod answering;
mod codecs;
mod days;
mod deeds;
mod figures;
mod house;
mod lives;
mod markers;
mod moves;
mod play;
mod promises;
mod restarts;
mod starts;
mod world;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::moves::{moves, moves_from_nothing};
use crate::play::play;
use crate::starts::Start;

proptest! {
    #![proptest_config(plays(45))]

    #[test]
    fn every_promise_is_kept_from_the_beginning(moves in moves_from_nothing(40)) {
        play(Start::Empty, &moves, None)?;
    }

    #[test]
    fn every_promise_is_kept_on_the_way(start in Start::any(), moves in moves(40)) {
        play(start, &moves, None)?;
    }

    #[test]
    fn every_promise_is_kept_when_everyone_is_about_to_be_ready(
        start in Start::near_the_end(),
        moves in moves(40),
    ) {
        play(start, &moves, None)?;
    }
}

/// So many plays, the same ones each time: a change is judged by what it changed. Whoever asks for a number with
/// `PROPTEST_CASES` gets so many others. What is found is told as it was played; nothing is kept in files.
fn plays(usual: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    let untold = asked.cases == DEFAULT_CASES;
    ProptestConfig {
        cases: if untold { usual } else { asked.cases },
        rng_seed: if untold { USUAL_DICE } else { asked.rng_seed },
        failure_persistence: None,
        max_shrink_iters: asked.max_shrink_iters.min(600),
        ..asked
    }
}

/// Any would do.
const USUAL_DICE: RngSeed = RngSeed::Fixed(20_261_128);

/// What proptest plays when nobody asks for a number.
const DEFAULT_CASES: u32 = 256;
