//! The real binary: what is erased is gone. Whoever has every file and today's master key finds none of the erased words,
//! plain or by trying every key at every place.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

mod full_disk;
#[path = "../e2e/house.rs"]
mod house;
#[path = "../e2e/play.rs"]
mod play;
#[path = "../../crates/store/tests/small_disk/mod.rs"]
mod small_disk;
mod spoken;
mod stop_and_erase;
#[path = "../e2e/walk.rs"]
mod walk;
mod whole_case;
