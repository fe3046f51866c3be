//! What time it is, when somebody vouches for that, and when it was last looked what has expired by it.

use std::time::Duration;

use kring_rules::moment::Moment;
use tokio::time::Instant;

/// It is looked so often which letters to people who cannot be reached have expired.
const SWEPT_EVERY: Duration = Duration::from_hours(1);

#[derive(Default)]
pub(super) struct Time {
    vouched: Option<Moment>,
    swept: Option<Instant>,
}

impl Time {
    /// Somebody vouches that it is so late. Tells whether it is time to look what has expired, and takes it as done.
    pub(super) fn is(&mut self, now: Moment, looked: Instant) -> bool {
        self.vouched = Some(now);
        let since = |swept| looked.saturating_duration_since(swept);
        let is_time = self.swept.is_none_or(|swept| since(swept) >= SWEPT_EVERY);
        if is_time {
            self.swept = Some(looked);
        }
        is_time
    }

    /// What time it is, if somebody vouches for that.
    pub(super) fn vouched(&self) -> Option<Moment> {
        self.vouched
    }
}

#[cfg(test)]
mod tests {
    use kring_rules::moment::MINUTE;

    use super::*;

    #[test]
    fn what_has_expired_is_looked_for_at_once_and_then_every_hour() {
        let (mut time, begun) = (Time::default(), Instant::now());
        let looks = [0u32, 1, 59, 60, 61, 119, 120].map(|minutes| {
            let now = Moment(i64::from(minutes) * MINUTE);
            let is_time = time.is(now, begun + Duration::from_mins(minutes.into()));
            assert_eq!(time.vouched(), Some(now));
            is_time
        });
        assert_eq!(looks, [true, false, false, true, false, false, true]);
    }
}
