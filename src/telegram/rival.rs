//! Another program that takes this bot's updates. Telegram refuses the poll of whichever asked first, so both notice; of
//! the two, the one that came later gives way, because by turns they answer people as if they knew them and as strangers.

use std::time::Duration;

use tokio::time::Instant;

use crate::backoff::spread;

/// Whoever polled alone for so long was there first.
const NEWCOMER: Duration = Duration::from_mins(2);
/// After so long, give or take a quarter, the newcomer gives way. Should both be new, one of them does so first.
const TOGETHER: Duration = Duration::from_mins(1);
/// Not noticed for so long, the other is gone.
const GONE: Duration = Duration::from_mins(1);

/// What was noticed of another program.
pub(super) struct Rival {
    started: Instant,
    patience: Duration,
    noticed: Option<(Instant, Instant)>,
}

impl Rival {
    /// Nobody yet. The seed differs from one program to the next.
    pub(super) fn none(started: Instant, seed: u64) -> Self {
        Self {
            started,
            patience: spread(TOGETHER, seed),
            noticed: None,
        }
    }

    /// It is noticed now; whether this one has to give way.
    pub(super) fn is_noticed(&mut self, now: Instant) -> bool {
        let before = self.noticed.filter(|(_, last)| now - *last <= GONE);
        let since = before.map_or(now, |(since, _)| since);
        self.noticed = Some((since, now));
        since - self.started < NEWCOMER && now - since >= self.patience
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Noticed every ten seconds, this long after the start; when it gives way, if ever.
    fn gives_way(first: Duration, seed: u64) -> Option<Duration> {
        let start = Instant::now();
        let mut rival = Rival::none(start, seed);
        let mut moments = (0..60).map(|ten| first + Duration::from_secs(10 * ten));
        moments.find(|moment| rival.is_noticed(start + *moment))
    }

    #[test]
    fn the_newcomer_gives_way_after_a_minute() {
        for seed in 0..100 {
            let after = gives_way(Duration::from_secs(1), seed).unwrap();
            assert!((45..=90).contains(&after.as_secs()), "{after:?}");
        }
    }

    #[test]
    fn two_newcomers_do_not_give_way_together() {
        let patience = |seed| Rival::none(Instant::now(), seed).patience;
        assert_ne!(patience(1), patience(2));
    }

    #[test]
    fn whoever_was_there_first_stays() {
        assert_eq!(gives_way(Duration::from_mins(5), 1), None);
    }

    #[test]
    fn one_that_went_away_is_forgotten() {
        let start = Instant::now();
        let mut rival = Rival::none(start, 0);
        assert!(!rival.is_noticed(start));
        assert!(!rival.is_noticed(start + Duration::from_secs(90)));
        assert!(!rival.is_noticed(start + Duration::from_secs(119)));
    }
}
