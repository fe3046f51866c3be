//! How long what a facilitator is asked to write may be, and what is not that.

use super::wish::{Wish, too_long};
use crate::closing::LONGEST_REASON;
use crate::contact;
use crate::day;
use crate::facilitator::Awaited;
use crate::ids::CaseId;
use crate::say::Saying;
use crate::words::Words;

/// An alias, or the name of a colleague, is at most so long.
pub(super) const LONGEST_ALIAS: usize = 24;
/// A note is at most so long.
const LONGEST_NOTE: usize = 500;
/// What somebody told is noted in one message.
const LONGEST_TOLD: usize = 4096;

impl Awaited {
    /// Which case it is about, how long it may be, and what is said where something else comes. The steps of opening and
    /// adding say that themselves.
    fn wanted(&self) -> Option<(&CaseId, usize, Saying)> {
        Some(match self {
            Self::Draft | Self::Newcomer(_) | Self::Yes(..) => return None,
            Self::Adult(case, ..) => (case, LONGEST_NOTE, Saying::AdultExpected),
            Self::Note(case, _) | Self::OtherWay(case, _) => {
                (case, LONGEST_NOTE, Saying::NoteExpected)
            }
            Self::LeaveOut(seat) => (&seat.case, LONGEST_NOTE, Saying::NoteExpected),
            Self::WhyLonger(case, _) => (case, LONGEST_REASON, Saying::NoteExpected),
            Self::Message(seat) => (&seat.case, contact::LONGEST_NOTE, Saying::MessageExpected),
            Self::Colleague(case) => (case, LONGEST_ALIAS, Saying::ColleagueName),
            Self::Told(seat, _) => (&seat.case, LONGEST_TOLD, Saying::ToldExpected),
            Self::Alias(seat) => (&seat.case, LONGEST_ALIAS, Saying::AliasExpected),
            Self::Day(case, _) => (case, day::LONGEST_LINE, Saying::DayExpected),
            Self::Programme(case, what) => (case, what.longest(), Saying::ProgrammeExpected),
        })
    }

    /// No words came.
    pub(super) fn asked_once_more(&self) -> Option<Wish> {
        let (case, _, expected) = self.wanted()?;
        Some(Wish::said_of(case.clone(), expected))
    }

    /// What was written is not what was asked for: what is said, before it is asked again.
    pub(super) fn is_not(&self, text: &Words) -> Option<Wish> {
        let (case, limit, expected) = self.wanted()?;
        // Who it is and when they agreed does not fit in one word.
        let one_word = text.as_str().split_whitespace().nth(1).is_none();
        let says_nothing = text.is_empty() || matches!(self, Self::Adult(..)) && one_word;
        if says_nothing {
            return Some(Wish::said_of(case.clone(), expected));
        }
        (text.utf16_units() > limit).then(|| Wish::draft(case, too_long(limit)))
    }
}
