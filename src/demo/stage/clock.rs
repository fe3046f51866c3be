//! A clock that can be put forward.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use crate::conversation::moment::Moment;
use crate::desk::{Clock, SystemClock};

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
}

impl Clock for MovableClock {
    fn now(&self) -> Moment {
        SystemClock.now().plus(self.ahead.load(Ordering::Relaxed))
    }
}
