//! A deed as a line: in English, or as JSON. Nothing in it can pass for another line.

use anyhow::{Context, Result};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::desk::{Entry, Who};
use kring_rules::deed::DeedKind;
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;

/// How an entry is shown.
pub(super) type Show = fn(&Entry, &TimeZone) -> Result<String>;

const NO_LONGER_KNOWN: &str = "someone no longer known";

pub(super) fn heading() -> String {
    columns("time", "who", "what", "case", "party") + "\n"
}

pub(super) fn plain(entry: &Entry, zone: &TimeZone) -> Result<String> {
    let parties: Vec<String> = entry.parties.iter().map(ToString::to_string).collect();
    let case = entry.case.as_ref().map_or("", CaseId::as_str);
    Ok(columns(
        &time(entry.at, zone, "%Y-%m-%d %H:%M:%S")?,
        &who(&entry.who),
        what(entry.kind),
        case,
        &parties.join(", "),
    ))
}

fn columns(time: &str, who: &str, what: &str, case: &str, party: &str) -> String {
    let line = format!("{time:<19}  {who:<24}  {what:<38}  {case:<8}  {party}");
    line.trim_end().to_owned()
}

/// An entry for programs. The names of its fields and its codes stay as they are.
#[derive(Serialize)]
struct Json<'a> {
    time: String,
    by: &'static str,
    name: Option<&'a str>,
    what: &'static str,
    case: Option<&'a str>,
    parties: Vec<u8>,
}

pub(super) fn json(entry: &Entry, zone: &TimeZone) -> Result<String> {
    let (by, name) = match &entry.who {
        Who::Facilitator(name) => ("facilitator", Some(name.as_str())),
        Who::NoLongerKnown => ("facilitator", None),
        Who::Participant => ("participant", None),
        Who::CommandLine => ("command-line", None),
        Who::Kring => ("kring", None),
    };
    Ok(serde_json::to_string(&Json {
        time: time(entry.at, zone, "%Y-%m-%dT%H:%M:%S%:z")?,
        by,
        name,
        what: entry.kind.code(),
        case: entry.case.as_ref().map(CaseId::as_str),
        parties: entry.parties.iter().map(|party| party.0).collect(),
    })?)
}

fn time(at: Moment, zone: &TimeZone, format: &str) -> Result<String> {
    let at = Timestamp::from_second(at.0).context("a deed has no time that can be shown")?;
    Ok(at.to_zoned(zone.clone()).strftime(format).to_string())
}

fn who(who: &Who) -> String {
    match who {
        Who::Facilitator(name) => harmless(name.as_str()),
        Who::NoLongerKnown => NO_LONGER_KNOWN.to_owned(),
        Who::Participant => "the participant".to_owned(),
        Who::CommandLine => "command line".to_owned(),
        Who::Kring => "kring itself".to_owned(),
    }
}

/// A facilitator can choose the name of a colleague: it may not begin a line of its own, nor turn this one around.
pub(in crate::cli) fn harmless(name: &str) -> String {
    let turns = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || turns(c);
    name.replace(breaks, " ")
}

fn what(kind: DeedKind) -> &'static str {
    match kind {
        DeedKind::AnswersRead => "read the answers",
        DeedKind::SatTogether => "sat together with a participant",
        DeedKind::LeftRead => "read what was left for them",
        DeedKind::SummaryRead => "read the summary",
        DeedKind::SummarySent => "was sent the summary: everyone ready",
        DeedKind::BriefTaken => "took the page for the day",
        DeedKind::FileTaken => "took everything on paper",
        DeedKind::GateAnswerTold => "was told the answer at a gate",
        DeedKind::DigestSent => "was sent who found it hard that day",
        DeedKind::PointsRead => "read the points",
        DeedKind::PartyLookedAt => "opened the page of a participant",
        DeedKind::CaseLookedAt => "opened a page with a closed gate",
        DeedKind::OwnDataSent => "was sent what is kept of them",
        DeedKind::CaseOpened => "opened the case",
        DeedKind::ParticipantLetKnow => "let a participant know something",
        DeedKind::PartyJoined => "took the link",
        DeedKind::PartyErased => "erased everything",
        DeedKind::WrongPersonUndone => "undid that the wrong person joined",
        DeedKind::NotTheirs => "said that the invitation is not theirs",
        DeedKind::FacilitatorEnrolled => "became a facilitator",
        DeedKind::FacilitatorJoined => "joined as co-facilitator",
        DeedKind::FacilitatorLeft => "left a case",
        DeedKind::FacilitatorRemoved => "removed a facilitator",
        DeedKind::PartyAdded => "added a participant",
        DeedKind::PartyLeftOut => "left a participant out",
        DeedKind::PartyCorrected => "corrected who a participant is",
        DeedKind::AnswersNoted => "noted what was told in a talk",
        DeedKind::TalkForgotten => "erased what was noted in a talk",
        DeedKind::PartyBackIn => "let a participant take part again",
        DeedKind::CaseOpenedAgain => "opened a case again",
        DeedKind::CaseEnded => "ended the preparation",
        DeedKind::CaseKeptLonger => "kept the closed case longer",
        DeedKind::CaseErased => "erased the case",
        DeedKind::AnswersExpired => "erased the answers, not the agreements",
        DeedKind::CaseExpired => "erased the case: its time had come",
        DeedKind::Exported => "took the case out as a document",
        DeedKind::BackedUp => "made a backup",
        DeedKind::Restored => "put a backup back",
        DeedKind::KeyRotated => "replaced the key of the database",
        DeedKind::LogRead => "read this log",
        DeedKind::Other => "something only a newer kring knows",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kring_rules::ids::PartyId;
    use kring_rules::words::Words;

    fn entry(name: &str) -> Entry {
        Entry {
            at: Moment(1_772_442_000),
            who: Who::Facilitator(Words::new(name)),
            kind: DeedKind::AnswersRead,
            case: Some(CaseId::new("ABCD2345")),
            parties: vec![PartyId(2)],
        }
    }

    #[test]
    fn a_deed_is_one_line_in_the_time_of_the_settings() {
        let zone = TimeZone::get("Europe/Brussels").unwrap();
        let line = plain(&entry("An"), &zone).unwrap();
        let words: Vec<&str> = line.split("  ").filter(|part| !part.is_empty()).collect();
        let words: Vec<&str> = words.into_iter().map(str::trim).collect();
        let expected = [
            "2026-03-02 10:00:00",
            "An",
            "read the answers",
            "ABCD2345",
            "2",
        ];
        assert_eq!(words, expected);
        let json = json(&entry("An"), &zone).unwrap();
        let expected = r#"{"time":"2026-03-02T10:00:00+01:00","by":"facilitator","name":"An","what":"answers-read","case":"ABCD2345","parties":[2]}"#;
        assert_eq!(json, expected);
    }

    #[test]
    fn no_name_makes_a_line_of_its_own() {
        let zone = TimeZone::UTC;
        for sly in [
            "An\n2026-03-02 kring itself",
            "An\u{1b}[2K",
            "An\u{202e}nA",
            "An\u{2028}x",
        ] {
            for show in [plain as Show, json] {
                let line = show(&entry(sly), &zone).unwrap();
                assert!(!line.contains(['\n', '\r', '\u{1b}']), "{line:?}");
            }
            let line = plain(&entry(sly), &zone).unwrap();
            assert!(!line.contains(['\u{202e}', '\u{2028}']), "{line:?}");
        }
    }

    #[test]
    fn every_kind_fits_its_column() {
        assert!(DeedKind::ALL.iter().all(|kind| what(*kind).len() <= 38));
    }
}
