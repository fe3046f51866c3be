//! The restoration programme: who does what, for whom, by when, how it is seen that it is done, and who looks after it. An
//! item stands only while everybody whom it concerns has confirmed it as it is now. That is derived, and never stored: who
//! takes back their word, or has everything erased, takes it from under the item.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::PartyId;
use super::moment::Moment;
use super::words::Words;

/// What is done, and how it is seen, is at most so long.
pub const LONGEST_TEXT: usize = 1000;
/// Who looks after it is at most so long.
pub const LONGEST_NAME: usize = 60;
/// A programme has so many items at most.
pub const MOST_ITEMS: usize = 20;

/// The restoration programme of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Its items, in the order of their numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// The item that is being made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
}

coded! {
    /// The part of the programme in which an item stands.
    Part {
        /// For the other.
        Other = "other",
        /// For the group.
        Group = "group",
        /// For later.
        Later = "later",
    }
}

/// Something that is agreed, once everybody whom it concerns has confirmed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number, from 1.
    pub number: u8,
    /// Goes up with every change: who confirmed what it said before confirms it anew.
    pub version: u16,
    /// In which part it stands.
    pub part: Part,
    /// Who does it.
    pub who: PartyId,
    /// Whom it concerns: whoever does it, and those for whom it is.
    pub concerns: Vec<PartyId>,
    /// What is done, and how it is seen that it is done.
    pub text: Words,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Moment>,
    /// Who looks after it.
    pub looks_after: Words,
    /// Those without a chat who said yes to a facilitator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<PartyId>,
    /// Somebody whom it concerned has had everything erased: nothing of what it said stays.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub forgotten: bool,
}

/// An item that is being made, or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// It changes this item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<u8>,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<PartyId>,
    /// In which part it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    /// Whom it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concerns: Vec<PartyId>,
    /// What is done.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub text: Words,
    /// By when; it is known that there is no day for it where that is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
    /// Who looks after it.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub looks_after: Words,
}

/// By when something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// No day is set.
    NoDay,
    /// By that day.
    Day(Moment),
}

coded! {
    /// What a facilitator writes about an item.
    ProgrammeWanted {
        /// What is done, and how it is seen.
        Text = "text",
        /// By when.
        By = "by",
        /// Who looks after it.
        LooksAfter = "looks-after",
    }
}

/// What comes next on the way to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Who,
    Whom,
    Words(ProgrammeWanted),
    Whole,
}

impl Draft {
    /// What is still to be said.
    pub(crate) fn next(&self) -> Step {
        if self.who.is_none() {
            Step::Who
        } else if self.part.is_none() {
            Step::Whom
        } else if self.text.is_empty() {
            Step::Words(ProgrammeWanted::Text)
        } else if self.by.is_none() {
            Step::Words(ProgrammeWanted::By)
        } else if self.looks_after.is_empty() {
            Step::Words(ProgrammeWanted::LooksAfter)
        } else {
            Step::Whole
        }
    }
}

impl Programme {
    /// The item of this number.
    pub fn item(&self, number: u8) -> Option<&Item> {
        self.items.iter().find(|item| item.number == number)
    }

    /// Takes what was made: as a new item, or in the place of the one that it changes.
    pub(crate) fn take_draft(&mut self) -> Option<Item> {
        let draft = self.draft.take_if(|draft| draft.next() == Step::Whole)?;
        let before = draft.of.and_then(|of| self.item(of)).cloned();
        let (number, version) = match &before {
            Some(before) => (before.number, before.version.saturating_add(1)),
            None => (u8::try_from(self.items.len() + 1).ok()?, 1),
        };
        let item = Item {
            number,
            version,
            part: draft.part?,
            who: draft.who?,
            concerns: draft.concerns,
            text: draft.text,
            by: match draft.by? {
                By::NoDay => None,
                By::Day(at) => Some(at),
            },
            looks_after: draft.looks_after,
            told: vec![],
            forgotten: false,
        };
        match self.items.iter_mut().find(|known| known.number == number) {
            Some(known) => *known = item.clone(),
            None => self.items.push(item.clone()),
        }
        Some(item)
    }
}

impl Item {
    /// Nothing of what it said stays.
    pub(crate) fn is_forgotten(&mut self) {
        self.text = Words::default();
        self.looks_after = Words::default();
        self.by = None;
        self.told.clear();
        self.forgotten = true;
    }

    /// As this party reads it.
    pub(crate) fn for_party(&self, party: PartyId) -> OwnItem {
        OwnItem {
            number: self.number,
            version: self.version,
            part: self.part,
            is_theirs: self.who == party,
            text: self.text.clone(),
            by: self.by,
            looks_after: self.looks_after.clone(),
        }
    }
}

/// An item, as a party reads it: no other party is named in it but by what its text says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnItem {
    /// Its number.
    pub number: u8,
    /// Its version.
    pub version: u16,
    /// In which part it stands.
    pub part: Part,
    /// It is theirs to do.
    pub is_theirs: bool,
    /// What is done, and how it is seen.
    pub text: Words,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Moment>,
    /// Who looks after it.
    pub looks_after: Words,
}

/// What a party was asked about the programme, and replied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyProgramme {
    /// Whether what they confirm may be shared with those whom it concerns as well, and since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub may_be_shared: Option<(bool, Moment)>,
    /// The items that concern them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<AskedItem>,
}

/// An item that was put to a party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedItem {
    /// The item, as they read it.
    pub item: OwnItem,
    /// What they replied, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<(ItemReply, Moment)>,
}

coded! {
    /// What a party says to an item.
    ItemReply {
        /// It is right for them.
        Yes = "yes",
        /// Not like this.
        NotSo = "not-so",
    }
}

impl PartyProgramme {
    /// They were asked nothing.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What they confirm may be shared.
    pub fn agreed_to_share(&self) -> bool {
        matches!(self.may_be_shared, Some((true, _)))
    }

    /// What they replied to this version of the item; a yes counts as long as it may be shared.
    pub fn says_of(&self, number: u8, version: u16) -> Option<ItemReply> {
        let asked = self
            .asked
            .iter()
            .find(|asked| asked.item.number == number && asked.item.version == version);
        let (reply, _) = asked?.reply?;
        (reply == ItemReply::NotSo || self.agreed_to_share()).then_some(reply)
    }

    /// This item is put to them, instead of what it said before.
    pub(crate) fn is_asked(&mut self, item: OwnItem) {
        self.asked.retain(|asked| asked.item.number != item.number);
        self.asked.push(AskedItem { item, reply: None });
    }

    /// Those that wait for their reply.
    pub(crate) fn waiting(&self) -> impl Iterator<Item = &OwnItem> {
        let waiting = self.asked.iter().filter(|asked| asked.reply.is_none());
        waiting.map(|asked| &asked.item)
    }

    /// They reply to this version of the item; nothing when they were not asked it.
    pub(crate) fn replies(
        &mut self,
        (number, version): (u8, u16),
        reply: ItemReply,
        now: Moment,
    ) -> Option<OwnItem> {
        let asked = self
            .asked
            .iter_mut()
            .find(|asked| asked.item.number == number && asked.item.version == version)?;
        asked.reply = Some((reply, now));
        Some(asked.item.clone())
    }

    /// Nothing of this item stays with them.
    pub(crate) fn forgets(&mut self, number: u8) {
        self.asked.retain(|asked| asked.item.number != number);
    }
}
