//! What can be set from outside.

use std::time::SystemTime;

/// The seed of the dice: another one in every run, or the one of a run that is repeated.
pub fn seed() -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let seed = number("KRING_POWER_SEED").unwrap_or(now.unwrap().subsec_nanos() as usize);
    println!("seed {seed}");
    seed as u64
}

pub fn number(name: &str) -> Option<usize> {
    std::env::var(name).ok()?.parse().ok()
}
