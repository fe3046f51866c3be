//! Looking at every page of the log once, in the order in which the pages lie in the file, so that it is read in long
//! stretches and nothing is copied. What is asked of a page is what [`super::rows`] needs to read it.

use std::ops::Range;

use super::Log;
use super::message::{self, Kind, LONGEST_HEAD, Seen};
use super::node::{self, Added, Made};
use super::rows::{COUNTER, NAMES};
use super::segment::{self, HEAD, LENGTH};
use super::walk::{number, within};
use crate::StoreError;

/// A part of a page, and where it lies.
struct Part {
    place: u64,
    lsn: i64,
    page: u64,
    /// Which of all pages that is.
    which: usize,
    is_first: bool,
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
        let (mut parts, mut found) = self.parts_of_all();
        parts.sort_unstable_by_key(|part| part.place);
        let (mut live, mut here) = (0, None);
        let mut segment = Vec::new();
        for part in parts {
            let begin = part.place - part.place % LENGTH as u64;
            if here != Some(begin) {
                segment::read_into(&self.file, begin, &mut segment)?;
                here = Some(begin);
            }
            let (kind, body) = body(&segment, &part)?;
            live += body.len() as u64;
            let seen = look(&part, kind, &segment[body], &mut found[part.which]);
            seen.ok_or(StoreError::Damaged)?;
        }
        let fits = found.iter().all(|found| found.fits());
        fits.then_some(live).ok_or(StoreError::Damaged)
    }

    fn parts_of_all(&self) -> (Vec<Part>, Vec<Found>) {
        let (pages, count) = self.pages.counts();
        let mut parts = Vec::with_capacity(usize::try_from(count).unwrap_or(0));
        let mut found = Vec::with_capacity(usize::try_from(pages).unwrap_or(0));
        for page in self.pages.all() {
            let of_page = self.pages.of(page).unwrap_or_default();
            parts.extend(of_page.iter().enumerate().map(|(at, part)| Part {
                place: part.place,
                lsn: part.lsn,
                page,
                which: found.len(),
                is_first: at == 0,
            }));
            found.push(Found::default());
        }
        (parts, found)
    }
}

fn body(segment: &[u8], part: &Part) -> Result<(Kind, Range<usize>), StoreError> {
    let at = usize::try_from(part.place % LENGTH as u64).map_err(|_| StoreError::Damaged)?;
    let can_begin = (HEAD..=LENGTH - LONGEST_HEAD).contains(&at);
    if !can_begin || part.lsn < 0 || within(part.lsn) != at {
        return Err(StoreError::Damaged);
    }
    match message::see(segment, at, number(part.lsn)) {
        Seen::Message(message) if message.page == part.page => {
            let Range { start, end } = message.body;
            Ok((message.kind, at + start..at + end))
        }
        _ => Err(StoreError::Damaged),
    }
}

fn look(part: &Part, kind: Kind, body: &[u8], found: &mut Found) -> Option<()> {
    match (part.page, part.is_first, kind) {
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
