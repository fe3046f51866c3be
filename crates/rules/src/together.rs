//! Filling in together: on a facilitator's own phone, one screen at a time, with the young person beside them. Somebody
//! under 13 is prepared in no other way; from 13 on they can choose it, for one question or for everything. Between two
//! times that they sit together nothing can be changed there.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::{MessageRef, PersonId, QuestionId};
use super::moment::Moment;
use super::role::{AgeBand, Language};
use super::words::Words;

/// Something is filled in together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilledInTogether {
    /// What.
    pub what: What,
    /// Since when; goes on with each time that they sit together.
    pub since: Moment,
    /// They sit together now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sitting: Option<Sitting>,
}

/// What is filled in together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// The whole preparation.
    Everything,
    /// This question.
    Question(QuestionId),
}

/// They sit together, and the screens come to the phone of this facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    /// Which facilitator.
    pub with: PersonId,
    /// How they are called.
    pub name: Words,
    /// When something was last done there.
    pub at: Moment,
    /// The young person said that they are there. Before that nothing is shown or taken.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_here: bool,
}

/// A facilitator asked a young person, who wants to take part themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWish {
    /// Which facilitator.
    pub by: PersonId,
    /// When.
    pub at: Moment,
}

coded! {
    /// How much somebody wants to fill in together.
    HowMuch {
        /// The question at hand.
        Question = "question",
        /// Everything from here on.
        Everything = "everything",
    }
}

coded! {
    /// What comes before a young person can begin.
    BeforeBeginning {
        /// Which adult knows and agrees, or why none does.
        Adult = "adult",
        /// Whether they want it themselves.
        OwnWish = "own-wish",
    }
}

/// Something said to a party is read together, on the phone of a facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadTogether {
    /// With whom the facilitator sits.
    pub alias: Words,
    /// The language of the young person.
    pub language: Language,
}

impl What {
    /// How much it is.
    pub fn how_much(&self) -> HowMuch {
        match self {
            Self::Everything => HowMuch::Everything,
            Self::Question(_) => HowMuch::Question,
        }
    }
}

impl AgeBand {
    /// Is prepared together with a facilitator, and has no chat of their own.
    pub fn is_prepared_together(self) -> bool {
        match self {
            Self::Under13 => true,
            Self::From13 | Self::From16 | Self::Adult => false,
        }
    }

    /// Can choose to fill in something together.
    pub fn can_choose_together(self) -> bool {
        match self {
            Self::From13 | Self::From16 => true,
            Self::Under13 | Self::Adult => false,
        }
    }
}

impl MessageRef {
    /// A message in a facilitator's chat, kept as a young person's answer: no message of their own chat has this number.
    #[must_use]
    pub fn of_the_facilitators_chat(self) -> Self {
        Self(i32::MIN.wrapping_add(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_two_chats_are_never_taken_for_one_another() {
        let far = [1, 2, 900_000_000, i32::MAX].map(MessageRef);
        let kept = far.map(MessageRef::of_the_facilitators_chat);
        assert!(kept.is_sorted() && kept.iter().all(|message| message.0 < 0));
    }
}
