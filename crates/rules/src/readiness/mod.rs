//! Readiness: a checklist with open points. A party is ready when they handed in and nothing blocks.

mod safety;
mod settled;
mod standing;
mod taking_part;

use super::answer::{Answer, State};
use super::day::around::YesNo;
use super::guide::{Guide, Kind, Question};
use super::ids::QuestionId;
use super::moment::Moment;
use super::party::{Clearing, Party};
use super::preparation::Standing;

pub use super::point::{Point, PointKey, PointKind, SettledBy, Weight};
pub use settled::{ClearedPoint, Settled, SettledPoint};
pub use standing::CaseStanding;
pub(crate) use taking_part::both_sides_are_there;
pub use taking_part::{Meets, TakesPart, Together};

impl Party {
    /// Every point of this party, cleared or not.
    pub fn points(&self, guide: &Guide) -> Vec<Point> {
        if self.left_out.is_some() {
            return self.flag_points().collect();
        }
        let mut points = self.standing_points(guide);
        points.extend(self.flag_points());
        if !matches!(
            self.preparation.standing,
            Standing::Erased | Standing::OtherWay
        ) {
            points.extend(self.answer_points(guide));
            points.extend(self.day_points());
        }
        points
    }

    /// The points that nobody settled yet.
    pub fn open_points(&self, guide: &Guide) -> Vec<Point> {
        let mut points = self.points(guide);
        points
            .retain(|point| self.clearing(point).is_none() && self.settled(guide, point).is_none());
        points
    }

    /// How a point was cleared, if it was. What only the party settles, or a decision, no note ever cleared.
    pub fn clearing(&self, point: &Point) -> Option<&Clearing> {
        if point.key.kind.settled_by() != SettledBy::Note {
            return None;
        }
        let found = self
            .cleared
            .iter()
            .find(|clearing| clearing.key == point.key)?;
        (found.since == point.since).then_some(found)
    }

    /// Handed in, and nothing blocks.
    pub fn is_ready(&self, guide: &Guide) -> bool {
        let p = &self.preparation;
        p.standing == Standing::UnderWay
            && p.handed_in.is_some()
            && !self.open_points(guide).iter().any(Point::blocks)
    }

    /// Nobody waits for them: they were left out, withdrew and the facilitator goes on without them, or another way is taken
    /// with them.
    pub fn is_left_out(&self) -> bool {
        if self.left_out.is_some() {
            return true;
        }
        let mut gone = self
            .withdrawn_point()
            .into_iter()
            .chain(self.other_way_point());
        gone.any(|point| self.clearing(&point).is_some())
    }

    fn point(&self, kind: PointKind, about: &str, since: Moment) -> Point {
        Point {
            party: self.id,
            key: PointKey::about(kind, about),
            since,
            guide: self.preparation.guide.clone(),
        }
    }

    fn withdrawn_point(&self) -> Option<Point> {
        let p = &self.preparation;
        matches!(p.standing, Standing::Stopped | Standing::Erased)
            .then(|| self.point(PointKind::Withdrawn, "", p.standing_since))
    }

    /// Another way is taken with them; why stands in what it is about.
    fn other_way_point(&self) -> Option<Point> {
        let p = &self.preparation;
        let noted = self.cleared.iter().rev();
        let mut noted = noted.filter(|note| note.key.kind == PointKind::OtherIntervention);
        let reason = noted.next().map_or("", |note| note.key.about.as_str());
        (p.standing == Standing::OtherWay)
            .then(|| self.point(PointKind::OtherIntervention, reason, p.standing_since))
    }

    fn standing_points(&self, guide: &Guide) -> Vec<Point> {
        let gone = self.withdrawn_point().into_iter();
        let mut points: Vec<Point> = gone.chain(self.other_way_point()).collect();
        let gone = self.preparation.standing == Standing::Erased;
        if let Some(since) = self.blocked_since.filter(|_| !gone) {
            points.push(self.point(PointKind::Unreachable, "", since));
        }
        if self.age.is_minor() && !gone {
            points.push(self.point(PointKind::MinorConsent, "", Moment::default()));
        }
        if self.preparation.handed_in.is_some()
            && self
                .preparation
                .consents
                .pending(guide.consent_text)
                .is_some()
        {
            points.push(self.point(PointKind::Consent, "", Moment::default()));
        }
        points
    }

    /// What they said, or did not say, in the last days before the conversation.
    fn day_points(&self) -> Vec<Point> {
        let Some(check) = self.day.check.filter(|check| check.asked.is_some()) else {
            return vec![];
        };
        let no = |reply: Option<(YesNo, Moment)>, kind| {
            let said_no = reply.filter(|(reply, _)| *reply == YesNo::No);
            said_no.map(|(_, at)| self.point(kind, "", at))
        };
        let silent = check.silent.filter(|_| !check.is_whole());
        [
            no(check.wants, PointKind::NotWilling),
            no(check.safe, PointKind::UnsafeBefore),
            silent.map(|at| self.point(PointKind::SilentBefore, "", at)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn flag_points(&self) -> impl Iterator<Item = Point> {
        let standing = self.flags.iter().enumerate();
        let standing = standing.filter(|(_, flag)| flag.stands());
        standing.map(|(number, flag)| {
            let kind = if flag.kind.is_an_alarm() {
                PointKind::Flag
            } else {
                PointKind::Talk
            };
            let about = format!("{number}-{}", flag.kind.code());
            self.point(kind, &about, flag.raised)
        })
    }

    fn answer_points(&self, guide: &Guide) -> Vec<Point> {
        let answers = &self.preparation.answers;
        let mut points = Vec::new();
        for asked in guide.walk(self.role, answers) {
            let Some(answer) = answers.of(asked.id.as_str()) else {
                continue;
            };
            let Some(question) = guide.question(asked.id.as_str()) else {
                continue;
            };
            let passed_over = (answer.state == State::Skipped).then(|| question.left_out());
            let passed_over = passed_over.flatten();
            points.extend(passed_over.map(|kind| self.about(kind, &asked.id, answer)));
            points.extend(self.unsafe_since(question, answer));
            let raised = question
                .points
                .iter()
                .find(|(option, _)| answer.chose(option.as_str()));
            points.extend(raised.map(|(_, kind)| {
                let about = question.words_its_point(*kind);
                self.about(*kind, about, answer)
            }));
        }
        points
    }

    fn about(&self, kind: PointKind, question: &QuestionId, answer: &Answer) -> Point {
        let since = answer
            .current()
            .map(|version| version.at)
            .unwrap_or_default();
        self.point(kind, question.as_str(), since)
    }
}

impl Question {
    /// The question that words such a point: an answer that follows on one at a gate can be a point of that gate.
    pub fn words_its_point(&self, kind: PointKind) -> &QuestionId {
        let gate = self.when.as_ref().map(|when| &when.question);
        gate.filter(|_| kind.is_a_gates() && self.kind != Kind::Gate)
            .unwrap_or(&self.id)
    }

    /// What it is to the facilitator that this question was passed over.
    fn left_out(&self) -> Option<PointKind> {
        if self.kind == Kind::Gate {
            return Some(PointKind::GateOpen);
        }
        if self.asks_about_safety() {
            return Some(PointKind::SafetyOpen);
        }
        self.essential.then_some(PointKind::PassedOver)
    }
}
