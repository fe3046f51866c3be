//! The master key: 256 random bits in a small file that only its owner can read.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use data_encoding::BASE64URL_NOPAD;
use zeroize::Zeroizing;

use super::places::{KeyPlaces, beside};
use super::secret::{NAME_LENGTH, Secret};
use crate::store::StoreError;

const PREFIX: &str = "kring-key-1:";
const LONGEST_FILE: u64 = 1024;
const OTHERS: u32 = 0o077;

/// The key that wraps all others.
#[derive(Clone)]
pub(in crate::store) struct MasterKey(Secret);

impl MasterKey {
    pub(in crate::store) fn drawn() -> Result<Self, StoreError> {
        Secret::drawn().map(Self)
    }

    /// The key from where it is kept.
    pub(in crate::store) fn find(places: &KeyPlaces, data: &Path) -> Result<Self, StoreError> {
        let file = places.key_file(data)?;
        if places.key_is_ours() {
            refuse_exposed(&file)?;
        }
        Self::read(&file)
    }

    pub(in crate::store) fn read(file: &Path) -> Result<Self, StoreError> {
        let length = fs::metadata(file)
            .map_err(|error| unreadable(&error))?
            .len();
        if length > LONGEST_FILE {
            return Err(StoreError::KeyUnreadable);
        }
        let text = fs::read_to_string(file).map_err(|error| unreadable(&error))?;
        Self::parse(&Zeroizing::new(text)).ok_or(StoreError::KeyUnreadable)
    }

    fn parse(text: &str) -> Option<Self> {
        let code = text.trim().strip_prefix(PREFIX)?;
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(code.as_bytes()).ok()?);
        Secret::of_slice(&bytes).map(Self)
    }

    /// Writes the key where there is none yet, so that it survives a power cut. It is whole or not there.
    pub(in crate::store) fn write_new(&self, file: &Path) -> Result<(), StoreError> {
        let making = beside(file, ".making")?;
        self.write(&making)?;
        if file.try_exists()? {
            return Err(StoreError::NoAccess);
        }
        fs::rename(&making, file)?;
        sync_parent(file)
    }

    /// In place of what a stop or a full disk left half written.
    fn write(&self, making: &Path) -> Result<(), StoreError> {
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
        Ok(writing.sync_all()?)
    }

    /// The key that wraps the data keys.
    pub(super) fn wrap(&self) -> Secret {
        self.0.derive("kring 1: wrapping data keys")
    }

    /// By this a wrong key is told from a damaged file. It says nothing of the key.
    pub(in crate::store) fn fingerprint(&self) -> [u8; NAME_LENGTH] {
        self.0.name(&[b"kring 1: which key is it"])
    }
}

fn unreadable(error: &std::io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::NotFound => StoreError::KeyMissing,
        _ => StoreError::KeyUnreadable,
    }
}

fn refuse_exposed(file: &Path) -> Result<(), StoreError> {
    match fs::metadata(file) {
        Ok(about) if about.mode() & OTHERS != 0 => Err(StoreError::KeyExposed),
        Ok(_) => Ok(()),
        Err(error) => Err(unreadable(&error)),
    }
}

/// Makes a new, renamed or removed file's name durable.
pub(in crate::store) fn sync_parent(file: &Path) -> Result<(), StoreError> {
    let parent = match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    File::open(parent)?.sync_all()?;
    Ok(())
}
