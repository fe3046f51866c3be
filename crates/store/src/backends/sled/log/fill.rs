//! Trees with full pages. sled splits pages as rows happen to come, so that they are two thirds full; and each page that there is costs memory
//! in a kring that runs, whether it is read or not. What is written here sled reads as its own; a page with more rows than it would put there it splits once it writes to it.

use std::collections::VecDeque;

use super::bytes::put_number;
use super::rows::{Key, Value};
use crate::StoreError;

/// A page with more rows sled splits once it writes to it.
const ROWS: usize = 16;
/// Where rows are small, more of them fill a page that nobody may ever write to again: so many, while they take
const MOST_ROWS: usize = 64;
/// at most so many bytes. Whoever reads one of them reads all.
const FULL: usize = 4096;
/// As it splits a page that leads to more than 256 others; with fewer than 64 it gives one up.
const WAYS: usize = 192;

/// Where to a page goes.
type Put<'a> = &'a mut dyn FnMut(u64, &[u8]) -> Result<(), StoreError>;

/// Where to a row goes.
type Take<'a> = &'a mut dyn FnMut(Key, Value) -> Result<(), StoreError>;

/// Numbers the pages, one behind the other.
pub(super) struct Filling<'a> {
    put: Put<'a>,
    next: u64,
}

/// A page, and the lowest key that may lie in it or where it leads.
struct Way {
    lowest: Key,
    page: u64,
}

/// The leaves of a tree so far.
#[derive(Default)]
struct Leaves {
    made: Vec<Way>,
    /// The rows that lie in no leaf yet,
    waiting: VecDeque<(Key, Value)>,
    /// and the lowest key of the leaf in which they will.
    lowest: Key,
}

impl Leaves {
    /// How many of the rows that wait fill a page, if they do.
    fn filling(&self) -> Option<usize> {
        let mut bytes = 0;
        let mut rows = (1..).zip(&self.waiting);
        let full = rows.find(|(count, (key, value))| {
            bytes += key.len() + value.len();
            *count >= MOST_ROWS || *count >= ROWS && bytes >= FULL
        });
        full.map(|(count, _)| count)
    }
}

impl<'a> Filling<'a> {
    /// The first page gets this number.
    pub(super) fn from(next: u64, put: Put<'a>) -> Self {
        Self { put, next }
    }

    /// Writes a tree with the rows that `rows` hands over. Tells on which page it begins.
    pub(super) fn tree(
        &mut self,
        rows: impl FnOnce(Take<'_>) -> Result<(), StoreError>,
    ) -> Result<u64, StoreError> {
        let mut leaves = Leaves::default();
        rows(&mut |key, value| {
            leaves.waiting.push_back((key, value));
            match leaves.filling() {
                // What is left is enough for another.
                Some(full) if leaves.waiting.len() > full + ROWS => self.leaf(&mut leaves, full),
                Some(_) | None => Ok(()),
            }
        })?;
        // None may be so empty that sled gives it up.
        if leaves.waiting.len() > ROWS {
            let half = leaves.waiting.len() / 2;
            self.leaf(&mut leaves, half)?;
        }
        let rest = leaves.waiting.len();
        self.leaf(&mut leaves, rest)?;
        self.root(leaves.made)
    }

    fn leaf(&mut self, leaves: &mut Leaves, count: usize) -> Result<(), StoreError> {
        let rows: Vec<_> = leaves.waiting.drain(..count).collect();
        let highest = match (rows.last(), leaves.waiting.front()) {
            (Some((last, _)), Some((next, _))) => between(last, next),
            _ => Key::new(),
        };
        let lowest = std::mem::replace(&mut leaves.lowest, highest);
        let bounds = (lowest.as_slice(), leaves.lowest.as_slice());
        let mut body = self.begun(0, bounds, rows.iter().map(|(key, _)| key.as_slice()));
        for (_, value) in &rows {
            put_string(&mut body, value);
        }
        let page = self.written(&body)?;
        leaves.made.push(Way { lowest, page });
        Ok(())
    }

    fn root(&mut self, mut ways: Vec<Way>) -> Result<u64, StoreError> {
        while ways.len() > WAYS {
            ways = self.led_to(&ways)?;
        }
        self.leading(&ways, (&[], &[]))
    }

    /// Pages that lead to these, all alike full.
    fn led_to(&mut self, ways: &[Way]) -> Result<Vec<Way>, StoreError> {
        let pages = ways.len().div_ceil(WAYS);
        let begins = |page: usize| ways.len() * page / pages;
        let each = (0..pages).map(|number| {
            let (from, to) = (begins(number), begins(number + 1));
            let lowest = ways[from].lowest.clone();
            let highest = ways.get(to).map_or(&[][..], |way| &way.lowest);
            let page = self.leading(&ways[from..to], (&lowest, highest))?;
            Ok(Way { lowest, page })
        });
        each.collect()
    }

    fn leading(&mut self, ways: &[Way], bounds: (&[u8], &[u8])) -> Result<u64, StoreError> {
        let mut body = self.begun(1, bounds, ways.iter().map(|way| way.lowest.as_slice()));
        for way in ways {
            put_number(&mut body, way.page);
        }
        self.written(&body)
    }

    /// A page as sled writes it, up to its keys: all of them from the lowest on and below the highest. If there is a highest one, the
    /// page that follows has the next number.
    fn begun<'k>(
        &self,
        kind: u8,
        (lowest, highest): (&[u8], &[u8]),
        keys: impl ExactSizeIterator<Item = &'k [u8]>,
    ) -> Vec<u8> {
        let mut body = Vec::new();
        put_number(
            &mut body,
            if highest.is_empty() { 0 } else { self.next + 1 },
        );
        // It takes over no page, and none takes over it.
        put_number(&mut body, 0);
        body.push(0);
        let same = u8::try_from(alike(lowest, highest)).unwrap_or(u8::MAX);
        body.push(same);
        put_string(&mut body, lowest);
        put_string(&mut body, highest);
        body.push(kind);
        put_number(&mut body, keys.len() as u64);
        for key in keys {
            put_string(&mut body, key.get(usize::from(same)..).unwrap_or_default());
        }
        body
    }

    fn written(&mut self, body: &[u8]) -> Result<u64, StoreError> {
        let page = self.next;
        (self.put)(page, body)?;
        self.next += 1;
        Ok(page)
    }
}

/// The shortest key that is above the one and not above the other.
fn between(last: &[u8], next: &[u8]) -> Key {
    next[..next.len().min(alike(last, next) + 1)].to_vec()
}

/// So many bytes are the same in both from their beginning.
fn alike(one: &[u8], other: &[u8]) -> usize {
    let pairs = one.iter().zip(other);
    pairs.take_while(|(one, other)| one == other).count()
}

pub(super) fn put_string(into: &mut Vec<u8>, string: &[u8]) {
    put_number(into, string.len() as u64);
    into.extend_from_slice(string);
}
