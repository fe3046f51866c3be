//! Conversations that cannot be read: whom of their facilitators that was told, so that it is told once.

use std::collections::BTreeSet;

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, every_readable, tables, vaults};
use kring_rules::ids::CaseId;
use kring_store::{Expect, Put, Store};

const CLOSED_OFF: &[u8] = b"closed-off/";

/// The conversations of which it was told that they cannot be read.
#[derive(Default)]
pub(in crate::desk) struct ClosedOff(BTreeSet<CaseId>);

impl ClosedOff {
    pub(super) async fn read<S: Store>(store: &S) -> Result<Self, DeskError> {
        let told = every_readable(store, tables::MARKS, CLOSED_OFF).await?;
        Ok(Self(told.into_iter().map(|(_, case)| case).collect()))
    }

    /// It is told now; the row that says so, if it was not told before.
    pub(in crate::desk) fn is_told(&mut self, case: &CaseId) -> Result<Option<Put>, DeskError> {
        if !self.0.insert(case.clone()) {
            return Ok(None);
        }
        let place = Place::of(
            tables::MARKS,
            [CLOSED_OFF, case.as_str().as_bytes()].concat(),
        );
        // Not with the case: it may be its key that is damaged.
        Ok(Some(place.put(
            vaults::house(),
            Expect::Any,
            Some(encode(case)?),
        )))
    }
}
