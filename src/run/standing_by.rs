//! Opening the database, and waiting for it where it is shared with other machines: while another kring leads there, this
//! one stands by, and says so to whoever asks.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

use super::Setup;
use crate::commands::Socket;
use crate::needs;
use crate::opening::{moved, open_kept, opens};
use crate::progress::{Measure, Progress};
use crate::watch::{stands_by, waits_for};
use kring_store::{AnyStore, Kept, SledStore, StoreError};

/// So often a kring that stands by looks whether it may lead.
const LOOKED_EVERY: Duration = Duration::from_secs(1);

/// Opens the database. Where there is none, one is made, and that is said.
pub(super) async fn open_or_make(setup: &Setup) -> Result<AnyStore> {
    let kept = setup.kept();
    if kept.database.is_some() {
        return lead(setup, kept).await;
    }
    let is_new = !SledStore::lies_in(&setup.data);
    let progress = Progress::of("opening the database", Measure::Unknown);
    let store = open_kept(kept, setup.keys.clone()).await?;
    drop(progress);
    tracing::debug!("the database in {} is open", setup.data.display());
    if is_new {
        tracing::info!("a new database was made in {}", setup.data.display());
    }
    if let Some(danger) = needs::open_to_others(&setup.data) {
        tracing::warn!("{danger}");
    }
    Ok(store)
}

/// Waits until this kring may lead, and until the database answers, for as long as it takes.
async fn lead(setup: &Setup, kept: Kept) -> Result<AnyStore> {
    let mut waiting = Waiting::default();
    loop {
        match opens(kept.clone(), setup.keys.clone()).await? {
            Err(StoreError::LedByAnother) => waiting.stand_by(&setup.data, &kept).await,
            Err(StoreError::DatabaseGone) => waiting.is_away(),
            Err(StoreError::Moved) => return Err(moved(kept).await),
            store => {
                drop(waiting);
                let store = store.context("the database cannot be opened")?;
                tracing::info!("kring leads on its database");
                return Ok(store);
            }
        }
        tokio::time::sleep(LOOKED_EVERY).await;
    }
}

/// What was said already of what is waited for.
#[derive(Default)]
struct Waiting {
    socket: Option<Socket>,
    for_whom: Option<String>,
    is_away: bool,
}

impl Waiting {
    async fn stand_by(&mut self, data: &Path, kept: &Kept) {
        self.is_away = false;
        let Some(leader) = leader(kept).await else {
            return;
        };
        stands_by(&leader);
        if self.for_whom.as_ref() == Some(&leader) {
            return;
        }
        tracing::info!("kring stands by: {leader} leads");
        // The one before is gone before there is another.
        self.socket = None;
        self.socket = Socket::standing_by(data, leader.clone())
            .inspect_err(|error| tracing::warn!("{error:#}"))
            .ok();
        self.for_whom = Some(leader);
    }

    fn is_away(&mut self) {
        if !std::mem::replace(&mut self.is_away, true) {
            tracing::warn!("{}; trying again", StoreError::DatabaseGone);
            waits_for("waiting for the database");
        }
    }
}

/// Who leads. Somebody who just stopped is nobody.
async fn leader(kept: &Kept) -> Option<String> {
    let database = kept.database.clone()?;
    let asked = tokio::task::spawn_blocking(move || database.leader()).await;
    asked.ok()?.ok()?
}
