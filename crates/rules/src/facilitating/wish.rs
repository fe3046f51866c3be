//! What follows from what a facilitator does outside a case.

use crate::adult::Adult;
use crate::day::DayWanted;
use crate::ids::{CaseId, QuestionId, Seat};
use crate::other_way::Wanted;
use crate::party::NewParty;
use crate::point::{Note, Point};
use crate::police::Police;
use crate::programme::ProgrammeWanted;
use crate::role::Form;
use crate::say::{DraftSay, FacilitatorSay, Saying};
use crate::words::Words;

/// What follows from what a facilitator did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// This is said, and nothing more.
    Say(Vec<FacilitatorSay>),
    /// What waits for them is shown.
    ShowWaiting,
    /// How the organisation stands is shown.
    ShowFigures,
    /// This is looked for in their cases.
    Find(Words),
    /// They are away, or back.
    BeAway,
    /// It is asked which case is to be erased.
    ChooseToErase,
    /// A case is to be opened, and needs a code.
    BeginToOpen,
    /// This case is opened.
    Open(CaseId, Opening),
    /// A point is cleared with this note.
    Clear(CaseId, Note),
    /// This party is let know these words.
    LetKnow(Seat, Words),
    /// Another way is taken, with this note.
    OtherWay(CaseId, Wanted, Words),
    /// This was written about the day of the conversation.
    Day(CaseId, DayWanted, Words),
    /// This was written about an item of the restoration programme.
    Programme(CaseId, ProgrammeWanted, Words),
    /// A closed case is kept so many days longer, for this reason.
    KeepLonger(CaseId, u16, Words),
    /// A colleague of this name is invited to a case.
    Invite(CaseId, Words),
    /// Somebody takes part in this case as well, perhaps beside somebody.
    Add(CaseId, NewParty),
    /// A party is left out of the case, with this note.
    LeaveOut(Seat, Words),
    /// A party told these words at that question.
    Tell(Seat, QuestionId, Words),
    /// This party is called so from now on.
    Rename(Seat, Words),
    /// Nothing is said: the question stays as it is.
    Nothing,
}

/// A case as a facilitator opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// How the facilitator calls it.
    pub label: Words,
    /// What happened, in one neutral line.
    pub incident: Words,
    /// What happened, in one neutral line that its parties read.
    pub for_parties: Words,
    /// Whether police or a court are involved.
    pub police: Police,
    /// Two people or a circle.
    pub form: Form,
    /// The parties.
    pub parties: Vec<NewParty>,
}

impl Wish {
    pub(super) fn clear(case: CaseId, point: Point, text: Words, adult: Option<Adult>) -> Self {
        Self::Clear(case, Note { point, text, adult })
    }

    pub(super) fn said(saying: Saying) -> Self {
        Self::Say(vec![FacilitatorSay::Said(saying)])
    }

    pub(super) fn said_of(case: CaseId, saying: Saying) -> Self {
        Self::Say(vec![FacilitatorSay::SaidOf(case, saying)])
    }

    pub(super) fn draft(case: &CaseId, say: DraftSay) -> Self {
        Self::Say(vec![FacilitatorSay::Draft(case.clone(), say)])
    }
}

pub(super) fn too_long(limit: usize) -> DraftSay {
    DraftSay::TooLong(u16::try_from(limit).unwrap_or(u16::MAX))
}
