//! The names by which the rules know cases, people and messages. None of them says anything about a person.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A case: eight letters and digits, chosen at random by whoever opens it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(String);

impl CaseId {
    /// Takes a random code of letters and digits.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// The code itself, as used in keys and buttons.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands for the case in what kring 0.1.0 left without telling which case it is about. No case has this code.
    pub fn untold() -> Self {
        Self(String::new())
    }

    /// It is known which case.
    pub fn is_told(&self) -> bool {
        !self.0.is_empty()
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "case {}", self.0)
    }
}

/// A party within its case: 1, 2, 3 … in the order in which the facilitator named them.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct PartyId(pub u8);

impl fmt::Display for PartyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for PartyId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// A party's seat: which case, and which party in it. Kept as the pair.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "(CaseId, PartyId)", into = "(CaseId, PartyId)")]
pub struct Seat {
    /// The case.
    pub case: CaseId,
    /// The party.
    pub party: PartyId,
}

impl Seat {
    /// The seat of this party in that case.
    pub fn of(case: &CaseId, party: PartyId) -> Self {
        Self {
            case: case.clone(),
            party,
        }
    }
}

impl From<(CaseId, PartyId)> for Seat {
    fn from((case, party): (CaseId, PartyId)) -> Self {
        Self { case, party }
    }
}

impl From<Seat> for (CaseId, PartyId) {
    fn from(seat: Seat) -> Self {
        (seat.case, seat.party)
    }
}

/// Someone with a phone: the messenger's number for their private chat with the bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub i64);

/// A message in a person's chat, so that an edited message finds the answer it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageRef(pub i32);

macro_rules! spelt_by_the_guide {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(#[serde(with = "shared")] Arc<str>);

        impl $name {
            /// Takes an id as the guide spells it.
            pub fn new(id: impl Into<Arc<str>>) -> Self {
                Self(id.into())
            }

            /// The id itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+ };
}

spelt_by_the_guide! {
    /// A question; a follow-up about one chosen option is `question.option.aspect`.
    QuestionId,
    /// One of the options of a question.
    OptionId,
    /// A part of the preparation.
    PhaseId,
    /// One side of making a chosen option concrete.
    AspectId,
    /// What is said after an option, instead of that it is written down.
    ReactionId,
    /// A guide, whatever its version.
    GuideId,
    /// What a guide leaves to be discussed together.
    TopicId,
}

impl QuestionId {
    /// The follow-up that makes one chosen `option` concrete.
    #[must_use]
    pub fn follow_up(&self, option: &OptionId, aspect: &AspectId) -> Self {
        Self::new(format!("{}.{}.{}", self.0, option.0, aspect.0))
    }

    /// It is a follow-up of one of the options of that question.
    pub fn makes_concrete(&self, question: &Self) -> bool {
        matches!(self.parts(), (list, Some(_)) if list == question.as_str())
    }

    /// The question of the guide, the chosen option and the aspect of a follow-up.
    pub fn parts(&self) -> (&str, Option<(&str, &str)>) {
        let mut parts = self.0.splitn(3, '.');
        let question = parts.next().unwrap_or_default();
        (question, parts.next().zip(parts.next()))
    }
}

impl From<&str> for QuestionId {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

/// The ids of a guide are copied with every event, so all copies share one text.
mod shared {
    use super::Arc;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(id: &Arc<str>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(id)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<str>, D::Error> {
        String::deserialize(from).map(Arc::from)
    }
}

/// The SHA-256 of an invitation's secret. The secret itself is in the link and nowhere else.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TokenHash(pub String);

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[invitation]")
    }
}

/// The secret in an invitation link. It shows itself to nobody but the message it is sent in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Token(String);

impl Token {
    /// Takes a freshly drawn secret.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }

    /// The secret, for the link and for its hash only.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[invitation]")
    }
}
