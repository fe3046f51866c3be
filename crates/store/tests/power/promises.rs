//! What must hold after every power cut, or what is wrong.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use crate::kept::{options, tables};
use kring_store::{SledStore, Store, StoreError};

use crate::acknowledged::Acknowledged;
use crate::deeds::{Rows, TASKS, is_forgotten, rows_after};
use kring_intruder as intruder;

/// The store opens, twice; everything acknowledged is there, and every commit as a whole or not at all.
pub fn everything_is_there(folder: &Path, known: &Acknowledged) -> Result<(), String> {
    let checked = panic::catch_unwind(AssertUnwindSafe(|| {
        let first = found(folder).map_err(|wrong| format!("first start: {wrong}"))?;
        let second = found(folder).map_err(|wrong| format!("second start: {wrong}"))?;
        if first != second {
            return Err(format!(
                "{first:?} at the first start, {second:?} at the second"
            ));
        }
        known.missing_in(&first).map_or(Ok(()), Err)
    }));
    checked.unwrap_or_else(|_| Err("a panic".to_owned()))
}

impl Acknowledged {
    /// What is in a store that nobody has open.
    pub fn in_the_store(folder: &Path) -> Self {
        found(folder).unwrap()
    }
}

/// How far each task came, if all of its rows are as they must be then.
fn found(folder: &Path) -> Result<Acknowledged, String> {
    let open = SledStore::open(&folder.join("store"), &options());
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let rows = runtime.unwrap().block_on(every_row(&open.map_err(told)?));
    let mut rows = rows.map_err(told)?;
    let mut found = Acknowledged::default();
    for task in 0..TASKS {
        let own: Rows = rows
            .extract_if(.., |(_, key), _| key.starts_with(&task.to_be_bytes()))
            .collect();
        let Some(last) = own.get(&(tables::MARKS.number(), task.to_be_bytes().to_vec())) else {
            rows.extend(own);
            continue;
        };
        let last = u64::from_be_bytes(last[..].try_into().unwrap());
        found.add(task, last);
        difference(&rows_after(task, last), &own).map_or(Ok(()), |place| {
            Err(format!("task {task}, after {last}: {place}"))
        })?;
    }
    difference(&Rows::new(), &rows).map_or(Ok(found), Err)
}

fn told(error: StoreError) -> String {
    format!("{error:?}")
}

fn difference(right: &Rows, found: &Rows) -> Option<String> {
    let mut places = right.keys().chain(found.keys());
    let place = places.find(|place| right.get(*place) != found.get(*place))?;
    let bytes = |rows: &Rows| rows.get(place).map(Vec::len);
    let (right, found) = (bytes(right), bytes(found));
    Some(format!(
        "{place:?}: {right:?} bytes must be there, {found:?} are"
    ))
}

async fn every_row(store: &SledStore) -> Result<Rows, StoreError> {
    let mut rows = Rows::new();
    for table in tables::ALL {
        let found = store.scan(table, &[], None, usize::MAX).await?;
        rows.extend(
            found
                .into_iter()
                .map(|row| ((table.number(), row.key), row.value)),
        );
    }
    Ok(rows)
}

/// Whoever has every file and the key finds nothing that was acknowledged as erased.
pub fn nothing_erased_is_left(folder: &Path, known: &Acknowledged) -> Result<(), String> {
    let key = folder.join("store.key");
    if !key.exists() {
        return Ok(());
    }
    let values = intruder::decrypted(folder, &key);
    let mut read = values.iter().filter_map(|value| whose(value));
    let erased = read.find(|(kind, task, number)| {
        let last = known.last(*task);
        last.is_some_and(|last| is_forgotten(kind, *number, last))
    });
    erased.map_or(Ok(()), |words| Err(format!("can be read again: {words:?}")))
}

/// Whose words these are.
fn whose(value: &[u8]) -> Option<(String, u64, u64)> {
    let text = std::str::from_utf8(value.get(..18)?).ok()?;
    let mut parts = text.split(' ');
    let kind = parts
        .next()
        .filter(|kind| ["words", "about"].contains(kind))?;
    Some((
        kind.to_owned(),
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
    ))
}
