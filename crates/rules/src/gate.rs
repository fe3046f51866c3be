//! The gates: a willingness that closes or opens what comes after. A "no" is a route, not an error.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::Answers;
use super::coded::coded;
use super::guide::Asked;
use super::ids::{PersonId, QuestionId};
use super::moment::Moment;

coded! {
    /// What someone can answer at a gate.
    Willingness {
        /// Yes.
        Yes = "yes",
        /// For a part of it.
        Partly = "partly",
        /// Sees it differently: the facts are disputed.
        Differently = "differently",
        /// Not yet: more preparation.
        NotYet = "not-yet",
        /// No: the preparation is stuck.
        No = "no",
    }
}

impl Willingness {
    /// What comes after stays closed until the facilitator decides.
    pub fn closes(self) -> bool {
        matches!(self, Self::Differently | Self::NotYet | Self::No)
    }
}

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
    pub answer: Willingness,
}

/// What was answered at a gate; an answer this version does not know counts as "not yet".
pub fn answered(gate: &QuestionId, answers: &Answers) -> Option<Willingness> {
    let option = answers.option(gate.as_str())?;
    Some(Willingness::of(option.as_str()).unwrap_or(Willingness::NotYet))
}

/// The first gate on this walk that is closed and not opened by the facilitator.
pub fn closed(walk: &[Asked<'_>], answers: &Answers, decisions: &Decisions) -> Option<Gate> {
    walk.iter()
        .filter(|asked| asked.is_gate())
        .find_map(|asked| {
            let answer = answered(&asked.id, answers).filter(|answer| answer.closes())?;
            let goes_on = decisions
                .get(&asked.id)
                .is_some_and(|d| d.decision == Decision::Indirect);
            (!goes_on).then(|| Gate {
                question: asked.id.clone(),
                answer,
            })
        })
}
