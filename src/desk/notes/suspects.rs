//! Updates that kring may have ended with. After a stop that was not orderly the first updates are noted one by one, each
//! before it is handled: an update with which kring ended again and again is found, and set aside.

use kring_store::{Commit, Expect, Put, Store, StoreError};

use crate::desk::DeskError;
use crate::desk::incoming::DeliveryId;
use crate::desk::rows::{Place, encode, one_readable, tables, vaults};

/// It is there while kring runs, and after a stop that was not orderly.
const RUNNING: &[u8] = b"running";
const SUSPECT: &[u8] = b"suspect";
/// Telegram delivers at most a hundred updates that were not confirmed; what comes after those did not end anything.
const NOTED: u32 = 128;
/// kring was seen to end so often with an update that is set aside. Once may be chance: somebody pulled the plug.
pub(in crate::desk) const ENDS: u8 = 2;

/// What kring may have ended with.
pub(in crate::desk) struct Suspects {
    /// So many updates are still noted one by one.
    left: u32,
    /// The update that was noted last, and with how many ends it was seen, had kring ended with it now.
    last: Option<(u64, u8)>,
}

impl Suspects {
    pub(super) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let is_running = match store.get(tables::MARKS, RUNNING).await {
            Err(StoreError::Forged(..)) => true,
            row => row?.is_some(),
        };
        Ok(Self {
            left: if is_running { NOTED } else { 0 },
            last: one_readable(store, tables::MARKS, SUSPECT).await?,
        })
    }

    /// This update is handled next: how often kring ended with it, and the row that is to be on disk before.
    pub(in crate::desk) fn suspect(
        &mut self,
        update: DeliveryId,
    ) -> Result<Option<(u8, Put)>, DeskError> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        let ended = self.last.filter(|(number, _)| *number == update.0);
        let ended = ended.map_or(0, |(_, times)| times);
        let suspect = (update.0, ended.saturating_add(1));
        self.last = Some(suspect);
        Ok(Some((ended, mark(SUSPECT, Some(encode(&suspect)?)))))
    }
}

/// kring runs from now on.
pub(in crate::desk) fn begins() -> Commit {
    Commit::of(vec![mark(RUNNING, Some(vec![]))])
}

/// kring stops in order.
pub(in crate::desk) fn ends() -> Commit {
    Commit::of(vec![mark(RUNNING, None), mark(SUSPECT, None)])
}

fn mark(key: &[u8], value: Option<Vec<u8>>) -> Put {
    Place::of(tables::MARKS, key).put(vaults::house(), Expect::Any, value)
}
