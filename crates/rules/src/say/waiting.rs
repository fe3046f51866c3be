//! What waits for a facilitator, in all their cases: who needs them now.

use serde::{Deserialize, Serialize};

use super::About;
use crate::coded::coded;
use crate::flag::FlagKind;
use crate::ids::{CaseId, PartyId, Seat};
use crate::moment::Moment;
use crate::point::Point;
use crate::role::Role;
use crate::words::Words;

/// What waits for a facilitator, a page of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// What waits on this page, the most urgent first.
    pub needs: Vec<Need>,
    /// The page, from 0.
    pub page: u16,
    /// So many pages.
    pub pages: u16,
    /// So many signals that nobody has seen, of which the case or the person behind it is gone.
    #[serde(default)]
    pub outliving: u16,
    /// It is told in the morning, unasked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_the_morning: bool,
    /// In so many open cases nothing waits.
    pub calm: u16,
    /// Those, while they are few.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calm_cases: Vec<CalmCase>,
    /// So many cases were closed, and are kept for a while.
    pub closed: u16,
    /// So many messages to or about people in these cases Telegram does not take.
    pub undelivered: u16,
    /// The names of colleagues who cannot be reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub out_of_reach: Vec<Words>,
    /// The cases that cannot be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<CaseId>,
}

impl Waiting {
    /// Nobody needs this facilitator.
    pub fn is_nothing(&self) -> bool {
        self.needs.is_empty() && self.outliving == 0
    }
}

/// An open case in which nothing waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalmCase {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// So many take part.
    pub people: u8,
    /// So many of them handed in.
    pub handed_in: u8,
}

/// Somebody, or a case as a whole, needs their facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// The party, and their alias; none when it is about the case as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<(PartyId, Words)>,
    /// The party's role, which words some points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Why.
    pub why: Why,
    /// Since when.
    pub since: Moment,
    /// It waits from then on.
    pub from: Moment,
    /// So many other things about the same party wait.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub more: u8,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_nothing(number: &u8) -> bool {
    *number == 0
}

/// Why a facilitator is needed, the most urgent first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// A signal that nobody has seen.
    Signal(FlagKind),
    /// It blocks.
    Blocks(Point),
    /// A point waits for a decision.
    Decide(Point),
    /// The link opens nothing any more, and nobody took it.
    Link,
    /// Nobody gave them a link yet.
    NoLink,
    /// A link opens nothing any more, for several people in a case.
    Links(u8),
    /// Somebody opened a colleague's link, and waits to be let in.
    Guest,
    /// Everyone is ready, and that is to be confirmed.
    Confirm,
    /// Whoever is left is ready, and one side is not there.
    OneSide,
    /// Nothing has come for long, while it is their turn.
    Still,
}

coded! {
    /// Under which head something stands that waits, in their order.
    Group {
        /// Signals that nobody has seen.
        Signals = "signals",
        /// What blocks.
        Blocked = "blocked",
        /// What waits for a decision.
        Decisions = "decisions",
        /// Where nothing has come for long.
        Still = "still",
    }
}

impl Why {
    /// Under which head it stands.
    pub fn group(&self) -> Group {
        match self {
            Self::Signal(_) => Group::Signals,
            Self::Blocks(_) => Group::Blocked,
            Self::Decide(_)
            | Self::Link
            | Self::NoLink
            | Self::Links(_)
            | Self::Guest
            | Self::Confirm
            | Self::OneSide => Group::Decisions,
            Self::Still => Group::Still,
        }
    }

    /// It tells what somebody answered, beside that they need their facilitator.
    pub fn tells_an_answer(&self) -> bool {
        match self {
            Self::Blocks(_) => true,
            Self::Signal(_)
            | Self::Decide(_)
            | Self::Link
            | Self::NoLink
            | Self::Links(_)
            | Self::Guest
            | Self::Confirm
            | Self::OneSide
            | Self::Still => false,
        }
    }
}

impl Need {
    /// What it is about.
    pub fn about(&self) -> About {
        match &self.party {
            Some((party, _)) => About::Party(Seat::of(&self.case, *party)),
            None => About::Case(self.case.clone()),
        }
    }
}

impl Waiting {
    pub(super) fn about(&self) -> About {
        let needs = self.needs.iter().map(Need::about);
        let calm = self.calm_cases.iter();
        let calm = calm.map(|calm| About::Case(calm.case.clone()));
        let unreadable = self.unreadable.iter().cloned().map(About::Case);
        About::Each(needs.chain(calm).chain(unreadable).collect())
    }

    pub(super) fn tells_an_answer(&self) -> bool {
        self.needs.iter().any(|need| need.why.tells_an_answer())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Edition;
    use crate::point::{PointKey, PointKind};

    #[test]
    fn only_what_blocks_tells_an_answer() {
        let point = Point {
            party: PartyId(1),
            key: PointKey::about(PointKind::NotSafe, "safe"),
            since: Moment(1),
            guide: Edition::default(),
        };
        let tells = |why: &[Why]| {
            let need = |why: &Why| Need {
                case: CaseId::new("ABCD2345"),
                label: Words::new("Wilg"),
                party: None,
                role: None,
                why: why.clone(),
                since: Moment(1),
                from: Moment(1),
                more: 0,
            };
            let needs = why.iter().map(need).collect();
            let waiting = Waiting {
                needs,
                ..Waiting::default()
            };
            waiting.tells_an_answer()
        };
        let others = [Why::Still, Why::Decide(point.clone())];
        assert!(!tells(&[]) && !tells(&others));
        let one_blocks = [&others[..], &[Why::Blocks(point)]].concat();
        assert!(tells(&one_blocks));
    }
}
