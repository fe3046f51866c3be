//! Many commits in one sled transaction, each all or nothing by itself and seeing those before it.

use sled::Tree;
use sled::transaction::{
    ConflictableTransactionError, TransactionError, TransactionResult, Transactional,
    TransactionalTree,
};

use super::index;
use super::pieces::{self, Head, LONGEST_KEY, LONGEST_VALUE, Pieces};
use super::reach::{self, Reach};
use super::shelf::Shelf;
use crate::seal::{KeyId, Place, Sealing, Vaults};
use crate::{Commit, Erase, Expect, Outcome, Put, StoreError, Table, Vault, Version};

/// A commit made ready in the caller's thread, so that the writer only has to place it.
pub(super) struct Prepared {
    pub(super) version: Version,
    pub(super) size: usize,
    pub(super) chores: Vec<Chore>,
    puts: Vec<PreparedPut>,
}

/// A key that is to be let go. It is noted with the commit, and struck out when it is done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Chore {
    pub(super) key: KeyId,
    pub(super) rows: Rows,
}

/// What becomes of the rows of a key that is let go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    /// They go with it.
    Go = 1,
    /// They are sealed anew.
    Stay = 2,
}

impl Rows {
    pub(super) fn of(stored: &[u8]) -> Option<Self> {
        [Self::Go, Self::Stay]
            .into_iter()
            .find(|rows| [*rows as u8] == *stored)
    }
}

pub(super) struct PreparedPut {
    pub(super) table: Table,
    pub(super) key: Vec<u8>,
    pub(super) expect: Expect,
    pub(super) pieces: Option<Pieces>,
}

impl Prepared {
    pub(super) fn new(
        version: Version,
        commit: Commit,
        sealing: &Sealing<'_>,
    ) -> Result<Self, StoreError> {
        let chores = commit.erase.iter();
        let chores = chores.filter_map(|erase| chore(erase, sealing).transpose());
        let chores = chores.collect::<Result<_, _>>()?;
        let puts = commit.puts.into_iter();
        let puts: Result<Vec<_>, _> = puts.map(|put| prepare(version, put, sealing)).collect();
        Ok(Self::of(version, puts?, chores))
    }

    pub(super) fn of(version: Version, puts: Vec<PreparedPut>, chores: Vec<Chore>) -> Self {
        let pieces = puts.iter().filter_map(|put| put.pieces.as_ref());
        let size = pieces.map(Pieces::size).sum();
        Self {
            version,
            size,
            chores,
            puts,
        }
    }
}

/// A vault that was never used has nothing to forget.
fn chore(erase: &Erase, sealing: &Sealing<'_>) -> Result<Option<Chore>, StoreError> {
    let (vault, rows) = match erase {
        Erase::Vault(vault) => (vault, Rows::Go),
        Erase::Past(vault) => (vault, Rows::Stay),
    };
    let key = sealing.present(vault)?;
    Ok(key.map(|key| Chore { key, rows }))
}

/// A vault that is to be forgotten while it is getting a new key goes with both.
pub(super) fn complete(chores: &mut Vec<Chore>, vaults: &Vaults) -> Result<(), StoreError> {
    for chore in chores.clone() {
        if chore.rows == Rows::Go {
            let others = vaults.others_of(chore.key)?.into_iter();
            chores.extend(others.map(|key| Chore { key, ..chore }));
        }
    }
    Ok(())
}

/// The vaults that a commit writes to.
pub(super) fn vaults(commit: &Commit) -> impl Iterator<Item = &Vault> {
    let written = commit.puts.iter().filter(|put| put.value.is_some());
    written.map(|put| &put.vault)
}

/// Whether everything is short enough to be kept.
pub(super) fn fits(commit: &Commit) -> bool {
    let short = |put: &Put| {
        let value = put.value.as_ref().map_or(0, Vec::len);
        put.key.len() <= LONGEST_KEY && value <= LONGEST_VALUE
    };
    commit.puts.iter().all(short)
}

fn prepare(version: Version, put: Put, sealing: &Sealing<'_>) -> Result<PreparedPut, StoreError> {
    let Put {
        table,
        key,
        vault,
        expect,
        value,
    } = put;
    let place = Place {
        table,
        key: &key,
        version,
    };
    let sealed = value.map(|value| sealing.seal(&vault, place, &value));
    let pieces = sealed
        .map(|sealed| Pieces::cut(version, &sealed?))
        .transpose()?;
    Ok(PreparedPut {
        table,
        key,
        expect,
        pieces,
    })
}

/// What a transaction writes to. A store that is still being built has not reached anything that could be lost.
#[derive(Clone, Copy)]
pub(super) struct Trees<'a> {
    pub(super) all: &'a [Tree],
    pub(super) reach: Option<&'a Reach>,
}

