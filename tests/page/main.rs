//! The page of `kring demo`: over HTTP, and in a real browser where there is one.

mod demo;
mod events;
mod http;
mod served;
