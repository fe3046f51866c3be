//! The restoration programme, as those who facilitate it hear of it, and as each party does.

use serde::{Deserialize, Serialize};

use super::{About, CaseTitle};
use crate::coded::{coded, named};
use crate::day::reading::Unread;
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::programme::{OwnItem, Part, ProgrammeWanted};
use crate::words::Words;

/// What a facilitator hears about the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProgrammeSay {
    /// How it stands.
    Plan(CaseTitle, Vec<ItemView>),
    /// Who does it?
    AskWho(CaseTitle, Vec<(PartyId, Words)>),
    /// For whom is it?
    AskWhom(CaseTitle, Vec<(PartyId, Words)>),
    /// What is asked in words next.
    Ask(CaseTitle, ProgrammeWanted),
    /// A day is not clear.
    NotRead(CaseTitle, Unread),
    /// This was understood: is that right?
    Echo(CaseTitle, Box<ItemView>),
    /// It was put to these, and could not be to these.
    Put(CaseTitle, Vec<Words>, Vec<Words>),
    /// What stands was sent to these.
    Sent(CaseTitle, Vec<Words>),
}

coded! {
    /// What facilitators are told about the programme.
    ProgrammeNews {
        /// A party confirmed an item.
        Confirmed = "confirmed",
        /// A party says: not like this.
        NotSo = "not-so",
        /// A party does not want to have shared what they confirm.
        NotShared = "not-shared",
    }
}

coded! {
    /// How an item stands.
    ItemStanding {
        /// Everybody whom it concerns has confirmed it.
        Stands = "stands",
        /// Somebody has not replied.
        Waits = "waits",
        /// Somebody says: not like this.
        NotSo = "not-so",
        /// Somebody whom it concerned is gone, and nothing of it stays.
        NoLonger = "no-longer",
    }
}

coded! {
    /// What one party says to an item.
    Says {
        /// It is right for them.
        Yes = "yes",
        /// Not like this.
        NotSo = "not-so",
        /// They did not say.
        Unsaid = "unsaid",
        /// They have no chat: a facilitator asks them.
        NoChat = "no-chat",
    }
}

/// An item, as a facilitator sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemView {
    /// Its number; 0 while it is being made.
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
    /// Who looks after it.
    pub looks_after: Words,
    /// How it stands.
    pub standing: ItemStanding,
    /// What each says whom it concerns.
    pub says: Vec<(PartyId, Words, Says)>,
}

impl ProgrammeSay {
    pub(super) fn about(&self) -> About {
        match self {
            Self::Plan(title, _)
            | Self::AskWho(title, _)
            | Self::AskWhom(title, _)
            | Self::Ask(title, _)
            | Self::NotRead(title, _)
            | Self::Echo(title, _)
            | Self::Put(title, ..)
            | Self::Sent(title, _) => title.about(),
        }
    }

    /// What is agreed is about those whom it concerns, whoever wrote it down.
    pub(super) fn tells_an_answer(&self) -> bool {
        match self {
            Self::Plan(_, items) => !items.is_empty(),
            Self::Echo(..) => true,
            Self::AskWho(..)
            | Self::AskWhom(..)
            | Self::Ask(..)
            | Self::NotRead(..)
            | Self::Put(..)
            | Self::Sent(..) => false,
        }
    }

    /// The case, and those whose replies stand in it.
    pub(crate) fn replied(&self) -> Option<(&CaseTitle, Vec<PartyId>)> {
        let Self::Plan(title, items) = self else {
            return None;
        };
        let all = items.iter().flat_map(|item| &item.says);
        let mut parties: Vec<PartyId> = all.map(|(party, ..)| *party).collect();
        parties.sort_unstable();
        parties.dedup();
        (!parties.is_empty()).then_some((title, parties))
    }
}

named! {
    /// What a party hears about the programme.
    ProgrammeScene {
        /// May what they confirm be shared? The facilitator of this name asks.
        MayBeShared(Words) = "may-be-shared",
        /// It may not: the facilitator of this name knows.
        NotShared(Words) = "not-shared",
        /// Is this item right for them?
        Asked(OwnItem) = "asked",
        /// They confirmed it.
        Confirmed(OwnItem) = "confirmed",
        /// Not like this.
        NotSo(OwnItem) = "not-so",
        /// What stands of what concerns them.
        Whole(Vec<OwnItem>) = "whole",
    }
}
