//! Letters: what lies in the outbox until it has been sent.

use serde::{Deserialize, Serialize};

use crate::conversation::ids::PersonId;
use crate::conversation::role::Language;
use crate::conversation::say::{How, Say};

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
    /// The key of the letter's row.
    pub fn key(self) -> Vec<u8> {
        [sortable(self.to.0).to_be_bytes(), self.number.to_be_bytes()].concat()
    }

    /// The letter at this key.
    pub fn of_key(key: &[u8]) -> Option<Self> {
        let (to, number) = key.split_at_checked(8)?;
        let to = u64::from_be_bytes(to.try_into().ok()?);
        let number = u64::from_be_bytes(number.try_into().ok()?);
        Some(Self {
            to: PersonId(unsortable(to)),
            number,
        })
    }
}

/// The same order as the signed numbers, as unsigned ones.
pub(super) fn sortable(number: i64) -> u64 {
    number.cast_unsigned() ^ (1 << 63)
}

fn unsortable(number: u64) -> i64 {
    (number ^ (1 << 63)).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_the_order_and_come_back() {
        let id = |to, number| LetterId {
            to: PersonId(to),
            number,
        };
        let ids = [id(-5, 1), id(-5, 2), id(0, 7), id(3, 1), id(3, 300)];
        assert!(ids.windows(2).all(|pair| pair[0].key() < pair[1].key()));
        assert!(
            ids.iter()
                .all(|id| LetterId::of_key(&id.key()) == Some(*id))
        );
    }
}
