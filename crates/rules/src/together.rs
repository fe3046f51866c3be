//! Filling in together: on a facilitator's own phone, one screen at a time, with the young person beside them. Somebody
//! under 13 is prepared in no other way; from 13 on they can choose it, for one question or for everything. Between two
//! times that they sit together nothing can be changed there.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::{MessageRef, PersonId, QuestionId};
use super::moment::{HOUR, Moment};
use super::party::{InvitationState, Party};
use super::point::PointKind;
use super::role::{AgeBand, Language};
use super::words::Words;

/// After so long a silence nobody sits together any more.
const SITTING: i64 = HOUR;

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

impl Party {
    /// What is still to be recorded before a young person gets a link or begins together.
    pub fn before_beginning(&self) -> Option<BeforeBeginning> {
        if !self.age.is_minor() {
            return None;
        }
        if !self.adult_is_recorded() {
            return Some(BeforeBeginning::Adult);
        }
        self.own_wish.is_none().then_some(BeforeBeginning::OwnWish)
    }

    fn adult_is_recorded(&self) -> bool {
        let mut notes = self.cleared.iter();
        notes.any(|note| note.key.kind == PointKind::MinorConsent && note.adult.is_some())
    }

    /// A link can be given for a chat of their own.
    pub fn may_have_a_link(&self) -> bool {
        !self.age.is_prepared_together()
            && self.together.is_none()
            && self.before_beginning().is_none()
    }

    /// Whoever turns out to be young has no link that opens before everything is recorded.
    pub(crate) fn takes_back_a_link_too_early(&mut self) {
        if self.invitation.state == InvitationState::Open && !self.may_have_a_link() {
            self.invitation.state = InvitationState::Revoked;
        }
    }

    /// They have no link, and get none: everything is filled in together.
    pub(crate) fn has_no_link_to_wait_for(&self) -> bool {
        self.person.is_none() && (self.age.is_prepared_together() || self.is_all_together())
    }

    /// They can sit together with a facilitator: everything is recorded, or they asked for it themselves.
    pub fn may_sit_together(&self) -> bool {
        if self.left_out.is_some() {
            return false;
        }
        let has_a_chat = self.person.is_some();
        let knows_whose = !self.preparation.asks_who;
        if has_a_chat {
            return self.together.is_some() && knows_whose;
        }
        let begins = self.age.is_minor() && self.before_beginning().is_none();
        begins && !self.is_prepared_in_a_talk()
    }

    /// Everything is filled in together.
    pub fn is_all_together(&self) -> bool {
        let together = self.together.as_ref();
        together.is_some_and(|together| together.what == What::Everything)
    }

    /// They sit together with somebody.
    pub fn sitting(&self) -> Option<&Sitting> {
        self.together.as_ref()?.sitting.as_ref()
    }

    /// They sit together with this facilitator, and it is not long ago that something was done there.
    pub fn sits_with(&self, facilitator: PersonId, now: Moment) -> bool {
        self.sitting().is_some_and(|sitting| {
            sitting.with == facilitator && now.is_within(SITTING, sitting.at)
        })
    }

    /// They sit together with this facilitator from now on; who is there is asked first.
    pub fn sits_down_with(&mut self, facilitator: PersonId, name: Words, now: Moment) {
        let what = match self.together.take() {
            Some(together) => together.what,
            None => What::Everything,
        };
        self.preparation.leave_open_answer();
        self.preparation.move_on();
        self.rests_at = None;
        if let What::Question(question) = &what {
            self.preparation.cursor = Some(question.clone());
        }
        self.together = Some(FilledInTogether {
            what,
            since: now,
            sitting: Some(Sitting {
                with: facilitator,
                name,
                at: now,
                is_here: false,
            }),
        });
    }

    /// They sit together no longer: what was filled in stays as it is.
    pub fn stands_up(&mut self) {
        if let Some(together) = &mut self.together
            && together.sitting.take().is_some()
        {
            self.preparation.leave_open_answer();
            self.preparation.move_on();
            (self.rests_at, self.leaves) = (None, None);
        }
    }

    /// Nothing is filled in together any more: they go on by themselves.
    pub fn goes_on_alone(&mut self) {
        self.stands_up();
        if self.together.take().is_some() {
            self.preparation.move_on();
        }
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
