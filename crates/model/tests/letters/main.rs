//! Every state in which the house can be: `just model`. In any other build there is nothing here.

#![allow(
    unexpected_cfgs,
    reason = "`kring_model` is set by hand: what looks at every state is built for nothing else"
)]

#[cfg(kring_model)]
mod every_state;
