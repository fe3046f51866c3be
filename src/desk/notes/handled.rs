//! Which updates were handled before. Telegram counts them, and delivers again what was not confirmed; but another bot, and
//! another Bot API server for the same bot, count from somewhere else: what comes from there is new, whatever its number.

use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::desk::incoming::{DeliveryId, Incoming};
use crate::desk::rows::{Place, encode, one_readable, tables, vaults};
use kring_rules::moment::{DAY, Moment};
use kring_store::{Expect, Put, Store};

const HANDLED: &[u8] = b"handled";
/// How the bot was called when it last ran.
const BOT: &[u8] = b"bot";
const SET_ASIDE: &[u8] = b"set-aside/";
/// Whoever has more of them need not know how many.
const MOST_COUNTED: usize = 10_000;

/// Telegram keeps what it could not deliver for a day; after two, an old number means nothing any more.
const REDELIVERY: i64 = 2 * DAY;
/// Numbers so far below the last one are a new count: Telegram has at most a hundred updates delivered and unconfirmed.
const NEW_COUNT: u64 = 10_000;

/// Something that was delivered.
#[derive(Clone, Copy, Debug)]
pub(in crate::desk) struct Delivered {
    pub(in crate::desk) number: DeliveryId,
    /// It happened no earlier than this, by Telegram's clock.
    pub(in crate::desk) dated: Option<Moment>,
}

/// What was handled last, and for which bot.
pub(in crate::desk) struct LastHandled {
    last: Option<Handled>,
    /// The bot that is served; unknown while only a command is answered.
    bot: Option<u64>,
}

impl LastHandled {
    pub(super) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let last = one_readable(store, tables::MARKS, HANDLED).await?;
        Ok(Self { last, bot: None })
    }

    /// What is on disk counts; which bot is served is known.
    pub(in crate::desk) fn begin_again(&mut self, read: &Self) {
        self.last = read.last;
    }

    /// The bot with this number is served: what another one got has numbers of its own.
    pub(in crate::desk) fn serves(&mut self, bot: u64) {
        self.bot = Some(bot);
    }

    /// When something was handled last.
    pub(in crate::desk) fn at(&self) -> Option<Moment> {
        self.last.map(|last| last.at)
    }

    /// It was delivered and handled before.
    pub(in crate::desk) fn covers(&self, incoming: &Incoming, now: Moment) -> bool {
        self.last
            .is_some_and(|last| last.covers(incoming, self.bot, now))
    }

    /// This was handled now; the row that says so.
    pub(in crate::desk) fn note(
        &mut self,
        delivered: Delivered,
        at: Moment,
    ) -> Result<Put, DeskError> {
        let handled = Handled::now(self.last, delivered, self.bot, at);
        self.last = Some(handled);
        let value = Some(encode(&handled)?);
        Ok(Place::of(tables::MARKS, HANDLED).put(vaults::house(), Expect::Any, value))
    }
}

/// An update that the rules failed on.
pub(in crate::desk) fn set_aside_put(delivery: DeliveryId) -> Put {
    let key = [SET_ASIDE, &delivery.0.to_be_bytes()].concat();
    Place::of(tables::MARKS, key).put(vaults::house(), Expect::Any, Some(vec![]))
}

/// So many updates were set aside.
pub(in crate::desk) async fn set_aside<S: Store>(store: &S) -> Result<usize, DeskError> {
    let keys = store.keys(tables::MARKS, SET_ASIDE, None, MOST_COUNTED);
    Ok(keys.await?.len())
}

/// How the bot was called when it last ran.
pub(in crate::desk) async fn bot_name<S: Store>(store: &S) -> Result<Option<String>, DeskError> {
    one_readable(store, tables::MARKS, BOT).await
}

/// The bot is called so now.
pub(in crate::desk) fn bot_name_put(username: &str) -> Result<Put, DeskError> {
    let value = Some(encode(&username)?);
    Ok(Place::of(tables::MARKS, BOT).put(vaults::house(), Expect::Any, value))
}

/// The last update that was handled.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Handled {
    delivery: u64,
    /// When it was handled.
    at: Moment,
    /// The bot that got it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bot: Option<u64>,
    /// The latest date that an update bore up to then, by Telegram's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dated: Option<Moment>,
}

impl Handled {
    /// This one was handled now.
    fn now(last: Option<Self>, delivered: Delivered, bot: Option<u64>, at: Moment) -> Self {
        let Delivered { number, dated } = delivered;
        let dated_before = last.and_then(|last| last.dated);
        Self {
            delivery: number.0,
            at,
            bot: bot.or(last.and_then(|last| last.bot)),
            dated: dated.max(dated_before),
        }
    }

    /// That one was handled before.
    fn covers(&self, incoming: &Incoming, bot: Option<u64>, now: Moment) -> bool {
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

    fn delivered(number: u64, dated: Option<Moment>) -> Delivered {
        let number = DeliveryId(number);
        Delivered { number, dated }
    }

    fn update(number: u64, dated: Option<i64>) -> Incoming {
        Incoming {
            delivery: DeliveryId(number),
            dated: dated.map(|seconds| NOON.plus(seconds)),
            what: None,
        }
    }

    fn last() -> Handled {
        let before = Handled::now(None, delivered(999, Some(NOON.plus(10))), Some(7), NOON);
        // A press bears no date of its own.
        Handled::now(Some(before), delivered(1000, None), Some(7), NOON)
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
        let far = Handled::now(None, delivered(50_000, None), Some(7), NOON);
        assert!(
            !far.covers(&update(30_000, None), Some(7), NOON),
            "too far below"
        );
    }

    #[test]
    fn the_mark_of_the_first_release_knows_neither_bot_nor_date() {
        let old: Handled = serde_json::from_str(r#"{"delivery":1000,"at":1772452800}"#).unwrap();
        assert!(old.covers(&update(999, Some(5)), Some(7), NOON));
        let new = Handled::now(Some(old), delivered(1001, Some(NOON)), Some(7), NOON);
        assert_eq!((new.bot, new.dated), (Some(7), Some(NOON)));
    }
}
