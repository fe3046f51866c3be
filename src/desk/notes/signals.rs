//! Signals that nobody has seen. They lie in a vault of their own, so that they stay when a case or a party is erased, and
//! go for good once they are seen.

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, every_readable, tables, vaults};
use kring_rules::flag::SignalId;
use kring_rules::signal::{Signal, Watch};
use kring_rules::taps::Carried;
use kring_store::{Expect, Put, Store};

const SIGNAL: &[u8] = b"signal/";

/// Every signal that is owed to somebody.
pub(in crate::desk) async fn read<S: Store>(store: &S) -> Result<Watch, DeskError> {
    let rows = every_readable::<_, Signal>(store, tables::MARKS, SIGNAL).await?;
    Ok(Watch::of(rows.into_iter().map(|(_, signal)| signal)))
}

/// The row of this signal as it is now; with none it goes.
pub(in crate::desk) fn put(
    store: &impl Store,
    id: &SignalId,
    signal: Option<&Signal>,
) -> Result<Put, DeskError> {
    // Nobody can read in the key whose it is, or what it says.
    let which = store.blind(tables::MARKS, id.write().as_bytes());
    let place = Place::of(tables::MARKS, [SIGNAL, &which].concat());
    let value = signal.map(encode).transpose()?;
    Ok(place.put(vaults::signals(), Expect::Any, value))
}
