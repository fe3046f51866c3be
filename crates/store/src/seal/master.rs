//! The master key: 256 random bits in a small file that only its owner can read.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use data_encoding::BASE64URL_NOPAD;
use zeroize::Zeroizing;

use super::format;
use super::places::beside;
use super::replacing::sync_parent;
use super::secret::{NAME_LENGTH, Secret};
use crate::StoreError;

const NAME: &[u8] = b"kring-key-";
const FORMAT: u8 = 1;
const PREFIX: &str = "kring-key-1:";
const LONGEST_FILE: usize = 1024;
const OTHERS: u32 = 0o077;

/// The key that wraps all others.
#[derive(Clone)]
pub(crate) struct MasterKey(Secret);

impl MasterKey {
    pub(super) fn drawn() -> Result<Self, StoreError> {
        Secret::drawn().map(Self)
    }

    /// The key in a file that nobody but its owner may read.
    pub(super) fn read_own(file: &Path) -> Result<Self, StoreError> {
        let about = fs::metadata(file).map_err(|error| unreadable(&error))?;
        if about.mode() & OTHERS != 0 {
            return Err(StoreError::KeyExposed);
        }
        Self::read(file)
    }

    pub(super) fn read(file: &Path) -> Result<Self, StoreError> {
        let mut text = Zeroizing::new(Vec::with_capacity(LONGEST_FILE));
        let opened = File::open(file).map_err(|error| unreadable(&error))?;
        opened
            .take(LONGEST_FILE as u64)
            .read_to_end(&mut text)
            .map_err(|error| unreadable(&error))?;
        if format::says_newer(text.trim_ascii(), NAME, FORMAT) {
            return Err(StoreError::Newer);
        }
        Self::parse(&text).ok_or(StoreError::KeyUnreadable)
    }

    fn parse(text: &[u8]) -> Option<Self> {
        let code = text.trim_ascii().strip_prefix(PREFIX.as_bytes())?;
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(code).ok()?);
        Secret::of_slice(&bytes).map(Self)
    }

    /// Writes the key where there is none yet, so that it survives a power cut. It is whole or not there.
    pub(super) fn write_new(&self, file: &Path) -> io::Result<()> {
        let making =
            beside(file, ".making").map_err(|_| io::Error::from(ErrorKind::InvalidInput))?;
        self.write(&making)?;
        if file.try_exists()? {
            return Err(ErrorKind::AlreadyExists.into());
        }
        fs::rename(&making, file)?;
        sync_parent(file)
    }

    /// In place of what a stop or a full disk left half written.
    pub(super) fn write(&self, making: &Path) -> io::Result<()> {
        let code = Zeroizing::new(BASE64URL_NOPAD.encode(self.0.reveal()));
        let line = Zeroizing::new(format!("{PREFIX}{}\n", code.as_str()));
        if making.try_exists()? {
            fs::remove_file(making)?;
        }
        let mut writing = OpenOptions::new()
            .create_new(true)
            .write(true)
            .mode(0o600)
            .open(making)?;
        writing.write_all(line.as_bytes())?;
        writing.sync_all()
    }

    /// The key that wraps the data keys.
    pub(super) fn wrap(&self) -> Secret {
        self.0.derive("kring 1: wrapping data keys")
    }

    /// By this a wrong key is told from a damaged file. It says nothing of the key.
    pub(super) fn fingerprint(&self) -> [u8; NAME_LENGTH] {
        self.0.name(&[b"kring 1: which key is it"])
    }
}

fn unreadable(error: &io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::NotFound => StoreError::KeyMissing,
        _ => StoreError::KeyUnreadable,
    }
}
