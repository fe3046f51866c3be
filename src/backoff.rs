//! How long to wait after a failed try: twice as long each time, up to a limit. It never waits itself.

use std::time::Duration;

/// The waits between tries that fail one after the other.
#[derive(Clone, Debug)]
pub struct Backoff {
    shortest: Duration,
    longest: Duration,
    next: Duration,
}

impl Backoff {
    /// Waits that begin with the shortest.
    pub fn between(shortest: Duration, longest: Duration) -> Self {
        Self {
            shortest,
            longest,
            next: shortest,
        }
    }

    /// How long to wait before the next try.
    pub fn pause(&mut self) -> Duration {
        let pause = self.next;
        self.next = (pause * 2).min(self.longest);
        pause
    }

    /// A try succeeded.
    pub fn begin_again(&mut self) {
        self.next = self.shortest;
    }
}

/// Gives or takes up to a quarter, so that what failed together does not come back together.
pub fn spread(pause: Duration, seed: u64) -> Duration {
    let share = u32::try_from(seed.wrapping_mul(0x9E37_79B9) % 100).unwrap_or_default();
    pause * 3 / 4 + pause / 2 * share / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_twice_the_one_before_up_to_the_longest() {
        let second = Duration::from_secs(1);
        let mut backoff = Backoff::between(second, second * 5);
        let waits: Vec<u64> = (0..5).map(|_| backoff.pause().as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 5, 5]);
        backoff.begin_again();
        assert_eq!(backoff.pause(), second);
    }

    #[test]
    fn a_spread_wait_is_at_most_a_quarter_off() {
        let pause = Duration::from_secs(8);
        let spread: Vec<u64> = (0..500).map(|seed| spread(pause, seed).as_secs()).collect();
        assert!(spread.iter().all(|wait| (6..=10).contains(wait)));
        assert!(spread.contains(&6) && spread.contains(&9));
    }
}
