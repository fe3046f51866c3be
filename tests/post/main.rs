//! The post on its own, against the Bot API on loopback: what becomes of letters when Telegram refuses them, in which
//! order they go, and how fast.

#![expect(clippy::unwrap_used, reason = "a test that fails should stop")]
#![expect(
    clippy::disallowed_methods,
    reason = "these tests measure how long something takes"
)]

mod errors;
mod house;
mod letters;
mod order;
mod places;
mod refused;
#[path = "../stage/mod.rs"]
mod stage;
