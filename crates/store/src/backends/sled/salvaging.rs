//! What can still be read of a store whose log is damaged. Every row is sealed to its place, so that one that opens is
//! one that kring wrote there, wherever in the log it was found.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use super::files::Files;
use super::index::{self, Noted};
use super::log::{Key, Value, salvaged};
use super::looking;
use super::opening::OPENINGS;
use super::pieces::{self, Head};
use crate::backend::{Chore, KeyId, SealedValue};
use crate::backends::Memory;
use crate::folder::Folder;
use crate::seal::{Opening, Place, Vaults};
use crate::unlocking::{self, ListWanted};
use crate::versions::{Versions, opening_of};
use crate::{MemoryStore, Options, Sealed, StoreError, Table};

/// What could be read, as a store in memory.
pub(super) struct Salvage {
    pub(super) store: MemoryStore,
    /// So many rows are known to have been there, and cannot be read.
    pub(super) lost: u64,
    /// In so many places the log is damaged.
    pub(super) damages: u64,
}

/// Changes nothing on disk.
pub(super) fn salvage(root: &Path, options: &Options) -> Result<Salvage, StoreError> {
    let folder = Folder::look(root)?;
    let files = Files::of(&folder);
    if !files.has_log()? {
        return Err(StoreError::LogMissing);
    }
    let vaults = unlocking::look(&folder, &options.keys, ListWanted::AsItIs)?;
    let salvaged = salvaged(&files.sled())?;
    let damages = salvaged.damages;
    let sorted = Sorted::of(salvaged.items, options.tables);
    let (rows, refused) = sorted.open(&vaults, options.tables)?;
    let lost = sorted.lost(&rows, refused, &vaults);
    let newest = rows.values().map(|row| opening_of(row.version.number()));
    let opening = newest.max().unwrap_or(0).max(sorted.openings);
    let memory = Memory::default();
    for (place, value) in rows {
        let (table, key) = place;
        memory.hold(table, key, value);
    }
    for chore in sorted.chores {
        memory.hold_chore(chore);
    }
    let versions = Versions::of_opening(opening + 1);
    let store = Sealed::begin((folder, vaults), memory, (options.tables, versions))?;
    Ok(Salvage {
        store,
        lost,
        damages,
    })
}

type Rows = BTreeMap<(Table, Key), SealedValue>;

/// What was found, by what it is.
#[derive(Default)]
struct Sorted {
    heads: Vec<(Key, Value)>,
    pieces: HashMap<Key, Vec<Value>>,
    named: BTreeMap<(Table, Key), HashSet<KeyId>>,
    chores: Vec<Chore>,
    openings: u64,
}

impl Sorted {
    fn of(items: Vec<(Key, Value)>, tables: &[Table]) -> Self {
        let mut sorted = Self::default();
        for (key, value) in items {
            sorted.sort(key, value, tables);
        }
        sorted
    }

    /// The first byte of a piece is of a version, and never that of a head.
    fn sort(&mut self, key: Key, value: Value, tables: &[Table]) {
        if let Ok(Some(_)) = Head::read(&value) {
            self.heads.push((key, value));
        } else if let (Some(id), Some(noted)) =
            (key.first_chunk(), index::noted(&key, &value, tables))
        {
            for noted in noted {
                match noted {
                    Noted::Row(table, row) if !table.is_noted_together() => {
                        let keys = self.named.entry((table, row)).or_default();
                        keys.insert(KeyId::of_bytes(*id));
                    }
                    // They may be gone since.
                    Noted::Row(..) | Noted::Alike(..) => {}
                }
            }
        } else if let Some(chore) = looking::chore(&key, &value) {
            self.chores.push(chore);
        } else if let (true, Ok(bytes)) = (key == OPENINGS.as_bytes(), value[..].try_into()) {
            self.openings = self.openings.max(u64::from_be_bytes(bytes));
        } else {
            self.pieces.entry(key).or_default().push(value);
        }
    }

    /// The newest state of each row that opens, and the keys of what does not.
    fn open(&self, vaults: &Vaults, tables: &[Table]) -> Result<(Rows, BTreeSet<Key>), StoreError> {
        let (mut rows, mut refused) = (Rows::new(), BTreeSet::new());
        for (key, stored) in &self.heads {
            let Some(head) = Head::read(stored)? else {
                continue;
            };
            match self.opened(key, &head, (vaults, tables))? {
                Opened::In(table, value) => {
                    let place = (table, key.clone());
                    let newer = |known: &SealedValue| known.version >= value.version;
                    if !rows.get(&place).is_some_and(newer) {
                        rows.insert(place, value);
                    }
                }
                Opened::Forgotten => {}
                Opened::Nowhere => drop(refused.insert(key.clone())),
            }
        }
        Ok((rows, refused))
    }

    fn opened(
        &self,
        key: &[u8],
        head: &Head<'_>,
        (vaults, tables): (&Vaults, &[Table]),
    ) -> Result<Opened, StoreError> {
        for table in tables {
            let Some(bytes) = self.joined(*table, key, head) else {
                continue;
            };
            let place = Place {
                table: *table,
                key,
                version: head.version,
            };
            match vaults.open(place, &bytes) {
                Ok(Opening::Value(_)) => {
                    let version = head.version;
                    return Ok(Opened::In(*table, SealedValue { version, bytes }));
                }
                Ok(Opening::Forgotten) => return Ok(Opened::Forgotten),
                Ok(Opening::Refused) | Err(StoreError::Damaged) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Opened::Nowhere)
    }

    fn joined(&self, table: Table, key: &[u8], head: &Head<'_>) -> Option<Vec<u8>> {
        let piece = |number| {
            let found = self.pieces.get(&pieces::place(table, key, number));
            let own = found.and_then(|all| all.iter().find(|piece| head.owns(piece)));
            Ok::<_, StoreError>(own)
        };
        head.join(piece).ok().flatten()
    }

    /// How many rows were there and are not among these. What was erased is not missed.
    fn lost(&self, rows: &Rows, mut refused: BTreeSet<Key>, vaults: &Vaults) -> u64 {
        let mut lost = 0;
        for (place, keys) in &self.named {
            let erased = keys.iter().all(|key| vaults.is_destroyed(*key));
            lost += u64::from(!rows.contains_key(place) && !erased);
            refused.remove(&place.1);
        }
        for (_, key) in rows.keys() {
            refused.remove(key);
        }
        lost + refused.len() as u64
    }
}

/// What became of a row that was found.
enum Opened {
    In(Table, SealedValue),
    /// It was erased.
    Forgotten,
    Nowhere,
}
