//! One answer, to be read: by its party, and by whoever may.

use serde::{Deserialize, Serialize};

use super::answer::{Answer, Sharing, State, ToldTo, Version};
use super::guide::Guide;
use super::ids::{OptionId, PhaseId, QuestionId};
use super::party::Party;
use super::voice_note::VoiceNote;
use super::words::Words;

/// One answer, to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The question.
    pub question: QuestionId,
    /// How far it has come.
    pub state: State,
    /// What was chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionId>,
    /// What was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// What was spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<VoiceNote>,
    /// What may be done with it.
    pub sharing: Sharing,
    /// It was filled in together with the facilitator of this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<Words>,
    /// It was told to a facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldTo>,
}

impl Line {
    /// Words were kept, and the question was left before a button made them an answer.
    pub fn is_unconfirmed(&self) -> bool {
        match self.state {
            State::Skipped | State::Later => self.is_told(),
            State::Given | State::Choosing | State::Again => false,
        }
    }

    /// Something was written or spoken.
    pub fn is_told(&self) -> bool {
        self.words.is_some() || !self.voices.is_empty()
    }

    /// Something was chosen, written or spoken.
    pub fn says_something(&self) -> bool {
        !self.options.is_empty() || self.is_told()
    }

    /// There is something to read in it that counts: an answer, or words that were not confirmed.
    pub fn counts(&self) -> bool {
        self.state == State::Given || self.is_unconfirmed()
    }
}

impl Party {
    /// Their answers in one phase, in order.
    pub fn lines(&self, guide: &Guide, phase: &PhaseId) -> Vec<Line> {
        let walk = guide.walk(self.role, &self.preparation.answers);
        let asked = walk.into_iter().filter(|asked| asked.phase == phase);
        asked.filter_map(|asked| self.line(&asked.id)).collect()
    }

    /// One of their answers.
    pub fn line(&self, question: &QuestionId) -> Option<Line> {
        self.preparation
            .answers
            .of(question.as_str())
            .map(|answer| answer.line(question))
    }
}
impl Answer {
    /// The answer, to be read.
    pub fn line(&self, question: &QuestionId) -> Line {
        let current = self.current();
        Line {
            question: question.clone(),
            state: self.state,
            options: current.map(|v| v.options.clone()).unwrap_or_default(),
            words: current.and_then(Version::words),
            voices: current.map(Version::voices).unwrap_or_default(),
            sharing: self.sharing,
            together: current.and_then(|version| version.together.clone()),
            told: current.and_then(|v| v.told.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Piece;
    use crate::ids::MessageRef;
    use crate::moment::Moment;

    #[test]
    fn a_line_says_something_where_something_was_chosen_written_or_spoken() {
        let says = |options: &[&str], pieces: Vec<Piece>| {
            let mut answer = Answer::in_state(State::Given);
            answer.versions.push(Version {
                options: options.iter().copied().map(OptionId::new).collect(),
                pieces,
                ..Version::empty(Moment(1))
            });
            answer.line(&QuestionId::new("happened")).says_something()
        };
        let written = Piece::written(MessageRef(1), Words::new("words"));
        let spoken = Piece::spoken(VoiceNote::sent(MessageRef(1), 5, 0), Words::default());
        assert!(!says(&[], vec![]));
        assert!(says(&["angry"], vec![]));
        assert!(says(&[], vec![written.clone()]));
        assert!(says(&[], vec![spoken]));
        assert!(says(&["angry"], vec![written]));
    }
}
