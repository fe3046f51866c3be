//! The steps on the way to opening a case.

use serde::{Deserialize, Serialize};

use crate::guide::Edition;
use crate::ids::{CaseId, PartyId};
use crate::role::{AgeBand, Form, Language, Role};
use crate::stamp::{Looked, Stamp};
use crate::words::Words;

/// A step on the way to opening a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftSay {
    /// How shall the case be called?
    AskLabel,
    /// What happened, in one neutral line?
    AskIncident,
    /// What happened, in one neutral line that the parties read?
    AskForParties,
    /// Two people or a circle?
    AskForm,
    /// Are police or a court involved?
    AskPolice,
    /// How shall this party be called?
    AskAlias(u8),
    /// Which role?
    AskRole(Words),
    /// Which language?
    AskLanguage(Words),
    /// How old?
    AskAge(Words),
    /// Which of these guides, for somebody in this role?
    AskGuide(Words, Role, Vec<Edition>),
    /// Beside whom do they stand?
    AskSupports(Words, Vec<(PartyId, Words)>),
    /// One more, or open?
    AskMore {
        /// The label.
        label: Words,
        /// The incident.
        incident: Words,
        /// The form.
        form: Form,
        /// The parties so far.
        parties: Vec<(Words, Role, Language, AgeBand)>,
    },
    /// Somebody in the case is called that already.
    AliasTaken(Words),
    /// There is no room for more people.
    NoMore(u8),
    /// A text was expected to be shorter.
    TooLong(u16),
    /// A button was expected.
    UseButtons,
    /// A text was expected.
    UseWords,
}

impl DraftSay {
    /// The state that the buttons of this step are for.
    pub fn stamp(&self, case: &CaseId) -> Stamp {
        let looked = Looked::at(case.as_str());
        match self {
            Self::AskLabel => looked.text("label"),
            Self::AskIncident => looked.text("incident"),
            Self::AskForParties => looked.text("for-parties"),
            Self::AskForm => looked.text("form"),
            Self::AskPolice => looked.text("police"),
            Self::AskAlias(number) => looked.text("alias").number(i64::from(*number)),
            Self::AskRole(alias) => looked.text("role").text(alias.as_str()),
            Self::AskLanguage(alias) => looked.text("language").text(alias.as_str()),
            Self::AskAge(alias) => looked.text("age").text(alias.as_str()),
            Self::AskGuide(alias, ..) => looked.text("guide").text(alias.as_str()),
            Self::AskSupports(alias, _) => looked.text("supports").text(alias.as_str()),
            Self::AskMore { form, parties, .. } => parties.iter().fold(
                looked.text("more").text(form.code()),
                |looked, (alias, ..)| looked.text(alias.as_str()),
            ),
            Self::AliasTaken(_)
            | Self::NoMore(_)
            | Self::TooLong(_)
            | Self::UseButtons
            | Self::UseWords => looked,
        }
        .stamp()
    }
}
