//! Reading a backup: it is believed from its first byte to its last, or not at all.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use crate::backend::SealedRow;
use crate::backup::{Record, Totals};
use crate::seal::{BackupReader, KeyCopies, KeyId, Label, MasterKey, Place, key_of, master_key};
use crate::share::Share;
use crate::table::numbered;
use crate::{Contents, ListUsed, Options, RestoreError, RowName, Table};

/// A backup, and the key that opens it.
pub(super) struct Backup {
    file: File,
    bytes: u64,
    share: Share,
    pub(super) label: Label,
    pub(super) master: MasterKey,
}

/// What a backup that is as it was written holds.
pub(super) struct Verified {
    /// The tables there are. What lies in another one was written by a newer kring.
    pub(super) tables: &'static [Table],
    pub(super) keys: KeyCopies,
    /// What was erased, says the list in place or the one in the backup.
    erased: HashSet<KeyId>,
    /// In the order of the list.
    pub(super) in_order: Vec<KeyId>,
    pub(super) totals: Totals,
    left_out: u64,
}

impl Backup {
    /// It is going to be read so many times.
    pub(super) fn open(
        path: &Path,
        data: &Path,
        options: &Options,
        times: u64,
    ) -> Result<Self, RestoreError> {
        let mut file = File::open(path).map_err(unreadable)?;
        let mut start = Vec::new();
        let length = Label::LENGTH as u64;
        Read::take(&mut file, length)
            .read_to_end(&mut start)
            .map_err(unreadable)?;
        let label = Label::read(&start)?;
        let bytes = file.metadata().map_err(unreadable)?.len();
        let master = master_key(&options.keys, data)?;
        let share = options.share.clone();
        share.begin(bytes.saturating_mul(times));
        Ok(Self {
            file,
            bytes,
            share,
            label,
            master,
        })
    }

    /// Hands over every entry but the last; answers with what that one says of the others. It lies in the last chunk,
    /// which opens only where nothing follows.
    pub(super) fn each(
        &self,
        mut take: impl FnMut(Record) -> Result<(), RestoreError>,
    ) -> Result<Totals, RestoreError> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(Label::LENGTH as u64))
            .map_err(unreadable)?;
        let mut content = BackupReader::of(self.share.counting(file), &self.label, &self.master)?;
        loop {
            match Record::read(&mut content).map_err(unreadable)? {
                Record::End(totals) => return Ok(totals),
                record => take(record)?,
            }
        }
    }

    /// Reads everything, and opens every row but those that were erased.
    pub(super) fn verify(
        &self,
        tables: &'static [Table],
        listed: Vec<KeyId>,
    ) -> Result<Verified, RestoreError> {
        let mut verified = Verified {
            tables,
            keys: KeyCopies::of(&self.master),
            erased: listed.iter().copied().collect(),
            in_order: listed,
            totals: Totals::default(),
            left_out: 0,
        };
        let mut counted = Totals::default();
        let told = self.each(|record| verified.take(record, &mut counted))?;
        verified.totals = told;
        counted.next_version = told.next_version;
        if counted == told {
            Ok(verified)
        } else {
            Err(RestoreError::Damaged)
        }
    }
}

impl Verified {
    fn take(&mut self, record: Record, counted: &mut Totals) -> Result<(), RestoreError> {
        match record {
            Record::Slot(slot) => {
                counted.slots += 1;
                self.keys.add(&slot)?;
            }
            Record::Erased(key) => {
                counted.erased += 1;
                if self.erased.insert(key) {
                    self.in_order.push(key);
                }
            }
            Record::Row(table, row) => {
                counted.rows += 1;
                self.look(self.table(table)?, &row)?;
            }
            Record::End(_) => {}
        }
        Ok(())
    }

    /// The table with this number.
    pub(super) fn table(&self, number: u8) -> Result<Table, RestoreError> {
        numbered(self.tables, number).ok_or(RestoreError::Newer)
    }

    fn look(&mut self, table: Table, row: &SealedRow) -> Result<(), RestoreError> {
        let place = Place {
            table,
            key: &row.key,
            version: row.version,
        };
        if self.leaves_out(row) {
            self.left_out += 1;
        } else if !self.keys.open(place, &row.sealed) {
            return Err(RestoreError::RowRefused(table, RowName::of(&row.key)));
        }
        Ok(())
    }

    /// What this row was sealed with has been destroyed.
    pub(super) fn leaves_out(&self, row: &SealedRow) -> bool {
        let key = key_of(&row.sealed).ok().flatten();
        key.is_some_and(|key| self.erased.contains(&key))
    }

    pub(super) fn contents(&self, backup: &Backup, list: ListUsed) -> Contents {
        Contents {
            made: backup.label.made,
            bytes: backup.bytes,
            rows: self.totals.rows - self.left_out,
            left_out: self.left_out,
            list,
        }
    }
}

/// An end that comes too early, and a chunk that does not open, are damage; anything else is the disk.
#[expect(
    clippy::needless_pass_by_value,
    reason = "it is what `map_err` hands over"
)]
fn unreadable(error: io::Error) -> RestoreError {
    match error.kind() {
        ErrorKind::UnexpectedEof | ErrorKind::InvalidData => RestoreError::Damaged,
        kind => RestoreError::Unreadable(kind),
    }
}
