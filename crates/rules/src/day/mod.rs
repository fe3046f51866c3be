//! The day of the conversation: when, where, who comes and in which order, as facilitators set it and as it was told; and
//! what each party replied, which no other party ever sees.

pub mod around;
pub mod civil;
mod found;
pub mod reading;
mod times;
pub mod words;

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::PartyId;
use super::moment::{MINUTE, Moment};
use super::stamp::Looked;
use super::words::Words;

use around::{After, Check};
pub use times::Times;

/// So many days are proposed at most.
pub const MOST_PROPOSALS: usize = 4;
/// The name of a place, and a line of why, are at most so long.
pub const LONGEST_LINE: usize = 200;
/// Each arrives so long before the next, so that nobody waits together in the hall.
const APART: i64 = 10 * MINUTE;

/// The day of the conversation, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// What was read last, until the facilitator says that it is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Read>,
    /// Which days are proposed, the earliest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<Moment>,
    /// When it was asked which of them suit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Moment>,
    /// When it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Moment>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub place: Words,
    /// Who comes, in the order of arriving.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<PartyId>,
    /// What was told to those who come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Told>,
    /// Why it is otherwise than it was told before.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub why: Words,
    /// So many times something was told: a calendar knows by it what is newer.
    #[serde(default)]
    pub number: u16,
}

/// Dates that were read, until the facilitator says that they are right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// What they are for.
    pub what: DatesFor,
    /// The dates, the earliest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<Moment>,
}

coded! {
    /// What dates are asked for.
    DatesFor {
        /// To ask everybody which suit.
        Proposals = "proposals",
        /// It is that day.
        When = "when",
    }
}

coded! {
    /// What a facilitator writes about the day.
    DayWanted {
        /// Dates, for whatever they were asked.
        Dates = "dates",
        /// Where it is.
        Place = "place",
        /// Why it is moved, in a line that everybody reads.
        WhyMoved = "why-moved",
        /// Why it is cancelled, in a line that everybody reads.
        WhyCancelled = "why-cancelled",
    }
}

/// What was told of the day to those who come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// When it is.
    pub when: Moment,
    /// Where it is.
    pub place: Words,
    /// Who comes, in the order of arriving.
    pub order: Vec<PartyId>,
    /// When something is asked around it.
    pub times: Times,
}

impl Told {
    /// When this party arrives.
    pub fn arrives(&self, party: PartyId) -> Option<Moment> {
        arrives(self.when, &self.order, party)
    }
}

/// When this party arrives: the last at the hour itself, and whoever comes before them ten minutes earlier.
pub fn arrives(when: Moment, order: &[PartyId], party: PartyId) -> Option<Moment> {
    let after = order.iter().rev().position(|id| *id == party)?;
    let after = i64::try_from(after).unwrap_or(i64::MAX / APART);
    Some(when.plus(-after.saturating_mul(APART)))
}

impl Day {
    /// When, where and who comes are known.
    pub fn can_be_told(&self) -> bool {
        self.when.is_some() && !self.place.is_empty() && !self.order.is_empty()
    }

    /// Something is known that was not told yet.
    pub fn differs_from_what_was_told(&self) -> bool {
        match (&self.told, self.when) {
            (Some(told), Some(when)) => {
                told.when != when || told.place != self.place || told.order != self.order
            }
            (None, Some(_)) | (_, None) => self.can_be_told(),
        }
    }

    /// Looks at all of it.
    pub(crate) fn look_at(&self, looked: Looked) -> Looked {
        let mut looked = looked
            .maybe(self.asked.map(|at| at.0))
            .maybe(self.when.map(|at| at.0))
            .text(self.place.as_str())
            .number(i64::from(self.number));
        for party in &self.order {
            looked = looked.number(i64::from(party.0));
        }
        for at in &self.proposals {
            looked = looked.number(at.0);
        }
        if let Some(read) = &self.read {
            looked = looked.text(read.what.code());
            for at in &read.dates {
                looked = looked.number(at.0);
            }
        }
        looked
    }
}

/// What a party was asked about the day, and replied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyDay {
    /// They were asked which of these suit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Moment>,
    /// These do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suits: Vec<Moment>,
    /// They said so then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replied: Option<Moment>,
    /// What they were asked two days before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<Check>,
    /// What they were asked after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<After>,
}

impl PartyDay {
    /// They were asked nothing.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// They are asked which of these suit, whatever they were asked before.
    pub fn is_asked(&mut self, proposals: &[Moment]) {
        self.asked = proposals.to_vec();
        self.suits.clear();
        self.replied = None;
    }

    /// What they are shown: each date, and whether it is chosen.
    pub fn shown(&self) -> Vec<(Moment, bool)> {
        let each = self.asked.iter();
        each.map(|at| (*at, self.suits.contains(at))).collect()
    }

    /// A date suits, or does not after all; false where it was not asked.
    pub fn toggles(&mut self, at: Moment) -> bool {
        if !self.asked.contains(&at) {
            return false;
        }
        if self.suits.contains(&at) {
            self.suits.retain(|known| *known != at);
        } else {
            self.suits.push(at);
            self.suits.sort_unstable();
        }
        true
    }

    /// What they replied about this date, once they have.
    pub fn says_of(&self, at: Moment) -> Suits {
        if self.replied.is_none() || !self.asked.contains(&at) {
            Suits::Unknown
        } else if self.suits.contains(&at) {
            Suits::Yes
        } else {
            Suits::No
        }
    }
}

coded! {
    /// Whether a date suits somebody.
    Suits {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// They did not say.
        Unknown = "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_suits_once_they_replied_and_only_one_that_they_were_asked() {
        let [one, two, another] = [1, 2, 3].map(Moment);
        let mut day = PartyDay::default();
        day.is_asked(&[one, two]);
        assert!(day.toggles(one) && !day.toggles(another));
        let says = |day: &PartyDay| [one, two, another].map(|at| day.says_of(at));
        assert_eq!(says(&day), [Suits::Unknown; 3], "they did not say so yet");
        day.replied = Some(Moment(9));
        assert_eq!(says(&day), [Suits::Yes, Suits::No, Suits::Unknown]);
    }
}
