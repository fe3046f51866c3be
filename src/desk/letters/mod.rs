//! Letters: what lies in the outbox until it has been sent.

pub(in crate::desk) mod earlier;
mod outbox;
mod outdated;
pub(in crate::desk) mod sent;

use serde::{Deserialize, Serialize};

pub use outbox::{Behind, Outbox, Played, StoredOutbox};
pub use sent::Posted;

use crate::desk::rows::{Place, tables, vaults};
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId, Seat};
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::say::{Holds, How, Say};
use kring_store::{Store, Vault};

/// Something that is owed to someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// To whom.
    pub to: PersonId,
    /// In which language.
    pub language: Language,
    /// What.
    pub say: Say,
    /// In which way.
    pub how: How,
    /// A long letter goes out as several messages: so many of them have been sent.
    #[serde(default)]
    pub sent: u16,
    /// With whom it is kept, and so with whom it is forgotten.
    #[serde(default)]
    pub kept: Kept,
    /// Messages that go from the chat of its reader before anything of it is sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub take_back: Vec<MessageRef>,
    /// When it was written; nothing is known of letters of the first release.
    #[serde(default)]
    pub written: Moment,
    /// Telegram will never take it as it is: it stays here until somebody has it sent again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<Refusal>,
}

/// Why Telegram will never take a letter as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It cannot read the markup of the text.
    Markup,
    /// It is too long.
    TooLong,
    /// There is nothing in it.
    Empty,
    /// The buttons are not as they should be.
    Buttons,
    /// The document is not as it should be.
    File,
    /// kring failed on putting it into words.
    Wording,
    /// The row it lies in cannot be read.
    Unreadable,
}

impl Refusal {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::Markup,
        Self::TooLong,
        Self::Empty,
        Self::Buttons,
        Self::File,
        Self::Wording,
        Self::Unreadable,
    ];

    /// What it is called where it is counted.
    pub fn code(self) -> &'static str {
        match self {
            Self::Markup => "markup",
            Self::TooLong => "too_long",
            Self::Empty => "empty",
            Self::Buttons => "buttons",
            Self::File => "file",
            Self::Wording => "wording",
            Self::Unreadable => "unreadable",
        }
    }
}

/// With whom a letter is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// With the house: its reader is not known to kring.
    #[default]
    House,
    /// With its reader.
    Reader,
    /// With the one party it is about.
    Party(Seat),
    /// With what is told about the case as a whole.
    Told(CaseId),
}

impl Letter {
    /// The vault it is kept in.
    pub(in crate::desk) fn vault(&self) -> Vault {
        match &self.kept {
            Kept::House => vaults::house(),
            Kept::Reader => vaults::person(self.to),
            Kept::Party(seat) => vaults::party(&seat.case, seat.party),
            Kept::Told(case) => vaults::told(case),
        }
    }

    /// It says nothing: it only takes messages back.
    pub fn taking_back(to: PersonId, messages: Vec<MessageRef>, now: Moment) -> Self {
        Self {
            to,
            language: Language::DUTCH,
            say: Say::Nothing,
            how: How::New,
            sent: 0,
            kept: Kept::House,
            take_back: messages,
            written: now,
            refused: None,
        }
    }

    /// The case with which it is kept.
    pub(in crate::desk) fn case(&self) -> Option<&CaseId> {
        match &self.kept {
            Kept::Party(Seat { case, .. }) | Kept::Told(case) => Some(case),
            Kept::House | Kept::Reader => None,
        }
    }

    /// It is about this case, or about a party of it.
    pub(in crate::desk) fn is_about(&self, case: &CaseId) -> bool {
        self.say.about().is_about(case)
    }

    /// It may hold what this party wrote or tapped.
    pub(in crate::desk) fn holds_words_of(&self, seat: &Seat) -> bool {
        self.holds() == Holds::Words && self.say.about().concerns(seat)
    }

    /// What does not tell which case it is about is not trusted in this either.
    pub(in crate::desk) fn holds(&self) -> Holds {
        if self.does_not_tell() {
            Holds::Words
        } else {
            self.say.holds()
        }
    }

    /// An earlier kring left it, and did not tell which case it is about.
    pub(in crate::desk) fn does_not_tell(&self) -> bool {
        self.is_about(&CaseId::untold())
    }

    /// The cases it is about, if what is sent of it can be taken back; of each the party, if it is about one alone.
    pub(in crate::desk) fn noted_with(&self) -> Vec<(CaseId, Option<PartyId>)> {
        if self.say.is_farewell() {
            vec![]
        } else {
            self.say.about().into_cases()
        }
    }

    /// What is sent of it can be taken back.
    pub fn can_be_taken_back(&self) -> bool {
        !self.noted_with().is_empty()
    }
}

/// What lies in the outbox.
#[derive(Default)]
pub(in crate::desk) struct InOutbox {
    pub(in crate::desk) owed: Vec<(LetterId, Letter)>,
    /// The keys of the letters that cannot be read.
    pub(in crate::desk) unreadable: Vec<Vec<u8>>,
}

impl InOutbox {
    /// The highest number that a letter bears.
    pub(in crate::desk) fn last(&self) -> Option<u64> {
        let owed = self.owed.iter().map(|(id, _)| id.number);
        let unreadable = self.unreadable.iter();
        owed.chain(unreadable.filter_map(|key| LetterId::number_in(key)))
            .max()
    }
}

/// The place of a letter in the outbox: per person, in the order in which the letters were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LetterId {
    /// To whom.
    pub to: PersonId,
    /// Goes up with every letter.
    pub number: u64,
}

impl LetterId {
    /// The key of the letter's row, in which nobody can read to whom it is.
    pub fn key(self, store: &impl Store) -> Vec<u8> {
        let to = store.blind(tables::OUTBOX, &self.to.0.to_be_bytes());
        [&to[..], &self.number.to_be_bytes()].concat()
    }

    /// Where the letter lies.
    pub(in crate::desk) fn place(self, store: &impl Store) -> Place {
        Place::of(tables::OUTBOX, self.key(store))
    }

    /// The number of the letter at this key.
    pub(in crate::desk) fn number_in(key: &[u8]) -> Option<u64> {
        Some(u64::from_be_bytes(*key.last_chunk()?))
    }
}
