//! Whether somebody feels safe with the others. Only what they say themselves settles it: no note of anybody else does.

use super::{Point, PointKind};
use crate::answer::{Answer, State};
use crate::flag::{Flag, FlagKind};
use crate::guide::Question;
use crate::moment::Moment;
use crate::party::Party;

impl Question {
    /// It asks whether the conversation feels safe.
    pub(crate) fn asks_about_safety(&self) -> bool {
        self.points.values().any(|kind| *kind == PointKind::NotSafe)
    }
}

impl Party {
    /// They said with a signal that they do not feel safe, and have not answered this question since.
    pub(super) fn unsafe_since(&self, question: &Question, answer: &Answer) -> Option<Point> {
        let raised = self
            .said_unsafe()
            .filter(|_| question.asks_about_safety())?;
        let version = answer.current().filter(|_| answer.state == State::Given);
        let says_so_itself = question
            .points
            .iter()
            .any(|(option, kind)| *kind == PointKind::NotSafe && answer.chose(option.as_str()));
        let answered_since = version.is_some_and(|version| version.at >= raised);
        (!answered_since && !says_so_itself)
            .then(|| self.point(PointKind::NotSafe, question.id.as_str(), raised))
    }

    /// When they last said with a signal that they do not feel safe, and did not take that back.
    fn said_unsafe(&self) -> Option<Moment> {
        let said = |flag: &&Flag| flag.kind == FlagKind::Unsafe && flag.slip.is_none();
        self.flags.iter().filter(said).map(|flag| flag.raised).max()
    }
}
