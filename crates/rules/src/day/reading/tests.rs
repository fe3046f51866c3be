//! Dates as people write them, in either language, and what is asked back.

use super::*;
use crate::zone::Shift;

/// Saturday 28 November 2026, 23.00 in Brussels.
const NOW: Moment = Moment(1_795_903_200);

fn brussels() -> Zone {
    let shift = |from, hours| Shift {
        from: Moment(from),
        ahead: hours * HOUR,
    };
    Zone::of(vec![
        shift(1_774_746_000, 2),
        // 25 October 2026 and 28 March 2027, 01.00 in Greenwich.
        shift(1_792_890_000, 1),
        shift(1_806_195_600, 2),
        // 31 October 2027.
        shift(1_824_944_400, 1),
    ])
}

fn words() -> DateWords {
    // In the order in which the folders are found: of two words that are written alike, the first counts.
    let files = [
        include_str!("../../../../../locales/de/dates.toml"),
        include_str!("../../../../../locales/en/dates.toml"),
        include_str!("../../../../../locales/fr/dates.toml"),
        include_str!("../../../../../locales/nl/dates.toml"),
    ];
    let all = files.iter();
    all.fold(DateWords::default(), |words, file| {
        words.with(file).unwrap()
    })
}

fn read(line: &str) -> Result<(i32, u8, u8, i64), Unread> {
    let zone = brussels();
    let at = words().read_one(line, &zone, NOW)?;
    let date = Date::numbered(i64::from(zone.day(at)));
    let midnight = zone.at(zone.day(at), 0);
    Ok((date.year, date.month, date.day, at.since(midnight) / MINUTE))
}

#[test]
fn a_date_is_read_as_people_write_it() {
    let half_past_two = 14 * 60 + 30;
    for line in [
        "12 december 14u30",
        "12 december om 14.30 uur",
        "12 december 2026 om 14:30",
        "za 12 dec. 14u30",
        "Zaterdag 12 december, 14.30 u",
        "op zaterdag 12 december om 14h30",
        "12/12 14u30",
        "12/12/2026 14:30",
        "12-12-26 14.30",
        "12.12.2026 14.30",
        "2026-12-12 14:30",
        "14u30 op 12 december",
        "12de december om 14u30",
        "December 12 at 2.30 pm",
        "Saturday 12th December 2026, 2:30 PM",
        "samedi 12 décembre à 14h30",
        "le 12 déc. 2026, 14 h 30",
        "Samstag, 12. Dezember um 14.30 Uhr",
        "am 12.12.2026 um 14.30",
        "14.30 Uhr am 12. Dezember",
        "Sa 12. Dez. 14.30 Uhr",
        "12 Dec 14:30",
    ] {
        assert_eq!(read(line), Ok((2026, 12, 12, half_past_two)), "{line}");
    }
    assert_eq!(read("12/1 9u"), Ok((2027, 1, 12, 9 * 60)));
    assert_eq!(read("morgen om 14 uur"), Ok((2026, 11, 29, 14 * 60)));
    assert_eq!(read("overmorgen 9u"), Ok((2026, 11, 30, 9 * 60)));
    assert_eq!(read("12 december 12 am"), Ok((2026, 12, 12, 0)));
    assert_eq!(read("12 december 12 pm"), Ok((2026, 12, 12, 12 * 60)));
}

#[test]
fn what_is_not_clear_is_asked_back() {
    for line in [
        "",
        "ja",
        "binnenkort",
        "14u30",
        "12 mensen",
        "12/",
        "25u 12 december",
        "24.00 uur 12 december",
        "14.60 uur 12 december",
        "14u30 15u 12 december",
    ] {
        assert_eq!(read(line), Err(Unread::NoDate), "{line}");
    }
    for line in [
        "31/2 14u",
        "31 februari om 14u",
        "30/2/2027 10u",
        "0/5 10u",
        "12/13/2026 10u",
    ] {
        assert_eq!(read(line), Err(Unread::NoSuchDay), "{line}");
    }
    for line in [
        "12 november 14u",
        "12/11/2026 14u",
        "28/11 22u59",
        "1/1/1999 10u",
    ] {
        assert_eq!(read(line), Err(Unread::Past), "{line}");
    }
    assert_eq!(read("29/11/2027 14u"), Ok((2027, 11, 29, 14 * 60)));
    assert_eq!(read("30/11/2027 14u"), Err(Unread::TooFar));
    assert_eq!(read("12/12/2028 14u"), Err(Unread::TooFar));
    assert!(matches!(read("12 december"), Err(Unread::NoHour(hours)) if hours.len() == 12));
    assert!(matches!(
        read("vrijdag 12 december 14u"),
        Err(Unread::OtherWeekday(_))
    ));
}

