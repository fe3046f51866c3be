//! A date as somebody writes it: "za 12 december om 14u30", "12/12 14.30". What is not clear is asked back, and nothing is
//! guessed: what was read is shown in full before it counts. The words for it are data, of all languages together.

use serde::{Deserialize, Serialize};

use super::found::Found;
use crate::moment::{DAY, MINUTE, Moment};
use crate::zone::{Local, Zone};

/// A date is at most so far ahead.
const FARTHEST: i64 = 366;
/// A conversation can begin from this hour …
const EARLIEST: u8 = 9;
/// … to this one, on buttons.
const LATEST: u8 = 20;

/// The words for dates, of all languages together: people write in whichever comes first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateWords {
    words: Vec<(String, Meant)>,
}

/// What a word says about a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    Month(u8),
    Weekday(u8),
    /// So many days from today.
    Ahead(u8),
    /// What stands before it is an hour.
    Hour,
    Morning,
    Afternoon,
    /// Nothing.
    Nothing,
}

/// A file with the words for dates of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    /// From January on; each with its short forms.
    months: Vec<Vec<String>>,
    /// From Monday on; each with its short forms.
    weekdays: Vec<Vec<String>>,
    /// Today, tomorrow, the day after.
    days: Vec<Vec<String>>,
    /// What stands behind an hour.
    hour: Vec<String>,
    /// Before noon.
    morning: Vec<String>,
    /// After noon.
    afternoon: Vec<String>,
    /// What says nothing about a date.
    nothing: Vec<String>,
}

/// A file with the words for dates is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatesFault;

impl DateWords {
    /// Reads the words of one more language.
    pub fn with(mut self, file: &str) -> Result<Self, DatesFault> {
        let file: File = toml::from_str(file).map_err(|_| DatesFault)?;
        if file.months.len() != 12 || file.weekdays.len() != 7 || file.days.len() > 7 {
            return Err(DatesFault);
        }
        self.numbered(1, file.months, Meant::Month);
        self.numbered(0, file.weekdays, Meant::Weekday);
        self.numbered(0, file.days, Meant::Ahead);
        self.all(file.hour, Meant::Hour);
        self.all(file.morning, Meant::Morning);
        self.all(file.afternoon, Meant::Afternoon);
        self.all(file.nothing, Meant::Nothing);
        Ok(self)
    }

    fn numbered(&mut self, first: u8, words: Vec<Vec<String>>, of: impl Fn(u8) -> Meant) {
        for (number, words) in (first..).zip(words) {
            self.all(words, of(number));
        }
    }

    fn all(&mut self, words: Vec<String>, meant: Meant) {
        let each = words.into_iter().map(|word| (word.to_lowercase(), meant));
        self.words.extend(each);
    }

    pub(super) fn meaning(&self, word: &str) -> Option<Meant> {
        let mut all = self.words.iter();
        all.find(|(known, _)| known == word)
            .map(|(_, meant)| *meant)
    }

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
