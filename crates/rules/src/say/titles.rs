//! Whom or which case something is about, as it stands over what is said.

use serde::{Deserialize, Serialize};

use super::{About, CaseStanding};
use crate::guide::Edition;
use crate::ids::{CaseId, PartyId, Seat};
use crate::moment::Moment;
use crate::role::Role;
use crate::stamp::Stamp;
use crate::words::Words;

/// A case, when it is asked what is to become of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseTitle {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// How it stands as a whole.
    pub standing: CaseStanding,
    /// When it is erased by itself, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_on: Option<Moment>,
    /// When its facilitators will be warned of that, if they still are to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warned_on: Option<Moment>,
    /// The state that the buttons under it are for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
}

impl CaseTitle {
    pub(super) fn about(&self) -> About {
        About::Case(self.case.clone())
    }

    /// With buttons for this state.
    #[must_use]
    pub fn stamped(self, stamp: Stamp) -> Self {
        Self { stamp, ..self }
    }
}

/// A party, with the case it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyTitle {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// Their role.
    pub role: Role,
    /// The guide they are prepared with, which words its questions.
    #[serde(default)]
    pub guide: Edition,
    /// The state that the buttons under it are for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
}

impl PartyTitle {
    pub(super) fn seat(&self) -> Seat {
        Seat::of(&self.case, self.party)
    }

    pub(super) fn about(&self) -> About {
        About::Party(self.seat())
    }

    /// With buttons for this state.
    #[must_use]
    pub fn stamped(self, stamp: Stamp) -> Self {
        Self { stamp, ..self }
    }
}
