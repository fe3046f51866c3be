//! What was found in a facilitator's cases.

use serde::{Deserialize, Serialize};

use super::About;
use crate::ids::{CaseId, PartyId};
use crate::words::Words;

/// What was found in a facilitator's cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// What was looked for.
    pub text: Words,
    /// The cases in which it was found, and the parties who are called so.
    pub cases: Vec<FoundCase>,
    /// So many more.
    pub more: u16,
}

/// A case in which something was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundCase {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// It was closed.
    pub is_closed: bool,
    /// The parties who are called so.
    pub parties: Vec<(PartyId, Words)>,
}

impl Found {
    pub(super) fn about(&self) -> About {
        About::each(&self.cases, |found| About::Case(found.case.clone()))
    }
}
