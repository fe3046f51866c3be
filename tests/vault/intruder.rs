//! Someone who has every file and today's master key, and tries every key at every place.

use std::fs;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::Home;

const SLOT: usize = 128;

/// Every data key that can be unwrapped with the master key of today, from whatever file.
pub fn live_keys(home: &Home) -> Vec<([u8; 16], [u8; 32])> {
    let text = fs::read_to_string(home.key()).unwrap();
    let code = text.trim().strip_prefix("kring-key-1:").unwrap();
    let master = BASE64URL_NOPAD.decode(code.as_bytes()).unwrap();
    let wrap = derive(&master, "kring 1: wrapping data keys");
    let mut keys = Vec::new();
    for file in home.files() {
        let bytes = fs::read(file).unwrap();
        keys.extend(
            (0..bytes.len().saturating_sub(SLOT - 1))
                .filter_map(|at| unwrap(&wrap, &bytes[at..at + SLOT])),
        );
    }
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

/// In how many sealed values that can still be decrypted, in whatever file, these words lie. The encryption is undone
/// without asking whether the place fits: only the key counts.
pub fn decrypted_copies(home: &Home, words: &[u8]) -> usize {
    let keys = live_keys(home);
    let mut found = 0;
    for file in home.files() {
        let bytes = fs::read(file).unwrap();
        for at in 0..bytes.len() {
            for (id, key) in &keys {
                if bytes[at..].starts_with(&[1]) && bytes[at + 1..].starts_with(id) {
                    found += usize::from(holds(key, &bytes[at + 17..], words));
                }
            }
        }
    }
    found
}

/// Decrypts as much as a value can be, whatever its length: in a stream cipher the beginning needs no end.
fn holds(key: &[u8; 32], sealed: &[u8], words: &[u8]) -> bool {
    let Some(nonce) = sealed.get(..24) else {
        return false;
    };
    let nonce: [u8; 24] = nonce.try_into().unwrap();
    let most = sealed[24..].len().min(6_000);
    let zeros = vec![0; most];
    let stream = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), zeros.as_slice())
        .unwrap();
    let plain: Vec<u8> = sealed[24..24 + most]
        .iter()
        .zip(stream)
        .map(|(a, b)| a ^ b)
        .collect();
    plain.windows(words.len()).any(|part| part == words)
}
