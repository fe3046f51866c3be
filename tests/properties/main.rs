//! What holds in every conversation, whatever anybody does and in whatever order: random moves of several people, on
//! the stage, with every promise looked after after each of them.
//!
//! `PROPTEST_CASES=2000 cargo test --test properties` plays more of them. A broken promise is told with everything
//! that was played, as short as it could be made.

#[path = "../stage/mod.rs"]
mod stage;

mod answering;
mod codecs;
mod deeds;
mod figures;
mod house;
mod markers;
mod moves;
mod play;
mod promises;
mod restarts;
mod starts;
mod world;

use proptest::prelude::*;

use crate::moves::moves;
use crate::play::play;
use crate::starts::Start;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 3000, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn every_promise_is_kept_from_the_beginning(moves in moves(60)) {
        play(Start::Empty, &moves, None)?;
    }

    #[test]
    fn every_promise_is_kept_on_the_way(start in Start::any(), moves in moves(40)) {
        play(start, &moves, None)?;
    }

    #[test]
    fn every_promise_is_kept_when_everyone_is_about_to_be_ready(
        start in prop_oneof![Just(Start::BeforeHandingIn), Just(Start::OneHandedIn), Just(Start::Ready)],
        moves in moves(40),
    ) {
        play(start, &moves, None)?;
    }
}
