//! Walking through the log as sled does when it opens it, step by step, so that what is found here is what sled will
//! find. Where sled passes over something in silence, this does not.

use std::fs::File;

use super::Ended;
use super::message::{self, Kind, LONGEST_HEAD, Seen};
use super::pages::{At, Pages};
use super::segment::{self, HEAD, InOrder, LENGTH, STEP};
use super::snapshot::Snapshot;
use crate::StoreError;

/// Where the pages lie, by the snapshot and by what was written since.
pub(super) fn pages(file: &File, snapshot: Snapshot, ended: Ended) -> Result<Pages, StoreError> {
    let from = snapshot.until.unwrap_or(0);
    let (segments, stable) = segment::from(file, from / STEP * STEP)?;
    let end = end_of(file, &segments, stable)?;
    let mut walk = Walk::through(file, segments, Some(end), Torn::PassedOver);
    let mut pages = snapshot.pages;
    while let Some((kind, page, at)) = walk.next()? {
        if at.lsn < from {
            continue;
        }
        if at.lsn >= end {
            return Err(StoreError::Damaged);
        }
        pages.apply(kind, page, at);
    }
    let is_whole = match ended {
        Ended::Somehow => true,
        Ended::InOrder => walk.met_nothing_torn() && !walk.goes_on_behind(end),
    };
    let forwards = walk.at.is_none_or(|at| at >= from);
    if is_whole && forwards && pages.are_complete() {
        return Ok(pages);
    }
    Err(StoreError::Damaged)
}

/// Where the last message ends that follows, without a gap, on what is known to be on disk.
fn end_of(file: &File, segments: &InOrder, stable: i64) -> Result<i64, StoreError> {
    let mut expected = (stable / STEP * STEP).max(0);
    let (mut tail, mut missing) = (InOrder::new(), None);
    for (lsn, place) in segments.range(expected..) {
        if *lsn != expected {
            missing = Some(expected);
            break;
        }
        tail.insert(*lsn, *place);
        expected += STEP;
    }
    let mut walk = Walk::through(file, tail, missing, Torn::TheEnd);
    while walk.next()?.is_some() {}
    Ok(walk.at.unwrap_or(0) - 1)
}

/// What is made of a message that is not as it was written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Torn {
    TheEnd,
    /// The rest of its segment counts for nothing.
    PassedOver,
}

struct Walk<'a> {
    file: &'a File,
    ahead: InOrder,
    here: Option<(Vec<u8>, u64)>,
    /// Where the next message begins.
    at: Option<i64>,
    end: Option<i64>,
    torn: Torn,
    passed_over: bool,
}

impl<'a> Walk<'a> {
    fn through(file: &'a File, ahead: InOrder, end: Option<i64>, torn: Torn) -> Self {
        Self {
            file,
            ahead,
            here: None,
            at: None,
            end,
            torn,
            passed_over: false,
        }
    }

    fn next(&mut self) -> Result<Option<(Kind, u64, At)>, StoreError> {
        loop {
            if !self.has_room() {
                self.here = None;
            }
            if self.here.is_none() && !self.enter()? {
                return Ok(None);
            }
            let (Some((segment, place)), Some(at)) = (&self.here, self.at) else {
                return Ok(None);
            };
            if self.end.is_some_and(|end| at > end) {
                return Ok(None);
            }
            let within = within(at);
            match message::see(segment, within, number(at)) {
                Seen::Message(found) => {
                    let there = At {
                        lsn: at,
                        place: place + within as u64,
                    };
                    self.go_on(found.body.end);
                    return Ok(Some((found.kind, found.page, there)));
                }
                Seen::Together { until, .. } if self.end.is_some_and(|end| until > end) => {
                    return Ok(None);
                }
                Seen::Together { length, .. } | Seen::Nothing { length } => self.go_on(length),
                Seen::Full => self.here = None,
                Seen::Torn if self.torn == Torn::PassedOver => {
                    self.passed_over = true;
                    self.here = None;
                }
                Seen::Torn | Seen::CutOff => return Ok(None),
                Seen::Elsewhere => return Err(StoreError::StrayBlobs),
            }
        }
    }

    fn go_on(&mut self, length: usize) {
        let length = i64::try_from(length).unwrap_or(STEP);
        self.at = self.at.map(|at| at.saturating_add(length));
    }

    /// A message can begin where it stands.
    fn has_room(&self) -> bool {
        let within = within(self.at.unwrap_or(0));
        (HEAD..=LENGTH - LONGEST_HEAD).contains(&within)
    }

    /// Into the next segment, if there is one that counts.
    fn enter(&mut self) -> Result<bool, StoreError> {
        let Some((lsn, place)) = self.ahead.first_key_value().map(|(a, b)| (*a, *b)) else {
            return Ok(false);
        };
        if self.end.is_some_and(|end| lsn > end) {
            return Ok(false);
        }
        if lsn + STEP < self.at.unwrap_or(0) {
            return Err(StoreError::Damaged);
        }
        self.here = Some((segment::read(self.file, place)?, place));
        self.at = Some(lsn);
        self.go_on(HEAD);
        self.ahead.remove(&lsn);
        Ok(true)
    }

    fn met_nothing_torn(&self) -> bool {
        !self.passed_over && self.ahead.is_empty()
    }

    /// Something was written behind what is taken for the last message: then that one is damaged.
    fn goes_on_behind(&self, end: i64) -> bool {
        let Some((segment, _)) = &self.here else {
            return false;
        };
        let tip = end + 1;
        let rest = within(tip)..segment.len().min(LENGTH - LONGEST_HEAD);
        first_whole(segment, rest, number(tip)).is_some()
    }
}

/// Where the first message begins, at or behind the start, that is as it was written.
pub(super) fn first_whole(
    segment: &[u8],
    mut places: std::ops::Range<usize>,
    number: u64,
) -> Option<usize> {
    places.find(|at| {
        // Most bytes are no kind of message, which is seen at once.
        let kind = segment.get(at + 4).copied().unwrap_or(0);
        (1..=11).contains(&kind)
            && !matches!(
                message::see(segment, *at, number),
                Seen::Torn | Seen::CutOff
            )
    })
}

pub(super) fn within(lsn: i64) -> usize {
    usize::try_from(lsn.rem_euclid(STEP)).unwrap_or(0)
}

pub(super) fn number(lsn: i64) -> u64 {
    u64::try_from(lsn / STEP).unwrap_or(0)
}
