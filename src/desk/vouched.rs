//! What time it is, vouched for by somebody else. A machine's clock can jump ahead (a dead battery, a restored machine): what
//! is erased or expired by it is gone for good. So time goes no further than Telegram's clock said last, and what has
//! passed steadily since.

use kring_rules::moment::{MINUTE, Moment};
use tokio::time::Instant;

/// A clock may be ahead by so much: few are set to the second.
const AHEAD: i64 = 5 * MINUTE;

/// What Telegram's clock said, and when that was.
#[derive(Default)]
pub(super) struct Vouched {
    heard: Option<(Moment, Instant)>,
    /// It has been told that this machine's clock is ahead.
    told: bool,
}

impl Vouched {
    /// Telegram's clock says so, where this machine's says `clock`.
    pub(super) fn hear(&mut self, said: Moment, clock: Moment) {
        self.heard = Some((said, Instant::now()));
        let is_ahead = clock > said.plus(AHEAD);
        if is_ahead && !self.told {
            tracing::warn!(
                "the clock of this machine is {} minutes ahead of Telegram's: kring goes by Telegram's. Set it right",
                clock.since(said) / MINUTE
            );
        }
        self.told = is_ahead;
    }

    /// It is no later than this; nothing is known before Telegram was heard.
    fn at_most(&self) -> Option<Moment> {
        let (said, at) = self.heard?;
        let passed = i64::try_from(at.elapsed().as_secs()).unwrap_or(i64::MAX);
        Some(said.plus(passed).plus(AHEAD))
    }

    /// The time to go by, where this machine's clock says `clock`.
    pub(super) fn now(&self, clock: Moment) -> Moment {
        self.at_most().map_or(clock, |most| most.min(clock))
    }

    /// Somebody vouches for the time: what is due by it may be told, and what was kept long enough may go.
    pub(super) fn is_known(&self) -> bool {
        self.heard.is_some()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use kring_rules::moment::DAY;

    const NOON: Moment = Moment(1_772_452_800);

    #[tokio::test(start_paused = true)]
    async fn time_goes_no_further_than_telegram_said_and_what_passed_since() {
        let mut vouched = Vouched::default();
        assert!(!vouched.is_known());
        vouched.hear(NOON, NOON);
        assert_eq!(
            vouched.now(NOON.plus(60)),
            NOON.plus(60),
            "an ordinary clock"
        );
        assert_eq!(
            vouched.now(NOON.plus(-DAY)),
            NOON.plus(-DAY),
            "one that is behind"
        );
        assert_eq!(vouched.now(NOON.plus(120 * DAY)), NOON.plus(AHEAD));
        tokio::time::advance(Duration::from_hours(2)).await;
        assert_eq!(vouched.now(NOON.plus(120 * DAY)), NOON.plus(AHEAD + 7200));
    }

    #[tokio::test(start_paused = true)]
    async fn telegram_may_correct_itself() {
        let mut vouched = Vouched::default();
        vouched.hear(NOON.plus(DAY), NOON);
        vouched.hear(NOON, NOON);
        assert_eq!(vouched.now(NOON.plus(DAY)), NOON.plus(AHEAD));
    }
}
