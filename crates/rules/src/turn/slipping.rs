//! A slip of the finger at a signal, or at an answer that the facilitator is told of, can be taken back for five minutes;
//! the facilitator reads that too.

use super::Turn;
use crate::answer::State;
use crate::flag::{FlagKind, SLIP};
use crate::ids::QuestionId;
use crate::say::{Lead, NoticeKind, Scene, Toast};

impl Turn<'_> {
    /// The signal was no signal. It stays until somebody has seen it: who is pressed to take it back is seen as well.
    pub(super) fn flag_was_a_slip(&mut self, kind: FlagKind) {
        if !self.flag_slipped(kind) {
            return self.toast(Toast::TooLate);
        }
        self.scene(vec![], Scene::Slipped(kind));
    }

    fn flag_slipped(&mut self, kind: FlagKind) -> bool {
        let now = self.now;
        let mut flags = self.party.flags.iter_mut().rev();
        let flag = flags.find(|flag| flag.can_be_a_slip(kind, now));
        let Some(flag) = flag else { return false };
        flag.slip = Some(now);
        self.noticed.push(NoticeKind::FlagSlip(kind));
        true
    }

    /// Asked beside what follows, when the facilitator is told of an answer.
    pub(super) fn offer_to_undo(&mut self, question: &QuestionId) {
        self.scene(vec![], Scene::WasItASlip(question.clone()));
    }

    /// The answer was none: it counts no longer, a signal that came of it neither, and the question is asked once more.
    pub(super) fn answer_was_a_slip(&mut self, question: &QuestionId) {
        let signal = self.raised_by(question);
        let told = self
            .guide
            .gate_is_told(question, &self.party.preparation.answers);
        if !self.is_fresh(question) || !(told || signal.is_some()) {
            return self.toast(Toast::TooLate);
        }
        let preparation = &mut self.party.preparation;
        preparation.move_on();
        preparation.answers.undo(question);
        preparation.cursor = Some(question.clone());
        if !signal.is_some_and(|kind| self.flag_slipped(kind)) {
            self.noticed.push(NoticeKind::GateSlip);
        }
        let leads = [Some(Lead::AnswerSlipped), self.reopen_quietly()];
        self.present(leads.into_iter().flatten().collect());
    }

    fn raised_by(&self, question: &QuestionId) -> Option<FlagKind> {
        let option = self.party.preparation.answers.option(question.as_str())?;
        let question = self.guide.question(question.as_str())?;
        question.raises.get(option).copied()
    }

    fn is_fresh(&self, question: &QuestionId) -> bool {
        let answer = self.party.preparation.answers.of(question.as_str());
        let given = answer.filter(|answer| answer.state == State::Given);
        let at = given
            .and_then(|answer| answer.current())
            .map(|version| version.at);
        at.is_some_and(|at| self.now.is_within(SLIP, at))
    }
}
