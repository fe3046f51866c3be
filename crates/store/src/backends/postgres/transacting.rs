//! Writing many units in one transaction, which holds the lease's row while it is written: whoever takes the lease waits for
//! it, and what one would write that leads no more fails as a whole.
//!
//! Everything that need not wait for an answer is sent at once. Only where something is expected of a row the answer to
//! that is waited for in between.

use futures_util::future::join_all;
use tokio_postgres::Statement;

use super::Postgres;
use super::connecting::{Connection, Flight};
use super::folding::{Folded, Known, Places};
use super::keys;
use super::refusal::{told, told_of_fence};
use crate::backend::Unit;
use crate::seal::Waiting;
use crate::{Outcome, StoreError, Version};

/// Fails where nobody with this epoch leads.
const FENCE: &str =
    "select 1 / count(*) from (select 1 from kring_lease where epoch = $1 for key share) held";
const REACH: &str = "update kring_house set reach = reach + 1 returning reach";
const LOOK: &str = "select r.tbl, r.key, r.version from unnest($1::smallint[], $2::bytea[]) as w (tbl, key) \
                    join kring_rows r on r.tbl = w.tbl and r.key = w.key";
const PUT: &str = "insert into kring_rows (tbl, key, version, keyid, sealed) \
                   select * from unnest($1::smallint[], $2::bytea[], $3::bigint[], $4::bytea[], $5::bytea[]) \
                   on conflict (tbl, key) do update set version = excluded.version, keyid = excluded.keyid, \
                   sealed = excluded.sealed";
const DELETE: &str = "delete from kring_rows r using unnest($1::smallint[], $2::bytea[]) as w (tbl, key) \
                      where r.tbl = w.tbl and r.key = w.key";
const NOTE: &str = "insert into kring_chores (key, kind) select * from unnest($1::bytea[], $2::smallint[]) \
                    on conflict (key) do update set kind = excluded.kind";
const STRIKE_OUT: &str = "delete from kring_chores where key = any($1::bytea[])";

/// The statements of a transaction.
pub(super) struct Writes {
    fence: Statement,
    reach: Statement,
    look: Statement,
    put: Statement,
    delete: Statement,
    note: Statement,
    strike_out: Statement,
    keys: keys::Writes,
}

impl Writes {
    pub(super) async fn prepare(connection: &Connection) -> Result<Self, StoreError> {
        let client = &connection.client;
        let all = [FENCE, REACH, LOOK, PUT, DELETE, NOTE, STRIKE_OUT];
        let all = join_all(all.map(|text| client.prepare(text))).await;
        let all: Result<Vec<_>, _> = all.into_iter().collect();
        let all: Result<[_; 7], _> = all.map_err(|error| told(&error))?.try_into();
        let [fence, reach, look, put, delete, note, strike_out] =
            all.map_err(|_| StoreError::DatabaseGone)?;
        Ok(Self {
            fence,
            reach,
            look,
            put,
            delete,
            note,
            strike_out,
            keys: keys::Writes::prepare(connection).await?,
        })
    }
}

impl Postgres {
    /// Writes what these units come to, and what has changed in the keys.
    pub(super) async fn write(&self, units: &[Unit]) -> Result<Vec<Outcome>, StoreError> {
        let waiting = self.changes.take();
        let expected = Places::expected(units);
        if expected.keys.is_empty() {
            let (folded, outcomes) = Folded::of(units, &Known::new());
            self.write_folded(&folded, &waiting, true).await?;
            return Ok(outcomes);
        }
        let known = self.begin_looking(&expected).await?;
        let (folded, outcomes) = Folded::of(units, &known);
        self.write_folded(&folded, &waiting, false).await?;
        Ok(outcomes)
    }

    async fn begin_looking(&self, expected: &Places<'_>) -> Result<Known, StoreError> {
        let (connection, writes) = &self.writes;
        let epoch = self.lease.number()?;
        let mut flight = Flight::on(connection);
        flight.simple("begin");
        flight.add_refused(&writes.fence, vec![&epoch], told_of_fence);
        flight.add(&writes.look, vec![&expected.tables, &expected.keys]);
        let found = flight.land().await?.pop().unwrap_or_default();
        found.iter().map(known).collect()
    }

    /// In a transaction of its own or, if it `begins` none, in the one that has begun.
    async fn write_folded(
        &self,
        folded: &Folded<'_>,
        waiting: &Waiting,
        begins: bool,
    ) -> Result<(), StoreError> {
        let (connection, writes) = &self.writes;
        if begins && folded.is_empty() && waiting.is_empty() {
            return Ok(());
        }
        let epoch = self.lease.number()?;
        let (puts, deletes) = (folded.puts()?, folded.deletes());
        let (noted, struck_out) = (folded.noted(), folded.struck_out());
        let keys = keys::Changed::of(waiting);
        let mut flight = Flight::on(connection);
        if begins {
            flight.simple("begin");
            flight.add_refused(&writes.fence, vec![&epoch], told_of_fence);
        }
        let reached = flight.many();
        flight.add(&writes.reach, vec![]);
        keys.write(&mut flight, &writes.keys);
        if !puts.keys.is_empty() {
            flight.add(
                &writes.put,
                vec![
                    &puts.tables,
                    &puts.keys,
                    &puts.versions,
                    &puts.sealed_with,
                    &puts.sealed,
                ],
            );
        }
        if !deletes.keys.is_empty() {
            flight.add(&writes.delete, vec![&deletes.tables, &deletes.keys]);
        }
        if !noted.0.is_empty() {
            flight.add(&writes.note, vec![&noted.0, &noted.1]);
        }
        if !struck_out.is_empty() {
            flight.add(&writes.strike_out, vec![&struck_out]);
        }
        flight.simple("commit");
        let warned = connection.warnings();
        let answers = flight.land().await?;
        connection.refuse_warned(warned)?;
        self.reached.note(reach(&answers, reached)?)
    }
}

fn known(row: &tokio_postgres::Row) -> Result<((u8, Vec<u8>), Version), StoreError> {
    let (table, version): (i16, i64) = (row.get(0), row.get(2));
    let table = table.try_into().map_err(|_| StoreError::Damaged)?;
    let version = version.try_into().map_err(|_| StoreError::Damaged)?;
    Ok(((table, row.get(1)), Version::new(version)))
}

/// What the statement in this place said of how far the database has come.
fn reach(answers: &[Vec<tokio_postgres::Row>], place: usize) -> Result<u64, StoreError> {
    let row = answers.get(place).and_then(|rows| rows.first());
    let reach: i64 = row.ok_or(StoreError::Damaged)?.get(0);
    reach.try_into().map_err(|_| StoreError::Damaged)
}
