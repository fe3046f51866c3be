//! The calendar: which day a date is, counted from the first of January 1970, and back.

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// The first of January 1970 was a Thursday.
const FIRST_WEEKDAY: i64 = 3;
/// Days in four hundred years, and from the first of March of year 0 to the first of January 1970.
const ERA: i64 = 146_097;
const UNTIL_1970: i64 = 719_468;

impl Date {
    /// That day, if there is one: no 31st of February.
    pub fn of(year: i32, month: u8, day: u8) -> Option<Self> {
        let fits = (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        fits.then_some(Self { year, month, day })
    }

    /// Which day it is, counted from the first of January 1970.
    pub fn number(self) -> i64 {
        // Years begin in March here, so that the day that is added now and then is their last.
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - UNTIL_1970
    }

    /// The day of this number.
    pub fn numbered(number: i64) -> Self {
        let shifted = number + UNTIL_1970;
        let (era, of_era) = (shifted.div_euclid(ERA), shifted.rem_euclid(ERA));
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march + 2) / 5 + 1;
        let month = if march < 10 { march + 3 } else { march - 9 };
        let year = era * 400 + year + i64::from(month <= 2);
        Self {
            year: i32::try_from(year).unwrap_or_default(),
            month: u8::try_from(month).unwrap_or_default(),
            day: u8::try_from(day).unwrap_or_default(),
        }
    }

    /// Its day of the week: Monday is 0.
    pub fn weekday(self) -> u8 {
        weekday(self.number())
    }
}

/// The day of the week of the day of this number: Monday is 0.
pub fn weekday(number: i64) -> u8 {
    u8::try_from((number + FIRST_WEEKDAY).rem_euclid(7)).unwrap_or_default()
}

fn days_in(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_has_its_number_and_each_number_its_day() {
        let date = |year, month, day| Date::of(year, month, day).unwrap();
        assert_eq!(date(1970, 1, 1).number(), 0);
        assert_eq!(date(2026, 12, 12).number(), 20_799);
        for number in -800_000..800_000 {
            assert_eq!(Date::numbered(number).number(), number);
        }
        for number in 0..80_000 {
            let (one, next) = (Date::numbered(number), Date::numbered(number + 1));
            assert!(one < next, "{one:?}");
            assert!(Date::of(one.year, one.month, one.day).is_some());
        }
    }

    #[test]
    fn there_is_no_31st_of_february() {
        assert_eq!(Date::of(2026, 2, 31), None);
        assert_eq!(Date::of(2026, 2, 29), None);
        assert!(Date::of(2028, 2, 29).is_some());
        assert_eq!(Date::of(2100, 2, 29), None);
        assert_eq!(Date::of(2026, 13, 1), None);
        assert_eq!(Date::of(2026, 4, 31), None);
        assert_eq!(Date::of(2026, 4, 0), None);
    }

    #[test]
    fn a_day_of_the_week_is_as_in_the_calendar() {
        let saturday = Date::of(2026, 12, 12).unwrap();
        assert_eq!(saturday.weekday(), 5);
        assert_eq!(Date::of(1970, 1, 1).unwrap().weekday(), 3);
    }
}
