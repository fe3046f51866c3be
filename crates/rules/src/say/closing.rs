//! The end of a case, as those who facilitate it hear of it, and as each party does.

use serde::{Deserialize, Serialize};

use super::table::said;
use super::{About, CaseTitle};
use crate::closing::{Asked, Closing};
use crate::coded::{coded, named};
use crate::counted::Agreement;
use crate::day::around::YesNo;
use crate::ids::{CaseId, PartyId};
use crate::moment::Moment;
use crate::words::Words;

said! {
    /// What a facilitator hears of the end of a case.
    ClosingSay [
        pub(super) fn about -> About;
        /// A closed case as it was looked at.
        pub fn case_on_a_board -> Option<&CaseId>;
        /// Words stand in it that a facilitator wrote.
        pub(super) fn shows_a_reason -> bool;
        /// The case, and those whose replies stand in it.
        pub(crate) fn replied -> Option<(&CaseTitle, Vec<PartyId>)>;
    ] {
        /// It is to be closed: why? What became of what was agreed stands beside it.
        AskWhy(title: CaseTitle, agreements: Vec<Agreement>) => title.about(), None, false, None;
        /// It is closed.
        Closed(title: CaseTitle, view: ClosedView)
            => title.about(), (!view.is_new).then_some(&title.case), view.longer.is_some(), None;
        /// How much longer is it to be kept?
        AskLonger(title: CaseTitle) => title.about(), None, false, None;
        /// Why so many days longer?
        AskReason(title: CaseTitle, days: u16) => title.about(), None, false, None;
        /// How long are the agreements to stay when the answers are erased?
        AskStays(title: CaseTitle) => title.about(), None, false, None;
        /// Whether they may stay until then: who has replied.
        Replies(title: CaseTitle, until: Moment, replies: Vec<StaysReply>)
            => title.about(), None, false, Some((title, replies.iter().map(|reply| reply.party).collect()));
        /// Nothing has happened for so many days: what is to become of it?
        Still(title: CaseTitle, days: u16) => title.about(), None, false, None;
        /// It goes on.
        GoesOn(title: CaseTitle) => title.about(), None, false, None;
        /// For whoever looks after the whole: nothing has happened for so many days in a case that was opened then; these were
        /// asked what is to become of it.
        StillForLong(opened: Moment, days: u16, asked: Vec<Words>) => About::Nobody, None, false, None;
    }
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
