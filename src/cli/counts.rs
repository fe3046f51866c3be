//! `kring counts`: how many cases were closed in a year, by group. Groups of fewer than five are not shown.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use jiff::Timestamp;

use super::{Place, answer};
use crate::commands::{self, Ask};
use crate::desk::{Clock, SystemClock};
use kring_rules::counted::ShownCounts;

/// What is wanted of a year.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// The year; without it, this one
    #[arg(long)]
    year: Option<u16>,
    /// Print lines of comma-separated values, for a spreadsheet
    #[arg(long)]
    csv: bool,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn counts(wish: &Wish) -> Result<ExitCode> {
    let site = wish.place.site()?;
    let zone = site.config.time_zone()?;
    let now = Timestamp::from_second(SystemClock.now().0).unwrap_or_default();
    let this = u16::try_from(now.to_zoned(zone).year()).unwrap_or_default();
    let ask = Ask::Counts {
        year: wish.year.unwrap_or(this),
    };
    let counts = commands::ask(&site, ask).await?.counts()?;
    let lines = if wish.csv {
        table(&counts)
    } else {
        screen(&counts)
    };
    answer(&lines.join("\n"));
    Ok(ExitCode::SUCCESS)
}

fn many(number: Option<u32>) -> String {
    number.map_or("<5".to_owned(), |number| number.to_string())
}

/// A group that is not shown has nothing in its last column.
fn table(counts: &ShownCounts) -> Vec<String> {
    let year = counts.year;
    let cell = |number: Option<u32>| number.map_or(String::new(), |number| number.to_string());
    let mut lines = vec!["year,by,group,number".to_owned()];
    lines.push(format!("{year},all,cases,{}", cell(counts.cases)));
    let groups = counts.groups.iter();
    lines.extend(
        groups.map(|(by, group, number)| format!("{year},{},{group},{}", by.code(), cell(*number))),
    );
    lines
}

fn screen(counts: &ShownCounts) -> Vec<String> {
    let (year, cases) = (counts.year, many(counts.cases));
    let mut lines = vec![format!("{year}: {cases} cases closed or erased")];
    let mut last = None;
    for (by, group, number) in &counts.groups {
        let head = if last == Some(*by) { "" } else { by.code() };
        last = Some(*by);
        let number = number.map_or("hidden".to_owned(), |number| number.to_string());
        lines.push(format!("{head:<12} {group:<16} {number:>6}"));
    }
    lines.push(
        "Groups of fewer than five are hidden, and one more where they could be worked out."
            .to_owned(),
    );
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use kring_rules::counted::YearCounts;

    #[test]
    fn what_is_hidden_stands_nowhere() {
        let counts = YearCounts {
            cases: 3,
            ..YearCounts::default()
        };
        let lines = table(&counts.shown(2026));
        assert_eq!(lines, ["year,by,group,number", "2026,all,cases,"]);
        assert!(screen(&counts.shown(2026))[0].starts_with("2026: <5 cases"));
    }
}
