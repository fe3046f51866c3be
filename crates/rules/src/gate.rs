//! The gates: questions of which some answers close what comes after. A "no" is a route, not an error.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Answers, State};
use super::coded::coded;
use super::guide::{Asked, Edition, Guide, Question};
use super::ids::{OptionId, PersonId, QuestionId};
use super::moment::Moment;

coded! {
    /// What a facilitator can decide at a closed gate.
    Decision {
        /// Talk further, and ask the party once more.
        FurtherPreparation = "further",
        /// Ask the party whether they go on without meeting: indirectly, by letter or through a representative. An
        /// earlier kring decided it over their head.
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

impl Guide {
    /// The question with which a facilitator asks whoever answered so at this gate to go on otherwise.
    pub fn opening(&self, gate: &QuestionId) -> Option<&Question> {
        let mut all = self.questions().iter();
        all.find(|question| question.opens.as_ref() == Some(gate))
    }

    /// They said themselves that they go on otherwise.
    pub fn was_opened(&self, gate: &QuestionId, answers: &Answers) -> bool {
        let Some(question) = self.opening(gate) else {
            return false;
        };
        let answer = answers.option(question.id.as_str());
        answer.is_some_and(|answer| question.closing(answer).is_none())
    }

    /// At this gate somebody said what they need instead, and that was to be left in peace.
    pub fn wants_rest(&self, gate: &QuestionId, answers: &Answers) -> bool {
        let after = |question: &&Question| {
            let when = question.when.as_ref();
            when.is_some_and(|when| when.question == *gate)
        };
        let chose = |question: &Question| {
            let answer = answers.of(question.id.as_str());
            let mut in_peace = question.in_peace.iter();
            answer.is_some_and(|answer| in_peace.any(|option| answer.chose(option.as_str())))
        };
        self.questions().iter().filter(after).any(chose)
    }
}

coded! {
    /// Whether a facilitator can ask somebody at a closed gate to go on without meeting.
    Without {
        /// They cannot: it is no matter of meeting, or the guide has no question for it.
        Never = "never",
        /// They can.
        CanAsk = "can-ask",
        /// Only if the party asked for it themselves: they want to be left in peace.
        IfTheyAsked = "if-they-asked",
        /// They have asked.
        Asked = "asked",
    }
}

impl Without {
    /// At this gate.
    pub fn at(gate: &QuestionId, guide: &Guide, answers: &Answers) -> Self {
        match guide.opening(gate) {
            None => Self::Never,
            Some(question) => match answers.of(question.id.as_str()).map(|answer| answer.state) {
                Some(State::Again | State::Later | State::Choosing) => Self::Asked,
                Some(State::Given | State::Skipped) | None => {
                    if guide.wants_rest(gate, answers) {
                        Self::IfTheyAsked
                    } else {
                        Self::CanAsk
                    }
                }
            },
        }
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
        let decided = decisions.get(gate);
        let decided = decided.is_some_and(|d| d.decision == Decision::Indirect);
        decided || guide.was_opened(gate, answers)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Version;
    use crate::guide::Guides;
    use crate::role::Role;

    fn answered(all: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (question, option) in all {
            let answer = answers.place(&QuestionId::new(*question), State::Given);
            answer.versions.push(Version {
                options: vec![OptionId::new(*option)],
                ..Version::empty(Moment(1))
            });
        }
        answers
    }

    #[test]
    fn a_gate_is_closed_until_somebody_goes_on_and_those_behind_it_wait() {
        let guides = Guides::built_in().unwrap();
        let guide = guides.of(guides.for_new());
        let closed = |all: &[(&str, &str)], decision: Option<Decision>| {
            let answers = answered(all);
            let (by, at) = (PersonId(1), Moment(1));
            let decided = decision.map(|decision| Decided { decision, by, at });
            let decisions = decided.map(|decided| (QuestionId::new("willing"), decided));
            let walk = guide.walk(Role::Responsible, &answers);
            let decisions: Decisions = decisions.into_iter().collect();
            let gates = super::closed(guide, &walk, &answers, &decisions);
            let ids: Vec<&str> = gates.iter().map(|gate| gate.question.as_str()).collect();
            ids.join(" ")
        };
        let both = [("willing", "no"), ("take-part", "no")];
        assert_eq!(closed(&both, None), "willing");
        assert_eq!(closed(&both, Some(Decision::Indirect)), "take-part");
        assert_eq!(closed(&both, Some(Decision::Stop)), "willing");
        assert_eq!(closed(&both[1..], None), "take-part");
        let asked = |says| [("take-part", "no"), ("without-meeting", says)];
        assert_eq!(closed(&asked("yes"), None), "", "they go on otherwise");
        assert_eq!(closed(&asked("no"), None), "take-part without-meeting");
        assert_eq!(closed(&[("willing", "yes")], None), "");
    }
}
