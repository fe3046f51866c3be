//! That a colleague did something already.

use serde::{Deserialize, Serialize};

use super::About;
use crate::case::Act;
use crate::ids::{CaseId, PartyId, Seat};
use crate::moment::Moment;
use crate::words::Words;

/// What a colleague did already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoneBy {
    /// In which case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// With which party.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<(PartyId, Words)>,
    /// Who.
    pub by: Words,
    /// What.
    pub act: Act,
    /// When.
    pub at: Moment,
}

impl DoneBy {
    pub(super) fn about(&self) -> About {
        match &self.party {
            Some((party, _)) => About::Party(Seat::of(&self.case, *party)),
            None => About::Case(self.case.clone()),
        }
    }
}
