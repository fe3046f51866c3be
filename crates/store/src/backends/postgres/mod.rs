//! Rows in PostgreSQL, for those who keep kring on more than one machine. The only place that names its client.
//!
//! Several krings may be given one database; one of them leads at a time ([`lease`]). Whatever is written holds the lease's
//! row in its own transaction, so that nothing is written for one that leads no more ([`transacting`]). The wrapped data
//! keys lie there too, with the rows, and change in the same transactions ([`keys`]). What one machine has seen of the
//! database it notes beside ([`reached`]), so that an older copy of it is not taken for the database.
//!
//! Connections live on a thread of their own ([`reactor`]): the lease is lengthened however busy everything else is.

mod connecting;
mod database;
mod folding;
mod keys;
mod lease;
mod leaving;
mod looking;
mod nodes;
mod opening;
mod reached;
mod reactor;
mod reading;
mod refusal;
mod restoring;
mod schema;
mod servers;
mod tls;
mod transacting;

use std::path::Path;
use std::pin::pin;
use std::sync::Arc;

use futures_util::future::{Either, select};

use self::connecting::Connection;
pub use self::database::Database;
use self::lease::Lease;
use self::reached::Reached;
use self::reactor::Reactor;
use self::reading::Reads;
use self::transacting::Writes;
use crate::backend::{Backend, Chore, KeyId, Page, SealedRow, Unit};
use crate::folder::Folder;
use crate::seal::KeyChanges;
use crate::{
    Contents, KeyError, Options, Outcome, RestoreError, Sealed, StoreError, Table, WithoutList,
    restore,
};

/// A database that this process leads on.
pub struct Postgres {
    lease: Lease,
    writes: (Connection, Writes),
    reads: (Connection, Reads),
    reached: Reached,
    /// By this name the other machines know this one.
    holder: String,
    changes: Arc<KeyChanges>,
    tables: &'static [Table],
    _reactor: Reactor,
}

impl Sealed<Postgres> {
    /// Leads on this database from now on. `directory` is this machine's own: beside it lie the master key and a list of
    /// what was erased. Blocks until the database answers, or does not for too long.
    pub fn open(
        database: &Database,
        directory: &Path,
        options: &Options,
    ) -> Result<Self, StoreError> {
        opening::open(database, directory, options)
    }

    /// Verifies a backup, and brings it back into a database that holds nothing, with a directory that is empty or not
    /// there. Blocks.
    pub fn restore(
        file: &Path,
        (database, directory): (&Database, &Path),
        options: &Options,
        without_list: WithoutList,
    ) -> Result<Contents, RestoreError> {
        let build = |folder: &Folder, content: &restore::Content<'_>| {
            restoring::build(database, folder, content)
        };
        let restored = restore::restore(
            file,
            (directory, &[reached::FILE]),
            options,
            without_list,
            build,
        )?;
        restoring::filled(database)?;
        Ok(restored)
    }
}

impl Postgres {
    /// So many keys were erased since the last rotation.
    pub(crate) async fn erased_since_rotation(&self) -> Result<u64, StoreError> {
        let (connection, reads) = &self.reads;
        self.leading(reads.erased_since_rotation(connection)).await
    }

    /// What is asked of the database is worth nothing once this does not lead any more.
    async fn leading<T>(
        &self,
        work: impl Future<Output = Result<T, StoreError>> + Send,
    ) -> Result<T, StoreError> {
        self.lease.held()?;
        match select(pin!(self.lease.lost()), pin!(work)).await {
            Either::Left((lost, _)) => Err(lost),
            Either::Right((done, _)) => done,
        }
    }
}

impl Backend for Postgres {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<SealedRow>, StoreError> {
        let (connection, reads) = &self.reads;
        let row = self.leading(reads.row(connection, table, key)).await?;
        row.map(|row| self.of_this_epoch(row)).transpose()
    }

    async fn range(&self, table: Table, page: Page<'_>) -> Result<Vec<SealedRow>, StoreError> {
        let (connection, reads) = &self.reads;
        let rows = self.leading(reads.page(connection, table, page)).await?;
        rows.into_iter()
            .map(|row| self.of_this_epoch(row))
            .collect()
    }

    async fn sealed_with(
        &self,
        key: KeyId,
        limit: usize,
    ) -> Result<Vec<(Table, Vec<u8>)>, StoreError> {
        let (connection, reads) = &self.reads;
        self.leading(reads.places_of(connection, (key, limit), self.tables))
            .await
    }

    async fn chores(&self) -> Result<Vec<Chore>, StoreError> {
        let (connection, reads) = &self.reads;
        self.leading(reads.chores(connection)).await
    }

    async fn transact(&self, units: &[Unit]) -> Result<Vec<Outcome>, StoreError> {
        let written = self.leading(self.write(units)).await;
        written.inspect_err(|error| self.lease.give_up(*error))
    }

    /// A transaction that was answered is on disk, and on that of the standby if there is to be one.
    async fn sync(&self) -> Result<(), StoreError> {
        self.lease.held()
    }

    async fn lost(&self) -> StoreError {
        self.lease.lost().await
    }

    async fn others_can_follow(&self, key: &[u8]) -> Result<(), KeyError> {
        let (connection, _) = &self.reads;
        let behind = nodes::behind(&connection.client, (&self.holder, key));
        match self.leading(behind).await? {
            None => Ok(()),
            Some(machine) => Err(KeyError::OthersLack(machine)),
        }
    }

    /// Another one may lead at once.
    async fn close(&self) -> Result<(), StoreError> {
        self.leading(self.lease.give_back()).await
    }
}
