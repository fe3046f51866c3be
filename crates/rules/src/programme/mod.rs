//! The restoration programme: who does what, for whom, by when, how it is seen that it is done, and who looks after it. An
//! item stands only while everybody whom it concerns has confirmed it as it is now. That is derived, and never stored: who
//! takes back their word, or has everything erased, takes it from under the item.

pub(crate) mod following;

use serde::{Deserialize, Serialize};

pub use following::{Check, FollowUp, Happened, On};

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
    /// When it is asked what became of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow: Option<FollowUp>,
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
    /// It is put to them in this form instead of what they confirmed, which stands until all of them say yes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// What is proposed in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Item>>,
    /// All of them agreed that it is dropped.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dropped: bool,
    /// What those for whom it is were told last, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<(Happened, Moment)>,
    /// What facilitators were told last of how it goes, at which date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<(On, Moment, Heard)>,
    /// What those without a chat told a facilitator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told_how: Vec<(PartyId, Happened)>,
}

coded! {
    /// How an item is to change.
    Change {
        /// Something else is done instead, or it is put otherwise.
        Other = "other",
        /// It is done by another day.
        Later = "later",
        /// It is not done any more.
        Dropped = "dropped",
    }
}

coded! {
    /// What facilitators hear of how it goes with an item.
    Heard {
        /// Everybody says the same.
        Same = "same",
        /// Somebody says that it was not done, or not all of it, or that it is not all right for them.
        NotAll = "not-all",
        /// What they say differs.
        Differs = "differs",
        /// Somebody said nothing.
        Silent = "silent",
    }
}

/// An item that is being made, or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// It changes this item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<u8>,
    /// In this way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
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

impl ProgrammeWanted {
    /// It is at most so long.
    pub(crate) fn longest(self) -> usize {
        match self {
            Self::Text => LONGEST_TEXT,
            Self::By | Self::LooksAfter => LONGEST_NAME,
        }
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

    /// Takes what was made: as a new item, in the place of the one that it changes, or beside it where that one stands.
    pub(crate) fn take_draft(&mut self, stands: impl Fn(&Item) -> bool) -> Option<Item> {
        let draft = self.draft.take_if(|draft| draft.next() == Step::Whole)?;
        let before = draft.of.and_then(|of| self.item(of)).cloned();
        let number = match &before {
            Some(before) => before.number,
            None => u8::try_from(self.items.len() + 1).ok()?,
        };
        let version = before
            .as_ref()
            .map_or(1, |it| it.newest().saturating_add(1));
        let mut item = Item::of(draft, number, version)?;
        let stays = before.filter(stands);
        item.change = item.change.filter(|_| stays.is_some());
        match self.items.iter_mut().find(|known| known.number == number) {
            Some(known) if stays.is_some() => known.next = Some(Box::new(item.clone())),
            Some(known) => *known = item.clone(),
            None => self.items.push(item.clone()),
        }
        Some(item)
    }

    /// It is proposed that an item is dropped.
    pub(crate) fn proposes_to_drop(&mut self, number: u8) -> Option<Item> {
        let mut items = self.items.iter_mut();
        let item = items.find(|item| item.number == number)?;
        let next = Item {
            version: item.newest().saturating_add(1),
            change: Some(Change::Dropped),
            next: None,
            told: vec![],
            ..item.clone()
        };
        item.next = Some(Box::new(next.clone()));
        Some(next)
    }
}

impl Item {
    fn of(draft: Draft, number: u8, version: u16) -> Option<Self> {
        Some(Self {
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
            change: draft.of.map(|_| draft.change.unwrap_or(Change::Other)),
            next: None,
            dropped: false,
            outcome: None,
            heard: None,
            told_how: vec![],
        })
    }

    /// The newest version that was put to anybody.
    fn newest(&self) -> u16 {
        self.next.as_ref().map_or(self.version, |next| next.version)
    }

