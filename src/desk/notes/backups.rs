//! When a backup was made last, and when one was verified last: whoever runs kring sees how old they are.

use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, one_readable, tables, vaults};
use kring_rules::deed::{Deed, DeedKind};
use kring_rules::moment::Moment;
use kring_store::{Expect, Put, Store};

const MADE: &[u8] = b"backup/made";
const VERIFIED: &[u8] = b"backup/verified";

/// When a backup was made last, and when one was verified.
pub(in crate::desk) async fn backups<S: Store>(
    store: &S,
) -> Result<(Option<Moment>, Option<Moment>), DeskError> {
    let made = one_readable(store, tables::MARKS, MADE).await?;
    let verified = one_readable(store, tables::MARKS, VERIFIED).await?;
    Ok((made, verified))
}

/// The row that is written when this deed is the making of a backup.
pub(in crate::desk) fn made_put(deed: &Deed, now: Moment) -> Result<Option<Put>, DeskError> {
    let is_backup = deed.kind == DeedKind::BackedUp;
    is_backup.then(|| put(MADE, now)).transpose()
}

/// A backup was verified now.
pub(in crate::desk) fn verified_put(now: Moment) -> Result<Put, DeskError> {
    put(VERIFIED, now)
}

fn put(key: &[u8], now: Moment) -> Result<Put, DeskError> {
    let value = Some(encode(&now)?);
    Ok(Place::of(tables::MARKS, key).put(vaults::house(), Expect::Any, value))
}
