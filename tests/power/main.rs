//! The desk on the real store, stopped at each step of what it does on disk: people answer, somebody erases, a backup is made,
//! the key is replaced, the log is written anew. strace notes every call; from its notes the disk is put together as `kill -9`
//! or a power cut at any of them may leave it, and there the desk is opened again: everybody who was told that something is
//! noted finds it, and who was told that everything is erased is nowhere. Some disks are stopped once more while they
//! recover, and each call may fail. How that is done is the store's: see `crates/store/tests/power`.
//!
//! `KRING_CRASH_STEPS` says how many steps and faults are tried, and `KRING_POWER_SEED` repeats a run's dice.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should panic, and say what it saw"
)]
#![allow(
    dead_code,
    reason = "of the stage and of the store's tests only a part is used"
)]

#[path = "../../crates/store/tests/power/calls.rs"]
mod calls;
#[path = "../../crates/store/tests/power/cut.rs"]
mod cut;
#[path = "../../crates/store/tests/power/dice.rs"]
mod dice;
mod every;
#[path = "../../crates/store/tests/power/fault.rs"]
mod fault;
#[path = "../../crates/store/tests/power/following.rs"]
mod following;
#[path = "../../crates/store/tests/power/history.rs"]
mod history;
#[path = "../../crates/store/tests/power/image.rs"]
mod image;
mod known;
#[path = "../documents/play.rs"]
mod play;
mod promises;
#[path = "../../crates/store/tests/power/recording.rs"]
mod recording;
#[path = "../../crates/store/tests/power/settings.rs"]
mod settings;
#[path = "../stage/mod.rs"]
mod stage;
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
        _ => workload::open_only(place),
    }
}
