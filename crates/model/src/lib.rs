//! How a letter goes from what somebody did to their chat, over crashes and lost answers: small enough that every state it can
//! be in is looked at (`tests/letters.rs`, by `just model`). It is written by hand from `kring`'s desk, post and listener, and
//! shares no code with them.

#![allow(
    unexpected_cfgs,
    reason = "`kring_model` is set by hand: what looks at every state is built for nothing else"
)]

#[cfg(kring_model)]
pub mod house;