#[test]
fn a_day_of_the_week_alone_is_asked_back() {
    for line in ["vrijdag", "vr 14u30", "Friday"] {
        let Err(Unread::WhichDay(days)) = read(line) else {
            panic!("{line}");
        };
        let dates = days
            .iter()
            .map(|at| Date::numbered(i64::from(brussels().day(*at))));
        let dates: Vec<(u8, u8)> = dates.map(|date| (date.month, date.day)).collect();
        assert_eq!(dates, [(12, 4), (12, 11)], "{line}");
    }
}

#[test]
fn an_hour_that_is_not_there_or_twice_is_asked_back() {
    // In the night to 28 March the clock goes from 2 to 3; in the one to 31 October from 3 to 2.
    assert_eq!(read("28 maart 2027 2u30"), Err(Unread::ClockChanges));
    assert_eq!(read("28 maart 2027 14u"), Ok((2027, 3, 28, 13 * 60)));
    assert_eq!(read("31 oktober 2027 2u30"), Err(Unread::ClockChanges));
}

#[test]
fn several_lines_are_several_dates() {
    let (dates, unread) = words().read("12/12 14u\n14/12 10u; 12/12 14u", &brussels(), NOW);
    assert_eq!((dates.len(), unread), (2, None));
    let (dates, unread) = words().read("12/12 14u\nvrijdag", &brussels(), NOW);
    assert_eq!(dates.len(), 1);
    assert!(matches!(unread, Some(Unread::WhichDay(_))));
}

#[test]
fn numbers_are_a_date_or_an_hour_by_what_stands_before_them() {
    assert_eq!(read("morgen 9.10"), Ok((2026, 11, 29, 9 * 60 + 10)));
    assert_eq!(read("12 december 9.10 am"), Ok((2026, 12, 12, 9 * 60 + 10)));
    assert_eq!(read("12/12.2026 14u"), Err(Unread::NoDate));
    let Err(Unread::WhichDay(days)) = read("vrijdag") else {
        panic!("a day of the week alone");
    };
    assert!(days.iter().all(|at| at.0.rem_euclid(DAY) == 11 * HOUR));
}

#[test]
fn each_language_names_twelve_months_and_seven_days() {
    let names = |many: usize| vec![vec!["a"]; many];
    let file = |months, weekdays, days| {
        format!(
            "months = {:?}\nweekdays = {:?}\ndays = {:?}\nhour = []\nmorning = []\nafternoon = []\nnothing = []",
            names(months),
            names(weekdays),
            names(days)
        )
    };
    let is_read = |file: String| DateWords::default().with(&file).is_ok();
    assert!(is_read(file(12, 7, 3)) && is_read(file(12, 7, 7)));
    for (months, weekdays, days) in [(11, 7, 3), (13, 7, 3), (12, 6, 3), (12, 8, 3), (12, 7, 8)] {
        assert!(!is_read(file(months, weekdays, days)));
    }
}

#[test]
fn what_comes_later_today_is_read_up_to_the_last_minute_and_what_is_past_needs_no_hour() {
    let last_minute = 23 * 60 + 59;
    assert_eq!(read("28/11 23u01"), Ok((2026, 11, 28, 23 * 60 + 1)));
    assert_eq!(read("28/11 23u59"), Ok((2026, 11, 28, last_minute)));
    assert_eq!(read("12/12 0u00"), Ok((2026, 12, 12, 0)));
    assert_eq!(read("27/11/2026"), Err(Unread::Past));
}
