//! The page of `kring demo`: over HTTP, and in a real browser where there is one.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should stop"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "tests wait with a clock, and CI tells them by the environment that there has to be a browser"
)]

mod axe;
mod demo;
mod driver;
mod events;
mod film;
mod http;
mod pictures;
mod played;
mod player;
mod power;
mod screens;
mod served;
mod spoken;
