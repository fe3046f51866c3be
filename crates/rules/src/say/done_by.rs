//! That a colleague did something already.

use serde::{Deserialize, Serialize};

use super::About;
use crate::coded::coded;
use crate::ids::{CaseId, PartyId, Seat};
use crate::moment::Moment;
use crate::words::Words;

coded! {
    /// What a facilitator did that another need not do again.
    Act {
        /// Cleared a point.
        Cleared = "cleared",
        /// Opened a point again that was cleared.
        Uncleared = "uncleared",
        /// Confirmed that everyone is ready.
        Confirmed = "confirmed",
        /// Gave a link.
        GaveLink = "gave-link",
        /// Withdrew a link.
        Revoked = "revoked",
        /// Said that the right person took the link.
        RightPerson = "right-person",
        /// Undid that the wrong person took the link.
        WrongPerson = "wrong-person",
        /// Added somebody.
        Added = "added",
        /// Left somebody out.
        LeftOut = "left-out",
        /// Took somebody's preparation up again.
        TookUp = "took-up",
        /// Corrected who somebody is.
        Corrected = "corrected",
        /// Opened a part of a preparation again.
        Reopened = "reopened",
        /// Had a question put once more.
        AskedAgain = "asked-again",
        /// Took another way.
        OtherWay = "other-way",
        /// Wrote to somebody.
        Wrote = "wrote",
        /// Proposed to call somebody.
        Calls = "calls",
        /// Closed the case.
        Closed = "closed",
        /// Keeps the closed case longer.
        KeptLonger = "kept-longer",
        /// Opened the case again.
        OpenedAgain = "opened-again",
        /// Let a colleague in.
        Admitted = "admitted",
        /// Did not let somebody in.
        Refused = "refused",
    }
}

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
