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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Edition;
    use crate::ids::PartyId;
    use crate::party::{Invitation, NewParty};
    use crate::preparation::Preparation;
    use crate::role::{AgeBand, Language, Role};
    use crate::words::Words;

    #[test]
    fn what_they_said_last_and_did_not_take_back_counts() {
        let bo = NewParty {
            alias: Words::new("Bo"),
            role: Role::Harmed,
            language: Language::DUTCH,
            age: AgeBand::Adult,
            guide: None,
            supports: None,
        };
        let preparation = Preparation::new(Edition::default(), Moment(1));
        let mut bo = Party::invite(PartyId(1), bo, Invitation::to_come(Moment(1)), preparation);
        let slip = |mut flag: Flag| {
            flag.slip = Some(flag.raised);
            flag
        };
        let [first, later, latest] = [5, 7, 9].map(|at| Flag::raise(FlagKind::Unsafe, Moment(at)));
        bo.flags = vec![Flag::raise(FlagKind::Talk, Moment(10))];
        assert_eq!(bo.said_unsafe(), None);
        bo.flags.extend([slip(latest), first]);
        assert_eq!(bo.said_unsafe(), Some(Moment(5)));
        bo.flags.insert(0, later);
        assert_eq!(bo.said_unsafe(), Some(Moment(7)));
    }
}
