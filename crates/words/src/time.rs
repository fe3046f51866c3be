//! How a moment is told, and how long ago something was.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::{SignedDuration, Zoned};

use super::args::Args;
use super::voice::Voice;
use kring_rules::moment::{DAY, HOUR, Moment};
use kring_rules::zone;

impl Voice<'_> {
    /// "dinsdag 3 maart om 14.32". Never "today": a message is still there tomorrow.
    pub(super) fn moment(&self, at: Moment) -> String {
        let (there, now) = (self.there(at), self.there(self.around.now));
        let clock = self.clock_at(&there);
        let day = self.date(there.date(), now.date());
        self.plain("moment", &Args::new().text("day", day).text("clock", clock))
    }

    /// "dinsdag 3 maart 2026 om 14.32 uur": what is to count is shown in full.
    pub(super) fn in_full(&self, at: Moment) -> String {
        let there = self.there(at);
        let day = self.plain("date-with-year", &self.date_args(there.date()));
        let args = Args::new()
            .text("day", day)
            .text("clock", self.clock_at(&there));
        self.plain("moment", &args)
    }

    /// "dinsdag 3 maart, 14.32": on a button.
    pub(super) fn on_a_button(&self, at: Moment) -> String {
        let there = self.there(at);
        let args = self
            .date_args(there.date())
            .text("hour", there.hour().to_string())
            .text("minute", format!("{:02}", there.minute()));
        self.plain("day-button", &args)
    }

    /// "di 3 maart": on a button of several.
    pub(super) fn short_day(&self, at: Moment) -> String {
        let there = self.there(at);
        self.plain("day-short", &self.date_args(there.date()))
    }

    /// "14.32 uur"
    pub(super) fn clock(&self, at: Moment) -> String {
        self.clock_at(&self.there(at))
    }

    /// "dinsdag 3 maart"
    pub(super) fn day(&self, at: Moment) -> String {
        let (there, now) = (self.there(at), self.there(self.around.now));
        self.date(there.date(), now.date())
    }

    /// "3 maart 2026, 14.32 uur": in a document, which is read years later.
    pub(super) fn dated(&self, at: Moment) -> String {
        let there = self.there(at);
        let args = self
            .date_args(there.date())
            .text("clock", self.clock_at(&there));
        self.plain("document-moment", &args)
    }

    /// "3 dagen"
    pub(super) fn since(&self, earlier: Moment) -> String {
        let seconds = self.around.now.since(earlier);
        let (id, count) = match seconds {
            ..HOUR => ("span-short", 0),
            HOUR..DAY => ("span-hours", seconds / HOUR),
            _ => ("span-days", seconds / DAY),
        };
        self.plain(id, &Args::new().number("count", count))
    }

    /// Whoever sleeps then is not woken, but by a signal: the hours are those of the rules.
    pub(super) fn is_night(&self) -> bool {
        let hour = i64::from(self.there(self.around.now).hour());
        zone::is_night_at(hour)
    }

    fn there(&self, at: Moment) -> Zoned {
        utc(at).to_zoned(self.around.zone.clone())
    }

    fn clock_at(&self, at: &Zoned) -> String {
        let args = Args::new()
            .text("hour", at.hour().to_string())
            .text("minute", format!("{:02}", at.minute()));
        self.plain("clock", &args)
    }

    fn date(&self, day: Date, today: Date) -> String {
        let this_year = day.year() == today.year();
        let id = if this_year { "date" } else { "date-with-year" };
        self.plain(id, &self.date_args(day))
    }

    fn date_args(&self, day: Date) -> Args {
        let month = self.label(&format!("month-{}", day.month()));
        let weekday = self.label(&format!("weekday-{}", day.weekday().to_monday_one_offset()));
        Args::new()
            .text("weekday", weekday)
            .text("day", day.day().to_string())
            .text("month", month)
            .text("year", day.year().to_string())
    }
}

/// "20260303T133200Z": as a calendar reads it.
pub(super) fn of_a_calendar(at: Moment) -> String {
    utc(at).strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn utc(at: Moment) -> Timestamp {
    Timestamp::UNIX_EPOCH
        .checked_add(SignedDuration::from_secs(at.0))
        .unwrap_or(Timestamp::UNIX_EPOCH)
}
