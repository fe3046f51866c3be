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

#[cfg(test)]
mod tests {
    use crate::guide::Guide;

    const TEXT: &str = r#"
id = "kort"
version = 1
phases = ["all"]

[[question]]
phase = "all"
id = "story"
kind = "text"

[[question]]
phase = "all"
id = "go-on"
kind = "gate"
options = ["sure", "stop"]
closes = { stop = "rest" }
points = { stop = "refused" }

[[question]]
phase = "all"
id = "why"
kind = "choice"
options = ["a", "b"]
when = { question = "go-on", is = ["stop"] }
points = { a = "refused" }

[[question]]
phase = "all"
id = "more"
kind = "choice"
options = ["c", "d"]
when = { question = "go-on", is = ["stop"] }
"#;

    #[test]
    fn an_answer_has_a_point_of_a_gate_only_after_one_that_has_it_too() {
        let told = |points: &str, instead: &str| {
            assert!(TEXT.contains(instead), "{instead}");
            let faults = Guide::read(&TEXT.replace(instead, points)).err();
            let faults = faults.map(|faults| faults.0).unwrap_or_default();
            let problems = faults.into_iter().map(|fault| fault.problem);
            problems.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(told("", ""), "");
        let of_another = told(
            "points = { a = \"not-wanted\" }",
            "points = { a = \"refused\" }",
        );
        assert_eq!(of_another, "`not-wanted` is a point of a gate");
        let more = "[\"c\", \"d\"]\nwhen = { question = \"go-on\", is = [\"stop\"] }";
        let after = |when: &str| format!("[\"c\", \"d\"]\npoints = {{ c = \"refused\" }}\n{when}");
        let gate = after("when = { question = \"go-on\", is = [\"stop\"] }");
        assert_eq!(told(&gate, more), "");
        let no_gate = after("when = { question = \"why\", is = [\"a\"] }");
        assert_eq!(told(&no_gate, more), "`refused` is a point of a gate");
        assert_eq!(told(&after(""), more), "`refused` is a point of a gate");
    }
}
