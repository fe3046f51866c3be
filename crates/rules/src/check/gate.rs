//! What can be wrong with a gate: it only closes, it closes nothing, or it leaves the facilitator without anything to decide.

use super::question::Looking;
use super::unknown;
use crate::guide::Kind;
use crate::guide::read::{REST, Word};
use crate::point::PointKind;

impl Looking<'_, '_, '_> {
    /// What an answer closes is there, and it makes a point that a decision settles.
    pub(super) fn closes(&mut self) {
        self.are_options("closes", &self.question.closes);
        for (option, what) in &self.question.closes {
            self.is_phase_or_rest(what);
            let point = self.question.points.get(option);
            let point = point.and_then(|word| PointKind::of(word.get_ref()));
            if !point.is_some_and(PointKind::waits_for_a_decision) {
                let known = PointKind::ALL.iter().copied();
                let known = known.filter(|point| point.waits_for_a_decision());
                let known: Vec<&str> = known.map(PointKind::code).collect();
                let problem = format!(
                    "the answer `{}` closes what comes after, so it needs a point to decide on: one of {}",
                    option.get_ref(),
                    known.join(", ")
                );
                self.note(option, problem);
            }
        }
    }

    fn is_phase_or_rest(&mut self, what: &Word) {
        let phases = self.guide.phases.get_ref().iter();
        let phases = phases.map(|phase| phase.get_ref().as_str());
        let mut known = std::iter::once(REST).chain(phases);
        if !known.clone().any(|known| known == what.get_ref()) {
            let problem = unknown("phase", what, &mut known);
            self.note(what, problem);
        }
    }

    /// A gate closes for some answers and not for others; nothing else closes anything.
    pub(super) fn ways_on(&mut self, kind: Option<Kind>) {
        let question = self.question;
        let closing = question.closes.keys().next();
        match (kind, closing) {
            (Some(Kind::Gate), None) => {
                let problem = "no answer closes anything: name those that do in `closes`, or make it a `choice`";
                self.note(&question.id, problem);
            }
            (Some(Kind::Gate), Some(_)) => {
                let goes_on = |option: &Word| !question.closes.contains_key(option);
                if !question.options.iter().any(goes_on) {
                    let problem =
                        "every answer closes it, so nobody can go on: leave one out of `closes`";
                    self.note(&question.id, problem);
                }
            }
            (Some(_), Some(closing)) => {
                let problem =
                    "only a gate closes what comes after: make it a `gate`, or leave out `closes`";
                self.note(closing, problem);
            }
            (_, None) | (None, _) => {}
        }
    }

    /// It is asked after an answer at a gate that has this point as well, and words it.
    pub(super) fn follows_a_gate_with(&self, point: &Word) -> bool {
        let Some(when) = &self.question.when else {
            return false;
        };
        let mut before = self.before.iter();
        let gate = before.find(|earlier| earlier.id.get_ref() == when.question.get_ref());
        gate.is_some_and(|gate| {
            let is_gate = Kind::of(gate.kind.get_ref()) == Some(Kind::Gate);
            let mut points = gate.points.values();
            is_gate && points.any(|own| own.get_ref() == point.get_ref())
        })
    }

    /// What opens a gate is a gate itself, asked after an answer at the one that it opens.
    pub(super) fn opens(&mut self, kind: Option<Kind>) {
        let question = self.question;
        let Some(opens) = &question.opens else {
            return;
        };
        let after = question.when.as_ref();
        if after.is_none_or(|when| when.question.get_ref() != opens.get_ref()) {
            let problem = format!(
                "it opens `{}`, so it is asked after an answer there: say which in `when`",
                opens.get_ref()
            );
            self.note(opens, problem);
        }
        if kind.is_some_and(|kind| kind != Kind::Gate) {
            self.note(
                opens,
                "only a `gate` can open another one: make it a `gate`",
            );
        }
    }
}
