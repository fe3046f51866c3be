//! Where each page lies: one message that made it what it is, and those that added to it since.

use std::collections::BTreeMap;

use super::message::Kind;

/// The place of a message in the order of writing and in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    pub(super) lsn: i64,
    pub(super) place: u64,
}

/// A page without a message is free.
#[derive(Default)]
pub(super) struct Pages {
    all: BTreeMap<u64, Vec<At>>,
    /// Pages are numbered from nought; each below this one must be known.
    end: u64,
}

impl Pages {
    /// The page after the last one.
    pub(super) fn push(&mut self, parts: Vec<At>) {
        self.all.insert(self.end, parts);
        self.end += 1;
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
        self.all.insert(page, parts);
        self.end = self.end.max(page.saturating_add(1));
    }

    /// What adds to a page that was written anew elsewhere since counts for nothing.
    fn add(&mut self, page: u64, at: At) {
        match self.all.get_mut(&page) {
            Some(parts) if parts.last().is_some_and(|last| last.lsn < at.lsn) => parts.push(at),
            Some(_) => {}
            None => self.end = self.end.max(page),
        }
    }

    /// Every page up to the last one is known.
    pub(super) fn are_complete(&self) -> bool {
        self.all.len() as u64 == self.end
    }

    /// The parts of a page that is not free.
    pub(super) fn of(&self, page: u64) -> Option<&[At]> {
        self.all
            .get(&page)
            .map(Vec::as_slice)
            .filter(|parts| !parts.is_empty())
    }

    /// So many pages there are that are not free, and so many parts are they made of.
    pub(super) fn counts(&self) -> (u64, u64) {
        let parts = self.all.values().map(|parts| parts.len() as u64);
        (self.all().count() as u64, parts.sum())
    }

    /// All pages, also those that are free.
    pub(super) fn every(&self) -> impl Iterator<Item = u64> {
        self.all.keys().copied()
    }

    /// All pages that are not free.
    pub(super) fn all(&self) -> impl Iterator<Item = u64> {
        let taken = self.all.iter().filter(|(_, parts)| !parts.is_empty());
        taken.map(|(page, _)| *page)
    }
}
