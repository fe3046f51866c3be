//! Which questions one party is asked, given what they answered so far.

use super::{Guide, Kind, Phase, Question, When};
use crate::answer::{Answers, State};
use crate::ids::{OptionId, QuestionId};
use crate::role::Role;

/// A question as it is put to one party: one of the guide's, or a follow-up on a chosen option.
#[derive(Clone, Debug)]
pub struct Asked<'g> {
    /// Its id.
    pub id: QuestionId,
    /// The phase it belongs to.
    pub phase: Phase,
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
        for question in self.questions() {
            if question.is_for(role) && question.is_called_for(answers) {
                walk.push(question.asked());
                self.follow_ups(question, answers, &mut walk);
            }
        }
        walk
    }

    fn follow_ups<'g>(&'g self, question: &Question, answers: &Answers, walk: &mut Vec<Asked<'g>>) {
        if !question.concrete {
            return;
        }
        let given = answers
            .of(question.id.as_str())
            .filter(|answer| answer.state == State::Given);
        let Some(version) = given.and_then(|answer| answer.current()) else {
            return;
        };
        for option in &version.options {
            walk.extend(self.aspects().iter().map(|aspect| Asked {
                id: question.id.follow_up(option, &aspect.id),
                phase: question.phase,
                kind: aspect.kind,
                options: &aspect.options,
                own_words: aspect.own_words,
                essential: false,
                after: None,
            }));
        }
    }
}

impl Question {
    fn is_for(&self, role: Role) -> bool {
        self.roles.is_empty() || self.roles.contains(&role)
    }

    fn is_called_for(&self, answers: &Answers) -> bool {
        self.when.as_ref().is_none_or(|when| when.holds(answers))
    }

    fn asked(&self) -> Asked<'_> {
        Asked {
            id: self.id.clone(),
            phase: self.phase,
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
    pub fn is_open_behind(&self, gate: &Self) -> bool {
        let rounds_off = self.kind == Kind::CheckIn && self.phase == gate.phase;
        self.after == Some(&gate.id) || rounds_off
    }

    /// Several options can be chosen before it is done.
    pub fn takes_several(&self) -> bool {
        self.kind == Kind::Choices
    }
}
