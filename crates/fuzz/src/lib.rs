//! Damaged input at random, tried for as long as is asked for. Only tests use it.
//!
//! Each crate tries what it reads in a module called `fuzz`; `KRING_FUZZ_SECONDS=600` goes on for so long with each of them.
//! `.ci/run` and `just fuzz` do that for all. The pinned toolchain has no coverage to steer by, which cargo-fuzz needs: these
//! are loops of proptest, and what is damaged is real input.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

pub mod bytes;
pub mod json;

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{TestCaseResult, TestRunner};

/// So many are tried at a time, where each takes next to no time.
const AT_A_TIME: u32 = 3000;

/// Tries thousands of inputs, or goes on with them for as long as is asked for.
///
/// # Panics
/// With the smallest input that the test does not hold for.
pub fn try_all<S: Strategy>(strategy: &S, test: impl Fn(S::Value) -> TestCaseResult) {
    try_so_many(AT_A_TIME, strategy, test);
}

/// The same with so many at a time, where each takes long.
///
/// # Panics
/// With the smallest input that the test does not hold for.
#[expect(
    clippy::disallowed_methods,
    reason = "how long it goes on is asked for in the environment, and measured"
)]
pub fn try_so_many<S: Strategy>(
    at_a_time: u32,
    strategy: &S,
    test: impl Fn(S::Value) -> TestCaseResult,
) {
    let asked = std::env::var("KRING_FUZZ_SECONDS").ok();
    let asked = asked.filter(|asked| !asked.is_empty());
    let seconds = asked.map_or(0, |asked| asked.parse().unwrap());
    let until = Instant::now() + Duration::from_secs(seconds);
    loop {
        let config = ProptestConfig {
            cases: at_a_time,
            failure_persistence: None,
            ..ProptestConfig::default()
        };
        let tried = TestRunner::new(config).run(strategy, &test);
        tried.unwrap_or_else(|broken| panic!("{broken}"));
        if Instant::now() >= until {
            return;
        }
    }
}
