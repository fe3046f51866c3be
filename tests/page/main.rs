//! The page of `kring demo`: over HTTP, and in a real browser where there is one.

mod axe;
mod demo;
mod driver;
mod events;
mod http;
mod pictures;
mod played;
mod player;
mod served;
