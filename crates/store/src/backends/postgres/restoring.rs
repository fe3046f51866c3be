//! Filling a database that holds nothing from a backup. The head of the keyring comes last: without it nothing opens what
//! was only half filled. Whatever a stop left is filled anew, as long as nobody has led on it.

use std::fs;
use std::time::Duration;

use super::Postgres;
use super::connecting::Connection;
use super::database::Database;
use super::opening::{Aim, FILLED, Led, lead, let_go, says};
use super::reactor::Reactor;
use super::refusal::told;
use crate::backend::Backend;
use crate::folder::Folder;
use crate::restore::Content;
use crate::seal::{SLOT_LENGTH, SlotBytes};
use crate::unlocking::Before;
use crate::waiting::wait_for;
use crate::{RestoreError, StoreError};

/// It is being filled, or was and nobody has led on it since.
const IS_FILLING: &str = "select filling from kring_house";
/// Whatever is there was filled in and never used: whoever leads now begins anew.
const BEGIN_ANEW: &str = "with held as (select 1 from kring_lease where epoch = $1 for key share), \
                          rows as (delete from kring_rows where exists (select from held)), \
                          keys as (delete from kring_keys where exists (select from held)), \
                          chores as (delete from kring_chores where exists (select from held)), \
                          erased as (delete from kring_erased where exists (select from held)) \
                          update kring_house set filling = true where exists (select from held)";

/// For so long somebody else may hold the lease of a database that is being filled: longer than it lasts.
const LOOKS: u32 = 50;
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);

/// The keyring in this folder goes into the database, and is not left there.
pub(super) fn build(
    database: &Database,
    folder: &Folder,
    content: &Content<'_>,
) -> Result<(), RestoreError> {
    let Led {
        postgres, before, ..
    } = lead_once_free(database, folder, content)?;
    if before != Before::Nothing && !wait_for(says(&postgres.writes.0, IS_FILLING))? {
        let_go(&postgres);
        return Err(RestoreError::NotEmpty);
    }
    wait_for(postgres.begin_anew())?;
    content.fill(&postgres)?;
    wait_for(finish(&postgres, folder, content))?;
    fs::remove_file(folder.keyring()).map_err(StoreError::from)?;
    Ok(folder.settle().map_err(StoreError::from)?)
}

async fn finish(
    postgres: &Postgres,
    folder: &Folder,
    content: &Content<'_>,
) -> Result<(), StoreError> {
    let keyring = fs::read(folder.keyring())?;
    for (number, slot) in (0..).zip(keyring.chunks_exact(SLOT_LENGTH)) {
        let slot = SlotBytes::try_from(slot).map_err(|_| StoreError::KeyringDamaged)?;
        postgres.changes.put(number, slot);
    }
    for key in content.erased() {
        postgres.changes.erased(*key);
    }
    postgres.transact(&[]).await?;
    postgres.close().await
}

/// What was filled in is whole, and so is what belongs to it on this machine.
pub(super) fn filled(database: &Database) -> Result<(), StoreError> {
    asked(database, FILLED).map(drop)
}

/// Whoever was killed while filling holds the lease until it has run out: that is waited for here, and nowhere else.
fn lead_once_free(
    database: &Database,
    folder: &Folder,
    content: &Content<'_>,
) -> Result<Led, RestoreError> {
    let mut looks = LOOKS;
    loop {
        let aim = (content.tables(), Aim::Fill(content.opening()));
        match lead(database, folder, aim) {
            Err(StoreError::LedByAnother) if asked(database, IS_FILLING)? => {
                looks = looks.checked_sub(1).ok_or(RestoreError::UnderWay)?;
                std::thread::sleep(BETWEEN_LOOKS);
            }
            led => return Ok(led?),
        }
    }
}

fn asked(database: &Database, what: &'static str) -> Result<bool, StoreError> {
    let (reactor, database) = (Reactor::start()?, database.clone());
    reactor.wait(async move { says(&Connection::open(&database).await?, what).await })
}

impl Postgres {
    async fn begin_anew(&self) -> Result<(), StoreError> {
        let (connection, _) = &self.writes;
        let (epoch, warned) = (self.lease.number()?, connection.warnings());
        let begun = self.leading(async {
            let begun = connection.client.execute(BEGIN_ANEW, &[&epoch]).await;
            begun.map_err(|error| told(&error))
        });
        match begun.await? {
            0 => Err(StoreError::Deposed),
            _ => connection.refuse_warned(warned),
        }
    }
}
