//! What a facilitator can be asked to write.

use serde::{Deserialize, Serialize};

use crate::adult::Adult;
use crate::day::DayWanted;
use crate::ids::{CaseId, QuestionId, Seat};
use crate::moment::Moment;
use crate::other_way::Wanted;
use crate::point::{Note, Point};
use crate::programme::ProgrammeWanted;

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
