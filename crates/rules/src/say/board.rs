//! The cases of a facilitator as they stand on a board, and how far everybody in them is.

use serde::{Deserialize, Serialize};

use super::{About, CaseStanding, View};
use crate::coded::coded;
use crate::gate::Gate;
use crate::guide::Edition;
use crate::ids::{CaseId, PartyId, PhaseId};
use crate::moment::Moment;
use crate::role::{Form, Role};
use crate::words::Words;

coded! {
    /// Which cases of a facilitator stand on a board.
    Which {
        /// Those that are open.
        Open = "open",
        /// Those that were closed, and are kept for a while.
        Closed = "closed",
    }
}

/// All cases of a facilitator that are open or closed, a page of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// The cases on this page.
    pub cases: Vec<CaseView>,
    /// The page, from 0.
    pub page: u16,
    /// So many pages.
    pub pages: u16,
    /// Which of their cases.
    #[serde(default = "which_open")]
    pub which: Which,
    /// So many messages to or about people in these cases Telegram does not take.
    #[serde(default, skip_serializing_if = "is_none_at_all")]
    pub undelivered: u16,
    /// The names of colleagues who cannot be reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub out_of_reach: Vec<Words>,
    /// The cases that would stand on this page, but cannot be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<CaseId>,
}

fn which_open() -> Which {
    Which::Open
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
pub(super) fn is_none_at_all(number: &u16) -> bool {
    *number == 0
}

impl Board {
    pub(super) fn about(&self) -> About {
        let shown = self.cases.iter().map(|view| About::Case(view.case.clone()));
        let unreadable = self.unreadable.iter().cloned().map(About::Case);
        About::Each(shown.chain(unreadable).collect())
    }

    pub(super) fn view(&self) -> View {
        match self.which {
            Which::Open => View::Board(self.page),
            Which::Closed => View::Closed(self.page),
        }
    }
}

/// One case on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseView {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The incident in one line.
    pub incident: Words,
    /// Its form.
    pub form: Form,
    /// Its parties.
    pub parties: Vec<PartyLine>,
    /// How it stands as a whole.
    pub standing: CaseStanding,
    /// So many facilitators.
    pub facilitators: u8,
    /// Those who were invited to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub colleagues: Vec<Words>,
    /// When it is erased; known once it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_on: Option<Moment>,
    /// Something is known of the day of the conversation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_day: bool,
}

impl CaseView {
    /// The day of the conversation is a tap away: once everybody was ready, and from then on.
    pub fn leads_to_a_day(&self) -> bool {
        match self.standing {
            CaseStanding::Ready(_) | CaseStanding::Confirmed(_) => true,
            CaseStanding::UnderWay | CaseStanding::OneSide(_) => self.has_day,
            CaseStanding::Ended(_) => false,
        }
    }

    pub(super) fn tells_an_answer(&self) -> bool {
        let mut parties = self.parties.iter();
        parties.any(|line| line.progress.tells_an_answer())
    }
}

/// One party on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyLine {
    /// The party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// Their role.
    pub role: Role,
    /// The guide they are prepared with, which words its questions.
    #[serde(default)]
    pub guide: Edition,
    /// How far.
    pub progress: Progress,
    /// Nothing has come since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Moment>,
    /// So many points block.
    pub blocking: u8,
    /// So many points are to be discussed.
    pub to_discuss: u8,
    /// The bot is blocked.
    pub reachable: Reach,
}

coded! {
    /// Whether messages reach someone.
    Reach {
        /// They do.
        Reachable = "reachable",
        /// They blocked the bot.
        Blocked = "blocked",
    }
}

/// How far a party has come. A place, never a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Nobody gave them a link yet.
    NoLinkYet,
    /// Has a link that is not taken yet.
    Invited(Moment),
    /// Had a link; it has expired.
    LinkExpired,
    /// Had a link; it was withdrawn.
    LinkRevoked,
    /// Opened the link, and has not said yet that it is for them.
    Opened,
    /// Looks at the consent screens.
    Consent,
    /// Refused consent.
    NoConsent,
    /// At this question of this phase.
    Question(PhaseId, u8, u8),
    /// At a closed gate.
    Closed(Gate),
    /// Looks over the answers before handing in.
    Review,
    /// Handed in then.
    HandedIn(Moment),
    /// Rests.
    Paused,
    /// Stopped; what was written stays.
    Stopped,
    /// Another way is taken with them.
    OtherWay,
    /// They were left out.
    LeftOut,
    /// Erased everything.
    Erased,
    /// Had a link, and never opened it before the case was ended.
    NotOpened,
    /// Their answers were erased; what was agreed is left.
    AnswersGone,
    /// Is prepared together with a facilitator, and has not begun.
    NotBegunTogether,
}

impl Progress {
    /// It tells what somebody answered, beside how far they are.
    pub fn tells_an_answer(&self) -> bool {
        match self {
            Self::Closed(_) => true,
            Self::NoLinkYet
            | Self::Invited(_)
            | Self::LinkExpired
            | Self::LinkRevoked
            | Self::Opened
            | Self::Consent
            | Self::NoConsent
            | Self::Question(..)
            | Self::Review
            | Self::HandedIn(_)
            | Self::Paused
            | Self::Stopped
            | Self::OtherWay
            | Self::LeftOut
            | Self::Erased
            | Self::NotBegunTogether
            | Self::NotOpened
            | Self::AnswersGone => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_gate_that_is_closed_tells_what_was_answered() {
        let gate = Gate {
            question: "ready".into(),
            answer: crate::ids::OptionId::new("no"),
            guide: Edition::default(),
        };
        assert!(Progress::Closed(gate).tells_an_answer());
        assert!(!Progress::Review.tells_an_answer());
        assert!(!Progress::Stopped.tells_an_answer());
    }
}
