//! Someone who has every file and today's master key, and tries every key at every place: for tests of what is sealed
//! and of what was erased. The format is written down here once more, from its description alone: what kring's own code
//! would not find, this does. It must not use that code.

#![expect(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on should panic, and say what it saw"
)]

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;

const SLOT: usize = 128;
/// What the desk's rows are packed with belongs to the description of their format.
const DICTIONARY: &[u8] = include_bytes!("../../../src/desk/rows/packed/dictionary-1");
const LONGEST_UNPACKED: u64 = 64 * 1024;

/// Every data key that can be unwrapped with the master key of today, from whatever file.
pub fn live_keys(folder: &Path, key: &Path) -> Vec<([u8; 16], [u8; 32])> {
    let text = fs::read_to_string(key).unwrap();
    // One that was being wiped, or had hardly begun, when everything stopped.
    if text.is_empty() || text.contains('\0') {
        return vec![];
    }
    let code = text.trim().strip_prefix("kring-key-1:").unwrap();
    let master = BASE64URL_NOPAD.decode(code.as_bytes()).unwrap();
    let wrap = derive(&master, "kring 1: wrapping data keys");
    let mut keys = Vec::new();
    in_each(folder, |bytes| {
        let slots = ones(bytes).filter_map(|at| bytes.get(at..at + SLOT));
        keys.extend(slots.filter_map(|slot| unwrap(&wrap, slot)));
    });
    keys
}

fn derive(key: &[u8], purpose: &str) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(purpose.as_bytes());
    mac.update(&[1]);
    mac.finalize().into_bytes().into()
}

fn unwrap(wrap: &[u8; 32], slot: &[u8]) -> Option<([u8; 16], [u8; 32])> {
    if slot[0] != 1 || slot[4..8] != [0; 4] {
        return None;
    }
    let about = [b"kring slot", &slot[0..4], &slot[8..24], &slot[24..40]].concat();
    let key = open(wrap, &about, &slot[40..112])?;
    Some((slot[8..24].try_into().unwrap(), key.try_into().unwrap()))
}

fn open(key: &[u8; 32], about: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let nonce: [u8; 24] = sealed.get(..24)?.try_into().unwrap();
    let payload = Payload {
        msg: &sealed[24..],
        aad: about,
    };
    XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(nonce), payload)
        .ok()
}

/// In how many sealed values that can still be decrypted, in whatever file, these words lie.
pub fn decrypted_copies(folder: &Path, key: &Path, words: &[u8]) -> usize {
    let values = decrypted(folder, key);
    values.iter().filter(|value| holds(value, words)).count()
}

/// Every sealed value that can still be decrypted, in whatever file. The encryption is undone without asking whether
/// the place fits: only the key counts. Behind what is packed stands what was packed.
pub fn decrypted(folder: &Path, key: &Path) -> Vec<Vec<u8>> {
    let keys: HashMap<_, _> = live_keys(folder, key).into_iter().collect();
    let mut values = Vec::new();
    in_each(folder, |bytes| {
        for at in ones(bytes) {
            let id = bytes.get(at + 1..at + 17).and_then(|id| keys.get(id));
            values.extend(id.and_then(|key| decrypt(key, &bytes[at + 17..])));
        }
    });
    values
}

/// Where something sealed, or a slot, may begin.
fn ones(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let all = bytes.iter().enumerate();
    all.filter(|(_, byte)| **byte == 1).map(|(at, _)| at)
}

/// Decrypts as much as a piece can hold, whatever its length: in a stream cipher the beginning needs no end.
fn decrypt(key: &[u8; 32], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<24>()?;
    let zeros = vec![0; sealed.len().min(6_000)];
    let cipher = XChaCha20Poly1305::new(key.into());
    let stream = cipher.encrypt(&XNonce::from(*nonce), zeros.as_slice());
    let pairs = sealed.iter().zip(stream.unwrap()).take(zeros.len());
    let mut value: Vec<u8> = pairs.map(|(a, b)| a ^ b).collect();
    value.extend(unpacked(&value).unwrap_or_default());
    Some(value)
}

/// What was packed in a row of the desk: `2 ‖ schema (2) ‖ number of the dictionary ‖ a frame of zstd without its first four
/// bytes`. What follows the frame is noise: whatever came out before it counts.
pub fn unpacked(value: &[u8]) -> Option<Vec<u8>> {
    let [2, 0, _, 1, frame @ ..] = value else {
        return None;
    };
    let frame = [&[0x28, 0xB5, 0x2F, 0xFD], frame].concat();
    let zstd = zstd::stream::read::Decoder::with_dictionary(frame.as_slice(), DICTIONARY).ok()?;
    let mut was = Vec::new();
    let read = zstd
        .single_frame()
        .take(LONGEST_UNPACKED)
        .read_to_end(&mut was);
    (read.is_ok() || !was.is_empty()).then_some(was)
}

/// These bytes are somewhere in those.
pub fn holds(bytes: &[u8], known: &[u8]) -> bool {
    places(bytes, known).next().is_some()
}

/// Wherever these bytes are in those.
pub fn places<'a>(bytes: &'a [u8], known: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let all = bytes.iter().enumerate();
    let begins = all.filter(|(_, byte)| **byte == known[0]).map(|(at, _)| at);
    begins.filter(|at| bytes[*at..].starts_with(known))
}

/// Every file in a folder and in those below it.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Err(error) if error.kind() == ErrorKind::NotFound && !files.is_empty() => continue,
            entries => entries.unwrap(),
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                files.push(path);
            }
        }
    }
    files
}

/// Looks into every file. A server that runs removes some, or gives them another name: then it is looked for new ones.
fn in_each(folder: &Path, mut look: impl FnMut(&[u8])) {
    let mut seen = BTreeSet::new();
    let mut is_changing = true;
    while is_changing {
        is_changing = false;
        for file in files(folder) {
            if !seen.insert(file.clone()) {
                continue;
            }
            match fs::read(file) {
                Ok(bytes) => look(&bytes),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::NotFound);
                    is_changing = true;
                }
            }
        }
    }
}

/// In how many places in all files these bytes lie, as they are.
pub fn copies(folder: &Path, known: &[u8]) -> usize {
    let mut all = 0;
    in_each(folder, |bytes| all += places(bytes, known).count());
    all
}