type Attempt<T> = Result<T, ConflictableTransactionError<StoreError>>;

/// Carries out the commits in order. After an error what is in memory can no longer be trusted.
pub(super) fn apply(trees: Trees<'_>, commits: &[Prepared]) -> Result<Vec<Outcome>, StoreError> {
    transact(trees, |trees| {
        let outcomes = commits.iter().map(|commit| carry_out(trees, commit));
        outcomes.collect()
    })
}

/// Strikes a chore out.
pub(super) fn strike_out(trees: Trees<'_>, chore: Chore) -> Result<(), StoreError> {
    transact(trees, |trees| {
        trees[Shelf::CHORES].remove(&chore.key.bytes())?;
        Ok(())
    })
}

fn transact<T>(
    trees: Trees<'_>,
    work: impl Fn(&[TransactionalTree]) -> Attempt<T>,
) -> Result<T, StoreError> {
    let Some(reach) = trees.reach else {
        return done_or_why(trees.all.transaction(|trees| work(trees)));
    };
    let number = reach.next();
    let done = trees.all.transaction(|trees| {
        trees[Shelf::REACH].insert(reach::LAST, &number.to_be_bytes())?;
        work(trees)
    });
    done_or_why(done).inspect(|_| reach.made(number))
}

fn done_or_why<T>(done: TransactionResult<T, StoreError>) -> Result<T, StoreError> {
    done.map_err(|error| match error {
        TransactionError::Abort(error) => error,
        TransactionError::Storage(error) => error.into(),
    })
}

fn carry_out(trees: &[TransactionalTree], commit: &Prepared) -> Attempt<Outcome> {
    for put in &commit.puts {
        if !holds(trees, put)? {
            return Ok(Outcome::Conflict);
        }
    }
    for put in &commit.puts {
        place(trees, put)?;
    }
    for chore in &commit.chores {
        trees[Shelf::CHORES].insert(&chore.key.bytes(), &[chore.rows as u8])?;
    }
    Ok(Outcome::Done)
}

fn holds(trees: &[TransactionalTree], put: &PreparedPut) -> Attempt<bool> {
    Ok(match put.expect {
        Expect::Any => true,
        Expect::Absent => present(trees, put)?.is_none(),
        Expect::Present => present(trees, put)?.is_some(),
        Expect::Is(version) => present(trees, put)?.is_some_and(|row| row.version == version),
    })
}

/// What is known of the row that is there now.
struct Present {
    version: Version,
    others: usize,
    sealed_by: KeyId,
}

fn present(trees: &[TransactionalTree], put: &PreparedPut) -> Attempt<Option<Present>> {
    let Some(stored) = trees[put.table as usize].get(&put.key)? else {
        return Ok(None);
    };
    let head = Head::read(&stored).map_err(ConflictableTransactionError::Abort)?;
    Ok(Some(Present {
        version: head.version,
        others: head.others(),
        sealed_by: head.key().map_err(ConflictableTransactionError::Abort)?,
    }))
}

/// Writes or deletes the row, deletes the pieces a longer value left behind, and notes whose row it is.
fn place(trees: &[TransactionalTree], put: &PreparedPut) -> Attempt<()> {
    let (table, rest) = (&trees[put.table as usize], &trees[Shelf::PIECES]);
    let before = present(trees, put)?;
    let others = put.pieces.as_ref().map_or(&[][..], |pieces| &pieces.rest);
    for (number, piece) in others.iter().enumerate() {
        rest.insert(pieces::place(put.table, &put.key, number), piece.clone())?;
    }
    for number in others.len()..before.as_ref().map_or(0, |row| row.others) {
        rest.remove(pieces::place(put.table, &put.key, number))?;
    }
    match &put.pieces {
        Some(pieces) => table.insert(put.key.as_slice(), pieces.head.clone())?,
        None => table.remove(put.key.as_slice())?,
    };
    note(trees, put, before.map(|row| row.sealed_by))
}

fn note(trees: &[TransactionalTree], put: &PreparedPut, before: Option<KeyId>) -> Attempt<()> {
    let now = put.pieces.as_ref().map(Pieces::key).transpose();
    let now = now.map_err(ConflictableTransactionError::Abort)?;
    if now == before {
        return Ok(());
    }
    if let Some(key) = before {
        trees[Shelf::INDEX].remove(index::entry(key, put.table, &put.key))?;
    }
    if let Some(key) = now {
        trees[Shelf::INDEX].insert(index::entry(key, put.table, &put.key), &[])?;
    }
    Ok(())
}
