//! What comes of what a facilitator pressed or wrote: what is said, and what a case cannot do itself.

use super::{Answered, Guest};
use crate::adult::Adult;
use crate::day::DayWanted;
use crate::facilitator::{Awaited, Newcomer};
use crate::ids::{CaseId, PartyId, PersonId, QuestionId, Seat};
use crate::other_way::Wanted;
use crate::point::{Note, Point};
use crate::programme::ProgrammeWanted;
use crate::role::Language;
use crate::say::Message;

/// What comes of what a facilitator pressed or wrote.
#[derive(Debug, Default)]
pub struct Acted {
    /// What is said.
    pub messages: Vec<Message>,
    /// What is to be done that a case cannot do itself.
    pub next: Option<Next>,
}

/// What a case cannot do itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// A link is drawn for this party, and [given](super::Case::give_link) to the case.
    DrawLink(PartyId),
    /// This is awaited, in words.
    Await(ToWrite),
    /// The point is cleared with the note that was written.
    ClearNow(PartyId),
    /// What is written next is filled in together with this party.
    SitTogether(PartyId),
    /// Who is added to the case is asked, step by step.
    AwaitNewcomer(Box<Newcomer>),
    /// Nothing is left of the answers that do not fit, and both are [told](super::Case::tells_of_role).
    TellOfRole(PartyId, Answered),
    /// Nothing is left of what this party said.
    ForgetWords(PartyId),
    /// This person is spoken to in this language.
    Speaks(PartyId, PersonId, Language),
    /// Somebody who opened a colleague's link facilitates the case from now on.
    Admitted(Box<Guest>),
    /// Somebody who opened a colleague's link does not.
    Refused(Box<Guest>),
    /// This person facilitates the case no longer.
    Removed(PersonId),
    /// The case is erased.
    Erase,
}

/// What a facilitator is to write next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToWrite {
    /// The note that clears this point.
    Note(Box<Point>),
    /// Nothing: a button that says that a blocking point is cleared with this note.
    Yes(Box<Note>),
    /// A few words to this party.
    Message(PartyId),
    /// Who the adult is that agrees, and since when.
    Adult(Box<Point>, Adult),
    /// The note about another way.
    OtherWay(Wanted),
    /// How this party shall be called.
    Alias(PartyId),
    /// What this party told at that question.
    Told(PartyId, QuestionId),
    /// The note about leaving this party out.
    LeaveOut(PartyId),
    /// The name of the colleague to invite.
    Colleague,
    /// Something about the day of the conversation.
    Day(DayWanted),
    /// Something about an item of the restoration programme.
    Programme(ProgrammeWanted),
    /// The reason to keep a closed case so many days longer.
    WhyLonger(u16),
}

impl ToWrite {
    /// The same, as a facilitator is asked for it.
    pub fn in_case(self, case: &CaseId) -> Awaited {
        let (case, seat) = (case.clone(), |party| Seat::of(case, party));
        match self {
            Self::Note(point) => Awaited::Note(case, *point),
            Self::Yes(note) => Awaited::Yes(case, *note),
            Self::Message(party) => Awaited::Message(seat(party)),
            Self::Adult(point, adult) => Awaited::Adult(case, *point, adult),
            Self::OtherWay(wanted) => Awaited::OtherWay(case, wanted),
            Self::Alias(party) => Awaited::Alias(seat(party)),
            Self::Told(party, question) => Awaited::Told(seat(party), question),
            Self::LeaveOut(party) => Awaited::LeaveOut(seat(party)),
            Self::Colleague => Awaited::Colleague(case),
            Self::Day(what) => Awaited::Day(case, what),
            Self::Programme(what) => Awaited::Programme(case, what),
            Self::WhyLonger(days) => Awaited::WhyLonger(case, days),
        }
    }
}

impl From<Vec<Message>> for Acted {
    fn from(messages: Vec<Message>) -> Self {
        Self {
            messages,
            next: None,
        }
    }
}

impl From<Next> for Acted {
    fn from(next: Next) -> Self {
        Self {
            messages: vec![],
            next: Some(next),
        }
    }
}
