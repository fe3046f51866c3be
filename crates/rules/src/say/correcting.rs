//! What can be corrected about who somebody is to a case, and what was.

use serde::{Deserialize, Serialize};

use super::PartyTitle;
use crate::coded::coded;
use crate::guide::Edition;
use crate::ids::PartyId;
use crate::role::{AgeBand, Language};
use crate::words::Words;

coded! {
    /// What can be corrected.
    What {
        /// How the facilitator calls them.
        Alias = "alias",
        /// Their part in what happened.
        Role = "role",
        /// How old they are.
        Age = "age",
        /// The language they are prepared in.
        Language = "language",
        /// Whom they stand beside.
        Supports = "supports",
        /// The guide they are prepared with.
        Guide = "guide",
    }
}

/// What is it to be?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectionView {
    /// Who.
    pub title: PartyTitle,
    /// What of it.
    pub what: What,
    /// How old they are as it stands.
    pub age: AgeBand,
    /// Their language as it stands.
    pub language: Language,
    /// Beside whom they can stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<(PartyId, Words)>,
    /// The guides they can be prepared with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<Edition>,
}

/// What was corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Corrected {
    /// How they are called.
    Alias,
    /// How old they are.
    Age(AgeBand),
    /// Their language.
    Language(Language),
    /// Whom they stand beside.
    Supports(Words),
    /// The guide they are prepared with.
    Guide(Edition),
    /// Their part in what happened: so many answers are looked at again, so many went.
    Role(u8, u8),
}

impl Corrected {
    /// What it is.
    pub fn what(&self) -> What {
        match self {
            Self::Alias => What::Alias,
            Self::Age(_) => What::Age,
            Self::Language(_) => What::Language,
            Self::Supports(_) => What::Supports,
            Self::Guide(_) => What::Guide,
            Self::Role(..) => What::Role,
        }
    }
}
