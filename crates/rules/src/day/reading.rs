//! A date as somebody writes it: "za 12 december om 14u30", "12/12 14.30". What is not clear is asked back, and nothing is
//! guessed: what was read is shown in full before it counts.

use serde::{Deserialize, Serialize};

use super::civil::{Date, weekday};
use super::found::Found;
use super::words::DateWords;
use crate::moment::{DAY, HOUR, MINUTE, Moment};
use crate::zone::{Local, Zone};

/// A date is at most so far ahead.
const FARTHEST: i64 = 366;
/// A date without a year that was so many days ago is one that is past, and not one of next year.
const JUST_PAST: i64 = 90;
/// A conversation can begin from this hour …
const EARLIEST: u8 = 9;
/// … to this one, on buttons.
const LATEST: u8 = 20;

impl DateWords {
    /// Every date in a text, one a line.
    pub fn read(&self, text: &str, zone: &Zone, now: Moment) -> (Vec<Moment>, Option<Unread>) {
        let lines = text.split(['\n', ';']).map(str::trim);
        let (mut dates, mut unread) = (Vec::new(), None);
        for line in lines.filter(|line| !line.is_empty()) {
            match self.read_one(line, zone, now) {
                Ok(at) if !dates.contains(&at) => dates.push(at),
                Ok(_) => {}
                Err(why) => unread = unread.or(Some(why)),
            }
        }
        if dates.is_empty() && unread.is_none() {
            unread = Some(Unread::NoDate);
        }
        (dates, unread)
    }

    /// The date that a line says, or what is not clear about it.
    pub fn read_one(&self, line: &str, zone: &Zone, now: Moment) -> Result<Moment, Unread> {
        let found = Found::in_line(self, line).ok_or(Unread::NoDate)?;
        let today = i64::from(zone.day(now));
        let day = found.day(today)?;
        if day < today {
            return Err(Unread::Past);
        }
        if day > today + FARTHEST {
            return Err(Unread::TooFar);
        }
        let Some(minutes) = found.minutes else {
            return Err(Unread::NoHour(hours_on(day, zone, now)));
        };
        at(day, minutes, zone, now)
    }
}

impl Found {
    /// Which day it is, counted from the first of January 1970.
    fn day(&self, today: i64) -> Result<i64, Unread> {
        if let Some(ahead) = self.ahead {
            return Ok(today + i64::from(ahead));
        }
        let Some((year, month, day)) = self.date else {
            return Err(self.without_date(today));
        };
        let number = numbered(year, month, day, today)?;
        let differs = self.weekday.is_some_and(|known| known != weekday(number));
        if differs {
            return Err(Unread::OtherWeekday(noon(number)));
        }
        Ok(number)
    }

    /// A day of the week is asked back: the next one, or the one after?
    fn without_date(&self, today: i64) -> Unread {
        let Some(wanted) = self.weekday else {
            return Unread::NoDate;
        };
        let wait = (i64::from(wanted) - i64::from(weekday(today))).rem_euclid(7);
        let first = today + if wait == 0 { 7 } else { wait };
        Unread::WhichDay(vec![noon(first), noon(first + 7)])
    }
}

/// In the middle of that day, whatever the place: it stands for the day.
fn noon(day: i64) -> Moment {
    Moment(day * DAY + 11 * HOUR)
}

/// Without a year it is the first such day that comes, if it was not just past.
fn numbered(year: Option<i32>, month: u8, day: u8, today: i64) -> Result<i64, Unread> {
    let this = Date::numbered(today).year;
    let number = |year| Date::of(year, month, day).map(Date::number);
    if let Some(year) = year {
        return number(year).ok_or(Unread::NoSuchDay);
    }
    match (number(this), number(this + 1)) {
        (Some(near), _) if near >= today => Ok(near),
        (Some(near), _) if near >= today - JUST_PAST => Err(Unread::Past),
        (_, Some(next)) => Ok(next),
        (Some(_) | None, None) => Err(Unread::NoSuchDay),
    }
}

/// What is not clear about a date that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unread {
    /// There is no date in it.
    NoDate,
    /// There is no such day.
    NoSuchDay,
    /// It is past.
    Past,
    /// It is more than a year ahead.
    TooFar,
    /// At that hour the clock is put forward or back.
    ClockChanges,
    /// That date is another day of the week: this one.
    OtherWeekday(Moment),
    /// A day of the week alone: which of these?
    WhichDay(Vec<Moment>),
    /// At which hour of that day?
    NoHour(Vec<Moment>),
    /// One date is asked for.
    OneAlone,
    /// There are too many.
    TooMany,
}

impl Unread {
    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NoDate => "no-date",
            Self::NoSuchDay => "no-such-day",
            Self::Past => "past",
            Self::TooFar => "too-far",
            Self::ClockChanges => "clock-changes",
            Self::OtherWeekday(_) => "other-weekday",
            Self::WhichDay(_) => "which-day",
            Self::NoHour(_) => "no-hour",
            Self::OneAlone => "one-alone",
            Self::TooMany => "too-many",
        }
    }
}

/// The hours of that day that can be chosen with a button.
pub fn hours_on(day: i64, zone: &Zone, now: Moment) -> Vec<Moment> {
    let hours = EARLIEST..=LATEST;
    let each = hours.filter_map(|hour| at(day, u16::from(hour) * 60, zone, now).ok());
    each.collect()
}

/// So many minutes past midnight of that day.
fn at(day: i64, minutes: u16, zone: &Zone, now: Moment) -> Result<Moment, Unread> {
    let local = day * DAY + i64::from(minutes) * MINUTE;
    match zone.moments_of(local) {
        Local::Once(at) if at <= now => Err(Unread::Past),
        Local::Once(at) => Ok(at),
        Local::Never | Local::Twice => Err(Unread::ClockChanges),
    }
}

#[cfg(test)]
mod tests;
