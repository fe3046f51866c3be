//! Everything the bot can say, in no language yet.

mod about;
mod board;
mod closing;
mod correcting;
mod day;
mod done_by;
mod draft;
mod facilitator;
mod following;
mod found;
mod general;
mod handing_over;
mod in_words;
mod links;
mod notice;
mod organisation;
mod papers;
mod participant;
mod party;
mod points;
mod programme;
mod reading;
mod saying;
mod sees;
mod screens;
mod shown;
mod signals;
mod sort;
mod table;
mod talking;
mod titles;
mod urgency;
mod view;
mod waiting;

use serde::{Deserialize, Serialize};

use super::ids::{MessageRef, PersonId};

use sort::Sort;

pub use super::facilitator::Stays;
pub use super::line::Line;
pub use super::readiness::{CaseStanding, ClearedPoint};
pub use about::{About, Holds};
pub use board::{Board, CaseView, PartyLine, Progress, Reach, Which};
pub use closing::*;
pub use correcting::{Corrected, CorrectionView, What};
pub use day::*;
pub use done_by::{Act, DoneBy};
pub use draft::DraftSay;
pub use facilitator::FacilitatorSay;
pub use following::*;
pub use found::{Found, FoundCase};
pub use general::*;
pub use handing_over::HandingOver;
pub use in_words::InWords;
pub use links::{LinkOrder, LinkToGive, LinksView};
pub use notice::{Notice, NoticeKind, Telling};
pub use organisation::{OpenCases, Organisation};
pub use papers::Papers;
pub use participant::*;
pub use party::{Begins, LeftOutView, LinkState, PartyView, Signal, ToBegin};
pub use points::PointsView;
pub use programme::*;
pub use reading::{HowLong, Reading};
pub use saying::Saying;
pub use screens::*;
pub use sees::Sees;
pub use shown::shown;
pub use signals::*;
pub use talking::{Talk, TalkAt, TalkView};
pub use titles::{CaseTitle, PartyTitle};
pub use urgency::{SceneKind, Urgency};
pub use view::View;
pub use waiting::{CalmCase, Group, Need, Waiting, Why};

/// Something to say to someone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// To whom.
    pub to: PersonId,
    /// What.
    pub say: Say,
    /// In which way.
    pub how: How,
}

/// In which way something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// As a new message.
    New,
    /// In the place of a message sent before.
    InPlace(MessageRef),
    /// As a short word above the chat, in answer to a pressed button.
    Toast,
}

/// What is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Say {
    /// To a party, about their own preparation.
    Participant(Box<ParticipantSay>),
    /// To a facilitator.
    Facilitator(Box<FacilitatorSay>),
    /// To anybody.
    General(GeneralSay),
    /// Nothing: some of what was said before only goes.
    Nothing,
}
