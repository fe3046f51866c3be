//! Bytes with gaps in them, to be filled with the names of a copy. It knows nothing of what the bytes are.

use std::sync::LazyLock;

use kring::desk::tables;
use kring_rules::guide::Guide;
use kring_rules::role::Form;
use kring_store::{SledStore, Store, Table};

/// What one copy holds: a facilitator and their cases.
#[derive(Clone, Copy)]
pub struct Shape {
    pub cases: usize,
    /// In each case.
    pub parties: usize,
}

impl Shape {
    pub const OF_TWO: Self = Self {
        cases: 10,
        parties: 2,
    };

    /// Circles of this size, so that a copy holds about as many people whatever the size.
    pub fn of_circles(parties: usize) -> Self {
        let cases = (Self::OF_TWO.parties() / parties).max(1);
        Self { cases, parties }
    }

    pub fn form(self) -> Form {
        if self.parties == 2 {
            Form::Pair
        } else {
            Form::Circle
        }
    }

    /// The parties of all cases.
    pub fn parties(self) -> usize {
        self.cases * self.parties
    }

    /// The facilitator and the parties.
    pub fn people(self) -> usize {
        1 + self.parties()
    }
}

/// Bytes, and what stands where in them.
pub struct Blank {
    bytes: Vec<u8>,
    gaps: Vec<(usize, Name)>,
}

/// What differs from copy to copy. Every copy's is as long as the one it replaces.
#[derive(Clone, Copy)]
pub enum Name {
    /// A case's code.
    Case(usize),
    /// A person's number, in digits.
    Person(usize),
    /// A person's number, as it names their vault.
    PersonBytes(usize),
    /// A person, as they are named in the keys of a table; no two stores name them alike.
    Blinded(Table, usize),
    /// A question, as it is named in the keys of answers; no two stores name it alike.
    Question(usize),
    /// The hash of a link.
    Link(usize),
}

/// The questions of the guide that everybody is prepared with.
static QUESTIONS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let guide = Guide::built_in().into_iter();
    let ids = guide.flat_map(|guide| {
        let questions = guide.questions().iter();
        questions
            .map(|question| question.id.as_str().to_owned())
            .collect::<Vec<_>>()
    });
    ids.collect()
});

impl Blank {
    pub fn of(bytes: &[u8], names: &[(Name, Vec<u8>)]) -> Self {
        let mut gaps = Vec::new();
        for (name, old) in names {
            let places = bytes.windows(old.len()).enumerate();
            let places = places.filter(|(_, window)| window == old);
            gaps.extend(places.map(|(place, _)| (place, *name)));
        }
        let bytes = bytes.to_vec();
        Self { bytes, gaps }
    }

    pub fn is_the_same_in_every_copy(&self) -> bool {
        self.gaps.is_empty()
    }

    /// As it is in a copy of this shape in this store.
    pub fn filled(&self, copy: (usize, Shape), store: &SledStore) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        for (place, name) in &self.gaps {
            let new = name.of_copy(copy, store);
            bytes[*place..*place + new.len()].copy_from_slice(&new);
        }
        bytes
    }
}

/// All names of a person with this number, who is the so-manyth.
pub fn names_of(at: usize, id: i64, store: &impl Store) -> Vec<(Name, Vec<u8>)> {
    let blinded = |table| (Name::Blinded(table, at), blinded(table, id, store));
    let mut names = vec![
        (Name::Person(at), id.to_string().into_bytes()),
        (Name::PersonBytes(at), id.to_be_bytes().to_vec()),
    ];
    names.extend(tables::ALL.map(blinded));
    names
}

impl Name {
    fn of_copy(self, (copy, shape): (usize, Shape), store: &SledStore) -> Vec<u8> {
        let id = |number| person(copy * shape.people() + number);
        match self {
            Self::Case(number) => {
                let code = scattered(copy * shape.cases + number, 40).to_be_bytes();
                data_encoding::BASE32_NOPAD.encode(&code[3..]).into_bytes()
            }
            Self::Person(number) => id(number).to_string().into_bytes(),
            Self::PersonBytes(number) => id(number).to_be_bytes().to_vec(),
            Self::Blinded(table, number) => blinded(table, id(number), store),
            Self::Question(number) => blinded_question(number, store),
            Self::Link(number) => {
                format!("{:016x}", scattered(copy * shape.parties() + number, 64))
                    .repeat(4)
                    .into_bytes()
            }
        }
    }
}

/// The questions, as they are named in this store.
pub fn questions(store: &impl Store) -> impl Iterator<Item = (Name, Vec<u8>)> {
    let names = (0..QUESTIONS.len()).map(Name::Question);
    names.zip((0..QUESTIONS.len()).map(|number| blinded_question(number, store)))
}

fn blinded_question(number: usize, store: &impl Store) -> Vec<u8> {
    store.blind(tables::ANSWERS, QUESTIONS[number].as_bytes())
}

/// Nine digits, as people's numbers have, and no two the same.
pub fn person(number: usize) -> i64 {
    200_000_000 + scattered(number, 29).cast_signed()
}

fn blinded(table: Table, id: i64, store: &impl Store) -> Vec<u8> {
    store.blind(table, &id.to_be_bytes())
}

/// Numbers in a row, scattered over so many bits; no two fall on the same place.
fn scattered(number: usize, bits: u32) -> u64 {
    let scattered = (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    scattered & (u64::MAX >> (64 - bits))
}
