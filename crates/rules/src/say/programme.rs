//! The restoration programme, as those who facilitate it hear of it, and as each party does.

use serde::{Deserialize, Serialize};

use super::following::{FollowSay, FollowScene};
use super::table::said;
use super::{About, CaseTitle, Sort};
use crate::coded::coded;
use crate::day::reading::Unread;
use crate::ids::PartyId;
use crate::moment::Moment;
use crate::programme::{Change, OwnItem, Part, ProgrammeWanted};
use crate::words::Words;

said! {
    /// What a facilitator hears about the programme.
    ProgrammeSay [
        pub(super) fn about -> About;
        /// What is agreed is about those whom it concerns, whoever wrote it down.
        pub(super) fn tells_an_answer -> bool;
        /// The case, and those whose replies stand in it.
        fn replies -> Option<(&CaseTitle, Vec<PartyId>)>;
    ] {
        /// How it stands.
        Plan(title: CaseTitle, items: Vec<ItemView>)
            => title.about(), !items.is_empty(), Some((title, replied_to(items)));
        /// Who does it?
        AskWho(title: CaseTitle, people: Vec<(PartyId, Words)>) => title.about(), false, None;
        /// For whom is it?
        AskWhom(title: CaseTitle, people: Vec<(PartyId, Words)>) => title.about(), false, None;
        /// What is asked in words next.
        Ask(title: CaseTitle, what: ProgrammeWanted) => title.about(), false, None;
        /// A day is not clear.
        NotRead(title: CaseTitle, why: Unread) => title.about(), false, None;
        /// This was understood: is that right?
        Echo(title: CaseTitle, item: Box<ItemView>) => title.about(), true, None;
        /// It was put to these, and could not be to these.
        Put(title: CaseTitle, to: Vec<Words>, not_to: Vec<Words>) => title.about(), false, None;
        /// What stands was sent to these.
        Sent(title: CaseTitle, to: Vec<Words>) => title.about(), false, None;
        /// What became of it.
        Follow(said: FollowSay) => said.about(), said.tells_an_answer(), said.replied();
    }
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
        /// Everybody said yes to a change of an item.
        Changed = "changed",
        /// Of an item everybody says the same.
        Same = "same",
        /// An item was not done, or not all of it, or it is not all right for somebody.
        NotAll = "not-all",
        /// What is said about an item differs.
        Differs = "differs",
        /// Somebody did not say how it goes with an item.
        Silent = "silent",
    }
}

impl ProgrammeNews {
    /// It is about what became of an item.
    pub fn is_follow_up(self) -> bool {
        match self {
            Self::Same | Self::NotAll | Self::Differs | Self::Silent => true,
            Self::Confirmed | Self::NotSo | Self::NotShared | Self::Changed => false,
        }
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
        /// All of them agreed that it is dropped.
        Dropped = "dropped",
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

impl ItemStanding {
    /// Nothing can be done about it any more.
    pub fn is_over(self) -> bool {
        match self {
            Self::NoLonger | Self::Dropped => true,
            Self::Stands | Self::Waits | Self::NotSo => false,
        }
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
    /// How it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// What is proposed in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<ItemView>>,
}

impl ProgrammeSay {
    /// The case, and those whose replies stand in it, each once.
    pub(crate) fn replied(&self) -> Option<(&CaseTitle, Vec<PartyId>)> {
        let (title, mut parties) = self.replies()?;
        parties.sort_unstable();
        parties.dedup();
        (!parties.is_empty()).then_some((title, parties))
    }
}

fn replied_to(items: &[ItemView]) -> Vec<PartyId> {
    let proposed = items.iter().filter_map(|item| item.next.as_deref());
    let all = items.iter().chain(proposed).flat_map(|item| &item.says);
    all.map(|(party, ..)| *party).collect()
}

said! {
    /// What a party hears about the programme.
    named ProgrammeScene [
        /// What sort of thing it is.
        pub(super) fn sort -> Sort, use Sort::{Plain, Document};
    ] {
        /// May what they confirm be shared? The facilitator of this name asks.
        MayBeShared(name: Words) = "may-be-shared" => Plain;
        /// It may not: the facilitator of this name knows.
        NotShared(name: Words) = "not-shared" => Plain;
        /// Is this item right for them?
        Asked(item: OwnItem) = "asked" => Plain;
        /// They confirmed it.
        Confirmed(item: OwnItem) = "confirmed" => Plain;
        /// Not like this.
        NotSo(item: OwnItem) = "not-so" => Plain;
        /// What stands of what concerns them.
        Whole(items: Vec<OwnItem>) = "whole" => Plain;
        /// The same, as a page to print and sign.
        OnPaper(items: Vec<OwnItem>) = "on-paper" => Document;
        /// What became of an item.
        Follow(scene: FollowScene) = "follow" => Plain;
    }
}
