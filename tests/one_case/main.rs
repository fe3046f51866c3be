//! What is wrong with one thing stops nobody else: an update that kring fails on or ends with, a row that cannot be read, a
//! value that cannot be kept, something due, a board, a letter.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "what fails here fails the test"
)]
#![allow(dead_code, reason = "of the play only a part is used")]

mod every_row;
#[path = "../e2e/house.rs"]
mod house;
#[path = "../e2e/play.rs"]
mod moves;
#[path = "../documents/play.rs"]
mod play;
#[path = "../stage/mod.rs"]
mod stage;
mod two_cases;
mod unreadable;
mod updates;
#[path = "../e2e/walk.rs"]
mod walk;
