//! The hours of the place where facilitators work, as data: when it is night there, and when it strikes a certain hour.

use std::sync::Arc;

use super::moment::{DAY, HOUR, MINUTE, Moment};

/// From this hour on what can wait is told the next morning.
const NIGHT_FALLS: i64 = 22;
/// At this hour it is told.
const MORNING: i64 = 8;
/// At this hour of the day the digest goes out.
const DIGEST: i64 = 17;
/// Whoever asked for it is reminded from this hour on.
const REMINDERS: i64 = 16;
/// And not any more at this one.
const NO_REMINDERS: i64 = 20;
/// So long after midnight facilitators are told on a workday what waits for them.
const WORKDAY: i64 = 8 * HOUR + 30 * MINUTE;
/// The first of January 1970 was a Thursday.
const FIRST_WEEKDAY: u16 = 3;
const SATURDAY: u16 = 5;

/// So many seconds a place is ahead of Greenwich, from then on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// From then on.
    pub from: Moment,
    /// So many seconds.
    pub ahead: i64,
}

/// The hours of a place. Without any shift they are those of Greenwich.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zone(Arc<[Shift]>);

fn days_of(year: u16) -> u16 {
    let leaps = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    if leaps { 366 } else { 365 }
}

/// When the clocks of a place show something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Local {
    /// At this moment.
    Once(Moment),
    /// Twice: they were put back between.
    Twice,
    /// Never: they were put forward over it.
    Never,
}

/// It is night at this hour of the day.
pub fn is_night_at(hour: i64) -> bool {
    !(MORNING..NIGHT_FALLS).contains(&hour)
}

impl Zone {
    /// A place with these shifts, the earliest first.
    pub fn of(shifts: Vec<Shift>) -> Self {
        Self(shifts.into())
    }

    /// What can wait is not told now.
    pub fn is_night(&self, at: Moment) -> bool {
        is_night_at(self.seconds_of_the_day(at) / HOUR)
    }

    /// That moment or, where it is night then, the morning after.
    pub fn by_day(&self, at: Moment) -> Moment {
        if self.is_night(at) {
            self.next(at, MORNING * HOUR)
        } else {
            at
        }
    }

    /// When the digest of the day goes out that comes after this.
    pub fn digest_after(&self, at: Moment) -> Moment {
        self.next(at, DIGEST * HOUR)
    }

    /// From when on, and until when, somebody can be reminded who asked for it: on the first day on which that is after this.
    pub fn hours_for_reminders(&self, at: Moment) -> (Moment, Moment) {
        let hour = self.seconds_of_the_day(at) / HOUR;
        let from = if (REMINDERS..NO_REMINDERS).contains(&hour) {
            at
        } else {
            self.next(at, REMINDERS * HOUR)
        };
        (from, self.next(from, NO_REMINDERS * HOUR))
    }

    /// Half past eight in the morning, on the first day from Monday to Friday on which that is after this.
    pub fn workday_morning_after(&self, at: Moment) -> Moment {
        let mut morning = self.next(at, WORKDAY);
        while (self.day(morning) + FIRST_WEEKDAY) % 7 >= SATURDAY {
            morning = self.next(morning, WORKDAY);
        }
        morning
    }

    /// Which day it is there, counted from the first of January 1970.
    pub fn day(&self, at: Moment) -> u16 {
        let local = at.0.saturating_add(self.ahead(at));
        u16::try_from(local.div_euclid(DAY)).unwrap_or_default()
    }

    /// Which year it is there.
    pub fn year(&self, at: Moment) -> u16 {
        let (mut days, mut year) = (self.day(at), 1970);
        while days >= days_of(year) {
            days -= days_of(year);
            year += 1;
        }
        year
    }

    /// This hour on that day.
    pub fn at(&self, day: u16, hour: u8) -> Moment {
        let local = Moment(i64::from(day) * DAY + i64::from(hour) * HOUR);
        let about = local.plus(-self.ahead(local));
        local.plus(-self.ahead(about))
    }

