//! Many preparations in little time: a few are played at the desk, and their rows are printed again and again with other
//! cases, people and links in them. It knows nothing of what stands in a row, only that it can be laid open to be filled and packed again, and
//! which vault a row belongs to it learns from the desk that put it there.

use std::path::Path;

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use kring::desk::{hash, laid_open, smaller, tables, vaults};
use kring::opening::{open_store, store_options};
use kring::run::KeyPlaces;
use kring_store::{Commit, Expect, Put, SledStore, Store, Table, Vault};

use crate::blank::{Blank, Name, Shape, names_of, person, questions};
use crate::noted::Noted;
use crate::rehearsal::{HowFar, Rehearsal};

/// The numbers of the people at the rehearsal.
const FIRST_PERSON: i64 = 900_000_000;
/// So many rows go into one commit, and so many commits are under way.
const ROWS_TOGETHER: usize = 32;
const COMMITS_TOGETHER: usize = 64;

/// The rows of a few cases, with the places at which a copy differs.
pub struct Stencil {
    shape: Shape,
    rows: Vec<BlankRow>,
}

/// A row whose names are to be filled in.
struct BlankRow {
    table: Table,
    key: Blank,
    value: Blank,
    vault: BlankVault,
}

/// A vault as it was noted, with gaps in its name.
struct BlankVault {
    kind: u8,
    name: Blank,
}

impl Stencil {
    /// Plays a few cases up to a point.
    pub async fn cut(shape: Shape, how_far: HowFar) -> Result<Self> {
        let scratch = tempfile::tempdir()?;
        let store = open_store(scratch.path().join("data"), KeyPlaces::default()).await?;
        let store = Noted::of(store);
        let rest = how_far.rest();
        let mut rehearsal = Rehearsal::at(store.clone(), rest).await?;
        rehearsal.enrol(FIRST_PERSON).await?;
        let mut links = Vec::new();
        for _ in 0..shape.cases {
            links.extend(rehearsal.open_case(FIRST_PERSON, shape).await?);
        }
        for (party, link) in (FIRST_PERSON + 1..).zip(&links) {
            rehearsal.prepare(party, link.clone(), how_far).await?;
        }
        rehearsal.settle().await?;
        if rest > 0 {
            rehearsal.rests(rest).await?;
        }
        let people = (FIRST_PERSON..).take(shape.people()).enumerate();
        let mut names: Vec<_> = people
            .flat_map(|(at, id)| names_of(at, id, &store))
            .collect();
        let hashes = links.iter().map(|link| hash(link).0.into_bytes());
        names.extend((0..).map(Name::Link).zip(hashes));
        Self::of(shape, &store, names).await
    }

    async fn of(shape: Shape, store: &Noted, mut names: Vec<(Name, Vec<u8>)>) -> Result<Self> {
        let cases = rows(store, tables::CASES).await?.into_iter();
        names.extend((0..).map(Name::Case).zip(cases.map(|(key, _)| key)));
        names.extend(questions(store));
        // What is owed was never sent, and would only be sent now.
        let tables = tables::ALL.into_iter();
        let mut blanks = Vec::new();
        for table in tables.filter(|table| *table != tables::OUTBOX) {
            for (key, value) in rows(store, table).await? {
                let vault = store.vault(table, &key).context("a row nobody put")?;
                blanks.push(BlankRow {
                    table,
                    key: Blank::of(&key, &names),
                    value: Blank::of(&value, &names),
                    vault: BlankVault::of(&vault, &names),
                });
            }
        }
        blanks.retain(|row| !row.key.is_the_same_in_every_copy());
        Ok(Self {
            shape,
            rows: blanks,
        })
    }

    /// So many copies hold so many parties.
    pub fn copies_for(&self, parties: usize) -> usize {
        parties.div_ceil(self.shape.parties())
    }

    /// The facilitator of a copy.
    pub fn facilitator(&self, copy: usize) -> i64 {
        person(copy * self.shape.people())
    }

    /// The parties of a copy.
    pub fn parties(&self, copy: usize) -> impl Iterator<Item = i64> + use<> {
        let people = self.shape.people();
        (1..people).map(move |number| person(copy * people + number))
    }

    /// Writes so many copies into the database of a kring that does not run.
    pub async fn print_into(&self, data: &Path, copies: usize) -> Result<()> {
        let store = open_store(data.to_owned(), KeyPlaces::default()).await?;
        let mut commits = Vec::new();
        for copy in 0..copies {
            for rows in self.rows.chunks(ROWS_TOGETHER) {
                let puts = rows
                    .iter()
                    .map(|row| row.filled((copy, self.shape), &store));
                commits.push(store.commit(Commit::of(puts.collect())));
            }
            if commits.len() >= COMMITS_TOGETHER || copy + 1 == copies {
                try_join_all(commits.drain(..)).await?;
            }
        }
        let _ = store.commit(Commit::of(vec![answers_lie_apart()])).await?;
        store
            .close()
            .await
            .context("the database cannot be closed")?;
        // As kring does when it stops in order.
        let options = store_options(KeyPlaces::default());
        SledStore::compact_after_stop(data, &options)?;
        Ok(())
    }
}

/// What kring notes once no answer lies with the rest of its preparation any more: else it would look for them.
fn answers_lie_apart() -> Put {
    Put {
        table: tables::MARKS,
        key: b"answers-apart".to_vec(),
        vault: vaults::house(),
        expect: Expect::Any,
        value: Some(vec![]),
    }
}

async fn rows(store: &Noted, table: Table) -> Result<Vec<(Vec<u8>, Vec<u8>)>> {
    let rows = store.scan(table, &[], None, usize::MAX).await?;
    let rows = rows.into_iter();
    Ok(rows.map(|row| (row.key, laid_open(row.value))).collect())
}

impl BlankRow {
    fn filled(&self, copy: (usize, Shape), store: &SledStore) -> Put {
        Put {
            table: self.table,
            key: self.key.filled(copy, store),
            vault: self.vault.filled(copy, store),
            expect: Expect::Any,
            value: Some(smaller(self.value.filled(copy, store))),
        }
    }
}

impl BlankVault {
    fn of(vault: &Vault, names: &[(Name, Vec<u8>)]) -> Self {
        Self {
            kind: vault.kind(),
            name: Blank::of(vault.name(), names),
        }
    }

    fn filled(&self, copy: (usize, Shape), store: &SledStore) -> Vault {
        Vault::new(self.kind, self.name.filled(copy, store))
    }
}
