//! Writing a log in sled's own form with nothing in it but what lives, one page behind the other, all of them full ([`fill`](super::fill)).
//! sled by itself writes most rows two or three times until their page has its final form.

use std::fs::OpenOptions;
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::Log;
use super::bytes::put_number;
use super::fill::{Filling, put_string};
use super::message::{self, Kind, LONGEST_HEAD};
use super::rows::{COUNTER, Key, NAMES, Value};
use super::segment::{self, LENGTH};
use crate::StoreError;

/// The kinds of messages, as sled numbers them.
const CAP: u8 = 2;
const COUNTS: u8 = 5;
const NAMES_TREES: u8 = 6;
const REPLACES: u8 = 8;

/// Hands over the rows of the tree with this name, in the order of their keys.
pub(in super::super) type Rows =
    fn(&Log, &[u8], &mut dyn FnMut(Key, Value) -> Result<(), StoreError>) -> Result<(), StoreError>;

impl Log {
    /// Everything that lives, in a new file: of each tree the rows that `rows` hands over.
    pub(in super::super) fn write_dense(&self, file: &Path, rows: Rows) -> Result<(), StoreError> {
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(file)?;
        let mut writer = Writer::begin(BufWriter::with_capacity(LENGTH, file));
        let mut names = Vec::new();
        let mut put = |page, body: &[u8]| writer.put(REPLACES, page, body);
        // The names and the counter have the first numbers.
        let mut filling = Filling::from(COUNTER + 1, &mut put);
        for name in self.names()? {
            put_string(&mut names, &name);
            put_number(&mut names, filling.tree(|take| rows(self, &name, take))?);
        }
        for at in self.pages.of(COUNTER).unwrap_or_default() {
            let (kind, count) = message::body(&self.file, (at.lsn, at.place), COUNTER)?;
            if kind != Kind::Replaces {
                return Err(StoreError::Damaged);
            }
            writer.put(COUNTS, COUNTER, &count)?;
        }
        writer.put(NAMES_TREES, NAMES, &names)?;
        writer.finish()
    }
}

/// Fills one segment after the other.
struct Writer<W> {
    to: W,
    segment: Vec<u8>,
    number: u64,
}

impl<W: Write> Writer<W> {
    fn begin(to: W) -> Self {
        Self {
            to,
            segment: segment::head(0),
            number: 0,
        }
    }

    fn put(&mut self, kind: u8, page: u64, body: &[u8]) -> Result<(), StoreError> {
        if LENGTH - self.segment.len() < LONGEST_HEAD + body.len() {
            self.go_on()?;
        }
        if LENGTH - self.segment.len() < LONGEST_HEAD + body.len() {
            return Err(StoreError::TooLong);
        }
        self.append((kind, page), body);
        Ok(())
    }

    fn append(&mut self, (kind, page): (u8, u64), body: &[u8]) {
        let mut head = vec![0; 4];
        head.push(kind);
        for number in [body.len() as u64, self.number, page] {
            put_number(&mut head, number);
        }
        let check = message::check(&head[4..], body);
        head[..4].copy_from_slice(&check.to_le_bytes());
        self.segment.extend_from_slice(&head);
        self.segment.extend_from_slice(body);
    }

    /// To the next segment. The rest of this one is said to be empty, as sled says it.
    fn go_on(&mut self) -> Result<(), StoreError> {
        if let Some(rest) = (LENGTH - self.segment.len()).checked_sub(LONGEST_HEAD) {
            self.append((CAP, u64::MAX), &vec![0; rest]);
        }
        self.segment.resize(LENGTH, 0);
        self.to.write_all(&self.segment)?;
        self.number += 1;
        self.segment = segment::head(self.number);
        Ok(())
    }

    fn finish(mut self) -> Result<(), StoreError> {
        self.to.write_all(&self.segment)?;
        Ok(self.to.flush()?)
    }
}
