//! Sealing: every value is encrypted and bound to its place, and what is to be forgotten is forgotten with its key.
//!
//! Each [`Vault`](super::Vault) has a data key of its own. The data keys lie, wrapped by the master key, in the
//! slots of a file outside sled ([`ring`]), because sled keeps what was removed for a long time; a slot is overwritten
//! in place. The master key lies outside the data directory ([`master`]), and beside it the list of the keys that
//! were destroyed ([`ledger`]), so that no backup brings them back. All data keys can be put under another master key
//! ([`chest`]), and a backup is one sealed file ([`parcel`]). Nothing here knows rows or what a value means.

mod chest;
mod cipher;
mod format;
mod head;
mod key_error;
mod key_file;
mod ledger;
mod master;
mod medium;
mod parcel;
mod places;
mod replacing;
mod ring;
mod secret;
mod slot;
mod slots;
mod vaults;

pub(super) use chest::Chest;
pub use chest::{KeyNow, NewKey, make_key};
pub(super) use cipher::{OVERHEAD, Place, key_of};
pub(super) use format::is_newer;
pub use key_error::KeyError;
pub(super) use key_file::master_key;
pub(super) use ledger::Ledger;
pub(super) use master::MasterKey;
pub(super) use medium::warn_if_copying;
pub(super) use parcel::{KeyCopies, Label, Packing, Taken, Unpacking};
pub use places::KeyPlaces;
pub(super) use places::{beside, lies_in};
pub(super) use replacing::sync_parent;
pub(super) use ring::Ring;
pub(super) use slot::{KeyId, SLOT_LENGTH};
pub(super) use vaults::{Opening, Sealing, Vaults};
