//! Many units in one sled transaction, each all or nothing by itself and seeing those before it.

use std::cell::RefCell;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sled::transaction::{
    ConflictableTransactionError, TransactionError, Transactional, TransactionalTree,
};

use super::index;
use super::log_end::{self, LogEnd};
use super::pieces::{self, Head, Pieces};
use super::remains::{OfRow, Remains};
use super::trees::{Trees, Which};
use crate::backend::{Change, Unit};
use crate::seal::KeyId;
use crate::{Expect, Outcome, Recent, StoreError, Table, Version};

/// So many entries for rows that begin alike are known to be there, and not looked for.
const KNOWN: usize = 2_000;

/// The entries for rows that begin alike that were made lately.
pub(super) struct Noted(Mutex<Recent<Vec<u8>, ()>>);

impl Default for Noted {
    fn default() -> Self {
        Self(Mutex::new(Recent::of(KNOWN)))
    }
}

impl Noted {
    fn lately(&self) -> MutexGuard<'_, Recent<Vec<u8>, ()>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn has(&self, place: &Vec<u8>) -> bool {
        self.lately().recall(place).is_some()
    }

    fn change(&self, made: Vec<Vec<u8>>, gone: &[Vec<u8>]) {
        let mut lately = self.lately();
        for place in made {
            lately.keep(place, ());
        }
        for place in gone {
            lately.forget(place);
        }
    }
}

type Attempt<T> = Result<T, ConflictableTransactionError<GivenUp>>;

/// Why a transaction was given up. Nothing of it was written.
enum GivenUp {
    For(StoreError),
    /// A row that is to be replaced is damaged, and what belongs to it is not known yet.
    At(Table, Vec<u8>),
}

/// Carries out the units in order. After an error what is in memory can no longer be trusted. A database that is still
/// being filled has no end yet that could be lost.
pub(super) fn transact(
    (trees, noted): (&Trees, &Noted),
    log_end: Option<&LogEnd>,
    units: &[Unit],
) -> Result<Vec<Outcome>, StoreError> {
    let cut = units.iter().map(Cut::of).collect::<Result<Vec<_>, _>>()?;
    let left = left_of(trees, units)?;
    let number = log_end.map(LogEnd::next);
    let mut remains = Remains::default();
    let outcomes = loop {
        let newly = RefCell::default();
        let done = trees.all().transaction(|within| {
            let within = Within {
                trees,
                inside: within,
                remains: &remains,
                noted,
                newly: &newly,
            };
            for place in &left {
                within.remove(Which::Index, place)?;
            }
            if let Some(number) = number {
                within.put(Which::Own, log_end::LAST, &number.to_be_bytes())?;
            }
            cut.iter().map(|unit| within.carry_out(unit)).collect()
        });
        match done {
            Ok(outcomes) => {
                noted.change(newly.into_inner(), &left);
                break outcomes;
            }
            Err(TransactionError::Abort(GivenUp::At(table, key))) => {
                remains.look_for(trees, table, key)?;
            }
            Err(TransactionError::Abort(GivenUp::For(error))) => return Err(error),
            Err(TransactionError::Storage(error)) => return Err(error.into()),
        }
    };
    if let (Some(log_end), Some(number)) = (log_end, number) {
        log_end.made(number);
    }
    Ok(outcomes)
}

/// What is still noted under keys whose chore is done: that there might be rows. It cannot be looked for within a
/// transaction, and nothing is sealed with such a key any more.
fn left_of(trees: &Trees, units: &[Unit]) -> Result<Vec<Vec<u8>>, StoreError> {
    let done = units.iter().filter_map(|unit| unit.struck_out);
    let mut left = Vec::new();
    for key in done {
        for place in trees.one(Which::Index)?.scan_prefix(key.bytes()).keys() {
            left.push(place?.to_vec());
        }
    }
    Ok(left)
}

/// A unit with its values cut into pieces, before the transaction begins.
struct Cut<'a> {
    unit: &'a Unit,
    values: Vec<Option<Pieces>>,
}

impl<'a> Cut<'a> {
    fn of(unit: &'a Unit) -> Result<Self, StoreError> {
        let cut = |change: &Change| change.value.as_ref().map(Pieces::cut).transpose();
        let values = unit.changes.iter().map(cut).collect::<Result<_, _>>()?;
        Ok(Self { unit, values })
    }
}

/// The row that is there now.
enum Present {
    Whole(Known),
    /// Nothing of it can be believed.
    Unreadable,
}

/// What is known of a row.
struct Known {
    version: Version,
    others: usize,
    sealed_with: KeyId,
}

/// The trees within a transaction.
struct Within<'a> {
    trees: &'a Trees,
    inside: &'a [TransactionalTree],
    /// Of the rows that are damaged.
    remains: &'a Remains,
    /// The entries for rows that begin alike which are known to be there,
    noted: &'a Noted,
    /// and those that are made here.
    newly: &'a RefCell<Vec<Vec<u8>>>,
}

