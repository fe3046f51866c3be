//! An appointment as a file for a calendar (RFC 5545). A calendar is read by others, and copied to other machines: its title
//! is neutral, and nothing in it says what it is about or who else comes.

use crate::sheet::{Document, Form};
use crate::time::of_a_calendar;
use crate::voice::Voice;
use kring_paper::{Blocks, Paper};
use kring_rules::ids::Seat;
use kring_rules::moment::Moment;
use kring_rules::say::Invite;
use kring_rules::stamp::Looked;
use kring_rules::taps::Carried;

/// A line is at most so many bytes long; what is longer goes on in the next.
const LONGEST: usize = 72;
/// An appointment takes this long: two hours.
const LASTS: &str = "DURATION:PT2H";

impl Voice<'_> {
    pub(crate) fn calendar(&self, invite: &Invite, seat: &Seat) -> Document {
        let place = escaped(invite.place.as_str());
        let own = [format!("LOCATION:{place}"), "STATUS:CONFIRMED".to_owned()];
        self.appointment("PUBLISH", invite.arrives, invite.number, seat, &own)
    }

    /// The appointment goes from the calendar.
    pub(crate) fn calendar_without(&self, was: Moment, number: u16, seat: &Seat) -> Document {
        let own = ["STATUS:CANCELLED".to_owned()];
        self.appointment("CANCEL", was, number, seat, &own)
    }

    fn appointment(
        &self,
        method: &str,
        at: Moment,
        number: u16,
        seat: &Seat,
        own: &[String],
    ) -> Document {
        let title = escaped(&self.label("calendar-title"));
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//kring//kring//EN".to_owned(),
            format!("METHOD:{method}"),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}@kring", uid(seat)),
            format!("DTSTAMP:{}", of_a_calendar(self.around.now)),
            format!("DTSTART:{}", of_a_calendar(at)),
            LASTS.to_owned(),
            format!("SUMMARY:{title}"),
            format!("SEQUENCE:{number}"),
            "CLASS:PRIVATE".to_owned(),
        ];
        lines.extend(own.iter().cloned());
        lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
        Document {
            name: self.label("calendar-file"),
            paper: Paper {
                title,
                language: self.language.code().to_owned(),
                body: Blocks::default(),
                at_most: None,
            },
            form: Form::Calendar(lines.iter().map(|line| folded(line)).collect()),
        }
    }
}

/// The same for every file about it, and it says nothing: no code of a case stands in a calendar.
fn uid(seat: &Seat) -> String {
    let one = |name| {
        let looked = Looked::at(name).text(seat.case.as_str());
        Carried::write(&looked.number(i64::from(seat.party.0)).stamp())
    };
    ["calendar", "of", "the", "day"].map(one).concat()
}

fn escaped(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            line.replace('\\', "\\\\")
                .replace(';', "\\;")
                .replace(',', "\\,")
        })
        .collect();
    lines.join("\\n")
}

/// The line with its end; a long one goes on in lines that begin with a space.
fn folded(line: &str) -> String {
    let (mut folded, mut room) = (String::new(), LONGEST);
    for sign in line.chars() {
        if sign.len_utf8() > room {
            folded.push_str("\r\n ");
            room = LONGEST - 1;
        }
        folded.push(sign);
        room -= sign.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use kring_rules::ids::{CaseId, PartyId};

    #[test]
    fn a_long_line_goes_on_in_the_next() {
        let line = format!("LOCATION:{}", "é, ".repeat(60));
        let folded = folded(&line);
        assert!(folded.lines().all(|line| line.len() <= 75));
        assert_eq!(folded.replace("\r\n ", ""), format!("{line}\r\n"));
    }

    #[test]
    fn what_somebody_wrote_stays_in_its_line() {
        assert_eq!(
            escaped("a;b,c\\d\nEND:VEVENT"),
            "a\\;b\\,c\\\\d\\nEND:VEVENT"
        );
    }

    #[test]
    fn no_code_of_a_case_stands_in_a_calendar() {
        let seat = |party| Seat::of(&CaseId::new("k7m2p9xq"), PartyId(party));
        assert!(!uid(&seat(1)).contains("k7m2p9xq"));
        assert_ne!(uid(&seat(1)), uid(&seat(2)));
        assert_eq!(uid(&seat(1)).len(), 16);
    }
}
