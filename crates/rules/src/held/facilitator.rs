//! Everything that is held about a facilitator apart from their cases, which have files of their own. They are taken apart
//! field by field: a field that is added to a facilitator has to be given a place here too.

use serde::{Deserialize, Serialize};

use crate::facilitator::{Awaited, Away, Draft, Facilitator, Newcomer, Opens, Stays};
use crate::ids::{CaseId, PersonId};
use crate::moment::Moment;
use crate::person::Person;
use crate::role::Language;
use crate::words::Words;

/// Everything that is held about a facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacilitatorData {
    /// When this was put together.
    pub at: Moment,
    /// The number of their chat.
    pub person: PersonId,
    /// Their name, for other facilitators.
    pub name: Words,
    /// The language they are spoken to in.
    pub language: Language,
    /// Their cases, oldest first.
    pub cases: Vec<OwnCase>,
    /// Which cases they may open.
    #[serde(default)]
    pub opens: Opens,
    /// They are on call for signals.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_call: bool,
    /// They look after the whole.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub supervises: bool,
    /// They are away, and somebody stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away: Option<Away>,
    /// They do not want to be told in the morning what waits for them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_mornings: bool,
    /// How long what they read stays in their chat.
    #[serde(default, skip_serializing_if = "Stays::is_usual")]
    pub stays: Stays,
    /// The case that they are opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// Whom they are adding to a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newcomer: Option<Newcomer>,
    /// What they were asked to write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub awaits: Option<Awaited>,
}

/// A case of a facilitator's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnCase {
    /// Its code.
    pub case: CaseId,
    /// How it is called.
    pub label: Words,
    /// When it was opened.
    pub opened: Moment,
}

impl FacilitatorData {
    /// What is held now about this person as a facilitator of these cases; nothing when they are none.
    pub fn of(person: &Person, cases: Vec<OwnCase>, now: Moment) -> Option<Self> {
        // Preparations have copies of their own; what is at hand says only where a text goes,
        // and a text that is held is shown in whole with every answer, until they say for which conversation it is.
        let Person {
            id,
            language,
            preparations: _,
            facilitator,
            at_hand: _,
            unsure: _,
            held: _,
        } = person;
        let Facilitator {
            name,
            cases: _,
            opens,
            on_call,
            supervises,
            away,
            no_mornings,
            stays,
            draft,
            newcomer,
            awaits,
        } = facilitator.as_ref()?;
        Some(Self {
            at: now,
            person: *id,
            name: name.clone(),
            language: *language,
            cases,
            opens: *opens,
            on_call: *on_call,
            supervises: *supervises,
            away: away.clone(),
            no_mornings: *no_mornings,
            stays: *stays,
            draft: draft.clone(),
            newcomer: newcomer.clone(),
            awaits: awaits.as_ref().map(|awaiting| awaiting.what.clone()),
        })
    }
}
