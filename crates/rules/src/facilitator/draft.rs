//! What is known so far of a case that is being opened, and of somebody who is being added to one.

use serde::{Deserialize, Serialize};

use crate::guide::Edition;
use crate::ids::{CaseId, PartyId};
use crate::party::NewParty;
use crate::police::Police;
use crate::role::{AgeBand, Form, Language, Role};
use crate::words::Words;

/// A case that is being opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The case it becomes: what is said about it on the way belongs to that.
    #[serde(default = "CaseId::untold")]
    pub case: CaseId,
    /// How it shall be called.
    pub label: Option<Words>,
    /// What happened, in one neutral line.
    pub incident: Option<Words>,
    /// What happened, in one neutral line that its parties read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_parties: Option<Words>,
    /// Whether police or a court are involved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub police: Option<Police>,
    /// Two people or a circle.
    pub form: Option<Form>,
    /// The parties that have been named.
    pub parties: Vec<NewParty>,
    /// The party that is being named.
    pub party: PartyDraft,
    /// The guides to choose from, for each party.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<Edition>,
    /// Everybody is named: beside whom each supporter stands is asked, and then it opens.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub opens: bool,
}

/// A party that is being named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyDraft {
    /// How they shall be called.
    pub alias: Option<Words>,
    /// Their part in what happened.
    pub role: Option<Role>,
    /// The language they read.
    pub language: Option<Language>,
    /// How old they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeBand>,
    pub(crate) wanted: bool,
}

/// Somebody who is being added to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// The case.
    pub case: CaseId,
    /// What is known of them.
    pub party: PartyDraft,
    /// Whom they stand beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports: Option<PartyId>,
    /// Who is in the case already.
    pub(crate) others: Vec<(PartyId, Words, Role)>,
    /// The guides to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) guides: Vec<Edition>,
}

impl Draft {
    /// Nothing is known yet of the case that it becomes.
    pub fn of(case: CaseId, guides: Vec<Edition>) -> Self {
        Self {
            guides,
            case,
            label: None,
            incident: None,
            for_parties: None,
            police: None,
            form: None,
            parties: vec![],
            party: PartyDraft::default(),
            opens: false,
        }
    }
}

impl Newcomer {
    /// Nothing is known yet of who is added to this case, in which these are already.
    pub fn to(case: CaseId, others: Vec<(PartyId, Words, Role)>) -> Self {
        Self {
            case,
            party: PartyDraft::default(),
            supports: None,
            others,
            guides: vec![],
        }
    }

    /// With a choice of these guides.
    #[must_use]
    pub fn choosing(self, guides: Vec<Edition>) -> Self {
        Self { guides, ..self }
    }
}
