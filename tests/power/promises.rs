//! What must hold on every disk that is left, or what is wrong.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use kring::desk::{Everything, laid_open, tables};
use kring_intruder as intruder;
use kring_store::{SledStore, Store};

use crate::known::{Known, is_of_alex};
use crate::stage::{Stage, guides};
use crate::workload::options;

/// The desk opens, twice; everything that somebody was told is noted is there, and every row can be read.
pub fn everything_is_there(folder: &Path, known: &Known) -> Result<(), String> {
    let checked = panic::catch_unwind(AssertUnwindSafe(|| {
        for start in ["first", "second"] {
            let found = found(folder).map_err(|wrong| format!("{start} start: {wrong}"))?;
            let holds = |words: &str| found.iter().any(|value| holds(value, words));
            if let Some(missing) = known.kept().find(|words| !holds(words)) {
                return Err(format!("{start} start: {missing} is not there"));
            }
            if known.is_erased() && found.iter().any(|value| holds_any_of_alex(value)) {
                return Err(format!("{start} start: what was erased is there"));
            }
        }
        Ok(())
    }));
    checked.unwrap_or_else(|_| Err("a panic".to_owned()))
}

/// Whoever has every file and the key finds nothing of what somebody was told is erased.
pub fn nothing_erased_is_left(folder: &Path, known: &Known) -> Result<(), String> {
    let key = folder.join("store.key");
    if !known.is_erased() || !key.exists() {
        return Ok(());
    }
    let values = intruder::decrypted(folder, &key);
    let found = values.iter().any(|value| holds_any_of_alex(value));
    (!found)
        .then_some(())
        .ok_or_else(|| "what was erased can be read again".to_owned())
}

/// Every value there is, once the desk was opened.
fn found(folder: &Path) -> Result<Vec<Vec<u8>>, String> {
    let store = SledStore::open(&folder.join("store"), &options());
    let store = store.map_err(|error| format!("{error:?}"))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(async {
        drop(Stage::on(store.clone(), guides()).await);
        let read = Everything::read(store.clone()).await;
        let read = read.map_err(|error| format!("{error}"))?;
        if !read.cases.is_empty() || read.other_rows > 0 {
            return Err(format!("not all can be read: {read:?}"));
        }
        let mut values = Vec::new();
        for table in tables::ALL {
            let rows = store.scan(table, &[], None, usize::MAX).await;
            let rows = rows.map_err(|error| format!("{error:?}"))?;
            values.extend(rows.into_iter().map(|row| laid_open(row.value)));
        }
        Ok(values)
    })
}

fn holds(value: &[u8], words: &str) -> bool {
    value
        .windows(words.len())
        .any(|part| part == words.as_bytes())
}

/// Anything of what Alex wrote, whichever it is.
fn holds_any_of_alex(value: &[u8]) -> bool {
    debug_assert!(is_of_alex("Marker-Alex-"));
    holds(value, "Marker-Alex-")
}
