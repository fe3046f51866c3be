//! What can keep the master key from being made or replaced, and what to do about it. Never contains a key.

use std::fmt;
use std::io::ErrorKind;

use thiserror::Error;

use crate::StoreError;

/// The name of a machine, as whoever keeps it gave it; what is too long is cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MachineName([u8; 64]);

impl MachineName {
    /// This name.
    pub fn of(name: &str) -> Self {
        let mut bytes = [b' '; 64];
        let length = name.len().min(bytes.len());
        bytes[..length].copy_from_slice(&name.as_bytes()[..length]);
        Self(bytes)
    }
}

impl fmt::Display for MachineName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.trim_ascii_end().escape_ascii())
    }
}

/// Why the master key was not made or not replaced. The text says what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KeyError {
    /// The service manager hands the key over.
    #[error(
        "the service manager hands over the key of kring's data, and kring cannot replace it there. Nothing was \
         changed. Make a new key with `kring key new FILE`, then put the data under it with \
         `kring key rotate --to FILE`: that says what to do with FILE"
    )]
    HandedOver,
    /// The directory of the key is closed to kring, or the key is mounted there.
    #[error(
        "kring cannot put another key in the place of the present one: it may not write in the directory of its key \
         file, or the file is mounted there by itself. Nothing was changed. Put the key in a directory that belongs \
         to the user kring runs as, say where with --key-file, and try again"
    )]
    Fixed,
    /// Another machine would not have the new key.
    #[error(
        "the machine {0} shares the database, and does not have the new key yet, or does not know yet what was erased last. \
         Nothing was changed. Make a key with `kring key new FILE`, copy it to every other machine under the name of its key \
         file with .replacing behind it, closed to others, wait ten seconds, and then: kring key rotate --to FILE"
    )]
    OthersLack(MachineName),
    /// There is a file where the new key was to go.
    #[error(
        "there is a file already where the new key was to go. Nothing was changed: kring never overwrites a key. Name \
         another file"
    )]
    Exists,
    /// A key file could not be made.
    #[error(
        "the new key cannot be written there ({0}). Name a file in a directory that exists and belongs to the user \
         kring runs as"
    )]
    NotMade(ErrorKind),
    /// There is no key in the file that was named.
    #[error(
        "there is no key in the file named with --to, or the kring that uses the data cannot read it. Nothing was \
         changed. Make one with `kring key new FILE`, as the user kring runs as, and in a directory that its service \
         sees too: /tmp may be one of its own"
    )]
    NotThere,
    /// Others can read the file that was named.
    #[error(
        "other users of this machine may read the file named with --to, so what is in it is no secret. Nothing was \
         changed. Make another key with `kring key new FILE`"
    )]
    Exposed,
    /// The data is under this key already.
    #[error(
        "kring's data is under the key in this file already. Nothing was changed. If the service manager hands over \
         the key, see to it that it hands over this one"
    )]
    Already,
    /// The disk failed when the keyring had been replaced, and the key file had not.
    #[error(
        "the key was being replaced when the disk with it failed: {0}. Nothing is lost: kring stops now, and the next \
         start finishes it"
    )]
    Interrupted(StoreError),
    /// The store or the disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}