impl Within<'_> {
    fn carry_out(&self, cut: &Cut<'_>) -> Attempt<Outcome> {
        for change in &cut.unit.changes {
            if !self.holds(change)? {
                return Ok(Outcome::Conflict);
            }
        }
        for (change, value) in cut.unit.changes.iter().zip(&cut.values) {
            self.place(change.table, &change.key, value.as_ref())?;
        }
        for chore in &cut.unit.noted {
            self.put(Which::Chores, chore.key().bytes(), &[chore.kind()])?;
        }
        if let Some(key) = cut.unit.struck_out {
            self.remove(Which::Chores, key.bytes())?;
        }
        Ok(Outcome::Done)
    }

    fn holds(&self, change: &Change) -> Attempt<bool> {
        let present = || self.present(change.table, &change.key);
        Ok(match change.expect {
            Expect::Any => true,
            Expect::Absent => present()?.is_none(),
            Expect::Present => present()?.is_some(),
            Expect::Is(version) => match present()? {
                Some(Present::Whole(row)) => row.version == version,
                Some(Present::Unreadable) | None => false,
            },
        })
    }

    fn present(&self, table: Table, key: &[u8]) -> Attempt<Option<Present>> {
        let Some(stored) = self.tree(Which::Table(table))?.get(key)? else {
            return Ok(None);
        };
        let head = Head::read(&stored).map_err(given_up)?;
        let known = head.and_then(|head| {
            Some(Known {
                version: head.version,
                others: head.others(),
                sealed_with: head.key()?,
            })
        });
        Ok(Some(known.map_or(Present::Unreadable, Present::Whole)))
    }

    /// Writes or deletes the row, deletes the pieces a longer value left behind, and notes whose row it is.
    fn place(&self, table: Table, key: &[u8], value: Option<&Pieces>) -> Attempt<()> {
        let before = match self.present(table, key)? {
            Some(Present::Whole(known)) => Some(known),
            Some(Present::Unreadable) => {
                self.clear_away(table, key)?;
                None
            }
            None => None,
        };
        let others = value.map_or(&[][..], |pieces| &pieces.rest);
        for (number, piece) in others.iter().enumerate() {
            self.put(Which::Pieces, pieces::place(table, key, number), piece)?;
        }
        for number in others.len()..before.as_ref().map_or(0, |row| row.others) {
            self.remove(Which::Pieces, pieces::place(table, key, number))?;
        }
        match value {
            Some(pieces) => self.put(Which::Table(table), key, &pieces.head)?,
            None => self.remove(Which::Table(table), key)?,
        }
        let now = value.map(|pieces| pieces.sealed_with);
        self.note(table, key, before.map(|row| row.sealed_with), now)
    }

    fn note(
        &self,
        table: Table,
        key: &[u8],
        before: Option<KeyId>,
        now: Option<KeyId>,
    ) -> Attempt<()> {
        if now == before {
            return Ok(());
        }
        if let Some(beginning) = table.beginning(key) {
            return now.map_or(Ok(()), |now| self.note_together(now, table, beginning));
        }
        if let Some(before) = before
            && !self.strike_out(before, table, key)?
        {
            // What the row says of its key is damaged: it was noted under another one.
            for other in &self.remains_of(table, key)?.noted {
                let _ = self.strike_out(*other, table, key)?;
            }
        }
        if let Some(now) = now {
            self.put(Which::Index, index::entry(now, table, key), &[])?;
        }
        Ok(())
    }

    /// There may be rows of this key that begin so. It stays noted when they go: others follow.
    fn note_together(&self, key: KeyId, table: Table, beginning: &[u8]) -> Attempt<()> {
        let (place, value) = index::together(key, table, beginning);
        if !self.noted.has(&place) {
            self.put(Which::Index, &place, value)?;
            self.newly.borrow_mut().push(place);
        }
        Ok(())
    }

    /// The row is noted under this key no longer. Tells whether it was.
    fn strike_out(&self, noted: KeyId, table: Table, row: &[u8]) -> Attempt<bool> {
        let index = self.tree(Which::Index)?;
        if index.remove(index::entry(noted, table, row))?.is_some() {
            return Ok(true);
        }
        for number in 0..u16::MAX {
            let place = index::list(noted, number);
            let Some(list) = index.get(&place)? else {
                break;
            };
            let Some(left) = index::without(&list, table, row) else {
                continue;
            };
            if index::is_empty(&left) && index.get(index::list(noted, number + 1))?.is_none() {
                let _ = index.remove(place)?;
            } else {
                let _ = index.insert(place, left)?;
            }
            return Ok(true);
        }
        Ok(false)
    }

    /// Everything that belongs to a row of which nothing can be believed.
    fn clear_away(&self, table: Table, key: &[u8]) -> Attempt<()> {
        let remains = self.remains_of(table, key)?;
        for noted in &remains.noted {
            let _ = self.strike_out(*noted, table, key)?;
        }
        for piece in &remains.pieces {
            self.remove(Which::Pieces, piece)?;
        }
        Ok(())
    }

    fn remains_of(&self, table: Table, key: &[u8]) -> Attempt<&OfRow> {
        let known = self.remains.of(table, key);
        known.ok_or_else(|| ConflictableTransactionError::Abort(GivenUp::At(table, key.to_vec())))
    }

    fn put(&self, which: Which, key: impl AsRef<[u8]>, value: &[u8]) -> Attempt<()> {
        self.tree(which)?.insert(key.as_ref(), value)?;
        Ok(())
    }

    fn remove(&self, which: Which, key: impl AsRef<[u8]>) -> Attempt<()> {
        self.tree(which)?.remove(key.as_ref())?;
        Ok(())
    }

    fn tree(&self, which: Which) -> Attempt<&TransactionalTree> {
        let tree = self.trees.of(self.inside, which);
        tree.map_err(given_up)
    }
}

fn given_up(error: StoreError) -> ConflictableTransactionError<GivenUp> {
    ConflictableTransactionError::Abort(GivenUp::For(error))
}
