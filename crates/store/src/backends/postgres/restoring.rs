//! Filling a database that holds nothing from a backup. The head of the keyring comes last: without it nothing opens what
//! was only half filled.

use std::fs;

use super::Postgres;
use super::database::Database;
use super::opening::{Aim, Led, lead, let_go};
use crate::backend::Backend;
use crate::folder::Folder;
use crate::restore::Content;
use crate::seal::{SLOT_LENGTH, SlotBytes};
use crate::unlocking::Before;
use crate::waiting::wait_for;
use crate::{RestoreError, StoreError};

/// The keyring in this folder goes into the database, and is not left there.
pub(super) fn build(
    database: &Database,
    folder: &Folder,
    content: &Content<'_>,
) -> Result<(), RestoreError> {
    let aim = (content.tables(), Aim::Fill(content.opening()));
    let Led {
        postgres, before, ..
    } = lead(database, folder, aim)?;
    if before != Before::Nothing {
        let_go(&postgres);
        return Err(RestoreError::NotEmpty);
    }
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
