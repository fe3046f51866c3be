//! A message in a segment: `check ‖ kind ‖ length ‖ number of the segment ‖ page ‖ body`.

use std::fs::File;
use std::io::ErrorKind;
use std::ops::Range;
use std::os::unix::fs::FileExt;

use super::bytes::Bytes;
use super::segment::{HEAD, LENGTH, STEP};
use crate::StoreError;

/// The head of a message is never longer. Nothing begins so close to the end of a segment.
pub(super) const LONGEST_HEAD: usize = 32;

/// What a message does to its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Replaces,
    AddsTo,
    Frees,
}

/// What lies at a place in a segment.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Seen {
    Message(Message),
    /// Given up before it was written: it counts for nothing.
    Nothing {
        length: usize,
    },
    /// What follows, up to this place in the order of writing, counts as a whole or not at all.
    Together {
        until: i64,
        length: usize,
    },
    /// The rest of the segment is empty.
    Full,
    /// It points to a file of its own. kring never lets sled write such a thing.
    Elsewhere,
    /// Not as it was written, or nothing was written here.
    Torn,
    /// The file ends before the message does.
    CutOff,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) kind: Kind,
    pub(super) page: u64,
    /// Behind its beginning.
    pub(super) body: Range<usize>,
}

/// What lies at `at` in the segment with this number.
pub(super) fn see(segment: &[u8], at: usize, number: u64) -> Seen {
    let there = segment.get(at..).unwrap_or_default();
    seen(there, LENGTH.saturating_sub(at), number)
}

/// What begins with these bytes, where there is so much room.
fn seen(there: &[u8], room: usize, number: u64) -> Seen {
    let mut head = [0; LONGEST_HEAD];
    let known = there.len().min(LONGEST_HEAD);
    head[..known].copy_from_slice(&there[..known]);
    let Some(parsed) = Parsed::of(&head).filter(Parsed::is_known) else {
        return Seen::Torn;
    };
    let Some(body) = parsed.body(room) else {
        return Seen::Torn;
    };
    let Some(content) = there.get(body.clone()) else {
        return Seen::CutOff;
    };
    if check(&head[4..parsed.head], content) != parsed.check || parsed.number != number {
        return Seen::Torn;
    }
    parsed.told(content, body)
}

pub(super) fn check(head: &[u8], content: &[u8]) -> u32 {
    let mut check = crc32fast::Hasher::new();
    check.update(content);
    check.update(head);
    !check.finalize()
}

struct Parsed {
    check: u32,
    kind: u8,
    length: u64,
    number: u64,
    page: u64,
    head: usize,
}

impl Parsed {
    fn of(head: &[u8; LONGEST_HEAD]) -> Option<Self> {
        let mut bytes = Bytes(head);
        Some(Self {
            check: u32::from_le_bytes(bytes.array()?),
            kind: bytes.byte()?,
            length: bytes.number()?,
            number: bytes.number()?,
            page: bytes.number()?,
            head: head.len() - bytes.0.len(),
        })
    }

    fn is_known(&self) -> bool {
        (1..=11).contains(&self.kind)
    }

    /// Where the body lies behind the beginning of the message.
    fn body(&self, room: usize) -> Option<Range<usize>> {
        let length = usize::try_from(self.length).ok()?;
        let end = self.head.checked_add(length)?;
        (end <= room).then_some(self.head..end)
    }

    fn told(&self, content: &[u8], body: Range<usize>) -> Seen {
        let length = self.head + content.len();
        let kind = match self.kind {
            1 => return Seen::Nothing { length },
            2 => return Seen::Full,
            3 => {
                return Bytes(content)
                    .signed()
                    .map_or(Seen::Torn, |until| Seen::Together { until, length });
            }
            4 => Kind::Frees,
            5 | 6 | 8 => Kind::Replaces,
            10 => Kind::AddsTo,
            _ => return Seen::Elsewhere,
        };
        Seen::Message(Message {
            kind,
            page: self.page,
            body,
        })
    }
}

/// The body of the message for this page that lies at this place in the file.
pub(super) fn body(
    file: &File,
    (lsn, place): (i64, u64),
    page: u64,
) -> Result<(Kind, Vec<u8>), StoreError> {
    let within = usize::try_from(place % LENGTH as u64).map_err(|_| StoreError::Damaged)?;
    if !(HEAD..=LENGTH - LONGEST_HEAD).contains(&within) || lsn < 0 {
        return Err(StoreError::Damaged);
    }
    let number = u64::try_from(lsn / STEP).map_err(|_| StoreError::Damaged)?;
    let room = LENGTH - within;
    let mut message = vec![0; LONGEST_HEAD];
    read_what_is_there(file, &mut message, place)?;
    let parsed = message.first_chunk().and_then(Parsed::of);
    let body = parsed.and_then(|parsed| parsed.body(room));
    message.resize(body.ok_or(StoreError::Damaged)?.end, 0);
    exact(file, &mut message, place)?;
    match seen(&message, room, number) {
        Seen::Message(found) if found.page == page => {
            message.drain(..found.body.start);
            Ok((found.kind, message))
        }
        _ => Err(StoreError::Damaged),
    }
}

fn read_what_is_there(file: &File, into: &mut [u8], place: u64) -> Result<(), StoreError> {
    let mut done = 0;
    while done < into.len() {
        match file.read_at(&mut into[done..], place + done as u64)? {
            0 => return Ok(()),
            more => done += more,
        }
    }
    Ok(())
}

fn exact(file: &File, into: &mut [u8], place: u64) -> Result<(), StoreError> {
    file.read_exact_at(into, place)
        .map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => StoreError::Damaged,
            _ => error.into(),
        })
}

/// By its first message, the number of a segment whose head cannot be read.
pub(super) fn first_number(segment: &[u8]) -> Option<u64> {
    let last = segment.len().min(LENGTH - LONGEST_HEAD);
    (HEAD..last).find_map(|at| {
        let head = segment.get(at..at + LONGEST_HEAD)?.first_chunk()?;
        let parsed = Parsed::of(head).filter(Parsed::is_known)?;
        let is_whole = !matches!(see(segment, at, parsed.number), Seen::Torn | Seen::CutOff);
        is_whole.then_some(parsed.number)
    })
}
