//! How everybody takes part, once they are ready: who meets whom, and whether there is a conversation of two sides at all.

use serde::{Deserialize, Serialize};

use super::PointKind;
use crate::answer::State;
use crate::coded::coded;
use crate::gate::{Decided, Decision};
use crate::guide::{Edition, Guide, Kind, Question};
use crate::ids::{OptionId, PartyId, QuestionId};
use crate::party::Party;
use crate::preparation::Preparation;
use crate::role::Role;
use crate::words::Words;

/// How far everybody in a case is together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// Somebody is not ready.
    NotReady,
    /// Who is left is ready, and a conversation of two sides is not there.
    OneSide,
    /// Everybody is ready.
    Ready,
}

coded! {
    /// Whether somebody wants to meet the others.
    Meets {
        /// They do.
        Yes = "yes",
        /// They take part without meeting.
        No = "no",
        /// Nobody asked them, or they did not say.
        Unsaid = "unsaid",
    }
}

/// How one party takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakesPart {
    /// Who.
    pub party: PartyId,
    /// How the facilitator calls them.
    pub alias: Words,
    /// Whether they meet the others.
    pub meets: Meets,
    /// The way they chose: in which question, and what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<(QuestionId, OptionId)>,
    /// The guide that words it.
    #[serde(default)]
    pub guide: Edition,
    /// So much is still to be discussed with them.
    #[serde(default)]
    pub to_discuss: u8,
}

/// Somebody who was touched, and somebody else who caused it: without both there is nothing to talk about together.
pub(crate) fn both_sides_are_there(roles: &[Role]) -> bool {
    let many = |role| roles.iter().filter(|other| **other == role).count();
    let both = many(Role::Mutual);
    match (many(Role::Harmed) > 0, many(Role::Responsible) > 0) {
        (true, true) => true,
        (true, false) | (false, true) => both > 0,
        (false, false) => both > 1,
    }
}

impl Question {
    /// It asks in which way somebody takes part.
    fn asks_for_the_way(&self) -> bool {
        let is_other = |kind: &PointKind| *kind == PointKind::OtherWay;
        self.kind != Kind::Gate && self.points.values().any(is_other)
    }

    fn is_other_way(&self, option: &OptionId) -> bool {
        self.points.get(option) == Some(&PointKind::OtherWay)
    }
}

impl Party {
    /// They go on without meeting: they said so where they were asked, or it was decided by an earlier kring.
    pub fn goes_on_without_meeting(&self, guide: &Guide) -> bool {
        let Preparation {
            answers, decisions, ..
        } = &self.preparation;
        let decided = |decided: &Decided| decided.decision == Decision::Indirect;
        let gates = guide
            .questions()
            .iter()
            .filter_map(|question| question.opens.as_ref());
        decisions.values().any(decided)
            || gates
                .into_iter()
                .any(|gate| guide.was_opened(gate, answers))
    }

    /// How they take part, as far as they said so.
    pub(crate) fn takes_part(&self, guide: &Guide, to_discuss: u8) -> TakesPart {
        let chosen = self.ways_chosen(guide);
        let other = chosen
            .iter()
            .any(|(question, option)| question.is_other_way(option));
        let meets = match chosen.is_empty() {
            _ if other || self.goes_on_without_meeting(guide) => Meets::No,
            true => Meets::Unsaid,
            false => Meets::Yes,
        };
        TakesPart {
            party: self.id,
            alias: self.alias.clone(),
            meets,
            way: chosen
                .last()
                .map(|(question, option)| (question.id.clone(), (*option).clone())),
            guide: guide.edition.clone(),
            to_discuss,
        }
    }

    /// What they chose wherever they were asked how they take part.
    fn ways_chosen<'g>(&'g self, guide: &'g Guide) -> Vec<(&'g Question, &'g OptionId)> {
        let answers = &self.preparation.answers;
        let walk = guide.walk(self.role, answers);
        let asked = walk
            .iter()
            .filter_map(|asked| guide.question(asked.id.as_str()));
        let asked = asked.filter(|question| question.asks_for_the_way());
        let chosen = asked.filter_map(|question| {
            let answer = answers.of(question.id.as_str())?;
            let given = answer.current().filter(|_| answer.state == State::Given)?;
            Some((question, given.options.first()?))
        });
        chosen.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_was_touched_and_somebody_else_caused_it() {
        use Role::{Affected, Harmed, Mutual, Responsible, Supporter};
        for there in [
            &[Harmed, Responsible][..],
            &[Mutual, Mutual],
            &[Harmed, Mutual],
            &[Mutual, Responsible, Supporter],
        ] {
            assert!(both_sides_are_there(there), "{there:?}");
        }
        for missing in [
            &[][..],
            &[Harmed, Harmed, Affected],
            &[Responsible, Supporter],
            &[Mutual],
        ] {
            assert!(!both_sides_are_there(missing), "{missing:?}");
        }
    }
}
