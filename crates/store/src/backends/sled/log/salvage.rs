//! What can still be read of a damaged log. The snapshot and the order of the pages are not asked: every message that is
//! as it was written counts, wherever it lies, and what is missing between them is passed over.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use super::Log;
use super::message::{self, Kind, LONGEST_HEAD, Seen};
use super::node::Content;
use super::pages::{At, Pages};
use super::rows::{COUNTER, Key, NAMES, Value};
use super::segment::{self, HEAD, Head, LENGTH, STEP};
use super::walk::first_whole;
use crate::StoreError;

/// What was found.
#[derive(Default)]
pub(in super::super) struct Salvaged {
    /// Keys and values of whatever tree. A key can stand there more than once.
    pub(in super::super) items: Vec<(Key, Value)>,
    /// In so many places the log is not as it was written.
    pub(in super::super) damages: u64,
}

pub(in super::super) fn salvaged(sled: &Path) -> Result<Salvaged, StoreError> {
    let file = File::open(sled.join("db"))?;
    let (pages, damages) = pages(&file)?;
    let mut salvaged = Salvaged {
        damages,
        ..Salvaged::default()
    };
    let log = Log {
        file,
        pages,
        live: 0,
    };
    let pages = log.pages.each().map(|(page, _)| page);
    for page in pages.filter(|page| ![NAMES, COUNTER].contains(page)) {
        salvaged.take(&log, page);
    }
    Ok(salvaged)
}

impl Salvaged {
    fn take(&mut self, log: &Log, page: u64) {
        let Ok(node) = log.node(page) else {
            self.damages += 1;
            return;
        };
        if let Content::Rows(rows) = &node.content {
            let rows = rows.iter();
            self.items
                .extend(rows.map(|(key, value)| (node.whole_key(key), value.clone())));
        }
    }
}

/// Messages by their place in the order of writing.
type Messages = BTreeMap<i64, (Kind, u64, u64)>;

fn pages(file: &File) -> Result<(Pages, u64), StoreError> {
    let mut found = Found::default();
    for (number, place) in segments(file)? {
        found.read(&segment::read(file, place)?, number, place);
    }
    let mut pages = Pages::default();
    let end = found.unfinished().unwrap_or(i64::MAX);
    for (lsn, (kind, page, place)) in found.messages.range(..end) {
        let at = At {
            lsn: *lsn,
            place: *place,
        };
        pages.apply(*kind, *page, at);
    }
    Ok((pages, found.damages))
}

/// The numbers of the segments. One whose head is damaged is known by its messages.
fn segments(file: &File) -> Result<BTreeMap<u64, u64>, StoreError> {
    let (mut known, mut headless) = (BTreeMap::new(), Vec::new());
    for place in segment::places(file)? {
        let segment = segment::read(file, place)?;
        match Head::parse(&segment) {
            Some(head) => drop(known.insert(super::walk::number(head.lsn), place)),
            None => headless.extend(message::first_number(&segment).map(|number| (number, place))),
        }
    }
    for (number, place) in headless {
        known.entry(number).or_insert(place);
    }
    Ok(known)
}

#[derive(Default)]
struct Found {
    messages: Messages,
    /// Where something begins that counts as a whole or not at all, and where it ends.
    together: Vec<(i64, i64)>,
    damages: u64,
    end: i64,
}

impl Found {
    fn read(&mut self, segment: &[u8], number: u64, place: u64) {
        let begin = i64::try_from(number).unwrap_or(0).saturating_mul(STEP);
        self.damages += u64::from(Head::parse(segment).is_none());
        let mut at = HEAD;
        while at <= LENGTH - LONGEST_HEAD {
            let lsn = begin + i64::try_from(at).unwrap_or(0);
            let length = match message::see(segment, at, number) {
                Seen::Message(found) => {
                    let there = place + at as u64;
                    self.messages.insert(lsn, (found.kind, found.page, there));
                    found.body.end
                }
                Seen::Together { until, length } => {
                    self.together.push((lsn, until));
                    length
                }
                Seen::Nothing { length } => length,
                Seen::Full => return,
                Seen::Torn | Seen::CutOff | Seen::Elsewhere => {
                    let rest = at + 1..segment.len().min(LENGTH - LONGEST_HEAD);
                    let Some(next) = first_whole(segment, rest, number) else {
                        return;
                    };
                    self.damages += 1;
                    next - at
                }
            };
            at += length;
            self.end = self.end.max(lsn + i64::try_from(length).unwrap_or(0) - 1);
        }
    }

    /// Where the first thing begins that belongs together and was not written to its end.
    fn unfinished(&self) -> Option<i64> {
        let torn = self.together.iter().filter(|(_, until)| *until > self.end);
        torn.map(|(begin, _)| *begin).min()
    }
}