    /// All of them said yes to what is proposed in its place.
    pub(crate) fn becomes(&mut self) {
        let Some(next) = self.next.take() else {
            return;
        };
        let dropped = next.change == Some(Change::Dropped);
        *self = Self {
            change: None,
            dropped,
            ..*next
        };
    }
}

impl Item {
    /// Nothing of what it said stays.
    pub(crate) fn is_forgotten(&mut self) {
        self.text = Words::default();
        self.looks_after = Words::default();
        self.by = None;
        self.told.clear();
        self.told_how.clear();
        (self.next, self.heard, self.outcome) = (None, None, None);
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
            change: self.change,
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
    /// It is put to them in the place of what they confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
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
    /// What they were asked since of how it goes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
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

    /// When they replied to this version of the item.
    pub(crate) fn said_at(&self, number: u8, version: u16) -> Option<Moment> {
        let mut asked = self.asked.iter();
        let of = asked.find(|one| one.item.number == number && one.item.version == version);
        of?.reply.map(|(_, at)| at)
    }

    /// When they said something of it last.
    pub(crate) fn last_said(&self) -> Option<Moment> {
        let shared = self.may_be_shared.map(|(_, at)| at);
        let replied = self.asked.iter().filter_map(|asked| asked.reply);
        let how = self.checks.iter().filter_map(|check| check.how);
        let fine = self.checks.iter().filter_map(|check| check.fine);
        let all = replied.map(|(_, at)| at).chain(how.map(|(_, at)| at));
        all.chain(fine.map(|(_, at)| at)).chain(shared).max()
    }

    /// This item is put to them, instead of what it said before; the version that stands meanwhile stays.
    pub(crate) fn is_asked(&mut self, item: OwnItem, stands: Option<u16>) {
        self.asked
            .retain(|asked| asked.item.number != item.number || Some(asked.item.version) == stands);
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
        self.checks.retain(|check| check.item != number);
    }

    /// This version stands now; what was asked of the one before and not answered is asked no more.
    pub(crate) fn goes_by(&mut self, number: u8, version: u16) {
        self.asked
            .retain(|asked| asked.item.number != number || asked.item.version == version);
        for asked in self
            .asked
            .iter_mut()
            .filter(|asked| asked.item.number == number)
        {
            asked.item.change = None;
        }
        for check in self.checks.iter_mut().filter(|check| check.item == number) {
            if !check.is_whole() {
                check.asked = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(version: u16, next: Option<Item>) -> Item {
        Item {
            number: 1,
            version,
            part: Part::Other,
            who: PartyId(1),
            concerns: vec![PartyId(1), PartyId(2)],
            text: Words::new("A letter."),
            by: None,
            looks_after: Words::new("An"),
            told: vec![],
            forgotten: false,
            change: None,
            next: next.map(Box::new),
            dropped: false,
            outcome: None,
            heard: None,
            told_how: vec![],
        }
    }

    #[test]
    fn what_is_proposed_in_its_place_is_the_newest_version() {
        assert_eq!(item(3, None).newest(), 3);
        assert_eq!(item(3, Some(item(5, None))).newest(), 5);
    }

    #[test]
    fn that_an_item_is_dropped_is_put_to_everybody_in_the_place_of_what_was_proposed() {
        let mut stands = item(3, Some(item(5, None)));
        stands.told = vec![PartyId(2)];
        let another = Item {
            number: 2,
            ..item(1, None)
        };
        let mut programme = Programme {
            items: vec![another.clone(), stands.clone()],
            ..Programme::default()
        };
        let dropped = Item {
            change: Some(Change::Dropped),
            ..item(6, None)
        };
        assert_eq!(programme.proposes_to_drop(1), Some(dropped.clone()));
        stands.next = Some(Box::new(dropped));
        assert_eq!(programme.items, [another, stands]);
        assert_eq!(programme.proposes_to_drop(3), None);
    }
}
