//! Another intervention than this conversation: a way of its own, for one person or for a whole case, with a reason from a
//! list and a facilitator's note. Nobody is blamed for it, and nobody is thanked for their time.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::{PartyId, PersonId};
use super::moment::Moment;
use super::words::Words;

coded! {
    /// Why another way fits better.
    Reason {
        /// Talks apart, with each of them.
        Talks = "talks",
        /// Help or guidance for somebody.
        Help = "help",
        /// The facts are not agreed on.
        Facts = "facts",
        /// It is not safe enough.
        Safety = "safety",
        /// Police, a court or the school go on with it.
        Others = "others",
        /// Something else.
        Else = "else",
    }
}

coded! {
    /// For whom.
    ForWhom {
        /// One person of the case.
        One = "one",
        /// The whole case.
        All = "all",
    }
}

/// Another way that is to be taken, as a facilitator was asked for a note about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Whose page it was asked on.
    pub party: PartyId,
    /// For them, or for the whole case.
    pub whom: ForWhom,
    /// Why.
    pub reason: Reason,
}

/// Another way that was taken with a whole case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherWay {
    /// Why.
    pub reason: Reason,
    /// What the facilitator noted about it. No party reads it.
    pub note: Words,
    /// Which facilitator.
    pub by: PersonId,
    /// When.
    pub at: Moment,
}
