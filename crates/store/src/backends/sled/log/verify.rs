//! Looking at every page of the log once, in the order in which the pages lie in the file, so that it is read in long
//! stretches and nothing is copied. What is asked of a page is what [`super::rows`] needs to read it.

use std::ops::Range;

use super::Log;
use super::message::{self, Kind, LONGEST_HEAD, Seen};
use super::node::{self, Added, Made};
use super::pages::At;
use super::rows::{COUNTER, NAMES};
use super::segment::{self, HEAD, LENGTH};
use super::walk::{number, within};
use crate::StoreError;

/// Where a part of a page lies.
#[derive(Clone, Copy)]
struct Part {
    place: u64,
    page: u64,
}

/// What was found of a page so far. Its parts are met in any order.
#[derive(Clone, Copy, Default)]
struct Found {
    made: Option<Made>,
    with_rows: bool,
    with_ways: bool,
}

impl Found {
    fn fits(self) -> bool {
        match self.made {
            Some(Made::Rows) => !self.with_ways,
            Some(Made::Ways) => !self.with_rows,
            None => false,
        }
    }

    fn add(&mut self, added: Added) {
        match added {
            Added::Rows => self.with_rows = true,
            Added::Ways => self.with_ways = true,
            Added::Either => {}
        }
    }
}

impl Log {
    /// Every page can be read, and is what a page can be. Answers with how many bytes they are made of.
    pub(super) fn verify(&self) -> Result<u64, StoreError> {
        let end = usize::try_from(self.pages.end()).map_err(|_| StoreError::Damaged)?;
        let mut found = vec![Found::default(); end];
        let (mut live, mut here) = (0, None);
        let mut segment = Vec::new();
        for part in self.parts_in_order() {
            let begin = part.place - part.place % LENGTH as u64;
            if here != Some(begin) {
                segment::read_into(&self.file, begin, &mut segment)?;
                here = Some(begin);
            }
            let (at, is_first) = self.told(part)?;
            let (kind, body) = body(&segment, part.page, at)?;
            live += body.len() as u64;
            let which = usize::try_from(part.page).map_err(|_| StoreError::Damaged)?;
            let found = found.get_mut(which).ok_or(StoreError::Damaged)?;
            let seen = look((part.page, is_first, kind), &segment[body], found);
            seen.ok_or(StoreError::Damaged)?;
        }
        let taken = self.pages.each().map(|(page, _)| usize::try_from(page));
        let mut taken = taken.map(|page| found.get(page.ok()?).copied());
        let fits = taken.all(|found| found.is_some_and(Found::fits));
        fits.then_some(live).ok_or(StoreError::Damaged)
    }

    fn parts_in_order(&self) -> Vec<Part> {
        let (_, count) = self.pages.counts();
        let mut all = Vec::with_capacity(usize::try_from(count).unwrap_or(0));
        for (page, parts) in self.pages.each() {
            all.extend(parts.iter().map(|At { place, .. }| Part {
                place: *place,
                page,
            }));
        }
        all.sort_unstable_by_key(|part| part.place);
        all
    }

    /// What is known of this part, and whether it is the one that made its page.
    fn told(&self, part: Part) -> Result<(At, bool), StoreError> {
        let parts = self.pages.of(part.page).unwrap_or_default();
        let which = parts.iter().position(|at| at.place == part.place);
        let which = which.ok_or(StoreError::Damaged)?;
        Ok((parts[which], which == 0))
    }
}

fn body(segment: &[u8], page: u64, part: At) -> Result<(Kind, Range<usize>), StoreError> {
    let at = usize::try_from(part.place % LENGTH as u64).map_err(|_| StoreError::Damaged)?;
    let can_begin = (HEAD..=LENGTH - LONGEST_HEAD).contains(&at);
    if !can_begin || part.lsn < 0 || within(part.lsn) != at {
        return Err(StoreError::Damaged);
    }
    match message::see(segment, at, number(part.lsn)) {
        Seen::Message(message) if message.page == page => {
            let Range { start, end } = message.body;
            Ok((message.kind, at + start..at + end))
        }
        _ => Err(StoreError::Damaged),
    }
}

fn look(part: (u64, bool, Kind), body: &[u8], found: &mut Found) -> Option<()> {
    match part {
        // What stands in these two is no page of rows.
        (COUNTER, _, _) => found.made = Some(Made::Rows),
        (NAMES, _, _) => {
            node::trees(body)?;
            found.made = Some(Made::Rows);
        }
        (_, true, Kind::Replaces) => found.made = Some(node::made(body)?),
        (_, false, Kind::AddsTo) => found.add(node::added(body)?),
        _ => return None,
    }
    Some(())
}
