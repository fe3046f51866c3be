//! Guides of an organisation's own: a foreign one is played to the end by the real rules, broken ones are told with file,
//! line and id, and whoever began with a version keeps it, whatever becomes of its folder.

#![expect(
    clippy::too_many_lines,
    reason = "a story is told from its beginning to its end"
)]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should stop, and say what it saw"
)]
#![allow(dead_code, reason = "of the end-to-end house only a part is used")]

mod built_in;
mod commands;
#[path = "../e2e/house.rs"]
mod house;
mod how_much;
mod kept;
#[path = "../e2e/play.rs"]
mod moves;
mod own;
mod play;
mod played;
mod running;
#[path = "../stage/mod.rs"]
mod stage;
#[path = "../e2e/walk.rs"]
mod walk;
mod wording;
