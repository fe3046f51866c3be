//! Power cuts, simulated. The real store works in a process of its own while strace notes every write, every sync and
//! every acknowledgement. From these notes the disk is put together as a cut at any moment may leave it: what was synced
//! is there, each other page only by luck. There the store is opened, and everything it promised must hold.
//!
//! Each generation goes on from a disk that an earlier cut left behind ([`generations`]). All that a store does is stopped
//! at its steps one by one, and once more while it recovers ([`every`]); and each call may fail ([`faults`]).
//! `KRING_POWER_STATES` says how many disks are tried, `KRING_CRASH_STEPS` how many steps and faults, and
//! `KRING_POWER_SEED` repeats a run's dice.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

mod acknowledged;
mod calls;
mod cut;
mod deeds;
mod dice;
mod every;
mod fault;
mod faults;
mod following;
mod generations;
mod history;
mod image;
#[path = "../kept/mod.rs"]
mod kept;
mod left;
mod promises;
mod recording;
mod sees;
mod settings;
#[path = "../vault/mod.rs"]
mod vault;
mod workload;

/// Not a test by itself: the process that strace watches.
#[test]
fn child() {
    let Some(place) = std::env::var_os(workload::PLACE) else {
        return;
    };
    let place = std::path::Path::new(&place);
    match std::env::var(workload::STEPS).unwrap().as_str() {
        workload::EVERYTHING => workload::do_everything(place),
        steps => workload::work(place, steps.parse().unwrap()),
    }
}
