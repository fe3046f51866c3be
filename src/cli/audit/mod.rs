//! `kring audit`: the access log, for whoever answers for privacy. Oldest first, a line for each deed.

pub(super) mod lines;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use jiff::tz::TimeZone;

use super::Place;
use crate::commands::{Ask, Kring};
use crate::desk::{Clock, SystemClock, Wanted};
use kring_rules::ids::CaseId;
use kring_rules::moment::DAY;

/// What is asked of the access log.
#[derive(Debug, Args)]
pub(super) struct Question {
    /// Only what was done in the case with this code
    #[arg(long, value_parser = case_code)]
    case: Option<String>,
    /// Only what was done in the last so many days
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=3650))]
    days: Option<u16>,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// A code and nothing else: it is noted with the question.
fn case_code(text: &str) -> Result<String, &'static str> {
    let code = text.to_ascii_uppercase();
    let is_code = code.len() == 8 && code.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'2'..=b'7'));
    is_code
        .then_some(code)
        .ok_or("a case's code has eight letters and digits, as kring audit shows them")
}

pub(super) async fn audit(question: &Question) -> Result<ExitCode> {
    let site = question.place.site()?;
    let zone = site.config.time_zone()?;
    let kring = Kring::of(&site).await?;
    let printed = question.print(&kring, &zone).await;
    let left = kring.leave().await;
    printed.and(left)?;
    Ok(ExitCode::SUCCESS)
}

impl Question {
    async fn print(&self, kring: &Kring, zone: &TimeZone) -> Result<()> {
        let (mut text, show) = if self.json {
            (String::new(), lines::json as lines::Show)
        } else {
            (lines::heading(), lines::plain as lines::Show)
        };
        let wanted = self.wanted();
        let mut after = None;
        loop {
            let wanted = wanted.clone();
            let page = kring.ask(Ask::Audit { wanted, after }).await?.audit()?;
            for entry in &page.entries {
                text.push_str(&show(entry, zone)?);
                text.push('\n');
            }
            after = page.more;
            if print(&text)? == Reader::Gone || after.is_none() {
                return Ok(());
            }
            text.clear();
        }
    }

    fn wanted(&self) -> Wanted {
        let ago = self.days.map(|days| i64::from(days) * DAY);
        Wanted {
            case: self.case.as_ref().map(CaseId::new),
            since: ago.map(|ago| SystemClock.now().plus(-ago)),
        }
    }
}

/// Whether anybody still reads what is printed.
#[derive(PartialEq)]
enum Reader {
    There,
    Gone,
}

/// The log can be long: whoever has seen enough of it may close the pipe.
fn print(text: &str) -> Result<Reader> {
    let mut out = std::io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(Reader::There),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Reader::Gone),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_asked_for_by_its_code_and_by_nothing_else() {
        assert_eq!(case_code("abcd2345").unwrap(), "ABCD2345");
        for wrong in ["", "ABCD234", "ABCD23456", "ABCD2341", "An Peete"] {
            assert!(case_code(wrong).is_err(), "{wrong}");
        }
    }
}
