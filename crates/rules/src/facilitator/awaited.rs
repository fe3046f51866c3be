//! What a facilitator can be asked to write, and what is not that.

use serde::{Deserialize, Serialize};

use super::wish::{Wish, too_long};
use crate::adult::Adult;
use crate::closing::LONGEST_REASON;
use crate::contact;
use crate::day::{self, DayWanted};
use crate::ids::{CaseId, QuestionId, Seat};
use crate::moment::Moment;
use crate::other_way::Wanted;
use crate::point::{Note, Point};
use crate::programme::ProgrammeWanted;
use crate::say::Saying;
use crate::words::Words;

/// An alias, or the name of a colleague, is at most so long.
pub(super) const LONGEST_ALIAS: usize = 24;
/// A note is at most so long.
const LONGEST_NOTE: usize = 500;
/// What somebody told is noted in one message.
const LONGEST_TOLD: usize = 4096;

/// Something that a facilitator was asked to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaiting {
    /// What.
    pub what: Awaited,
    /// Since when.
    pub since: Moment,
}

/// What a facilitator can be asked to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaited {
    /// What the case that is being opened asks next.
    Draft,
    /// The note that clears this point.
    Note(CaseId, Point),
    /// Who the adult is that agrees that a minor takes part, and since when.
    Adult(CaseId, Point, Adult),
    /// The note about another way.
    OtherWay(CaseId, Wanted),
    /// Nothing: a button that says that a blocking point is cleared with this note.
    Yes(CaseId, Note),
    /// A few words to this party.
    Message(Seat),
    /// The name of a colleague to invite.
    Colleague(CaseId),
    /// How whoever is added to this case shall be called.
    Newcomer(CaseId),
    /// Why this party is left out of the case.
    LeaveOut(Seat),
    /// How this party shall be called.
    Alias(Seat),
    /// What this party told at that question.
    Told(Seat, QuestionId),
    /// This about the day of the conversation.
    Day(CaseId, DayWanted),
    /// This about an item of the restoration programme.
    Programme(CaseId, ProgrammeWanted),
    /// Why this closed case is kept so many days longer.
    WhyLonger(CaseId, u16),
}

impl Awaited {
    /// The case it is about, when that is open.
    pub fn case(&self) -> Option<&CaseId> {
        match self {
            Self::Draft => None,
            Self::Message(seat)
            | Self::LeaveOut(seat)
            | Self::Alias(seat)
            | Self::Told(seat, _) => Some(&seat.case),
            Self::Note(case, _)
            | Self::Adult(case, ..)
            | Self::OtherWay(case, _)
            | Self::Yes(case, _)
            | Self::Newcomer(case)
            | Self::Day(case, _)
            | Self::Programme(case, _)
            | Self::WhyLonger(case, _)
            | Self::Colleague(case) => Some(case),
        }
    }
}

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
