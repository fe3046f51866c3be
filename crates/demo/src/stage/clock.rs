//! A clock that can be put forward.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use kring_rules::moment::Moment;

/// The system's clock, put forward by as much as was asked.
#[derive(Debug, Default)]
pub(super) struct MovableClock {
    ahead: AtomicI64,
}

impl MovableClock {
    pub(super) fn advance(&self, by: Duration) {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        self.ahead.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(super) fn now(&self) -> Moment {
        Moment(system()).plus(self.ahead.load(Ordering::Relaxed))
    }
}

/// The system's clock, in seconds since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "the stage is an edge of the house: here the clock is read"
)]
fn system() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
}
