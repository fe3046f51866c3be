//! A facilitator goes through the questions with somebody in a talk, and notes what may be noted. The preparation changes as
//! if the party did it themselves, and each answer is marked as told.

use super::tapping::Meant;
use super::{Outcome, Turn};
use crate::answer::{Piece, State};
use crate::guide::Kind;
use crate::ids::{MessageRef, OptionId, QuestionId};
use crate::preparation::Position;
use crate::words::Words;

/// No message in a chat of the party: what was told stands in none.
const IN_NO_MESSAGE: MessageRef = MessageRef(0);

/// What was told in a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// This option, or it is taken back.
    Option(OptionId),
    /// Nothing more is chosen.
    Done,
    /// They pass it over.
    Skip,
    /// The question before is looked at again.
    Back,
    /// These words.
    Words(Words),
}

impl Turn<'_> {
    /// What was told at the question at hand.
    pub(crate) fn told(mut self, name: &Words, what: Told) -> Outcome {
        let at = self.question_at_hand();
        let notes = match &what {
            Told::Option(_) | Told::Done | Told::Words(_) => at,
            Told::Skip | Told::Back => None,
        };
        self.party.preparation.active = self.now;
        self.takes(what);
        self.party.preparation.leave_open_answer();
        if let Some(question) = notes {
            self.party.preparation.answers.were_told(&question, name);
        }
        self.passes_over_check_ins();
        self.ends()
    }

    /// Nothing was told yet, or all of it is looked at.
    pub(crate) fn begins_to_tell(mut self) -> Outcome {
        self.party.preparation.leave_open_answer();
        self.passes_over_check_ins();
        self.ends()
    }

    fn takes(&mut self, what: Told) {
        match what {
            Told::Option(option) => self.chose(option, IN_NO_MESSAGE),
            Told::Done => {
                let at = self.question_at_hand();
                self.done(IN_NO_MESSAGE);
                // Both were told: the facilitator heard them.
                if self.question_at_hand() == at {
                    self.settled(Meant::Both, IN_NO_MESSAGE);
                }
            }
            Told::Skip => self.passed_over(IN_NO_MESSAGE),
            Told::Back => self.goes_back(),
            Told::Words(text) => {
                if self.reason_not_to_take(&text).is_none()
                    && let Position::Question(asked) = self.position()
                {
                    self.answers(&asked, Piece::written(IN_NO_MESSAGE, text));
                }
            }
        }
    }

    /// To the question before, past what is not asked in a talk.
    fn goes_back(&mut self) {
        let mut before = None;
        while before != self.question_at_hand() {
            before = self.question_at_hand();
            self.went_back(IN_NO_MESSAGE);
            if !self.is_at_a_check_in() {
                return;
            }
        }
    }

    fn is_at_a_check_in(&self) -> bool {
        matches!(self.position(), Position::Question(asked) if asked.kind == Kind::CheckIn)
    }

    fn question_at_hand(&self) -> Option<QuestionId> {
        let preparation = &self.party.preparation;
        preparation.question_at_hand(self.guide, self.party.role)
    }

    /// How it goes is seen in a talk, and not asked.
    fn passes_over_check_ins(&mut self) {
        while let Position::Question(asked) = self.position() {
            let answers = &mut self.party.preparation.answers;
            let known = answers.of(asked.id.as_str());
            let settled = known.is_some_and(crate::answer::Answer::is_settled);
            if asked.kind != Kind::CheckIn || settled {
                return;
            }
            let place = answers.place(&asked.id, State::Skipped);
            place.set_aside(State::Skipped, self.now);
            self.party.preparation.move_on_from(&asked.id);
        }
    }
}
