//! A case that goes to a colleague for good, as those who facilitate it hear it.

use serde::{Deserialize, Serialize};

use super::{About, CaseTitle};
use crate::moment::Moment;
use crate::words::Words;

/// What is said while a case is handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandingOver {
    /// Which colleague, by their place in the case, is to take it over?
    ToWhom(CaseTitle, Vec<(u8, Words)>),
    /// This colleague wants to hand the case over to them.
    Offered(CaseTitle, Words),
    /// The case is offered to this colleague.
    OfferMade(CaseTitle, Words),
    /// Because of this colleague the case stays where it is.
    OfferGone(CaseTitle, Words),
    /// Somebody's place in the case was taken over by somebody else.
    TakenOver(CaseTitle, Words, Words),
    /// A case that was opened then is facilitated by this colleague now, and by them no longer.
    HandedOver(Moment, Words),
}

impl HandingOver {
    pub(super) fn about(&self) -> About {
        match self {
            Self::ToWhom(title, _)
            | Self::Offered(title, _)
            | Self::OfferMade(title, _)
            | Self::OfferGone(title, _)
            | Self::TakenOver(title, ..) => title.about(),
            Self::HandedOver(..) => About::Nobody,
        }
    }
}
