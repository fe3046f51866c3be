//! kring prepares people, one by one, for a restorative conversation.
//!
//! # The way through the house
//!
//! ```text
//! Telegram ─► telegram::Listener   an update becomes something that happened
//!             desk                 finds the case, lets the rules decide, commits
//!               └► kring_rules     THE RULES, pure: something happened, the case changes, messages come out;
//!                                  what is asked is data: guides, each version a folder
//!               └► kring_store     one atomic, durable commit: case, outbox, access log, "this update is done";
//!                                  sealed, with a key for each case, party and person that goes when they are erased
//! voice    ─► hearing              what was spoken, through a command of the organisation's own if it has one
//! Telegram ◄─ telegram::Post       outbox → kring_words (words, buttons) → sent, retried, struck out
//! clock    ─► desk                 tells what is due, erases what was kept long enough
//! commands ─► Office::answer       backup, export, audit, keys: through the socket of a kring that runs, or at rest
//! watchers ─► watch                health and figures for machines, and what systemd is told; off unless asked for
//! ```
//!
//! Receiving never sends. Sending never decides. The rules never wait. What stands alone is a crate of its own under
//! `crates/`, and its `Cargo.toml` says what it may know. Each room here knows only those above it:

pub mod backoff;
pub mod figures;
pub mod logged;
pub mod progress;
pub mod desk;
pub mod telegram;
pub mod config;
pub mod hearing;
pub mod guides;
pub mod opening;
pub mod commands;
pub mod watch;
pub mod needs;
pub mod run;
#[cfg(feature = "demo")]
pub mod demo;
pub mod cli;
