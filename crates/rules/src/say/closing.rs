//! The end of a case, as those who facilitate it hear of it, and as each party does.

use serde::{Deserialize, Serialize};

use super::{About, CaseTitle};
use crate::closing::{Asked, Closing};
use crate::coded::{coded, named};
use crate::counted::Agreement;
use crate::day::around::YesNo;
use crate::ids::{CaseId, PartyId};
use crate::moment::Moment;
use crate::words::Words;

/// What a facilitator hears of the end of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosingSay {
    /// It is to be closed: why? What became of what was agreed stands beside it.
    AskWhy(CaseTitle, Vec<Agreement>),
    /// It is closed.
    Closed(CaseTitle, ClosedView),
    /// How much longer is it to be kept?
    AskLonger(CaseTitle),
    /// Why so many days longer?
    AskReason(CaseTitle, u16),
    /// How long are the agreements to stay when the answers are erased?
    AskStays(CaseTitle),
    /// Whether they may stay until then: who has replied.
    Replies(CaseTitle, Moment, Vec<StaysReply>),
    /// Nothing has happened for so many days: what is to become of it?
    Still(CaseTitle, u16),
    /// It goes on.
    GoesOn(CaseTitle),
    /// For whoever looks after the whole: nothing has happened for so many days in a case that was opened then; these were
    /// asked what is to become of it.
    StillForLong(Moment, u16, Vec<Words>),
}

/// A closed case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedView {
    /// Why it was closed.
    pub why: Closing,
    /// That was just now.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_new: bool,
    /// It can be kept longer.
    pub can_wait: bool,
    /// It is kept longer, for this reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longer: Option<KeptLonger>,
    /// What was agreed.
    pub agreements: AgreementsStay,
}

/// A closed case is kept longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptLonger {
    /// So many days.
    pub days: u16,
    /// Why.
    pub reason: Words,
    /// The name of the facilitator who said so.
    pub by: Words,
    /// When.
    pub at: Moment,
}

coded! {
    /// What becomes of what was agreed in a closed case.
    AgreementsStay {
        /// Nothing was.
        None = "none",
        /// It goes with the answers, and it can be asked whether it may stay.
        Can = "can",
        /// It was asked.
        Asked = "asked",
        /// It stays: everybody says so.
        Stay = "stay",
        /// It goes with the answers: somebody says so.
        Go = "go",
        /// The answers are gone, and it is all that is left.
        Alone = "alone",
    }
}

/// What somebody replied to whether what was agreed may stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaysReply {
    /// Who.
    pub party: PartyId,
    /// What they are called.
    pub alias: Words,
    /// What they replied.
    pub says: SaysStays,
}

coded! {
    /// What somebody replied to whether what was agreed may stay.
    SaysStays {
        /// They said yes or no. Which is told of all of them together.
        Replied = "replied",
        /// They did not say.
        Unsaid = "unsaid",
        /// They have no chat: a facilitator asks them.
        NoChat = "no-chat",
    }
}

coded! {
    /// What facilitators hear of the end of a case without having asked.
    ClosingNews {
        /// Everybody says that what was agreed may stay.
        AllowStay = "allow-stay",
        /// Somebody says that it may not.
        MayNotStay = "may-not-stay",
        /// The answers are erased; what was agreed is all that is left.
        AnswersGone = "answers-gone",
    }
}

impl ClosingSay {
    pub(super) fn about(&self) -> About {
        match self {
            Self::AskWhy(title, _)
            | Self::Closed(title, _)
            | Self::AskLonger(title)
            | Self::AskReason(title, _)
            | Self::AskStays(title)
            | Self::Replies(title, ..)
            | Self::Still(title, _)
            | Self::GoesOn(title) => title.about(),
            Self::StillForLong(..) => About::Nobody,
        }
    }

    /// A closed case as it was looked at.
    pub fn case_on_a_board(&self) -> Option<&CaseId> {
        match self {
            Self::Closed(title, view) if !view.is_new => Some(&title.case),
            Self::Closed(..)
            | Self::AskWhy(..)
            | Self::AskLonger(_)
            | Self::AskReason(..)
            | Self::AskStays(_)
            | Self::Replies(..)
            | Self::Still(..)
            | Self::GoesOn(_)
            | Self::StillForLong(..) => None,
        }
    }

    /// Words stand in it that a facilitator wrote.
    pub(super) fn shows_a_reason(&self) -> bool {
        match self {
            Self::Closed(_, view) => view.longer.is_some(),
            Self::AskWhy(..)
            | Self::AskLonger(_)
            | Self::AskReason(..)
            | Self::AskStays(_)
            | Self::Replies(..)
            | Self::Still(..)
            | Self::GoesOn(_)
            | Self::StillForLong(..) => false,
        }
    }

    /// The case, and those whose replies stand in it.
    pub(crate) fn replied(&self) -> Option<(&CaseTitle, Vec<PartyId>)> {
        match self {
            Self::Replies(title, _, replies) => {
                let all = replies.iter().map(|reply| reply.party);
                Some((title, all.collect()))
            }
            Self::AskWhy(..)
            | Self::Closed(..)
            | Self::AskLonger(_)
            | Self::AskReason(..)
            | Self::AskStays(_)
            | Self::Still(..)
            | Self::GoesOn(_)
            | Self::StillForLong(..) => None,
        }
    }
}

named! {
    /// What a party hears at the end of their case, and after it.
    ClosingScene {
        /// This is asked about how it went; the one of so many.
        HowItWent(Asked, u8) = "how-it-went",
        /// It is counted.
        Counted = "counted",
        /// They would rather not say.
        NotCounted = "not-counted",
        /// Their case is kept longer, until then.
        Longer(Option<Moment>) = "longer",
        /// May what was agreed stay until then, when the answers are erased that day? The facilitator of this name asks.
        MayItStay(Words, Option<Moment>, Moment) = "may-it-stay",
        /// They said so.
        SaidStay(Moment, YesNo) = "said-stay",
        /// The answers are erased; what was agreed is all that is left, until then.
        AnswersGone(Option<Moment>) = "answers-gone",
        /// Nothing is agreed that stands.
        NothingAgreed = "nothing-agreed",
    }
}
