//! For whom a link can be given: one at a time, and with whom to begin.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::ids::{CaseId, PartyId};
use crate::role::Role;
use crate::stamp::Stamp;
use crate::words::Words;

/// For whom a link can be given, and with whom to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinksView {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// In which order.
    pub order: LinkOrder,
    /// With whom it is about, in that order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<Words>,
    /// Who comes after that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<Words>,
    /// Those who have none that opens, in the order in which it is advised to give them one.
    pub to_give: Vec<LinkToGive>,
}

/// Somebody for whom a link can be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkToGive {
    /// The party.
    pub party: PartyId,
    /// How the facilitator calls them.
    pub alias: Words,
    /// Their part in what happened.
    pub role: Role,
    /// The state that the button is for.
    #[serde(default, skip_serializing_if = "Stamp::is_none")]
    pub stamp: Stamp,
}

coded! {
    /// With whom to begin.
    LinkOrder {
        /// Whoever caused it; whoever was touched comes after that one said yes, or asks to begin.
        CausedFirst = "caused-first",
        /// Whoever caused it has a link; whoever was touched comes once that one said yes.
        HarmedNext = "harmed-next",
        /// In whichever order.
        Any = "any",
        /// Everybody has one.
        AllGiven = "all-given",
    }
}
