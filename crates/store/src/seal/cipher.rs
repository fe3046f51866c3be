//! Encrypting and authenticating bytes with XChaCha20-Poly1305, bound to the place they belong to.

use chacha20poly1305::aead::{Aead, AeadInOut, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use super::format;
use super::ids::KeyId;
use super::secret::{self, Secret};
use crate::{StoreError, Table, Version};

const FORMAT: u8 = 1;
const NONCE_LENGTH: usize = 24;
const TAG_LENGTH: usize = 16;
const KEY_ID_END: usize = 1 + KeyId::LENGTH;
/// A sealed value is longer than the value by so much.
pub(crate) const OVERHEAD: usize = KEY_ID_END + NONCE_LENGTH + TAG_LENGTH;

/// The place of a row. A value sealed for one place opens in no other, and for one version under no other.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) table: Table,
    pub(crate) key: &'a [u8],
    pub(crate) version: Version,
}

impl Place<'_> {
    fn bytes(self) -> Vec<u8> {
        let version = self.version.number().to_be_bytes();
        [&[FORMAT, self.table.number()], &version[..], self.key].concat()
    }
}

/// `format ‖ key id ‖ nonce ‖ encrypted ‖ tag`.
pub(super) fn seal_row(
    (id, key): (KeyId, &Secret),
    place: Place<'_>,
    value: &[u8],
) -> Result<Vec<u8>, StoreError> {
    let mut sealed = Vec::with_capacity(value.len() + OVERHEAD);
    sealed.push(FORMAT);
    sealed.extend(id.bytes());
    seal_into(&mut sealed, key, &place.bytes(), value)?;
    Ok(sealed)
}

pub(super) fn open_row(key: &Secret, place: Place<'_>, sealed: &[u8]) -> Option<Vec<u8>> {
    open(key, &place.bytes(), sealed.get(KEY_ID_END..)?)
}

/// The key with which a value is sealed, from the beginning of the sealed value. Nothing if that is not one.
pub(crate) fn key_of(sealed: &[u8]) -> Result<Option<KeyId>, StoreError> {
    match sealed.split_first() {
        Some((&FORMAT, rest)) => Ok(rest.first_chunk().map(|id| KeyId::of_bytes(*id))),
        Some((other, _)) if format::is_newer(*other, FORMAT) => Err(StoreError::Newer),
        _ => Ok(None),
    }
}

/// The same, where the number of the format is damaged.
pub(super) fn key_whatever_the_format(sealed: &[u8]) -> Option<KeyId> {
    let (_, rest) = sealed.split_first()?;
    rest.first_chunk().map(|id| KeyId::of_bytes(*id))
}

/// A value that does not open, to be forgotten with this key from now on. It opens with this one as little.
pub(crate) fn unreadable_under(id: KeyId, sealed: &[u8]) -> Vec<u8> {
    let rest = sealed.get(KEY_ID_END..).unwrap_or_default();
    [&[FORMAT], &id.bytes()[..], rest].concat()
}

/// `nonce ‖ encrypted ‖ tag`.
pub(super) fn seal(key: &Secret, about: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
    let mut sealed = Vec::with_capacity(NONCE_LENGTH + plain.len() + TAG_LENGTH);
    seal_into(&mut sealed, key, about, plain)?;
    Ok(sealed)
}

/// The same, behind what is there already.
fn seal_into(
    sealed: &mut Vec<u8>,
    key: &Secret,
    about: &[u8],
    plain: &[u8],
) -> Result<(), StoreError> {
    let nonce: [u8; NONCE_LENGTH] = secret::drawn()?;
    sealed.extend(nonce);
    let begins = sealed.len();
    sealed.extend_from_slice(plain);
    let encrypted = &mut sealed[begins..];
    let tag = cipher(key)
        .encrypt_inout_detached(&XNonce::from(nonce), about, encrypted.into())
        .map_err(|_| StoreError::TooLong)?;
    sealed.extend_from_slice(&tag);
    Ok(())
}

pub(super) fn open(key: &Secret, about: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
    let payload = Payload { msg, aad: about };
    cipher(key).decrypt(&XNonce::from(*nonce), payload).ok()
}

fn cipher(key: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.reveal().into())
}
