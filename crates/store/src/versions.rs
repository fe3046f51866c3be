//! The versions that are given out: none of them twice, in whatever opening of the store.

use crate::Version;
use crate::sync::atomic::{AtomicU64, Ordering};

/// The lower bits of a version count within one opening of the store, the others count the openings.
const BITS_WITHIN_OPENING: u32 = 40;

/// Every version given out before is lower than the next one.
pub(crate) struct Versions(AtomicU64);

impl Versions {
    /// The versions of this opening of the store.
    pub(crate) fn of_opening(opening: u64) -> Self {
        Self(AtomicU64::new(opening << BITS_WITHIN_OPENING))
    }

    pub(crate) fn take(&self) -> Version {
        Version::new(self.0.fetch_add(1, Ordering::Relaxed))
    }

    /// The number of the one that would be taken next.
    pub(crate) fn next_number(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// In which opening the version with this number was given out.
pub(crate) fn opening_of(number: u64) -> u64 {
    number >> BITS_WITHIN_OPENING
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_opening_goes_on_above_whatever_the_one_before_gave_out() {
        let mut highest = 0;
        for opening in [1, 2, 7, 8] {
            let versions = Versions::of_opening(opening);
            for _ in 0..3 {
                let next = versions.next_number();
                let taken = versions.take().number();
                assert!(taken == next && taken > highest, "{taken}");
                assert_eq!(opening_of(taken), opening);
                highest = taken;
            }
            highest += (1 << BITS_WITHIN_OPENING) - 4;
        }
    }
}
