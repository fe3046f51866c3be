//! What lets a facilitator read what somebody wrote. It comes when they ask for it, without a sound and not to be forwarded,
//! and goes from their chat again. Everything that can be said answers for itself; nothing here may be decided by a `_`.

use serde::{Deserialize, Serialize};

use super::{FacilitatorSay, PointsView, Say};
use crate::coded::coded;
use crate::moment::{DAY, HOUR};

/// What a message lets a facilitator read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// What somebody wrote: in a preparation, for the facilitators, or about somebody in the case.
    Words,
    /// None of that yet; it is a board, and what is looked at takes its place.
    MayCome,
    /// None of that.
    Nothing,
}

coded! {
    /// How long what a facilitator read stays in their chat.
    #[derive(Default)]
    Stays {
        /// An hour.
        Hour = "hour",
        /// A day.
        #[default]
        Day = "day",
        /// As long as Telegram lets a bot delete it, but for an hour.
        Longest = "longest",
    }
}

impl Stays {
    /// So many seconds.
    pub fn seconds(self) -> i64 {
        match self {
            Self::Hour => HOUR,
            Self::Day => DAY,
            Self::Longest => 47 * HOUR,
        }
    }

    /// It is what nobody had to choose.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// What is said about how long it stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HowLong {
    /// So long now: is it to be another time?
    Asked(Stays),
    /// So long from now on.
    Chosen(Stays),
}

impl Say {
    /// What it lets a facilitator read.
    pub fn reading(&self) -> Reading {
        match self {
            Self::Facilitator(say) => say.reading(),
            Self::Participant(say) if say.together.is_some() => Reading::Words,
            Self::Participant(_) | Self::General(_) | Self::Nothing => Reading::Nothing,
        }
    }
}

impl PointsView {
    fn shows_a_note(&self) -> bool {
        self.cleared.iter().any(|cleared| !cleared.note.is_empty())
    }
}

impl FacilitatorSay {
    fn reading(&self) -> Reading {
        match self {
            Self::Summary(_)
            | Self::Papers(_)
            | Self::Answers(..)
            | Self::Voice(..)
            | Self::Left(..)
            | Self::Talk(_)
            | Self::ConfirmClear(..) => Reading::Words,
            // What was agreed is about those whom it concerns, whoever wrote it down.
            Self::Programme(said) if said.tells_an_answer() => Reading::Words,
            Self::Closing(said) if said.shows_a_reason() => Reading::Words,
            Self::Points(view) if view.shows_a_note() => Reading::Words,
            Self::Party(view) if view.left_out.is_some() => Reading::Words,
            Self::Board(_)
            | Self::Waiting(_)
            | Self::Case(_)
            | Self::Party(_)
            | Self::Points(_)
            | Self::Phases(_)
            | Self::Ending(_) => Reading::MayCome,
            Self::Welcome(_)
            | Self::WelcomeOnCall(_)
            | Self::WelcomeSupervisor(_)
            | Self::Organisation(_)
            | Self::WhoStandsIn(_)
            | Self::IsAway(..)
            | Self::StandsIn(..)
            | Self::IsBack(_)
            | Self::Mornings(_)
            | Self::HowLong(_)
            | Self::WelcomeToCase(_)
            | Self::Help
            | Self::Notice(_)
            | Self::Day(_)
            | Self::Programme(_)
            | Self::Alarm(_)
            | Self::Digest(_)
            | Self::Draft(..)
            | Self::DraftChosen(..)
            | Self::CaseOpened(_)
            | Self::Links(_)
            | Self::PartyLink { .. }
            | Self::FacilitatorLink { .. }
            | Self::Found(_)
            | Self::AskNote(..)
            | Self::Cleared(..)
            | Self::SeenNow(_)
            | Self::AskMessage(_)
            | Self::AskCallDay(..)
            | Self::AskCallHour(..)
            | Self::LetKnow(..)
            | Self::AskAdult(_)
            | Self::ToBegin(..)
            | Self::DoneTogether(..)
            | Self::ConfirmEnd(..)
            | Self::ConfirmForget(_)
            | Self::AskWhatToCorrect(_)
            | Self::AskCorrection(_)
            | Self::ConfirmRole(..)
            | Self::Corrected(..)
            | Self::AskLeaveOut(_)
            | Self::LeftOut(_)
            | Self::PartyAdded(..)
            | Self::HaveYouTalked(..)
            | Self::AskReason(..)
            | Self::AskWayNote(..)
            | Self::OtherWayTaken(_)
            | Self::Guest { .. }
            | Self::Admitted(..)
            | Self::ConfirmRemove(..)
            | Self::Removed(_)
            | Self::HandingOver(_)
            | Self::Closing(_)
            | Self::DoneBy(_)
            | Self::WhichToErase(_)
            | Self::ConfirmErase(_)
            | Self::CaseErased(_)
            | Self::RightPerson(_)
            | Self::ConfirmWrongPerson(_)
            | Self::Said(_)
            | Self::SaidOf(..)
            | Self::OwnCopy(_)
            | Self::NotUnderstood => Reading::Nothing,
        }
    }
}
