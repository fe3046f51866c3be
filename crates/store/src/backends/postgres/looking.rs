//! Looking at a database without changing anything in it, whoever leads there: everything is read into memory, as it is at
//! one moment, and whatever is done to the store that is shown is done there.

use std::path::Path;

use tokio_postgres::{Row, Transaction};

use super::connecting::Connection;
use super::database::Database;
use super::reactor::Reactor;
use super::reading::{chore, shown};
use super::refusal::told;
use super::{keys, opening, schema};
use crate::backend::{Chore, SealedRow, SealedValue};
use crate::backends::Memory;
use crate::folder::Folder;
use crate::seal::KeptKeys;
use crate::table::numbered;
use crate::unlocking::look_at_kept;
use crate::versions::Versions;
use crate::{MemoryStore, Options, Sealed, StoreError, Table};

/// What lies there.
struct Found {
    kept: KeptKeys,
    rows: Vec<(u8, SealedRow)>,
    chores: Vec<Chore>,
    epoch: u64,
}

impl Database {
    /// Who leads there, if somebody does. Blocks.
    pub fn leader(&self) -> Result<Option<String>, StoreError> {
        let (reactor, database) = (Reactor::start()?, self.clone());
        reactor.wait(async move {
            let connection = Connection::open(&database).await?;
            schema::refuse_other(&connection).await?;
            opening::holder(&connection).await
        })
    }

    /// Whether it waits for a standby before it confirms anything. Blocks.
    pub fn has_standby(&self) -> Result<bool, StoreError> {
        let (reactor, database) = (Reactor::start()?, self.clone());
        reactor.wait(async move {
            let connection = Connection::open(&database).await?;
            let waits = "select current_setting('synchronous_standby_names') <> ''";
            let row = connection.client.query_one(waits, &[]).await;
            Ok(row.map_err(|error| told(&error))?.get(0))
        })
    }

    /// Everything that is kept there, read into memory. Blocks.
    pub(crate) fn look(&self, root: &Path, options: &Options) -> Result<MemoryStore, StoreError> {
        let folder = Folder::look(root)?;
        let (reactor, database) = (Reactor::start()?, self.clone());
        let found = reactor.wait(async move {
            let mut connection = Connection::open(&database).await?;
            schema::refuse_other(&connection).await?;
            found(&mut connection).await
        })?;
        let vaults = look_at_kept(&folder, &options.keys, &found.kept)?;
        let memory = Memory::default();
        fill(&memory, found.rows, options.tables)?;
        for chore in found.chores {
            memory.hold_chore(chore);
        }
        let versions = Versions::of_opening(found.epoch + 1);
        Sealed::begin((folder, vaults), memory, (options.tables, versions))
    }
}

fn fill(memory: &Memory, rows: Vec<(u8, SealedRow)>, tables: &[Table]) -> Result<(), StoreError> {
    for (table, row) in rows {
        let table = numbered(tables, table).ok_or(StoreError::Newer)?;
        let value = SealedValue {
            version: row.version,
            bytes: row.sealed,
        };
        memory.hold(table, row.key, value);
    }
    Ok(())
}

async fn found(connection: &mut Connection) -> Result<Found, StoreError> {
    let moment = connection.client.build_transaction();
    let moment = moment
        .isolation_level(tokio_postgres::IsolationLevel::RepeatableRead)
        .read_only(true);
    let moment = moment.start().await.map_err(|error| told(&error))?;
    let kept = keys::read(&moment).await?;
    let rows = all(&moment, "select key, version, sealed, tbl from kring_rows").await?;
    let rows = rows.iter().map(|row| Ok((number(row)?, shown(row)?)));
    let rows = rows.collect::<Result<_, StoreError>>()?;
    let chores = all(&moment, "select key, kind from kring_chores").await?;
    let chores: Option<_> = chores.iter().map(chore).collect();
    let epoch = all(&moment, "select epoch from kring_lease").await?;
    let epoch = epoch.first().ok_or(StoreError::Damaged)?.get::<_, i64>(0);
    Ok(Found {
        kept,
        rows,
        chores: chores.ok_or(StoreError::Damaged)?,
        epoch: epoch.try_into().map_err(|_| StoreError::Damaged)?,
    })
}

async fn all(moment: &Transaction<'_>, what: &str) -> Result<Vec<Row>, StoreError> {
    moment.query(what, &[]).await.map_err(|error| told(&error))
}

fn number(row: &Row) -> Result<u8, StoreError> {
    row.get::<_, i16>(3)
        .try_into()
        .map_err(|_| StoreError::Damaged)
}
