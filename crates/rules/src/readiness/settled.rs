//! How a point that a gate made was settled. It stays to be seen: that somebody said no is not forgotten once they go on.

use serde::{Deserialize, Serialize};

use super::{Point, PointKey};
use crate::adult::Adult;
use crate::answer::{Answer, State, Version};
use crate::gate::Decision;
use crate::guide::{Guide, Kind, Question};
use crate::ids::{PersonId, QuestionId};
use crate::moment::Moment;
use crate::party::Party;
use crate::words::Words;

/// How a point was settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settled {
    /// With a facilitator's note.
    #[default]
    Noted,
    /// They go on without meeting: they said so themselves.
    WithoutMeeting,
    /// They answered anew.
    AnsweredAnew,
    /// A facilitator decided, in an earlier kring, that they go on without meeting.
    Decided,
}

/// A gate's point that is settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledPoint {
    /// The point.
    pub point: Point,
    /// How.
    pub how: Settled,
    /// When.
    pub at: Moment,
    /// By which facilitator; none where the party did.
    pub by: Option<PersonId>,
}

/// A point that was cleared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClearedPoint {
    /// The alias of the party.
    pub alias: Words,
    /// The point.
    pub point: Point,
    /// The note.
    pub note: Words,
    /// Which adult agrees, where that was the point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adult: Option<Adult>,
    /// How it was settled.
    #[serde(default)]
    pub how: Settled,
    /// Who cleared it.
    pub by: Words,
    /// When.
    pub at: Moment,
}

impl Settled {
    /// Its name in texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::WithoutMeeting => "without-meeting",
            Self::AnsweredAnew => "answered-anew",
            Self::Decided => "decided",
        }
    }
}

impl Party {
    /// How this point that waits for a decision was settled, if it was.
    pub(super) fn settled(&self, guide: &Guide, point: &Point) -> Option<SettledPoint> {
        if !point.key.kind.waits_for_a_decision() {
            return None;
        }
        let gate = QuestionId::new(point.key.about.as_str());
        let answers = &self.preparation.answers;
        let settled = |how, at, by| SettledPoint {
            point: point.clone(),
            how,
            at,
            by,
        };
        if guide.was_opened(&gate, answers) {
            let question = guide.opening(&gate)?;
            let said = answers.of(question.id.as_str())?.current()?.at;
            return Some(settled(Settled::WithoutMeeting, said, None));
        }
        let decided = self.preparation.decisions.get(&gate)?;
        (decided.decision == Decision::Indirect)
            .then(|| settled(Settled::Decided, decided.at, Some(decided.by)))
    }

    /// The points of gates that are settled: those that stand, and the last one of another answer before.
    pub fn settled_points(&self, guide: &Guide) -> Vec<SettledPoint> {
        if self.left_out.is_some() {
            return vec![];
        }
        let standing = self.points(guide);
        let mut settled: Vec<SettledPoint> = standing
            .iter()
            .filter_map(|point| self.settled(guide, point))
            .collect();
        let walk = guide.walk(self.role, &self.preparation.answers);
        let gates = walk.iter().filter(|asked| asked.kind == Kind::Gate);
        let gates = gates.filter_map(|asked| guide.question(asked.id.as_str()));
        settled.extend(gates.filter_map(|gate| self.answered_anew(gate)));
        settled
    }

    /// What they answered at this gate before, where that was a point and the answer is another one now.
    fn answered_anew(&self, gate: &Question) -> Option<SettledPoint> {
        let answer = self.preparation.answers.of(gate.id.as_str())?;
        let now = answer.current().filter(|_| answer.state == State::Given)?;
        let before = last_other(answer, now)?;
        let kind = gate.points.get(before.options.first()?)?;
        let point = Point {
            party: self.id,
            key: PointKey::about(*kind, gate.id.as_str()),
            since: before.at,
            guide: self.preparation.guide.clone(),
        };
        kind.is_a_gates().then_some(SettledPoint {
            point,
            how: Settled::AnsweredAnew,
            at: now.at,
            by: None,
        })
    }
}

/// The newest earlier version that said something else.
fn last_other<'a>(answer: &'a Answer, now: &Version) -> Option<&'a Version> {
    let mut earlier = answer.versions.iter().rev().skip(1);
    earlier.find(|version| {
        !version.unconfirmed && !version.options.is_empty() && version.options != now.options
    })
}
