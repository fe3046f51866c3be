//! Where each page lies: one message that made it what it is, and those that added to it since. There can be hundreds of thousands, and
//! most are of one part.

use std::collections::BTreeMap;
use std::slice;

use super::message::Kind;

/// So many pages that follow each other are kept together.
const LOT: usize = 64;

/// The place of a message in the order of writing and in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    pub(super) lsn: i64,
    pub(super) place: u64,
}

#[derive(Default)]
pub(super) struct Pages {
    lots: BTreeMap<u64, Box<[Parts; LOT]>>,
    /// So many pages are known.
    known: u64,
    /// Pages are numbered from nought; each below this one must be known.
    end: u64,
}

#[derive(Default)]
enum Parts {
    #[default]
    Unknown,
    /// The page is free.
    None,
    One(At),
    Several(Vec<At>),
}

impl Parts {
    fn of(mut all: Vec<At>) -> Self {
        match (all.pop(), all.is_empty()) {
            (None, _) => Self::None,
            (Some(only), true) => Self::One(only),
            (Some(last), false) => {
                all.push(last);
                Self::Several(all)
            }
        }
    }

    fn all(&self) -> &[At] {
        match self {
            Self::Unknown | Self::None => &[],
            Self::One(at) => slice::from_ref(at),
            Self::Several(all) => all,
        }
    }

    fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown)
    }
}

impl Pages {
    /// The page after the last one.
    pub(super) fn push(&mut self, parts: Vec<At>) {
        self.put(self.end, parts);
    }

    /// What a message says of its page.
    pub(super) fn apply(&mut self, kind: Kind, page: u64, at: At) {
        match kind {
            Kind::Replaces => self.put(page, vec![at]),
            Kind::Frees => self.put(page, Vec::new()),
            Kind::AddsTo => self.add(page, at),
        }
    }

    fn put(&mut self, page: u64, parts: Vec<At>) {
        let lot = self.lots.entry(lot(page)).or_insert_with(new_lot);
        let before = std::mem::replace(&mut lot[within(page)], Parts::of(parts));
        self.known += u64::from(!before.is_known());
        self.end = self.end.max(page.saturating_add(1));
    }

    /// What adds to a page that was written anew elsewhere since counts for nothing.
    fn add(&mut self, page: u64, at: At) {
        let lot = self.lots.get_mut(&lot(page));
        match lot.map(|lot| &mut lot[within(page)]) {
            Some(Parts::One(only)) if only.lsn < at.lsn => {
                let both = vec![*only, at];
                self.put(page, both);
            }
            Some(Parts::Several(all)) if all.last().is_some_and(|last| last.lsn < at.lsn) => {
                all.push(at);
            }
            Some(Parts::None | Parts::One(_) | Parts::Several(_)) => {}
            Some(Parts::Unknown) | None => self.end = self.end.max(page),
        }
    }

    /// Every page up to the last one is known.
    pub(super) fn are_complete(&self) -> bool {
        self.known == self.end
    }

    /// The page after the last one.
    pub(super) fn end(&self) -> u64 {
        self.end
    }

    /// The parts of a page that is not free.
    pub(super) fn of(&self, page: u64) -> Option<&[At]> {
        let parts = self.lots.get(&lot(page))?[within(page)].all();
        Some(parts).filter(|parts| !parts.is_empty())
    }

    /// So many pages there are that are not free, and so many parts are they made of.
    pub(super) fn counts(&self) -> (u64, u64) {
        self.each().fold((0, 0), |(pages, parts), (_, more)| {
            (pages + 1, parts + more.len() as u64)
        })
    }

    /// All pages that are not free, and their parts.
    pub(super) fn each(&self) -> impl Iterator<Item = (u64, &[At])> {
        let lots = self.lots.iter();
        let pages = lots.flat_map(|(lot, pages)| (lot * LOT as u64..).zip(pages.iter()));
        let pages = pages.map(|(page, parts)| (page, parts.all()));
        pages.filter(|(_, parts)| !parts.is_empty())
    }
}

fn new_lot() -> Box<[Parts; LOT]> {
    Box::new(std::array::from_fn(|_| Parts::default()))
}

fn lot(page: u64) -> u64 {
    page / LOT as u64
}

fn within(page: u64) -> usize {
    usize::try_from(page % LOT as u64).unwrap_or(0)
}
