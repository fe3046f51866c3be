//! `kring letters`: how many letters are owed and how many could not be delivered, never what stands in them; and sending
//! again what could not be delivered.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Place, answer};
use crate::commands::{self, Ask};
use crate::desk::{LettersCount, Refusal};

/// What is to be done about letters.
#[derive(Debug, Args)]
pub(super) struct Wish {
    /// Send again what could not be delivered; without it, letters are counted
    #[arg(value_enum)]
    what: Option<What>,
    /// Print what is counted as JSON
    #[arg(long, conflicts_with = "what")]
    json: bool,
    #[command(flatten)]
    place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    Retry,
}

pub(super) async fn letters(wish: &Wish) -> Result<ExitCode> {
    let site = wish.place.site()?;
    if wish.what == Some(What::Retry) {
        let many = commands::ask(&site, Ask::RetryLetters).await?.retried()?;
        answer(&format!("sent again: {many}"));
    } else {
        let count = commands::ask(&site, Ask::Letters).await?.letters()?;
        let lines = lines(&count, &site.config.time_zone()?);
        answer(&if wish.json {
            serde_json::to_string(&count)?
        } else {
            lines.join("\n")
        });
    }
    Ok(ExitCode::SUCCESS)
}

fn lines(count: &LettersCount, zone: &TimeZone) -> Vec<String> {
    let since = count
        .oldest
        .and_then(|at| Timestamp::from_second(at.0).ok())
        .map(|at| at.to_zoned(zone.clone()));
    let since = since.map(|at| format!(", the oldest since {}", at.strftime("%Y-%m-%d %H:%M")));
    let mut lines = vec![
        format!("owed: {}{}", count.owed, since.unwrap_or_default()),
        format!("  of these to people out of reach: {}", count.waiting),
        format!(
            "people out of reach: {} facilitators, {} participants",
            count.facilitators_out_of_reach, count.participants_out_of_reach
        ),
        format!("could not be delivered: {}", count.undelivered()),
    ];
    let each = count.undelivered.iter();
    lines.extend(each.map(|(why, many)| format!("  {}: {many}", told(*why))));
    if count.undelivered() > 0 {
        lines.push("`kring letters retry` sends them again".to_owned());
    }
    lines
}

fn told(why: Refusal) -> &'static str {
    match why {
        Refusal::Markup => "Telegram cannot read the text",
        Refusal::TooLong => "too long",
        Refusal::Empty => "empty",
        Refusal::Buttons => "Telegram does not take the buttons",
        Refusal::File => "Telegram does not take the document",
        Refusal::Wording => "kring cannot put them into words: a fault in kring, please report it",
        Refusal::Unreadable => {
            "cannot be read: they stay as they are, and only a backup brings them back"
        }
    }
}

/// What is wrong with the letters, and what to do.
pub(super) fn wrong_with(count: &LettersCount) -> Vec<String> {
    let mut wrong = Vec::new();
    if count.undelivered() > 0 {
        wrong.push(format!(
            "{} could not be delivered: see `kring letters`; `kring letters retry` sends them again",
            count.undelivered()
        ));
    }
    if count.facilitators_out_of_reach > 0 {
        wrong.push(format!(
            "{} facilitators cannot be reached, because they blocked the bot or left Telegram: what is meant for them waits, \
             signals as well where nobody else facilitates the case",
            count.facilitators_out_of_reach
        ));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use kring_rules::moment::Moment;

    #[test]
    fn letters_are_counted_by_kind_and_nothing_of_them_is_told() {
        let count = LettersCount {
            owed: 12,
            oldest: Some(Moment(1_772_442_000)),
            waiting: 4,
            facilitators_out_of_reach: 1,
            participants_out_of_reach: 2,
            undelivered: vec![(Refusal::Markup, 1), (Refusal::TooLong, 2)],
        };
        let told = lines(&count, &TimeZone::UTC);
        assert_eq!(told[0], "owed: 12, the oldest since 2026-03-02 09:00");
        assert_eq!(told[3], "could not be delivered: 3");
        assert_eq!(told.len(), 7);
        assert_eq!(wrong_with(&count).len(), 2);
        assert_eq!(wrong_with(&LettersCount::default()), Vec::<String>::new());
    }
}
