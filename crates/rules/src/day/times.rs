//! When something is asked around the day, worked out once, in the hours of the place: two days before, until when silence
//! is taken for a no, and in the evening after.

use serde::{Deserialize, Serialize};

use crate::moment::{DAY, HOUR, Moment};
use crate::zone::Zone;

/// So long before the conversation everybody is asked once more.
const BEFORE: i64 = 2 * DAY;
/// At this hour of the day before silence is told.
const EVENING: u8 = 18;
/// At this hour of the day itself it is asked how it was.
const AFTER: u8 = 19;
/// A conversation takes so long at most.
const LASTS: i64 = 2 * HOUR;
/// Whoever is invited late is asked after so long.
const AT_LEAST: i64 = HOUR;

/// When something is asked around the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// Everybody is asked whether they still want to; not at all where it is told too late for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<Moment>,
    /// Whoever said nothing until then is told of.
    pub silent: Moment,
    /// It is asked how it was.
    pub after: Moment,
}

impl Times {
    /// Around this moment, for what is told now.
    pub fn around(when: Moment, zone: &Zone, now: Moment) -> Self {
        let check = zone
            .by_day(when.plus(-BEFORE))
            .max(zone.by_day(now.plus(AT_LEAST)));
        let evening = zone.at(zone.day(when).saturating_sub(1), EVENING);
        let silent = if evening > check {
            evening
        } else {
            check.plus(when.since(check) / 2)
        };
        let after = zone.at(zone.day(when), AFTER).max(when.plus(LASTS));
        Self {
            check: (check < when).then_some(check),
            silent: silent.min(when),
            after: zone.by_day(after),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Noon on a Monday, where it is as late as in Greenwich.
    const NOON: Moment = Moment(1_772_452_800);

    #[test]
    fn they_are_asked_two_days_before_and_told_of_the_evening_before() {
        let zone = Zone::default();
        let early = Times::around(NOON, &zone, NOON.plus(-7 * DAY));
        assert_eq!(early.check, Some(NOON.plus(-2 * DAY)));
        assert_eq!(early.silent, NOON.plus(-18 * HOUR));
        assert!(early.after > NOON.plus(LASTS - 1));
        let late = Times::around(NOON, &zone, NOON.plus(-3 * HOUR));
        assert_eq!(late.check, Some(NOON.plus(-2 * HOUR)), "in an hour");
        assert_eq!(late.silent, NOON.plus(-HOUR), "half way");
        let too_late = Times::around(NOON, &zone, NOON.plus(-HOUR / 2));
        assert_eq!((too_late.check, too_late.silent), (None, NOON));
    }

    #[test]
    fn what_would_be_asked_at_the_hour_itself_is_not_and_silence_waits_after_what_was_asked() {
        let zone = Zone::default();
        let at_the_hour = Times::around(NOON, &zone, NOON.plus(-AT_LEAST));
        assert_eq!((at_the_hour.check, at_the_hour.silent), (None, NOON));
        let a_moment_before = Times::around(NOON, &zone, NOON.plus(-AT_LEAST - 1));
        assert_eq!(a_moment_before.check, Some(NOON.plus(-1)));
        // It is asked at the very hour at which silence would be told.
        let evening = NOON.plus(-18 * HOUR);
        let at_evening = Times::around(NOON, &zone, evening.plus(-AT_LEAST));
        assert_eq!(at_evening.check, Some(evening));
        assert_eq!(at_evening.silent, NOON.plus(-9 * HOUR), "half way");
    }
}
