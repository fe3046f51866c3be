//! So many at once, and so many a second in the long run. It knows no clock, and never waits itself.

use std::time::Duration;

use tokio::time::Instant;

/// How fast something may go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rate {
    /// Each one pays for so much time.
    every: Duration,
    /// So far ahead may be paid.
    credit: Duration,
}

/// What has been paid for so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spent(Option<Instant>);

impl Rate {
    /// So many at once, and so many a second in the long run; none a second sets no limit.
    pub(super) fn of(burst: u16, per_second: u16) -> Self {
        let second = Duration::from_secs(1);
        let every = second
            .checked_div(u32::from(per_second))
            .unwrap_or_default();
        let credit = every * u32::from(burst.max(1) - 1);
        Self { every, credit }
    }

    /// When the next may go.
    pub(super) fn next(self, spent: Spent, now: Instant) -> Instant {
        let paid = spent.0.and_then(|paid| paid.checked_sub(self.credit));
        paid.map_or(now, |paid| paid.max(now))
    }

    /// One goes now.
    pub(super) fn spend(self, spent: &mut Spent, now: Instant) {
        let from = spent.0.map_or(now, |paid| paid.max(now));
        spent.0 = Some(from + self.every);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When each of so many goes that all want to go at once, in tenths of a second.
    fn gone(rate: Rate, many: usize, spent: &mut Spent, begun: Instant) -> Vec<u128> {
        let mut now = begun;
        let one = |_| {
            now = rate.next(*spent, now);
            rate.spend(spent, now);
            (now - begun).as_millis() / 100
        };
        (0..many).map(one).collect()
    }

    #[test]
    fn some_go_at_once_and_the_others_at_the_pace() {
        let (begun, mut spent) = (Instant::now(), Spent::default());
        let rate = Rate::of(3, 5);
        assert_eq!(gone(rate, 6, &mut spent, begun), [0, 0, 0, 2, 4, 6]);
        let later = begun + Duration::from_mins(1);
        let again = gone(rate, 4, &mut spent, later);
        assert_eq!(again, [0, 0, 0, 2], "who rested may hurry again");
    }

    #[test]
    fn without_a_limit_nobody_waits() {
        let gone = gone(Rate::of(1, 0), 1000, &mut Spent::default(), Instant::now());
        assert_eq!(gone, vec![0; 1000]);
    }

    #[test]
    fn no_second_sees_more_than_the_pace_and_the_burst() {
        let (begun, mut spent) = (Instant::now(), Spent::default());
        let gone = gone(Rate::of(5, 25), 500, &mut spent, begun);
        for window in gone.windows(31) {
            assert!(window[30] - window[0] >= 10, "{window:?}");
        }
        assert!(
            (180..=205).contains(&gone[499]),
            "20 seconds: {}",
            gone[499]
        );
    }
}
