//! Sealing: every value is encrypted and bound to its place, and what is to be forgotten is forgotten with its key.
//!
//! Each [`Vault`](super::Vault) has a data key of its own. The data keys lie, wrapped by the master key, in the
//! slots of a file outside the database ([`keyring`]), because a database keeps what was removed for a long time; a slot
//! is overwritten in place. The master key lies outside the data directory ([`master`]), and beside it the list of the
//! keys that were destroyed ([`erased_list`]), so that no backup brings them back. All data keys can be put under another
//! master key ([`rekeying`]), and a backup is one sealed file ([`backup_file`]). Nothing here knows rows or what a value
//! means.

mod backup_file;
mod cipher;
mod elsewhere;
mod erased_list;
mod format;
mod head;
mod ids;
mod key_file;
mod keyring;
mod master;
mod medium;
mod places;
mod rekeying;
mod replacing;
mod secret;
mod slot;
mod slots;
mod tale;
mod twins;
mod vaults;
mod whereabouts;

pub(super) use backup_file::{BackupReader, BackupWriter, KeyCopies, Label, Taken};
pub(super) use cipher::{OVERHEAD, Place, key_of, unreadable_under};
pub(super) use elsewhere::{KeptKeys, KeyChanges, SlotBytes, Waiting};
pub(super) use erased_list::ErasedList;
pub(super) use format::is_newer;
pub use ids::KeyId;
pub(super) use key_file::master_key;
pub(super) use keyring::Keyring;
pub(super) use master::MasterKey;
pub(super) use medium::warn_if_copying;
pub use places::KeyPlaces;
pub(super) use places::{beside, lies_in};
pub(super) use rekeying::KeysOnDisk;
pub use rekeying::{KeyNow, NewKey, make_key};
pub(super) use replacing::{sync_parent, wipe};
pub(super) use slot::SLOT_LENGTH;
pub(super) use vaults::{Opening, Sealing, Vaults};
