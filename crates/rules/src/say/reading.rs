//! What lets a facilitator read what somebody wrote. It comes when they ask for it, without a sound and not to be forwarded,
//! and goes from their chat again. What can be said to a facilitator answers for itself, in its row.

use serde::{Deserialize, Serialize};

use super::Say;
use crate::facilitator::Stays;

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

impl Reading {
    /// It, or what somebody wrote.
    pub(super) fn or_words(self, words_stand_in_it: bool) -> Self {
        if words_stand_in_it { Self::Words } else { self }
    }
}
