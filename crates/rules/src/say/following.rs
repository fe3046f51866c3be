//! What became of what was agreed, as those who facilitate it hear of it, and as each party does.

use serde::{Deserialize, Serialize};

use super::{About, CaseTitle};
use crate::coded::named;
use crate::day::around::YesNo;
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::programme::{Happened, On, OwnItem, Part};
use crate::words::Words;

/// What a facilitator hears of what became of the items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowSay {
    /// Each item, and when is asked how it goes.
    Board(CaseTitle, Vec<FollowView>, Vec<(On, Option<Moment>)>),
    /// One item, and what can be done about it.
    Item(CaseTitle, Box<FollowView>),
    /// After how many days is it asked?
    AskDates(CaseTitle, Vec<(On, Option<Moment>)>),
    /// These were told what became of this item.
    Told(CaseTitle, u8, Happened, Vec<Words>),
}

/// What became of an item, as a facilitator sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowView {
    /// Its number.
    pub number: u8,
    /// In which part it stands.
    pub part: Part,
    /// Who does it.
    pub who: Words,
    /// For whom it is.
    pub whom: Vec<Words>,
    /// What is done.
    pub text: Words,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Moment>,
    /// At which date it was asked last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<(On, Moment)>,
    /// What each said then.
    pub says: Vec<SaysHow>,
    /// What those for whom it is were told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<(Happened, Moment)>,
    /// When it is asked next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Moment>,
}

/// What somebody said of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaysHow {
    /// Who.
    pub party: PartyId,
    /// What they are called.
    pub alias: Words,
    /// Whether it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Happened>,
    /// Whether it is all right for them so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fine: Option<YesNo>,
    /// They have no chat, or left: a facilitator asks them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub to_be_asked: bool,
}

impl FollowSay {
    pub(super) fn about(&self) -> About {
        match self {
            Self::Board(title, ..)
            | Self::Item(title, _)
            | Self::AskDates(title, _)
            | Self::Told(title, ..) => title.about(),
        }
    }

    pub(super) fn tells_an_answer(&self) -> bool {
        match self {
            Self::Board(_, items, _) => !items.is_empty(),
            Self::Item(..) => true,
            Self::AskDates(..) | Self::Told(..) => false,
        }
    }

    /// Those whose answers stand in it.
    pub(super) fn replied(&self) -> Option<(&CaseTitle, Vec<PartyId>)> {
        match self {
            Self::Board(title, items, _) => Some((title, of_all(items))),
            Self::Item(title, item) => Some((title, of_all(std::slice::from_ref(item)))),
            Self::AskDates(..) | Self::Told(..) => None,
        }
    }
}

fn of_all(items: &[FollowView]) -> Vec<PartyId> {
    let all = items.iter().flat_map(|item| &item.says);
    all.map(|says| says.party).collect()
}

named! {
    /// What a party hears of what became of an item.
    FollowScene {
        /// How is it with this item, which is asked for this moment? The facilitator of this name asks.
        HowIsIt(OwnItem, Moment, Words) = "how-is-it",
        /// The same, once more.
        HowIsItAgain(OwnItem, Moment, Words) = "how-is-it-again",
        /// And is it all right for them so?
        IsItFine(OwnItem, Moment, Happened) = "is-it-fine",
        /// They said so; the facilitator of this name knows.
        Said(OwnItem, Moment, Words, Happened, YesNo) = "said",
        /// The facilitator of this name lets them know what became of it.
        Outcome(OwnItem, Words, Happened) = "outcome",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::CaseId;
    use crate::say::CaseStanding;
    use crate::stamp::Stamp;

    fn title() -> CaseTitle {
        CaseTitle {
            case: CaseId::new("ABCD2345"),
            label: Words::new("Wilg"),
            standing: CaseStanding::UnderWay,
            erased_on: None,
            warned_on: None,
            stamp: Stamp::default(),
        }
    }

    /// An item of which these said how it is.
    fn item(parties: &[u8]) -> FollowView {
        let says = parties.iter().map(|party| SaysHow {
            party: PartyId(*party),
            alias: Words::new("Bo"),
            how: Some(Happened::Yes),
            fine: None,
            to_be_asked: false,
        });
        FollowView {
            number: 1,
            part: Part::Other,
            who: Words::new("Alex"),
            whom: vec![],
            text: Words::new("A letter."),
            by: None,
            asked: None,
            says: says.collect(),
            outcome: None,
            next: None,
        }
    }

    #[test]
    fn whoever_said_how_it_is_with_an_item_replied() {
        let replied = |say: FollowSay| {
            let replied: Option<Vec<u8>> = say.replied().map(|(title, parties)| {
                assert_eq!(title.case.as_str(), "ABCD2345");
                parties.into_iter().map(|party| party.0).collect()
            });
            (replied, say.tells_an_answer())
        };
        let board = |items| FollowSay::Board(title(), items, vec![]);
        assert_eq!(replied(board(vec![])), (Some(vec![]), false));
        let two = board(vec![item(&[1, 2]), item(&[3])]);
        assert_eq!(replied(two), (Some(vec![1, 2, 3]), true));
        let one = FollowSay::Item(title(), Box::new(item(&[2])));
        assert_eq!(replied(one), (Some(vec![2]), true));
        assert_eq!(replied(FollowSay::AskDates(title(), vec![])), (None, false));
        let told = FollowSay::Told(title(), 1, Happened::Yes, vec![]);
        assert_eq!(replied(told), (None, false));
    }
}
