//! A keyring that is kept in a database instead of a file: the slots lie in memory as they lie there, and what changes in
//! them, and in the list of what was erased, waits here until the backend takes it along in its next transaction.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::head::Head;
use super::ids::{KeyId, KeyringId};
use super::slot::SLOT_LENGTH;
use crate::StoreError;

/// A slot as it lies there; zeros if it is free. The one with the number 0 is the head.
pub(crate) type SlotBytes = [u8; SLOT_LENGTH];

/// Keys as a database keeps them.
#[derive(Default)]
pub(crate) struct KeptKeys {
    /// The head, and the slots that are taken.
    pub(crate) slots: Vec<(u32, SlotBytes)>,
    /// What was erased, in order.
    pub(crate) erased: Vec<KeyId>,
}

impl KeptKeys {
    /// Which keyring it is, if there is one.
    pub(crate) fn ring(&self) -> Result<Option<KeyringId>, StoreError> {
        let head = self.slots.iter().find(|(number, _)| *number == 0);
        head.map(|(_, head)| Ok(Head::decode(head)?.id)).transpose()
    }
}

/// What is still to be written of the keys.
#[derive(Default)]
pub(crate) struct KeyChanges(Mutex<Waiting>);

/// What is written together, with whatever is sealed with it.
#[derive(Default)]
pub(crate) struct Waiting {
    pub(crate) slots: BTreeMap<u32, SlotBytes>,
    pub(crate) erased: Vec<KeyId>,
    /// Everything that is wrapped is wrapped anew, under another master key.
    pub(crate) wrapped_anew: bool,
}

impl KeyChanges {
    pub(crate) fn put(&self, number: u32, bytes: SlotBytes) {
        self.waiting().slots.insert(number, bytes);
    }

    pub(crate) fn wrapped_anew(&self) {
        self.waiting().wrapped_anew = true;
    }

    pub(crate) fn erased(&self, key: KeyId) {
        self.waiting().erased.push(key);
    }

    /// Everything that waits. Whoever takes it writes it, or writes nothing any more.
    pub(crate) fn take(&self) -> Waiting {
        std::mem::take(&mut *self.waiting())
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Waiting {
    pub(crate) fn is_empty(&self) -> bool {
        self.slots.is_empty() && self.erased.is_empty()
    }
}
