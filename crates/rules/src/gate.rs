//! The gates: questions of which some answers close what comes after. A "no" is a route, not an error.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::Answers;
use super::coded::coded;
use super::guide::{Asked, Edition, Guide};
use super::ids::{OptionId, PersonId, QuestionId};
use super::moment::Moment;

coded! {
    /// What a facilitator can decide at a closed gate.
    Decision {
        /// Talk further, and ask the party once more.
        FurtherPreparation = "further",
        /// Go on without meeting: indirectly, by letter or through a representative.
        Indirect = "indirect",
        /// Something else than this conversation is needed.
        OtherIntervention = "other",
        /// End the preparation of this case.
        Stop = "stop",
    }
}

/// A decision, and whose it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// What was decided.
    pub decision: Decision,
    /// By which facilitator.
    pub by: PersonId,
    /// When.
    pub at: Moment,
}

/// The decisions at this party's gates.
pub type Decisions = BTreeMap<QuestionId, Decided>;

/// A gate and what was answered there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub answer: OptionId,
    /// The guide it stands in, which words it.
    #[serde(default)]
    pub guide: Edition,
}

impl Guide {
    /// A gate of this guide, answered like this.
    pub fn gate(&self, question: &QuestionId, answer: &OptionId) -> Gate {
        Gate {
            question: question.clone(),
            answer: answer.clone(),
            guide: self.edition.clone(),
        }
    }

    /// The facilitator was told of the answer at this gate.
    pub fn gate_is_told(&self, gate: &QuestionId, answers: &Answers) -> bool {
        let question = self.question(gate.as_str());
        let answer = answers.option(gate.as_str());
        question
            .zip(answer)
            .is_some_and(|(question, answer)| question.is_told(answer))
    }

    /// The gate as it was answered, if its answer keeps something closed.
    pub fn closed_gate(&self, question: &QuestionId, answers: &Answers) -> Option<Gate> {
        let answer = answers.option(question.as_str())?;
        self.closes(question, answer)
            .then(|| self.gate(question, answer))
    }
}

/// The gates on this walk that are closed and not opened by the facilitator, in order. One that another keeps back does
/// not count: nobody is asked there.
pub fn closed(
    guide: &Guide,
    walk: &[Asked<'_>],
    answers: &Answers,
    decisions: &Decisions,
) -> Vec<Gate> {
    let goes_on = |gate: &QuestionId| {
        decisions
            .get(gate)
            .is_some_and(|d| d.decision == Decision::Indirect)
    };
    let mut closed: Vec<(&Asked<'_>, Gate)> = Vec::new();
    for asked in walk.iter().filter(|asked| asked.is_gate()) {
        let mut before = closed.iter();
        let kept_back = before.any(|(gate, at)| guide.keeps_back(gate, &at.answer, asked));
        if let Some(gate) = guide.closed_gate(&asked.id, answers)
            && !kept_back
            && !goes_on(&asked.id)
        {
            closed.push((asked, gate));
        }
    }
    closed.into_iter().map(|(_, gate)| gate).collect()
}
