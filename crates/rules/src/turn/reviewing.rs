//! A party looks over their answers, changes them, says what may be done with them, and hands in.

use super::Turn;
use crate::answer::{Sharing, State};
use crate::guide::Guide;
use crate::ids::{MessageRef, PhaseId, QuestionId};
use crate::number::count;
use crate::party::Party;
use crate::preparation::Position;
use crate::say::{How, Lead, NoticeKind, Overview, OverviewStanding, PhaseCount, Scene, Toast};

impl Turn<'_> {
    pub(super) fn review(&mut self) {
        if !self.is_under_way() || self.position().comes_before_the_questions() {
            return self.present(vec![]);
        }
        let overview = self.party.overview(self.guide);
        self.scene(vec![], Scene::Review(overview));
    }

    pub(super) fn review_phase(&mut self, phase: PhaseId, message: MessageRef) {
        if !self.guide.phases().contains(&phase) {
            return self.toast(Toast::Stale);
        }
        let lines = self.party.lines(self.guide, &phase);
        self.scene_in_place(message, Scene::Phase(phase, lines));
    }

    pub(super) fn open(&mut self, question: &QuestionId, message: MessageRef) {
        match self.party.line(question) {
            Some(line) => self.scene_in_place(message, Scene::Answer(line)),
            None => self.toast(Toast::Stale),
        }
    }

    pub(super) fn change(&mut self, question: QuestionId) {
        let walk = self
            .guide
            .walk(self.party.role, &self.party.preparation.answers);
        if !walk.iter().any(|asked| asked.id == question) {
            return self.toast(Toast::Stale);
        }
        if self.is_shut(&question) || !self.is_within_reach(&question) {
            return self.present(vec![Lead::GateIsClosed]);
        }
        self.party.preparation.move_on();
        self.party.preparation.cursor = Some(question);
        self.party.preparation.last_written = None;
        self.present(vec![]);
    }

    pub(super) fn is_within_reach(&self, question: &QuestionId) -> bool {
        let preparation = &self.party.preparation;
        let within_reach = preparation.within_reach(self.guide, self.party.role);
        within_reach.iter().any(|asked| asked.id == *question)
    }

    /// It is a gate that only the facilitator opens again.
    pub(super) fn is_shut(&self, question: &QuestionId) -> bool {
        let preparation = &self.party.preparation;
        let walk = self.guide.walk(self.party.role, &preparation.answers);
        let is_gate = walk
            .iter()
            .any(|asked| asked.id == *question && asked.is_gate());
        let closed = || self.guide.closed_gate(question, &preparation.answers);
        is_gate && closed().is_some()
    }

    pub(super) fn share(&mut self, question: &QuestionId, sharing: Sharing, message: MessageRef) {
        let Some(answer) = self.party.preparation.answers.of_mut(question) else {
            return self.toast(Toast::Stale);
        };
        if answer.sharing == sharing {
            return self.toast(Toast::Double);
        }
        answer.sharing = sharing;
        self.labels.retain(|(labelled, _)| labelled != question);
        self.open(question, message);
        if self.party.preparation.handed_in.is_some() {
            self.noticed.push(NoticeKind::LabelChanged);
        }
    }

    pub(super) fn ask_to_take_back(&mut self, question: QuestionId) {
        match self.party.line(&question) {
            Some(line) if line.says_something() => {
                self.scene(vec![], Scene::TakeBack(question));
            }
            _ => self.toast(Toast::Stale),
        }
    }

    /// Nothing of it is kept, in no version. The messages about it go as well, so the party is shown where they are.
    pub(super) fn took_back(&mut self, question: &QuestionId) {
        if self
            .party
            .line(question)
            .is_none_or(|line| !line.says_something())
        {
            return self.toast(Toast::Double);
        }
        let preparation = &mut self.party.preparation;
        preparation.move_on();
        preparation.last_written = None;
        preparation.answers.take_back(question);
        preparation.decisions.remove(question);
        self.noticed.push(NoticeKind::TookBack);
        let open_again = self.reopen_quietly();
        let leads = [Some(Lead::TakenBack(question.clone())), open_again];
        self.present(leads.into_iter().flatten().collect());
    }

    pub(super) fn turned_to_put_off(&mut self) {
        let put_off = self.party.preparation.put_off(self.guide, self.party.role);
        match put_off.into_iter().next() {
            Some(question) => self.change(question),
            None => self.toast(Toast::Stale),
        }
    }

    pub(super) fn hand_in(&mut self) {
        self.party.preparation.leave_open_answer();
        match self.position() {
            Position::HandedIn => return self.toast(Toast::Double),
            Position::Review => {}
            _ => return self.present(vec![Lead::Stale]),
        }
        let put_off = self
            .party
            .preparation
            .put_off(self.guide, self.party.role)
            .len();
        if put_off > 0 {
            return self.present(vec![Lead::StillOpen(count(put_off))]);
        }
        self.party.preparation.answers.leave_all_as_voice();
        self.party.preparation.answers.are_confirmed(self.now);
        self.party.preparation.handed_in = Some(self.now);
        self.party.preparation.move_on();
        self.party.preparation.last_written = None;
        self.noticed.push(NoticeKind::HandedIn);
        let say = self.saying(vec![], Scene::HandedIn);
        self.said.push((How::New, say));
    }
}

impl Party {
    /// The overview of their own answers.
    pub fn overview(&self, guide: &Guide) -> Overview {
        let standing = match self.preparation.position(guide, self.role) {
            Position::HandedIn => OverviewStanding::HandedIn,
            Position::Review if self.has_put_off(guide) => OverviewStanding::PutOff,
            Position::Review => OverviewStanding::CanHandIn,
            _ => OverviewStanding::UnderWay,
        };
        let phases = guide.phases().iter();
        let phases = phases.map(|phase| self.phase_count(guide, phase));
        Overview {
            phases: phases.collect(),
            standing,
            can_share: standing == OverviewStanding::CanHandIn && self.has_sentences(guide),
            card: guide.has_a_card(self) && standing != OverviewStanding::UnderWay,
        }
    }

    fn has_put_off(&self, guide: &Guide) -> bool {
        !self.preparation.put_off(guide, self.role).is_empty()
    }

    fn phase_count(&self, guide: &Guide, phase: &PhaseId) -> PhaseCount {
        let walk = guide.walk(self.role, &self.preparation.answers);
        let states: Vec<_> = walk
            .iter()
            .filter(|asked| asked.phase == phase)
            .map(|asked| {
                self.preparation
                    .answers
                    .of(asked.id.as_str())
                    .map(|a| a.state)
            })
            .collect();
        let how_many = |state| count(states.iter().filter(|s| **s == Some(state)).count());
        PhaseCount {
            phase: phase.clone(),
            given: how_many(State::Given),
            skipped: how_many(State::Skipped),
            later: how_many(State::Later),
            of: count(states.len()),
        }
    }
}
