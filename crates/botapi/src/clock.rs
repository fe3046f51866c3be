//! The server's time: the system clock, which a test can move.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// Seconds between 1970 and the start of 2025.
const START_OF_2025: i64 = 1_735_689_600;
const NUMBERS_PER_SECOND: i64 = 8;

/// The system clock plus an offset.
#[derive(Debug, Default)]
pub(super) struct Clock {
    offset: AtomicI64,
}

impl Clock {
    /// Seconds since 1970.
    pub(super) fn now(&self) -> i64 {
        system_seconds() + self.offset.load(Ordering::Relaxed)
    }

    /// The same, as a date.
    pub(super) fn date(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(u64::try_from(self.now()).unwrap_or_default())
    }

    pub(super) fn advance(&self, seconds: i64) {
        self.offset.fetch_add(seconds, Ordering::Relaxed);
    }
}

/// A number that is higher at every start, so that ids of an earlier run on the same database are not used again.
pub(super) fn time_derived_number() -> i32 {
    let number = (system_seconds() - START_OF_2025) * NUMBERS_PER_SECOND;
    i32::try_from(number.rem_euclid(i64::from(i32::MAX))).unwrap_or(1)
}

/// For measuring how long something takes.
#[expect(clippy::disallowed_methods, reason = "this is the server's clock")]
pub(super) fn instant() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "this is the server's clock")]
fn system_seconds() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
}
