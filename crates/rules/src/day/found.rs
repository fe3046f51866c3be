//! What stands in a line that says a date: its day, its day of the week, its hour.

use super::words::{DateWords, Meant};

/// What was found in a line.
#[derive(Default)]
pub(super) struct Found {
    pub(super) date: Option<(Option<i32>, u8, u8)>,
    pub(super) weekday: Option<u8>,
    pub(super) ahead: Option<u8>,
    /// So many minutes past midnight.
    pub(super) minutes: Option<u16>,
}

impl Found {
    /// Nothing when something in it is no part of a date.
    pub(super) fn in_line(words: &DateWords, line: &str) -> Option<Self> {
        let pieces = pieces(line);
        let mut found = Self::default();
        let mut rest: &[Piece] = &pieces;
        while !rest.is_empty() {
            let taken = found.take(words, rest)?;
            rest = rest.get(taken.max(1)..).unwrap_or_default();
        }
        Some(found)
    }

    /// So many pieces were understood.
    fn take(&mut self, words: &DateWords, rest: &[Piece]) -> Option<usize> {
        let with_numbers = self.in_numbers(rest)?;
        if with_numbers > 0 {
            return Some(with_numbers);
        }
        let beside_a_word = self.beside_a_word(words, rest)?;
        if beside_a_word > 0 {
            return Some(beside_a_word);
        }
        match rest {
            [Piece::Word(word), ..] => self.takes(words.meaning(word)?),
            [Piece::Sign('.' | ','), ..] => Some(1),
            _ => None,
        }
    }

    /// A date or an hour in numbers alone: so many pieces, 0 when it is none; nothing when there is no such date or hour.
    fn in_numbers(&mut self, rest: &[Piece]) -> Option<usize> {
        let [
            Piece::Number(one, digits),
            Piece::Sign(sign),
            Piece::Number(two, of),
            ..,
        ] = rest
        else {
            return Some(0);
        };
        let behind = rest.get(3..).unwrap_or_default();
        match (sign, behind) {
            ('-', [Piece::Sign('-'), Piece::Number(day, _), ..]) if *digits == 4 => {
                let year = i32::try_from(*one).ok();
                self.is_date(year, *two, *day).map(|()| 5)
            }
            (':', _) if *of == 2 => self.is_hour(*one, *two).map(|()| 3),
            _ if self.is_dated(*sign, *two) => {
                let (year, taken) = year_after(*sign, behind);
                self.is_date(year, *two, *one).map(|()| 3 + taken)
            }
            ('.', _) if *of == 2 => self.is_hour(*one, *two).map(|()| 3),
            _ => Some(0),
        }
    }

    /// A number beside a word that says what it is: the same.
    fn beside_a_word(&mut self, words: &DateWords, rest: &[Piece]) -> Option<usize> {
        let meaning = |at: usize| match rest.get(at) {
            Some(Piece::Word(word)) => words.meaning(word),
            _ => None,
        };
        match rest {
            [
                Piece::Number(hour, 1..=2),
                Piece::Word(_),
                Piece::Number(minute, 2),
                ..,
            ] if meaning(1) == Some(Meant::Hour) => self.is_hour(*hour, *minute).map(|()| 3),
            [Piece::Number(hour, 1..=2), Piece::Word(_), ..] if is_hour_word(meaning(1)) => {
                // Before or after noon is read by itself.
                let taken = if meaning(1) == Some(Meant::Hour) {
                    2
                } else {
                    1
                };
                self.is_hour(*hour, 0).map(|()| taken)
            }
            // "12. Dezember"
            [
                Piece::Number(day, 1..=2),
                Piece::Sign('.'),
                Piece::Word(_),
                ..,
            ] if matches!(meaning(2), Some(Meant::Month(_))) => {
                let taken = self.is_day_of_month(words, *day, rest.get(1..).unwrap_or_default());
                taken.map(|taken| taken + 1)
            }
            [Piece::Number(day, 1..=2), Piece::Word(_), ..] if self.date.is_none() => {
                self.is_day_of_month(words, *day, rest)
            }
            [Piece::Word(_), Piece::Number(day, 1..=2), ..] => {
                let Some(Meant::Month(month)) = meaning(0) else {
                    return Some(0);
                };
                let (year, more) = year_after(' ', rest.get(2..).unwrap_or_default());
                self.is_date(year, u32::from(month), *day)
                    .map(|()| 2 + more)
            }
            _ => Some(0),
        }
    }

    /// This day of a month that is named after the first piece.
    fn is_day_of_month(&mut self, words: &DateWords, day: u32, rest: &[Piece]) -> Option<usize> {
        let (month, taken) = month_after(words, rest)?;
        let (year, more) = year_after(' ', rest.get(taken..).unwrap_or_default());
        self.is_date(year, u32::from(month), day)?;
        Some(taken + more)
    }

