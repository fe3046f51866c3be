//! What stands on a party's screen: a question, an overview, sentences of which it is asked what may be done with them.

use serde::{Deserialize, Serialize};

use super::Line;
use crate::coded::coded;
use crate::guide::Kind;
use crate::ids::{OptionId, PhaseId, QuestionId};
use crate::together::HowMuch;
use crate::voice_note::VoiceNote;
use crate::words::Words;

/// With whom a young person fills in something together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithWhom {
    /// The facilitator.
    pub name: Words,
    /// How much.
    pub how_much: HowMuch,
    /// They sit together now.
    pub is_now: bool,
}

/// A question on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// Which question.
    pub question: QuestionId,
    /// In which phase.
    pub phase: PhaseId,
    /// How it is answered.
    pub kind: PromptKind,
    /// What can be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionId>,
    /// What is chosen so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<OptionId>,
    /// What was written so far.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// What was spoken so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<VoiceNote>,
    /// Own words count as an answer beside the options.
    #[serde(default)]
    pub own_words: bool,
    /// It is question `number` …
    pub number: u8,
    /// … of so many in its phase.
    pub of: u8,
    /// Where it stands in the preparation.
    pub place: Place,
}

/// Where a question stands in the preparation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The first of all: there is nothing before it.
    First,
    /// It opens its phase.
    OpensPhase,
    /// Somewhere on the way.
    OnTheWay,
    /// It was answered before, and is looked at again.
    LookedAtAgain,
    /// The party went back to it: what they write joins what stands there.
    WentBackTo,
}

impl Place {
    /// It was answered before.
    pub fn was_answered(self) -> bool {
        match self {
            Self::LookedAtAgain | Self::WentBackTo => true,
            Self::First | Self::OpensPhase | Self::OnTheWay => false,
        }
    }
}

/// An answer in words to which more can be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct More {
    /// The question.
    pub question: QuestionId,
    /// The question that was left just before: what was written may have been meant for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<QuestionId>,
    /// What just happened to it.
    pub kept: KeptOpen,
}

coded! {
    /// What just happened to an answer that is still open.
    KeptOpen {
        /// It was written.
        First = "first",
        /// This joined what was written just before.
        Joined = "joined",
        /// It was spoken: its recording is on its way.
        Spoken = "spoken",
        /// Nothing: it waits.
        Waits = "waits",
    }
}

/// How a question on the screen is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromptKind {
    /// In own words.
    Text,
    /// With one option.
    One,
    /// With several options.
    Several,
    /// With several options, each of them said of then, of now or of both.
    ThenAndNow,
}

impl PromptKind {
    /// Several options can be chosen before it is done.
    pub fn takes_several(self) -> bool {
        match self {
            Self::Text | Self::One => false,
            Self::Several | Self::ThenAndNow => true,
        }
    }
}

impl From<Kind> for PromptKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text,
            Kind::Choice | Kind::Gate | Kind::CheckIn => Self::One,
            Kind::Choices => Self::Several,
            Kind::ThenAndNow => Self::ThenAndNow,
        }
    }
}

/// The overview of one's own answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// Phase by phase.
    pub phases: Vec<PhaseCount>,
    /// How it stands.
    pub standing: OverviewStanding,
    /// It can be chosen what may be done with the sentences that matter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub can_share: bool,
    /// They have a card of their own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub card: bool,
}

/// One of the sentences of which it is asked what may be done with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharingRound {
    /// The answer, with what makes it concrete.
    pub lines: Vec<Line>,
    /// It is sentence `number` …
    pub number: u8,
    /// … of so many.
    pub of: u8,
}

/// What somebody takes to the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// What they want to say, and what they chose to say themselves.
    pub say: Vec<Line>,
    /// What they want to ask.
    pub ask: Vec<Line>,
    /// Their sign to stop.
    pub stop: Vec<Line>,
    /// Who is with them.
    pub beside: Vec<Line>,
}

/// How an overview stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OverviewStanding {
    /// Questions are still to come.
    UnderWay,
    /// Everything was asked, but something was put off.
    PutOff,
    /// Everything was asked; it can be handed in.
    CanHandIn,
    /// It is handed in.
    HandedIn,
}

/// How many questions of a phase are in which state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseCount {
    /// The phase.
    pub phase: PhaseId,
    /// Answered.
    pub given: u8,
    /// Passed over.
    pub skipped: u8,
    /// Put off.
    pub later: u8,
    /// In all.
    pub of: u8,
}

impl Prompt {
    /// Something was written or spoken.
    pub fn is_told(&self) -> bool {
        self.words.is_some() || !self.voices.is_empty()
    }
}