    /// When it is so many seconds there, counted from the first of January 1970: in a night in which the clocks change
    /// that can be twice, or never.
    pub fn moments_of(&self, local: i64) -> Local {
        let around = [local.saturating_sub(DAY), local.saturating_add(DAY)];
        let mut found: Option<Moment> = None;
        for ahead in around.map(|at| self.ahead(Moment(at))) {
            let at = Moment(local.saturating_sub(ahead));
            if self.ahead(at) != ahead || found == Some(at) {
                continue;
            }
            if found.is_some() {
                return Local::Twice;
            }
            found = Some(at);
        }
        found.map_or(Local::Never, Local::Once)
    }

    /// When it is so many seconds of the day, after that moment.
    fn next(&self, after: Moment, second: i64) -> Moment {
        let wait = second - self.seconds_of_the_day(after);
        let wait = if wait > 0 { wait } else { wait + DAY };
        let struck = after.plus(wait);
        // In a night in which the clocks change, the day is an hour longer or shorter.
        let changed = self.ahead(after) - self.ahead(struck);
        struck.plus(changed)
    }

    fn seconds_of_the_day(&self, at: Moment) -> i64 {
        at.0.saturating_add(self.ahead(at)).rem_euclid(DAY)
    }

    fn ahead(&self, at: Moment) -> i64 {
        let later = self.0.partition_point(|shift| shift.from <= at);
        let holds = self.0.get(later.saturating_sub(1));
        holds.map_or(0, |shift| shift.ahead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-03-29 01:00 UTC: in Brussels it is 2 o'clock, and then 3.
    const SPRING: Moment = Moment(1_774_746_000);

    #[test]
    fn reminders_come_between_four_and_eight_in_summer_and_in_winter() {
        let zone = brussels();
        for hours in 0..24 * 14 {
            let at = SPRING.plus(-7 * DAY + hours * HOUR + 1);
            let (from, until) = zone.hours_for_reminders(at);
            let hour = |at: Moment| zone.seconds_of_the_day(at) / HOUR;
            assert!(
                from >= at && until > from && from.since(at) <= 21 * HOUR,
                "{hours}"
            );
            assert!(
                (16..20).contains(&hour(from)) && hour(until) == 20,
                "{hours}"
            );
        }
    }

    fn brussels() -> Zone {
        let (winter, summer) = (HOUR, 2 * HOUR);
        Zone::of(vec![
            Shift {
                from: SPRING.plus(-150 * DAY),
                ahead: winter,
            },
            Shift {
                from: SPRING,
                ahead: summer,
            },
        ])
    }

    #[test]
    fn it_is_night_from_ten_until_eight_there() {
        let zone = brussels();
        let midnight = SPRING.plus(-2 * HOUR);
        let is_night = |hour: i64| zone.is_night(midnight.plus(-DAY + hour * HOUR));
        for hour in [0, 3, 7, 22, 23] {
            assert!(is_night(hour), "{hour}");
        }
        for hour in [8, 12, 21] {
            assert!(!is_night(hour), "{hour}");
        }
    }

    #[test]
    fn a_workday_begins_at_half_past_eight_and_never_in_a_weekend() {
        let zone = brussels();
        // The clocks change in the night to Sunday; on Monday it is half past eight at 6.30 in Greenwich.
        let monday = SPRING.plus(DAY + 5 * HOUR + 30 * MINUTE);
        let friday = SPRING.plus(-2 * DAY + 6 * HOUR + 30 * MINUTE);
        assert_eq!(zone.workday_morning_after(friday), monday);
        assert_eq!(zone.workday_morning_after(friday.plus(-1)), friday);
        assert_eq!(zone.workday_morning_after(monday.plus(-1)), monday);
        assert_eq!(zone.workday_morning_after(monday), monday.plus(DAY));
    }

    #[test]
    fn the_morning_comes_at_eight_also_when_the_clocks_change() {
        let zone = brussels();
        let evening = SPRING.plus(-3 * HOUR);
        assert_eq!(zone.by_day(evening), SPRING.plus(5 * HOUR));
        let noon = SPRING.plus(9 * HOUR);
        assert_eq!(zone.by_day(noon), noon);
        assert_eq!(zone.digest_after(noon), SPRING.plus(14 * HOUR));
        assert_eq!(
            zone.digest_after(SPRING.plus(14 * HOUR)),
            SPRING.plus(14 * HOUR + DAY)
        );
    }
}
