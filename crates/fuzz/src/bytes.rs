//! Bytes that change, go and come.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// What happens to bytes.
#[derive(Clone, Debug)]
pub enum Damage {
    /// One becomes another.
    Change(Index, u8),
    /// Nothing is left from there on.
    Cut(Index),
    /// Others come in between.
    Insert(Index, Vec<u8>),
    /// Some of them come once more, elsewhere.
    Repeat(Index, Index, Index),
    /// Some of them are nought.
    Blank(Index, Index),
}

impl Damage {
    /// Some damage, or none.
    pub fn some() -> impl Strategy<Value = Vec<Self>> {
        let one = prop_oneof![
            4 => any::<(Index, u8)>().prop_map(|(at, byte)| Self::Change(at, byte)),
            1 => any::<Index>().prop_map(Self::Cut),
            2 => (any::<Index>(), vec(any::<u8>(), 1..24)).prop_map(|(at, bytes)| Self::Insert(at, bytes)),
            1 => any::<(Index, Index, Index)>().prop_map(|(from, to, at)| Self::Repeat(from, to, at)),
            1 => any::<(Index, Index)>().prop_map(|(from, to)| Self::Blank(from, to)),
        ];
        vec(one, 0..5)
    }

    /// It happens.
    pub fn on(self, bytes: &mut Vec<u8>) {
        let places = bytes.len() + 1;
        let within = |from: Index, to: Index| {
            let (from, to) = (from.index(places), to.index(places));
            from.min(to)..from.max(to)
        };
        match self {
            Self::Change(at, byte) => {
                if let Some(found) = bytes.get_mut(at.index(places)) {
                    *found = byte;
                }
            }
            Self::Cut(at) => bytes.truncate(at.index(places)),
            Self::Insert(at, more) => {
                let at = at.index(places);
                bytes.splice(at..at, more);
            }
            Self::Repeat(from, to, at) => {
                let (again, at) = (bytes[within(from, to)].to_vec(), at.index(places));
                bytes.splice(at..at, again);
            }
            Self::Blank(from, to) => bytes[within(from, to)].fill(0),
        }
    }
}

/// One of these, damaged.
pub fn damaged(all: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let which = proptest::sample::select(all);
    (which, Damage::some()).prop_map(|(mut bytes, damages)| {
        for damage in damages {
            damage.on(&mut bytes);
        }
        bytes
    })
}

/// The same of texts. What is no text any more becomes one.
pub fn damaged_text(all: Vec<String>) -> impl Strategy<Value = String> {
    let all = all.into_iter().map(String::into_bytes).collect();
    damaged(all).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}
