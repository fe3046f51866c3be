//! The state that a button was shown for, as a short mark in the button: what has changed since is not confirmed, undone
//! or erased unseen.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::taps::{Carried, Ids, Pieces};

/// So many signs a stamp takes in a button.
const SIGNS: usize = 4;
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// The mark of a state. Two states that differ have the same mark once in sixteen million times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Stamp(u32);

impl Stamp {
    /// Nothing is known of the state: a button of an earlier kring.
    pub fn is_none(&self) -> bool {
        self.0 == 0
    }

    /// As a button carries it.
    pub(crate) fn write(self) -> String {
        let sign = |at: usize| ALPHABET[(self.0 >> (6 * at)) as usize & 63];
        (0..SIGNS).map(|at| char::from(sign(at))).collect()
    }

    /// The stamp that a button carries.
    pub(crate) fn read(signs: &str) -> Option<Self> {
        if signs.len() != SIGNS {
            return None;
        }
        let mut value = 0;
        for sign in signs.bytes().rev() {
            let six = ALPHABET.iter().position(|known| *known == sign)?;
            value = value << 6 | u32::try_from(six).ok()?;
        }
        Some(Self(value))
    }
}

impl Carried for Stamp {
    fn write(&self) -> String {
        (*self).write()
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        Self::read(pieces.next()?)
    }

    fn samples(_: &Ids) -> Vec<Self> {
        vec![Looked::at("sample").stamp()]
    }
}

/// A state that is being looked at, piece by piece.
#[derive(Clone, Copy)]
pub struct Looked(u64);

impl Looked {
    /// Begins to look at something of this name.
    #[must_use]
    pub fn at(name: &str) -> Self {
        Self(OFFSET).text(name)
    }

    /// And at this text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        text.bytes().fold(self, Self::byte).byte(0xff)
    }

    /// And at this number.
    #[must_use]
    pub fn number(self, number: i64) -> Self {
        number.to_be_bytes().into_iter().fold(self, Self::byte)
    }

    /// And at this, if it is there.
    #[must_use]
    pub fn maybe(self, number: Option<i64>) -> Self {
        number.map_or(self.byte(0), |number| self.byte(1).number(number))
    }

    /// The mark of everything that was looked at.
    pub fn stamp(self) -> Stamp {
        let mixed = self.0 ^ (self.0 >> 24) ^ (self.0 >> 48);
        let mark = u32::try_from(mixed & 0x00ff_ffff).unwrap_or_default();
        Stamp(mark.max(1))
    }

    fn byte(self, byte: u8) -> Self {
        Self((self.0 ^ u64::from(byte)).wrapping_mul(PRIME))
    }
}

impl fmt::Debug for Looked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[state]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_in_a_button_comes_back_as_it_was() {
        for name in ["", "erase", "undo", "confirm"] {
            let stamp = Looked::at(name).number(7).stamp();
            assert_eq!(Stamp::read(&stamp.write()), Some(stamp));
        }
        for broken in ["", "abc", "abcde", "ab:c", "éé"] {
            assert_eq!(Stamp::read(broken), None, "{broken}");
        }
    }

    #[test]
    fn another_state_is_another_stamp() {
        let at = |number, text| Looked::at("point").number(number).text(text).stamp();
        assert_ne!(at(1, "a"), at(2, "a"));
        assert_ne!(at(1, "a"), at(1, "b"));
        assert_ne!(
            Looked::at("a").maybe(None).stamp(),
            Looked::at("a").maybe(Some(0)).stamp()
        );
        assert!(!at(1, "a").is_none());
    }
}
