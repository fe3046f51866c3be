//! What was understood of a voice note, as whoever spoke reads it.

use serde::{Deserialize, Serialize};

use super::SceneKind;
use crate::ids::QuestionId;
use crate::understood::Understood;

/// What is said about what was understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InWords {
    /// This was understood: is it right?
    Asked(Box<Understood>),
    /// It was: it stands with the answer.
    Stands(Box<Understood>),
    /// It was not, or not wanted: at this question it stays a voice note.
    OnlyVoice(QuestionId),
}

impl InWords {
    pub(super) fn kind(&self) -> SceneKind {
        match self {
            Self::Asked(_) => SceneKind::Lasting,
            Self::Stands(_) | Self::OnlyVoice(_) => SceneKind::Passing,
        }
    }

    /// The question it is about.
    pub fn question(&self) -> &QuestionId {
        match self {
            Self::Asked(understood) | Self::Stands(understood) => &understood.question,
            Self::OnlyVoice(question) => question,
        }
    }
}
