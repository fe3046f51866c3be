//! What a facilitator asks for on paper.

use serde::{Deserialize, Serialize};

use crate::brief::Brief;
use crate::held::CaseFile;
use crate::ids::{CaseId, PartyId};

/// A document of a case, for one of its facilitators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Papers {
    /// What to take along on the day.
    Brief(Brief),
    /// Everything behind it: all answers.
    Everything(CaseFile),
}

impl Papers {
    /// The case.
    pub fn case(&self) -> &CaseId {
        match self {
            Self::Brief(brief) => &brief.case,
            Self::Everything(file) => &file.case,
        }
    }

    /// Whose answers can be read in it.
    pub fn shows(&self) -> Vec<PartyId> {
        match self {
            Self::Brief(brief) => {
                let parties = brief.people.iter().map(|one| one.party);
                parties.filter(|party| brief.shows(*party)).collect()
            }
            Self::Everything(file) => (1..)
                .map(PartyId)
                .zip(&file.parties)
                .map(|(id, _)| id)
                .collect(),
        }
    }
}
