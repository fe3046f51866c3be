//! How a moment is told, and how long ago something was.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::{SignedDuration, Zoned};

use super::args::Args;
use super::voice::Voice;
use kring_rules::moment::{DAY, HOUR, Moment};
use kring_rules::zone;

/// "dinsdag 3 maart om 14.32". Never "today": a message is still there tomorrow.
pub(super) fn told(voice: &Voice<'_>, at: Moment) -> String {
    let (there, now) = (zoned(voice, at), zoned(voice, voice.around.now));
    let clock = clock(voice, &there);
    let day = date(voice, there.date(), now.date());
    voice.plain("moment", &Args::new().text("day", day).text("clock", clock))
}

/// "dinsdag 3 maart 2026 om 14.32 uur": what is to count is shown in full.
pub(super) fn in_full(voice: &Voice<'_>, at: Moment) -> String {
    let there = zoned(voice, at);
    let day = voice.plain("date-with-year", &date_args(voice, there.date()));
    let args = Args::new()
        .text("day", day)
        .text("clock", clock(voice, &there));
    voice.plain("moment", &args)
}

/// "dinsdag 3 maart, 14.32": on a button.
pub(super) fn on_a_button(voice: &Voice<'_>, at: Moment) -> String {
    let there = zoned(voice, at);
    let args = date_args(voice, there.date())
        .text("hour", there.hour().to_string())
        .text("minute", format!("{:02}", there.minute()));
    voice.plain("day-button", &args)
}

/// "di 3 maart": on a button of several.
pub(super) fn short_day(voice: &Voice<'_>, at: Moment) -> String {
    let there = zoned(voice, at);
    voice.plain("day-short", &date_args(voice, there.date()))
}

/// "20260303T133200Z": as a calendar reads it.
pub(super) fn of_a_calendar(at: Moment) -> String {
    utc(at).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// "14.32 uur"
pub(super) fn hour(voice: &Voice<'_>, at: Moment) -> String {
    clock(voice, &zoned(voice, at))
}

/// "dinsdag 3 maart"
pub(super) fn day(voice: &Voice<'_>, at: Moment) -> String {
    let (there, now) = (zoned(voice, at), zoned(voice, voice.around.now));
    date(voice, there.date(), now.date())
}

/// "3 maart 2026, 14.32 uur": in a document, which is read years later.
pub(super) fn dated(voice: &Voice<'_>, at: Moment) -> String {
    let there = zoned(voice, at);
    let args = date_args(voice, there.date()).text("clock", clock(voice, &there));
    voice.plain("document-moment", &args)
}

/// "3 dagen"
pub(super) fn since(voice: &Voice<'_>, earlier: Moment) -> String {
    let seconds = voice.around.now.since(earlier);
    let (id, count) = match seconds {
        ..HOUR => ("span-short", 0),
        HOUR..DAY => ("span-hours", seconds / HOUR),
        _ => ("span-days", seconds / DAY),
    };
    voice.plain(id, &Args::new().number("count", count))
}

/// Whoever sleeps then is not woken, but by a signal: the hours are those of the rules.
pub(super) fn is_night(voice: &Voice<'_>) -> bool {
    let hour = i64::from(zoned(voice, voice.around.now).hour());
    zone::is_night_at(hour)
}

fn zoned(voice: &Voice<'_>, at: Moment) -> Zoned {
    utc(at).to_zoned(voice.around.zone.clone())
}

fn utc(at: Moment) -> Timestamp {
    Timestamp::UNIX_EPOCH
        .checked_add(SignedDuration::from_secs(at.0))
        .unwrap_or(Timestamp::UNIX_EPOCH)
}

fn clock(voice: &Voice<'_>, at: &Zoned) -> String {
    let args = Args::new()
        .text("hour", at.hour().to_string())
        .text("minute", format!("{:02}", at.minute()));
    voice.plain("clock", &args)
}

fn date(voice: &Voice<'_>, day: Date, today: Date) -> String {
    let this_year = day.year() == today.year();
    let id = if this_year { "date" } else { "date-with-year" };
    voice.plain(id, &date_args(voice, day))
}

fn date_args(voice: &Voice<'_>, day: Date) -> Args {
    let month = voice.label(&format!("month-{}", day.month()));
    let weekday = voice.label(&format!("weekday-{}", day.weekday().to_monday_one_offset()));
    Args::new()
        .text("weekday", weekday)
        .text("day", day.day().to_string())
        .text("month", month)
        .text("year", day.year().to_string())
}
