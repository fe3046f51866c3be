//! What a board shows: it is brought up to date while it stands in a chat.

use serde::{Deserialize, Serialize};

use crate::ids::{CaseId, Seat};

/// What a board shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// A page of all open cases.
    Board(u16),
    /// A page of the closed cases.
    Closed(u16),
    /// A page of what waits.
    Waiting(u16),
    /// One case.
    Case(CaseId),
    /// One party.
    Party(Seat),
    /// A page of the points of a case.
    Points(CaseId, u16),
    /// The parts of a party's preparation.
    Phases(Seat),
    /// The ways to end a case.
    Ending(CaseId),
}

impl View {
    /// The case it is about, if it is about one.
    pub fn case(&self) -> Option<&CaseId> {
        match self {
            Self::Board(_) | Self::Closed(_) | Self::Waiting(_) => None,
            Self::Case(case)
            | Self::Party(Seat { case, .. })
            | Self::Points(case, _)
            | Self::Phases(Seat { case, .. })
            | Self::Ending(case) => Some(case),
        }
    }
}
