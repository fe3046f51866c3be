//! A talk in which somebody is prepared: where it is.

use serde::{Deserialize, Serialize};

use super::{PartyTitle, Prompt};
use crate::coded::coded;
use crate::gate::Gate;

/// Where a talk is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkView {
    /// With whom.
    pub title: PartyTitle,
    /// Where.
    pub at: TalkAt,
    /// They can read it on a phone of their own.
    #[serde(default)]
    pub has_phone: bool,
}

/// Where a talk is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkAt {
    /// Do they agree that it is noted?
    Agree,
    /// This is asked.
    Question(Prompt),
    /// A gate is closed: the facilitator decides first.
    Closed(Gate),
    /// Everything was asked.
    Whole,
    /// It was handed in.
    HandedIn,
}

coded! {
    /// Whether somebody can be prepared in a talk.
    Talk {
        /// They cannot.
        No = "no",
        /// They can.
        Possible = "possible",
        /// They have no phone here, and a facilitator notes what they tell.
        Noted = "noted",
    }
}
