//! Leading on a database from now on: first it is seen that this machine's key and list belong to it and that it is no
//! older state of it, and what a stop interrupted is finished before anything is served.

use std::path::Path;
use std::sync::Arc;

use super::connecting::Connection;
use super::database::Database;
use super::lease::Lease;
use super::reached::{self, Reached};
use super::reactor::Reactor;
use super::reading::Reads;
use super::refusal::told;
use super::transacting::Writes;
use super::{Postgres, keys, schema};
use crate::backend::Backend;
use crate::folder::{Folder, refuse_strange};
use crate::seal::{KeptKeys, KeyChanges};
use crate::unlocking::{Before, unlock_kept};
use crate::versions::Versions;
use crate::waiting::wait_for;
use crate::{Options, Sealed, StoreError, Table};

/// What this process leads on, and what was found there.
pub(super) struct Led {
    pub(super) postgres: Postgres,
    pub(super) before: Before,
    pub(super) kept: KeptKeys,
}

pub(super) fn open(
    database: &Database,
    root: &Path,
    options: &Options,
) -> Result<Sealed<Postgres>, StoreError> {
    refuse_strange(root, &[reached::FILE])?;
    let folder = Folder::claim(root)?;
    let led = lead(database, &folder, (options.tables, Aim::Serve))?;
    let Led {
        postgres,
        before,
        kept,
    } = led;
    let begun = begin(&postgres, &folder, options, (&kept, before));
    let vaults = begun.inspect_err(|_| let_go(&postgres))?;
    let versions = Versions::of_opening(postgres.lease.epoch);
    Sealed::begin((folder, vaults), postgres, (options.tables, versions))
}

fn begin(
    postgres: &Postgres,
    folder: &Folder,
    options: &Options,
    found: (&KeptKeys, Before),
) -> Result<crate::seal::Vaults, StoreError> {
    let vaults = unlock_kept(folder, &options.keys, found, &postgres.changes)?;
    folder.settle()?;
    wait_for(postgres.transact(&[]))?;
    Ok(vaults)
}

/// Nothing was served: another may try at once.
pub(super) fn let_go(postgres: &Postgres) {
    // If it cannot be given back, it ends by itself.
    let _ = wait_for(postgres.close());
}

/// What it is opened for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// To be used as it is.
    Serve,
    /// To be filled: it must hold nothing. Versions of this opening and before were given out already.
    Fill(u64),
}

/// Takes the lease, and looks what is there.
pub(super) fn lead(
    database: &Database,
    folder: &Folder,
    (tables, aim): (&'static [Table], Aim),
) -> Result<Led, StoreError> {
    let reactor = Reactor::start()?;
    let reached = Reached::open(folder)?;
    let at_first = database.clone();
    let (there, reach) = reactor.wait(async move { Connected::to(&at_first).await })?;
    if !database.accepts_older {
        reached.refuse_older(reach)?;
    }
    let holder = database.holder.clone();
    let found = reactor.wait(async move { there.lead(aim, &holder).await })?;
    reached.note(reach)?;
    found.lease.keep(reactor.handle())?;
    let postgres = Postgres {
        lease: found.lease,
        writes: found.writes,
        reads: found.reads,
        reached,
        changes: Arc::new(KeyChanges::default()),
        tables,
        _reactor: reactor,
    };
    Ok(Led {
        postgres,
        before: found.before,
        kept: found.kept,
    })
}

/// One to write, one to read, and one for the lease, which waits for neither.
struct Connected {
    writing: Connection,
    reading: Connection,
    leading: Connection,
}

/// What there is once the lease is taken.
struct Found {
    lease: Lease,
    writes: (Connection, Writes),
    reads: (Connection, Reads),
    before: Before,
    kept: KeptKeys,
}

impl Connected {
    /// Connects, sees to the tables, and tells how far the database has come.
    async fn to(database: &Database) -> Result<(Self, u64), StoreError> {
        let mut writing = Connection::open(database).await?;
        writing.refuse_old().await?;
        schema::settle(&mut writing).await?;
        let reach = reach(&writing).await?;
        let there = Self {
            writing,
            reading: Connection::open(database).await?,
            leading: Connection::open(database).await?,
        };
        Ok((there, reach))
    }

    async fn lead(self, aim: Aim, holder: &str) -> Result<Found, StoreError> {
        if let Aim::Fill(opening) = aim {
            begin_behind(&self.leading, opening).await?;
        }
        let lease = Lease::take(self.leading, holder).await?;
        let kept = keys::read(&self.writing).await?;
        let before = before(&self.writing).await?;
        let writes = Writes::prepare(&self.writing).await?;
        let reads = Reads::prepare(&self.reading).await?;
        Ok(Found {
            lease,
            writes: (self.writing, writes),
            reads: (self.reading, reads),
            before,
            kept,
        })
    }
}

async fn reach(connection: &Connection) -> Result<u64, StoreError> {
    let reach = "select reach from kring_house";
    let row = connection.client.query_one(reach, &[]).await;
    let reach: i64 = row.map_err(|error| told(&error))?.get(0);
    reach.try_into().map_err(|_| StoreError::Damaged)
}

/// Whether something was kept there.
async fn before(connection: &Connection) -> Result<Before, StoreError> {
    let used = "select exists (select from kring_rows) or exists (select from kring_keys)";
    let row = connection.client.query_one(used, &[]).await;
    let used = row.map_err(|error| told(&error))?.get(0);
    Ok(if used { Before::Rows } else { Before::Nothing })
}

/// The next epoch comes behind this opening.
async fn begin_behind(connection: &Connection, opening: u64) -> Result<(), StoreError> {
    let opening = i64::try_from(opening).map_err(|_| StoreError::Damaged)?;
    let raise =
        "update kring_lease set epoch = greatest(epoch, $1) where until < clock_timestamp()";
    let raised = connection.client.execute(raise, &[&opening]).await;
    raised.map(drop).map_err(|error| told(&error))
}
