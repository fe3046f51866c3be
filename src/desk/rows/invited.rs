//! The rows of invitation links: what each opens.

use serde::{Deserialize, Serialize};

use super::{Place, encode, tables, vaults};
use crate::desk::DeskError;
use kring_rules::facilitator::Duty;
use kring_rules::ids::{CaseId, TokenHash};
use kring_rules::moment::Moment;
use kring_rules::words::Words;
use kring_store::{Expect, Put, Vault};

/// What a link opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::desk) enum Invited {
    /// A party's preparation; the case knows which, and whether the link still opens.
    Party { case: CaseId },
    /// Being a facilitator.
    Facilitator {
        name: Words,
        expires: Moment,
        #[serde(default, skip_serializing_if = "Duty::is_to_facilitate")]
        duty: Duty,
    },
    /// Being a facilitator of this case too.
    CoFacilitator {
        case: CaseId,
        name: Words,
        expires: Moment,
    },
    /// Nothing any more.
    Used,
}

impl Invited {
    /// With whom it is forgotten.
    fn vault(&self) -> Vault {
        match self {
            Self::Party { case } | Self::CoFacilitator { case, .. } => vaults::case(case),
            Self::Facilitator { .. } | Self::Used => vaults::house(),
        }
    }

    /// The row of the link with this hash.
    pub(in crate::desk) fn put(&self, hash: &TokenHash) -> Result<Put, DeskError> {
        let place = Place::of(tables::INVITATIONS, hash.0.as_bytes());
        Ok(place.put(self.vault(), Expect::Any, Some(encode(self)?)))
    }
}
