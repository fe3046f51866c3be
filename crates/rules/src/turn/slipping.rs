//! A slip of the finger at a signal or a gate can be taken back for five minutes, and the facilitator reads that too.

use super::Turn;
use crate::answer::State;
use crate::flag::{FlagKind, SLIP};
use crate::ids::QuestionId;
use crate::say::{Lead, NoticeKind, Scene, Toast};

impl Turn<'_> {
    /// The signal was no signal. It stays until somebody has seen it: who is pressed to take it back is seen as well.
    pub(super) fn flag_was_a_slip(&mut self, kind: FlagKind) {
        let now = self.now;
        let mut flags = self.party.flags.iter_mut().rev();
        let Some(flag) = flags.find(|flag| flag.can_be_a_slip(kind, now)) else {
            return self.toast(Toast::TooLate);
        };
        flag.slip = Some(now);
        self.noticed.push(NoticeKind::FlagSlip(kind));
        self.scene(vec![], Scene::Slipped(kind));
    }

    /// Asked beside what follows, when the facilitator is told of an answer at a gate.
    pub(super) fn offer_to_undo(&mut self, gate: &QuestionId) {
        self.scene(vec![], Scene::WasItASlip(gate.clone()));
    }

    /// The answer at a gate was none: it counts no longer, and the gate is asked once more.
    pub(super) fn gate_was_a_slip(&mut self, gate: &QuestionId) {
        if !self.is_fresh(gate) {
            return self.toast(Toast::TooLate);
        }
        let preparation = &mut self.party.preparation;
        preparation.move_on();
        preparation.answers.undo(gate);
        preparation.cursor = Some(gate.clone());
        self.noticed.push(NoticeKind::GateSlip);
        let leads = [Some(Lead::GateSlipped), self.reopen_quietly()];
        self.present(leads.into_iter().flatten().collect());
    }

    fn is_fresh(&self, gate: &QuestionId) -> bool {
        let answer = self.party.preparation.answers.of(gate.as_str());
        let given = answer.filter(|answer| answer.state == State::Given);
        let closed = self
            .guide
            .gate_is_told(gate, &self.party.preparation.answers);
        let at = given
            .and_then(|answer| answer.current())
            .map(|version| version.at);
        closed && at.is_some_and(|at| self.now.is_within(SLIP, at))
    }
}
