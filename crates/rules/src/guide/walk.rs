//! Which questions one party is asked, given what they answered so far.

use super::{Closes, Guide, Kind, Question, When};
use crate::answer::{Answers, State};
use crate::ids::{AspectId, OptionId, PhaseId, QuestionId};
use crate::role::Role;

/// A question as it is put to one party: one of the guide's, or a follow-up on a chosen option.
#[derive(Clone, Debug)]
pub struct Asked<'g> {
    /// Its id.
    pub id: QuestionId,
    /// The phase it belongs to.
    pub phase: &'g PhaseId,
    /// How it is answered.
    pub kind: Kind,
    /// What can be chosen.
    pub options: &'g [OptionId],
    /// Own words count as an answer beside the options.
    pub own_words: bool,
    /// Passing it over is a point to discuss.
    pub essential: bool,
    /// The earlier question whose answer called for it.
    pub after: Option<&'g QuestionId>,
}

impl Guide {
    /// The questions for this role, in order, with the follow-ups that the answers call for.
    pub fn walk(&self, role: Role, answers: &Answers) -> Vec<Asked<'_>> {
        let mut walk = Vec::with_capacity(40);
        for question in &self.questions {
            if question.is_for(role) && question.is_called_for(answers) {
                walk.push(question.asked());
                self.follow_ups(question, answers, &mut walk);
            }
        }
        walk
    }

    fn follow_ups<'g>(
        &'g self,
        question: &'g Question,
        answers: &Answers,
        walk: &mut Vec<Asked<'g>>,
    ) {
        if question.concrete.is_empty() {
            return;
        }
        let given = answers
            .of(question.id.as_str())
            .filter(|answer| answer.state == State::Given);
        let Some(version) = given.and_then(|answer| answer.current()) else {
            return;
        };
        for option in &version.options {
            walk.extend(self.making_concrete(question, option));
        }
    }

    /// The follow-ups that make this option concrete.
    pub fn making_concrete<'g>(
        &'g self,
        question: &'g Question,
        option: &OptionId,
    ) -> impl Iterator<Item = Asked<'g>> {
        let aspects = question.concrete.get(option).into_iter().flatten();
        let aspects = aspects.filter_map(|id: &AspectId| self.aspect(id.as_str()));
        aspects.map(|aspect| Asked {
            id: question.id.follow_up(option, &aspect.id),
            phase: &question.phase,
            kind: aspect.kind,
            options: &aspect.options,
            own_words: aspect.own_words,
            essential: false,
            after: None,
        })
    }

    /// This gate, answered like this, keeps back what comes after it: not what belongs to the answer or rounds its phase
    /// off, and not what the answer leaves open.
    pub(crate) fn keeps_back(
        &self,
        gate: &Asked<'_>,
        answer: &OptionId,
        asked: &Asked<'_>,
    ) -> bool {
        let question = self.question(gate.id.as_str());
        let closes = question.and_then(|question| question.closing(answer));
        !asked.is_open_behind(gate) && closes.is_some_and(|closes| self.covers(closes, asked.phase))
    }

    fn covers(&self, closes: &Closes, phase: &PhaseId) -> bool {
        match closes {
            Closes::Rest => true,
            Closes::From(first) => self.place_of(phase) >= self.place_of(first),
        }
    }
}

impl Question {
    fn is_for(&self, role: Role) -> bool {
        self.asked_of().contains(&role)
    }

    fn is_called_for(&self, answers: &Answers) -> bool {
        let mut after = self.when.iter().chain(&self.or_when).peekable();
        let called = after.peek().is_none() || after.any(|when| when.holds(answers));
        let asked_for = self.opens.is_none() || answers.of(self.id.as_str()).is_some();
        called && asked_for && !self.unless.iter().any(|unless| unless.holds(answers))
    }

    /// The question as it is put to whoever is asked.
    pub fn asked(&self) -> Asked<'_> {
        Asked {
            id: self.id.clone(),
            phase: &self.phase,
            kind: self.kind,
            options: &self.options,
            own_words: self.own_words,
            essential: self.essential,
            after: self.when.as_ref().map(|when| &when.question),
        }
    }
}

impl When {
    fn holds(&self, answers: &Answers) -> bool {
        let answer = answers.of(self.question.as_str());
        self.is
            .iter()
            .any(|option| answer.is_some_and(|a| a.chose(option.as_str())))
    }
}

impl Asked<'_> {
    /// It closes what comes after for some answers.
    pub fn is_gate(&self) -> bool {
        self.kind == Kind::Gate
    }

    /// Own words alone are a full answer.
    pub fn takes_words(&self) -> bool {
        self.kind == Kind::Text
    }

    /// It is still asked when this gate is closed: it belongs to the answer, or rounds the phase off.
    fn is_open_behind(&self, gate: &Self) -> bool {
        let rounds_off = self.kind == Kind::CheckIn && self.phase == gate.phase;
        self.after == Some(&gate.id) || rounds_off
    }

    /// Several options can be chosen before it is done.
    pub fn takes_several(&self) -> bool {
        matches!(self.kind, Kind::Choices | Kind::ThenAndNow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
id = "kort"
version = 1
phases = ["a", "b", "c"]

[[question]]
phase = "a"
id = "go-on"
kind = "gate"
options = ["sure", "stop", "leave"]
closes = { stop = "b", leave = "rest" }
points = { stop = "refused", leave = "refused" }

[[question]]
phase = "a"
id = "one"
kind = "text"

[[question]]
phase = "b"
id = "two"
kind = "text"

[[question]]
phase = "c"
id = "three"
kind = "text"
"#;

    #[test]
    fn an_answer_keeps_back_everything_from_the_phase_on_that_it_closes() {
        let guide = Guide::read(TEXT).unwrap();
        let walk = guide.walk(Role::Harmed, &Answers::default());
        let kept_back = |answer: &str| {
            let answer = OptionId::new(answer);
            let behind = walk.iter().skip(1);
            let kept_back = behind.filter(|asked| guide.keeps_back(&walk[0], &answer, asked));
            let ids: Vec<&str> = kept_back.map(|asked| asked.id.as_str()).collect();
            ids.join(" ")
        };
        assert_eq!(kept_back("sure"), "");
        assert_eq!(kept_back("stop"), "two three");
        assert_eq!(kept_back("leave"), "one two three");
    }
}
