//! Leading on a database from now on: first it is seen that this machine's key and list belong to it and that it is no
//! older state of it, and what a stop interrupted is finished before anything is served.

use std::path::Path;
use std::sync::Arc;

use super::connecting::Connection;
use super::database::Database;
use super::lease::Lease;
use super::nodes::{self, Node};
use super::reached::{self, Reached};
use super::reactor::Reactor;
use super::reading::Reads;
use super::refusal::told;
use super::transacting::Writes;
use super::{Postgres, keys, schema};
use crate::backend::Backend;
use crate::folder::{Folder, refuse_strange};
use crate::seal::{ErasedList, KeptKeys, KeyChanges, KeyPlaces};
use crate::unlocking::{Before, follow_erased, follow_key, unlock_kept};
use crate::versions::Versions;
use crate::waiting::wait_for;
use crate::{Options, Sealed, StoreError, Table};

/// What is there is whole: it is filled anew no more.
pub(super) const FILLED: &str =
    "update kring_house set filling = false where filling returning true";

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
    let led = lead(
        database,
        &folder,
        (options.tables, Aim::Serve(&options.keys)),
    )?;
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
    // Somebody leads on it: it is never filled anew.
    wait_for(says(&postgres.writes.0, FILLED))?;
    Ok(vaults)
}

/// Nothing was served: another may try at once.
pub(super) fn let_go(postgres: &Postgres) {
    // If it cannot be given back, it ends by itself.
    let _ = wait_for(postgres.close());
}

/// What it is opened for.
#[derive(Clone, Copy)]
pub(super) enum Aim<'a> {
    /// To be used as it is, with the key and the list in these places.
    Serve(&'a KeyPlaces),
    /// To be filled: it must hold nothing. Versions of this opening and before were given out already.
    Fill(u64),
}

/// Takes the lease, and looks what is there. While another one holds it, what was erased there is noted here.
pub(super) fn lead(
    database: &Database,
    folder: &Folder,
    (tables, aim): (&'static [Table], Aim<'_>),
) -> Result<Led, StoreError> {
    let reactor = Reactor::start()?;
    let reached = Reached::open(folder)?;
    let writing = first(&reactor, database, &reached)?;
    let (writing, holder) = reactor.wait(async move {
        let holder = holder(&writing).await?;
        Ok((writing, holder))
    })?;
    if holder.is_some() {
        if let Aim::Serve(places) = aim {
            follow((&reactor, database), writing, (folder, places))?;
        }
        return Err(StoreError::LedByAnother);
    }
    let (holder, database) = (database.holder.clone(), database.clone());
    let behind = match aim {
        Aim::Serve(_) => 0,
        Aim::Fill(opening) => opening,
    };
    let found = reactor.wait(async move { found(&database, writing, behind).await })?;
    found.lease.keep(reactor.handle())?;
    let postgres = Postgres {
        lease: found.lease,
        writes: found.writes,
        reads: found.reads,
        reached,
        holder,
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

/// Connects, sees to the tables, and notes how far the database has come.
fn first(
    reactor: &Reactor,
    database: &Database,
    reached: &Reached,
) -> Result<Connection, StoreError> {
    let at_first = database.clone();
    let (connection, reach) = reactor.wait(async move {
        let mut connection = Connection::open(&at_first).await?;
        connection.refuse_old().await?;
        schema::settle(&mut connection).await?;
        let reach = reach(&connection).await?;
        Ok((connection, reach))
    })?;
    if !database.accepts_older {
        reached.refuse_older(reach)?;
    }
    reached.note(reach)?;
    Ok(connection)
}

/// What one that stands by notes: with it nothing comes back that was erased, whatever becomes of the database. It goes over
/// to the key that opens the keyring by now, and says what it has.
fn follow(
    (reactor, database): (&Reactor, &Database),
    connection: Connection,
    (folder, places): (&Folder, &KeyPlaces),
) -> Result<(), StoreError> {
    let listed = ErasedList::look(&places.erased_list_file(folder.root())?)?;
    let known = listed.map_or(0, |(_, keys)| keys.len());
    let (connection, kept) = reactor.wait(async move {
        let kept = keys::read_erased(&connection.client, known).await?;
        Ok((connection, kept))
    })?;
    if !kept.erased.is_empty() {
        follow_erased(folder, places, &kept)?;
    }
    let node = Node {
        name: database.holder.clone(),
        keys: follow_key(folder, places, &kept)?,
        erased: i64::try_from(known + kept.erased.len()).map_err(|_| StoreError::Damaged)?,
    };
    let mut connection = connection;
    reactor.wait(async move { nodes::announce(&mut connection, node).await })
}

/// What there is once the lease is taken.
struct Found {
    lease: Lease,
    writes: (Connection, Writes),
    reads: (Connection, Reads),
    before: Before,
    kept: KeptKeys,
}

/// One connection to write, one to read, and one for the lease, which waits for neither.
async fn found(database: &Database, writing: Connection, behind: u64) -> Result<Found, StoreError> {
    let reading = Connection::open(database).await?;
    let leading = Connection::open(database).await?;
    begin_behind(&leading, behind).await?;
    let lease = Lease::take(leading, &database.holder).await?;
    let kept = keys::read(&writing.client).await?;
    let before = before(&writing).await?;
    let writes = Writes::prepare(&writing).await?;
    let reads = Reads::prepare(&reading).await?;
    Ok(Found {
        lease,
        writes: (writing, writes),
        reads: (reading, reads),
        before,
        kept,
    })
}

/// Who holds the lease, if somebody does.
pub(super) async fn holder(connection: &Connection) -> Result<Option<String>, StoreError> {
    let held = "select holder from kring_lease where until >= clock_timestamp()";
    let row = connection.client.query_opt(held, &[]).await;
    Ok(row.map_err(|error| told(&error))?.map(|row| row.get(0)))
}

/// What it says to a question that is answered with yes or no.
pub(super) async fn says(connection: &Connection, what: &str) -> Result<bool, StoreError> {
    let row = connection.client.query_opt(what, &[]).await;
    let row = row.map_err(|error| told(&error))?;
    Ok(row.is_some_and(|row| row.get(0)))
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
    let raise = "update kring_lease set epoch = $1 where epoch < $1 and until < clock_timestamp()";
    let raised = connection.client.execute(raise, &[&opening]).await;
    raised.map(drop).map_err(|error| told(&error))
}