    fn takes(&mut self, meant: Meant) -> Option<usize> {
        match meant {
            Meant::Weekday(day) => self.weekday = Some(day),
            Meant::Ahead(days) => self.ahead = Some(days),
            // Before any hour, and behind one of the afternoon, it is a German "am": "am 12. Dezember", "14.30 Uhr am …".
            Meant::Morning => {
                let early = self.minutes.filter(|minutes| *minutes < 13 * 60);
                self.minutes = early.map(|minutes| minutes % (12 * 60)).or(self.minutes);
            }
            Meant::Afternoon => {
                let minutes = self.minutes?;
                self.minutes = Some(minutes % (12 * 60) + 12 * 60);
            }
            Meant::Hour | Meant::Nothing => {}
            Meant::Month(_) => return None,
        }
        Some(1)
    }

    /// Two numbers with this sign between them are a date, and not an hour.
    fn is_dated(&self, sign: char, month: u32) -> bool {
        match sign {
            '/' | '-' => self.date.is_none(),
            '.' => self.date.is_none() && self.weekday_alone_or_nothing() && month <= 12,
            _ => false,
        }
    }

    fn weekday_alone_or_nothing(&self) -> bool {
        self.ahead.is_none() && self.minutes.is_none()
    }

    fn is_date(&mut self, year: Option<i32>, month: u32, day: u32) -> Option<()> {
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        self.date = Some((year, month, day));
        Some(())
    }

    fn is_hour(&mut self, hour: u32, minute: u32) -> Option<()> {
        if hour > 23 || minute > 59 || self.minutes.is_some() {
            return None;
        }
        self.minutes = u16::try_from(hour * 60 + minute).ok();
        Some(())
    }
}

/// The month after a number, perhaps behind "12de" or "12th".
fn month_after(words: &DateWords, rest: &[Piece]) -> Option<(u8, usize)> {
    let month = |at: usize| match rest.get(at) {
        Some(Piece::Word(word)) => match words.meaning(word)? {
            Meant::Month(month) => Some(month),
            _ => None,
        },
        _ => None,
    };
    if let Some(month) = month(1) {
        return Some((month, 2));
    }
    let says_nothing = matches!(rest.get(1), Some(Piece::Word(word)) if words.meaning(word) == Some(Meant::Nothing));
    month(2).filter(|_| says_nothing).map(|month| (month, 3))
}

/// A year behind a date, and so many pieces it takes.
fn year_after(sign: char, rest: &[Piece]) -> (Option<i32>, usize) {
    match rest {
        [Piece::Sign(again), Piece::Number(year, 4), ..] if *again == sign => {
            (i32::try_from(*year).ok(), 2)
        }
        [Piece::Sign(again), Piece::Number(year, 2), ..] if *again == sign && sign != '.' => {
            (i32::try_from(*year + 2000).ok(), 2)
        }
        // Behind a month that was cut short: "12 dec. 2026".
        [Piece::Sign('.'), Piece::Number(year, 4), ..] if sign == ' ' => {
            (i32::try_from(*year).ok(), 2)
        }
        [Piece::Number(year, 4), ..] => (i32::try_from(*year).ok(), 1),
        _ => (None, 0),
    }
}

fn is_hour_word(meant: Option<Meant>) -> bool {
    matches!(meant, Some(Meant::Hour | Meant::Morning | Meant::Afternoon))
}

/// A piece of a line: spaces only part them.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    /// A number, and of how many digits.
    Number(u32, usize),
    Word(String),
    Sign(char),
}

fn pieces(line: &str) -> Vec<Piece> {
    let lower = line.to_lowercase();
    let mut pieces = Vec::new();
    let mut rest = lower.as_str();
    while let Some(first) = rest.chars().next() {
        let of = |is: fn(char) -> bool| {
            let end = rest.find(|sign: char| !is(sign)).unwrap_or(rest.len());
            rest.split_at(end)
        };
        let (taken, after) = if first.is_ascii_digit() {
            of(|sign| sign.is_ascii_digit())
        } else if first.is_alphabetic() {
            of(|sign| sign.is_alphabetic() || sign == '\u{2019}' || sign == '\'')
        } else {
            rest.split_at(first.len_utf8())
        };
        rest = after;
        if first.is_ascii_digit() {
            pieces.push(Piece::Number(
                taken.parse().unwrap_or(u32::MAX),
                taken.len(),
            ));
        } else if first.is_alphabetic() {
            pieces.push(Piece::Word(taken.to_owned()));
        } else if !first.is_whitespace() {
            pieces.push(Piece::Sign(first));
        }
    }
    pieces
}
