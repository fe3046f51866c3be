//! Many preparations in little time: a few are played at the desk, and their rows are printed again and again with other
//! cases, people and links in them. It knows nothing of what stands in a row.

use std::path::Path;

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use kring::conversation::ids::PersonId;
use kring::desk::{LetterId, hash};
use kring::run;
use kring::store::{Commit, Expect, Put, SledStore, Store, Table};

use crate::rehearsal::{HowFar, Rehearsal};

/// One facilitator has so many cases.
const CASES: usize = 10;
const PARTIES: usize = 2 * CASES;
/// The facilitator and the parties.
const PEOPLE: usize = 1 + PARTIES;
/// The numbers of the people at the rehearsal.
const FIRST_PERSON: i64 = 900_000_000;
/// So many rows go into one commit, and so many commits are under way.
const ROWS_TOGETHER: usize = 32;
const COMMITS_TOGETHER: usize = 64;

/// The rows of a few cases, with the places at which a copy differs.
pub struct Stencil {
    rows: Vec<(Table, Blank, Blank)>,
}

/// Bytes, and what stands where in them.
struct Blank {
    bytes: Vec<u8>,
    gaps: Vec<(usize, Name)>,
}

/// What differs from copy to copy. Every copy's is as long as the one it replaces.
#[derive(Clone, Copy)]
enum Name {
    /// A case's code.
    Case(usize),
    /// A person's number, in digits.
    Person(usize),
    /// A person's number, as it stands in keys.
    PersonKey(usize),
    /// The hash of a link.
    Link(usize),
}

impl Stencil {
    /// Plays a few cases up to a point.
    pub async fn cut(how_far: HowFar) -> Result<Self> {
        let scratch = tempfile::tempdir()?;
        let store = run::open_store(scratch.path().join("data")).await?;
        let mut rehearsal = Rehearsal::at(store.clone()).await?;
        rehearsal.enrol(FIRST_PERSON).await?;
        let mut links = Vec::new();
        for _ in 0..CASES {
            links.extend(rehearsal.open_case(FIRST_PERSON).await?);
        }
        for (party, link) in (FIRST_PERSON + 1..).zip(&links) {
            rehearsal.prepare(party, link.clone(), how_far).await?;
        }
        rehearsal.settle().await?;
        let mut names = people();
        names.extend(
            (0..)
                .zip(&links)
                .map(|(number, link)| (Name::Link(number), hash(link).0.into_bytes())),
        );
        Self::of(&store, names).await
    }

    async fn of(store: &SledStore, mut names: Vec<(Name, Vec<u8>)>) -> Result<Self> {
        let codes = rows(store, Table::Cases)
            .await?
            .into_iter()
            .map(|(key, _)| key);
        names.extend(
            (0..)
                .zip(codes)
                .map(|(number, code)| (Name::Case(number), code)),
        );
        let mut blanks = Vec::new();
        // What is owed was never sent, and would only be sent now.
        for table in Table::ALL
            .into_iter()
            .filter(|table| *table != Table::Outbox)
        {
            for (key, value) in rows(store, table).await? {
                let (key, value) = (Blank::of(key, &names), Blank::of(value, &names));
                if !key.gaps.is_empty() {
                    blanks.push((table, key, value));
                }
            }
        }
        Ok(Self { rows: blanks })
    }

    /// So many copies hold so many parties.
    pub fn copies_for(parties: usize) -> usize {
        parties.div_ceil(PARTIES)
    }

    /// The facilitator of a copy.
    pub fn facilitator(copy: usize) -> i64 {
        person(copy * PEOPLE)
    }

    /// The parties of a copy.
    pub fn parties(copy: usize) -> impl Iterator<Item = i64> + use<> {
        (1..PEOPLE).map(move |number| person(copy * PEOPLE + number))
    }

    /// Writes so many copies into the database of a kring that does not run.
    pub async fn print_into(&self, data: &Path, copies: usize) -> Result<()> {
        let store = run::open_store(data.to_owned()).await?;
        let mut commits = Vec::new();
        for copy in 0..copies {
            for rows in self.rows.chunks(ROWS_TOGETHER) {
                let puts = rows.iter().map(|(table, key, value)| Put {
                    table: *table,
                    key: key.filled(copy),
                    expect: Expect::Any,
                    value: Some(value.filled(copy)),
                });
                commits.push(store.commit(Commit {
                    puts: puts.collect(),
                }));
            }
            if commits.len() >= COMMITS_TOGETHER || copy + 1 == copies {
                try_join_all(commits.drain(..)).await?;
            }
        }
        store.close().await.context("the database cannot be closed")
    }
}

fn people() -> Vec<(Name, Vec<u8>)> {
    let names = |number: usize| {
        let id = FIRST_PERSON + i64::try_from(number).unwrap_or_default();
        [
            (Name::Person(number), id.to_string().into_bytes()),
            (Name::PersonKey(number), person_key(id)),
        ]
    };
    (0..PEOPLE).flat_map(names).collect()
}

async fn rows(store: &SledStore, table: Table) -> Result<Vec<(Vec<u8>, Vec<u8>)>> {
    let rows = store.scan(table, &[], None, usize::MAX).await?;
    Ok(rows.into_iter().map(|row| (row.key, row.value)).collect())
}

impl Blank {
    fn of(bytes: Vec<u8>, names: &[(Name, Vec<u8>)]) -> Self {
        let mut gaps = Vec::new();
        for (name, old) in names {
            let places = bytes.windows(old.len()).enumerate();
            let places = places.filter(|(_, window)| window == old);
            gaps.extend(places.map(|(place, _)| (place, *name)));
        }
        Self { bytes, gaps }
    }

    fn filled(&self, copy: usize) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        for (place, name) in &self.gaps {
            let new = name.of_copy(copy);
            bytes[*place..*place + new.len()].copy_from_slice(&new);
        }
        bytes
    }
}

impl Name {
    fn of_copy(self, copy: usize) -> Vec<u8> {
        match self {
            Self::Case(number) => {
                let code = scattered(copy * CASES + number, 40).to_be_bytes();
                data_encoding::BASE32_NOPAD.encode(&code[3..]).into_bytes()
            }
            Self::Person(number) => person(copy * PEOPLE + number).to_string().into_bytes(),
            Self::PersonKey(number) => person_key(person(copy * PEOPLE + number)),
            Self::Link(number) => format!("{:016x}", scattered(copy * PARTIES + number, 64))
                .repeat(4)
                .into_bytes(),
        }
    }
}

/// Nine digits, as people's numbers have, and no two the same.
fn person(number: usize) -> i64 {
    200_000_000 + scattered(number, 29).cast_signed()
}

fn person_key(id: i64) -> Vec<u8> {
    let id = LetterId {
        to: PersonId(id),
        number: 0,
    };
    id.key()[..8].to_vec()
}

/// Numbers in a row, scattered over so many bits; no two fall on the same place.
fn scattered(number: usize, bits: u32) -> u64 {
    let scattered = (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    scattered & (u64::MAX >> (64 - bits))
}
