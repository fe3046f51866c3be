//! How a store is kept.

use std::time::Duration;

use crate::share::Share;
use crate::{KeyPlaces, Table};

/// How a store is kept.
#[derive(Debug, Clone)]
pub struct Options {
    /// The tables there are, all of them.
    pub tables: &'static [Table],
    /// Where the keys lie that seal the data.
    pub keys: KeyPlaces,
    /// How much memory the database may use for what it has read, as it counts: it takes half as much again. With more
    /// of it an update takes somewhat less CPU: see docs/performance.md.
    pub cache_bytes: u64,
    /// How many copies of the state after an unclean stop are kept; none are taken if zero.
    pub copies_kept: usize,
    /// No copy is taken of data larger than this.
    pub largest_copy_bytes: u64,
    /// Once there are as many copies as are kept, how old the newest must be before another one replaces the oldest.
    pub copy_spacing: Duration,
    /// How far reading a backup has come.
    pub share: Share,
}

/// A log that was written anew, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compacted {
    /// So large was it.
    pub before: u64,
    /// So large is it.
    pub after: u64,
}

impl Options {
    /// As a store with these tables is kept if nothing else is said.
    pub fn of(tables: &'static [Table]) -> Self {
        Self {
            tables,
            keys: KeyPlaces::default(),
            cache_bytes: 6 * 1024 * 1024,
            copies_kept: 3,
            largest_copy_bytes: 1024 * 1024 * 1024,
            copy_spacing: Duration::from_hours(1),
            share: Share::default(),
        }
    }
}
