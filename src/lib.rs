//! kring prepares people, one by one, for a restorative conversation.
//!
//! # The way through the house
//!
//! ```text
//! Telegram ─► telegram::Listener   an update becomes something that happened
//!             desk                 finds the case, lets the rules decide, commits
//!               └► conversation    THE RULES, pure: something happened, the case changes, messages come out
//!               └► store           one atomic, durable commit: case, outbox, access log, "this update is done";
//!                                  sealed, with a key for each case, party and person that goes when they are erased
//! Telegram ◄─ telegram::Post       outbox → locale (words, buttons) → sent, retried, struck out
//! clock    ─► desk                 tells what is due, erases what was kept long enough
//! commands ─► socket               backup, export, audit, keys: of a kring that runs
//! ```
//!
//! Receiving never sends. Sending never decides. The rules never wait. Each room knows only those above it here:

pub mod conversation;
pub mod locale;
pub mod store;
pub mod desk;
pub mod telegram;
pub mod config;
pub mod socket;
pub mod run;
pub mod demo;
pub mod cli;
