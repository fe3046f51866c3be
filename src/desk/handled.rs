//! Which updates were handled before. Telegram counts them, and delivers again what was not confirmed; but another bot, and
//! another Bot API server for the same bot, count from somewhere else: what comes from there is new, whatever its number.

use serde::{Deserialize, Serialize};

use super::incoming::Incoming;
use kring_rules::moment::{DAY, Moment};

/// Telegram keeps what it could not deliver for a day; after two, an old number means nothing any more.
const REDELIVERY: i64 = 2 * DAY;
/// Numbers so far below the last one are a new count: Telegram has at most a hundred updates delivered and unconfirmed.
const NEW_COUNT: u64 = 10_000;

/// The last update that was handled.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Handled {
    delivery: u64,
    /// When it was handled.
    pub(super) at: Moment,
    /// The bot that got it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bot: Option<u64>,
    /// The latest date that an update bore up to then, by Telegram's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dated: Option<Moment>,
}

impl Handled {
    /// This one was handled now.
    pub(super) fn now(
        last: Option<Self>,
        incoming: (u64, Option<Moment>),
        bot: Option<u64>,
        at: Moment,
    ) -> Self {
        let (delivery, dated) = incoming;
        let dated_before = last.and_then(|last| last.dated);
        Self {
            delivery,
            at,
            bot: bot.or(last.and_then(|last| last.bot)),
            dated: dated.max(dated_before),
        }
    }

    /// That one was handled before.
    pub(super) fn covers(&self, incoming: &Incoming, bot: Option<u64>, now: Moment) -> bool {
        let Some(behind) = self.delivery.checked_sub(incoming.delivery.0) else {
            return false;
        };
        let is_recent = now.since(self.at) < REDELIVERY && behind < NEW_COUNT;
        let same_bot = self.bot.is_none() || bot.is_none() || self.bot == bot;
        // What was handled before bears no later date than all that was handled.
        let is_later = self.dated.is_some() && incoming.dated > self.dated;
        is_recent && same_bot && !is_later
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::DeliveryId;

    const NOON: Moment = Moment(1_772_452_800);

    fn update(number: u64, dated: Option<i64>) -> Incoming {
        Incoming {
            delivery: DeliveryId(number),
            dated: dated.map(|seconds| NOON.plus(seconds)),
            what: None,
        }
    }

    fn last() -> Handled {
        let before = Handled::now(None, (999, Some(NOON.plus(10))), Some(7), NOON);
        // A press bears no date of its own.
        Handled::now(Some(before), (1000, None), Some(7), NOON)
    }

    #[test]
    fn what_comes_again_is_known_and_what_follows_is_new() {
        for again in [
            update(1000, None),
            update(999, Some(10)),
            update(950, Some(-60)),
        ] {
            assert!(last().covers(&again, Some(7), NOON));
        }
        assert!(!last().covers(&update(1001, None), Some(7), NOON));
        assert!(!last().covers(&update(999, None), Some(7), NOON.plus(REDELIVERY)));
    }

    #[test]
    fn another_count_is_no_repetition_however_little_lower_it_begins() {
        assert!(
            !last().covers(&update(990, None), Some(8), NOON),
            "another bot"
        );
        let later = update(990, Some(11));
        assert!(!last().covers(&later, Some(7), NOON), "it is dated later");
        let far = Handled::now(None, (50_000, None), Some(7), NOON);
        assert!(
            !far.covers(&update(30_000, None), Some(7), NOON),
            "too far below"
        );
    }

    #[test]
    fn the_mark_of_the_first_release_knows_neither_bot_nor_date() {
        let old: Handled = serde_json::from_str(r#"{"delivery":1000,"at":1772452800}"#).unwrap();
        assert!(old.covers(&update(999, Some(5)), Some(7), NOON));
        let new = Handled::now(Some(old), (1001, Some(NOON)), Some(7), NOON);
        assert_eq!((new.bot, new.dated), (Some(7), Some(NOON)));
    }
}
