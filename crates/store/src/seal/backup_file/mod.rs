//! A backup file: a file of many bytes, sealed as a whole. A label tells which keyring and which master key it belongs to;
//! what follows can be read by the holder of that key only, and is as it was written from its first byte to its last.

mod keys;
mod label;
mod stream;

pub(crate) use keys::{KeyCopies, Taken};
pub(crate) use label::Label;
pub(crate) use stream::{BackupReader, BackupWriter};
