//! One party in full, as a facilitator looks at them.

use serde::{Deserialize, Serialize};

use super::board::is_none_at_all;
use super::{PartyLine, PartyTitle, Talk};
use crate::coded::coded;
use crate::flag::FlagKind;
use crate::gate::{Gate, Without};
use crate::guide::Edition;
use crate::moment::Moment;
use crate::readiness::Point;
use crate::role::{AgeBand, Language};
use crate::stamp::Stamp;
use crate::words::Words;

/// A signal that nobody has seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    /// Its number.
    pub number: u8,
    /// What it says.
    pub kind: FlagKind,
    /// The state that its button is for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
}

/// One party in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyView {
    /// Which party.
    pub title: PartyTitle,
    /// How it stands.
    pub line: PartyLine,
    /// Their language.
    pub language: Language,
    /// Their age band.
    pub age: AgeBand,
    /// Their open points.
    pub points: Vec<Point>,
    /// A gate that waits for a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// Whether they can be asked there to go on without meeting.
    #[serde(default = "never")]
    pub without: Without,
    /// The state that the buttons for a decision are for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub gate_stamp: Stamp,
    /// The state that the button for taking the preparation up again is for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub reopening_stamp: Stamp,
    /// What can be done about the link.
    pub link: LinkState,
    /// When to come back to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Moment>,
    /// They left so many messages for the facilitators.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub left: u16,
    /// Their signals that nobody has seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<Signal>,
    /// How somebody young begins or goes on together, or what comes before that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<Begins>,
    /// Whom they stand beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports: Option<Words>,
    /// The guide they are prepared with, where there are several to choose from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<Edition>,
    /// They can still be prepared with another one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub can_switch: bool,
    /// Whether they can be prepared in a talk.
    #[serde(default = "no_talk")]
    pub talk: Talk,
    /// They were left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<LeftOutView>,
}

/// How somebody young begins, or what comes before that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begins {
    /// What is next.
    pub what: ToBegin,
    /// The state that its button is for.
    pub stamp: Stamp,
    /// They can have a link of their own as well: the state that its button is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Stamp>,
}

coded! {
    /// What is next, before somebody young begins.
    ToBegin {
        /// Which adult knows and agrees is recorded.
        Adult = "adult",
        /// They are asked whether they want it themselves.
        OwnWish = "own-wish",
        /// They sit together.
        Together = "together",
    }
}

/// That somebody was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutView {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: Words,
    /// What was noted about it.
    pub note: Words,
}

fn no_talk() -> Talk {
    Talk::No
}

fn never() -> Without {
    Without::Never
}

coded! {
    /// Where a party's link is.
    LinkState {
        /// None was given yet.
        ToCome = "to-come",
        /// Given out, not taken.
        Open = "open",
        /// Taken.
        Taken = "taken",
        /// Expired or withdrawn.
        Gone = "gone",
        /// There is none: everything is filled in together.
        None = "none",
    }
}
