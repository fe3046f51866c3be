//! Many commits in one sled transaction, each all or nothing by itself and seeing those before it.

use sled::transaction::{
    ConflictableTransactionError, TransactionError, Transactional, TransactionalTree,
};

use super::pieces::{self, Head, LONGEST_KEY, Pieces};
use super::shelf::Shelf;
use crate::store::{Commit, Expect, Outcome, Put, StoreError, Table, Version};

/// A commit made ready in the caller's thread, so that the writer only has to place it.
pub(super) struct Prepared {
    pub(super) version: Version,
    pub(super) size: usize,
    puts: Vec<PreparedPut>,
}

struct PreparedPut {
    table: Table,
    key: Vec<u8>,
    expect: Expect,
    pieces: Option<Pieces>,
}

impl Prepared {
    pub(super) fn new(version: Version, commit: Commit) -> Result<Self, StoreError> {
        let puts: Vec<_> = commit
            .puts
            .into_iter()
            .map(|put| prepare(version, put))
            .collect::<Result<_, _>>()?;
        let size = puts
            .iter()
            .filter_map(|put| put.pieces.as_ref())
            .map(Pieces::size)
            .sum();
        Ok(Self {
            version,
            size,
            puts,
        })
    }
}

fn prepare(
    version: Version,
    Put {
        table,
        key,
        expect,
        value,
    }: Put,
) -> Result<PreparedPut, StoreError> {
    if key.len() > LONGEST_KEY {
        return Err(StoreError::TooLong);
    }
    let pieces = value
        .map(|value| Pieces::cut(version, &value))
        .transpose()?;
    Ok(PreparedPut {
        table,
        key,
        expect,
        pieces,
    })
}

type Attempt<T> = Result<T, ConflictableTransactionError<StoreError>>;

/// Carries out the commits in order. After an error what is in memory can no longer be trusted.
pub(super) fn apply(shelf: &Shelf, commits: &[Prepared]) -> Result<Vec<Outcome>, StoreError> {
    shelf
        .trees
        .as_slice()
        .transaction(|trees| {
            commits
                .iter()
                .map(|commit| carry_out(trees, commit))
                .collect()
        })
        .map_err(|error| match error {
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
    Ok(Outcome::Done)
}

fn holds(trees: &[TransactionalTree], put: &PreparedPut) -> Attempt<bool> {
    Ok(match put.expect {
        Expect::Any => true,
        Expect::Absent => present(trees, put)?.is_none(),
        Expect::Is(version) => present(trees, put)?.is_some_and(|row| row.version == version),
    })
}

/// What is known of the row that is there now.
struct Present {
    version: Version,
    others: usize,
}

fn present(trees: &[TransactionalTree], put: &PreparedPut) -> Attempt<Option<Present>> {
    let Some(stored) = trees[put.table as usize].get(&put.key)? else {
        return Ok(None);
    };
    let head = Head::read(&stored).map_err(ConflictableTransactionError::Abort)?;
    Ok(Some(Present {
        version: head.version,
        others: head.others(),
    }))
}

/// Writes or deletes the row, and deletes the pieces a longer value left behind.
fn place(trees: &[TransactionalTree], put: &PreparedPut) -> Attempt<()> {
    let (table, rest) = (&trees[put.table as usize], &trees[Shelf::PIECES]);
    let before = present(trees, put)?.map_or(0, |row| row.others);
    let others = put.pieces.as_ref().map_or(&[][..], |pieces| &pieces.rest);
    for (number, piece) in others.iter().enumerate() {
        rest.insert(pieces::place(put.table, &put.key, number), piece.clone())?;
    }
    for number in others.len()..before {
        rest.remove(pieces::place(put.table, &put.key, number))?;
    }
    match &put.pieces {
        Some(pieces) => table.insert(put.key.as_slice(), pieces.head.clone())?,
        None => table.remove(put.key.as_slice())?,
    };
    Ok(())
}
