//! The content of a backup file: chunks in a chain. Each is sealed with its number and with whether it is the last, so that
//! none can be changed, left out, moved or added. This is the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár.

use std::io::{self, Read, Write};
use std::mem;

use aead_stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::XChaCha20Poly1305;

use super::super::master::MasterKey;
use super::super::secret::Secret;
use super::label::Label;
use crate::RestoreError;

const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
/// The key is used for one backup only, so that the nonces of any two chunks differ by their numbers alone.
const NONCE: [u8; 19] = [0; 19];

/// A backup file that is being made. Only what is finished can be opened.
pub(crate) struct BackupWriter<W> {
    to: W,
    seal: EncryptorBE32<XChaCha20Poly1305>,
    chunk: Vec<u8>,
}

impl<W: Write> BackupWriter<W> {
    /// Begins with the label.
    pub(crate) fn begin(mut to: W, (label, key): &(Label, Secret)) -> io::Result<Self> {
        to.write_all(&label.encode())?;
        Ok(Self {
            to,
            seal: EncryptorBE32::new(key.reveal().into(), &NONCE.into()),
            chunk: Vec::with_capacity(CHUNK + TAG),
        })
    }

    fn pass_on(&mut self) -> io::Result<()> {
        let sealed = self.seal.encrypt_next_in_place(&[], &mut self.chunk);
        sealed.map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
        self.to.write_all(&self.chunk)?;
        self.chunk.clear();
        Ok(())
    }

    /// Writes the end.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        let sealed = self.seal.encrypt_last_in_place(&[], &mut self.chunk);
        sealed.map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
        self.to.write_all(&self.chunk)
    }
}

/// A full chunk is held back until something follows: it might be the last.
impl<W: Write> Write for BackupWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.chunk.len() == CHUNK {
            self.pass_on()?;
        }
        let fitting = bytes.len().min(CHUNK - self.chunk.len());
        self.chunk.extend_from_slice(&bytes[..fitting]);
        Ok(fitting)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A backup file that is being opened. What is not as it was written reads as invalid data.
pub(crate) struct BackupReader<R> {
    from: R,
    /// Gone after the last chunk.
    open: Option<DecryptorBE32<XChaCha20Poly1305>>,
    sealed: Vec<u8>,
    plain: Vec<u8>,
    read: usize,
}

impl<R: Read> BackupReader<R> {
    /// What follows the label in `from`.
    pub(crate) fn of(mut from: R, label: &Label, master: &MasterKey) -> Result<Self, RestoreError> {
        let key = label.open(master)?;
        let first = next(&mut from).map_err(|error| RestoreError::Unreadable(error.kind()))?;
        Ok(Self {
            from,
            open: Some(DecryptorBE32::new(key.reveal().into(), &NONCE.into())),
            sealed: first,
            plain: Vec::new(),
            read: 0,
        })
    }

    /// Opens the next chunk, if there is one.
    fn go_on(&mut self) -> io::Result<bool> {
        let Some(mut open) = self.open.take() else {
            return Ok(false);
        };
        let following = next(&mut self.from)?;
        self.plain = mem::replace(&mut self.sealed, following);
        self.read = 0;
        let opened = if self.sealed.is_empty() {
            open.decrypt_last_in_place(&[], &mut self.plain)
        } else {
            let opened = open.decrypt_next_in_place(&[], &mut self.plain);
            self.open = Some(open);
            opened
        };
        if opened.is_err() {
            self.plain.clear();
            self.open = None;
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(true)
    }
}

impl<R: Read> Read for BackupReader<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.read == self.plain.len() {
            if !self.go_on()? {
                return Ok(0);
            }
        }
        let read = (&self.plain[self.read..]).read(to)?;
        self.read += read;
        Ok(read)
    }
}

/// The next sealed chunk; nothing at the end.
fn next(from: &mut impl Read) -> io::Result<Vec<u8>> {
    let longest = CHUNK + TAG;
    let mut chunk = Vec::with_capacity(longest);
    from.take(longest as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}
