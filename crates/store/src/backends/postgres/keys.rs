//! The wrapped data keys as they lie in the database, and what changes in them.

use futures_util::future::{join, join_all};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Error, GenericClient, Row, Statement};

use super::connecting::{Connection, Flight};
use super::refusal::told;
use crate::StoreError;
use crate::seal::{KeptKeys, KeyId, SlotBytes, Waiting};

const PUT: &str = "insert into kring_keys (number, slot) select * from unnest($1::bigint[], $2::bytea[]) \
                   on conflict (number) do update set slot = excluded.slot";
const FREE: &str = "delete from kring_keys where number = any($1::bigint[])";
const ERASED: &str = "insert into kring_erased (id) select w.id from unnest($1::bytea[]) with ordinality as w (id, n) \
                      order by w.n on conflict (id) do nothing";

/// What was erased by now is wrapped by nothing any more that the key of today opens.
const SETTLE: &str =
    "update kring_house set settled = coalesce((select max(n) from kring_erased), 0)";

/// The statements that write keys.
pub(super) struct Writes {
    put: Statement,
    free: Statement,
    erased: Statement,
    settle: Statement,
}

impl Writes {
    pub(super) async fn prepare(connection: &Connection) -> Result<Self, StoreError> {
        let client = &connection.client;
        let all = join_all([PUT, FREE, ERASED, SETTLE].map(|text| client.prepare(text))).await;
        let all: Result<Vec<_>, _> = all.into_iter().collect();
        let all: Result<[_; 4], _> = all.map_err(|error| told(&error))?.try_into();
        let [put, free, erased, settle] = all.map_err(|_| StoreError::DatabaseGone)?;
        Ok(Self {
            put,
            free,
            erased,
            settle,
        })
    }
}

/// What changed in the keys, a column in each.
pub(super) struct Changed<'a> {
    taken: Vec<i64>,
    slots: Vec<&'a [u8]>,
    free: Vec<i64>,
    erased: Vec<Vec<u8>>,
    wrapped_anew: bool,
}

impl<'a> Changed<'a> {
    pub(super) fn of(waiting: &'a Waiting) -> Self {
        let (mut taken, mut slots, mut free) = (vec![], vec![], vec![]);
        for (number, slot) in &waiting.slots {
            if slot.iter().all(|byte| *byte == 0) {
                free.push(i64::from(*number));
            } else {
                taken.push(i64::from(*number));
                slots.push(&slot[..]);
            }
        }
        let erased = waiting.erased.iter();
        let erased = erased.map(|key| key.bytes().to_vec()).collect();
        Self {
            taken,
            slots,
            free,
            erased,
            wrapped_anew: waiting.wrapped_anew,
        }
    }

    pub(super) fn write<'f>(&'f self, flight: &mut Flight<'f>, writes: &'f Writes) {
        if !self.taken.is_empty() {
            flight.add(&writes.put, vec![&self.taken, &self.slots]);
        }
        if !self.free.is_empty() {
            flight.add(&writes.free, vec![&self.free]);
        }
        if !self.erased.is_empty() {
            flight.add(&writes.erased, vec![&self.erased]);
        }
        if self.wrapped_anew {
            flight.add(&writes.settle, vec![]);
        }
    }
}

/// All keys that are there.
pub(super) async fn read(client: &impl GenericClient) -> Result<KeptKeys, StoreError> {
    let slots = client.query("select number, slot from kring_keys order by number", &[]);
    let erased = client.query("select id from kring_erased order by n", &[]);
    let (slots, erased) = join(slots, erased).await;
    kept(&slots, &erased)
}

/// Which keyring it is, and what is on the list beyond the first ones.
pub(super) async fn read_erased(client: &Client, known: usize) -> Result<KeptKeys, StoreError> {
    let known = i64::try_from(known).unwrap_or(i64::MAX);
    let known: [&(dyn ToSql + Sync); 1] = [&known];
    let slots = client.query("select number, slot from kring_keys where number = 0", &[]);
    let erased = client.query("select id from kring_erased order by n offset $1", &known);
    let (slots, erased) = join(slots, erased).await;
    kept(&slots, &erased)
}

fn kept(
    slots: &Result<Vec<Row>, Error>,
    erased: &Result<Vec<Row>, Error>,
) -> Result<KeptKeys, StoreError> {
    let slots = slots.as_ref().map_err(told)?;
    let erased = erased.as_ref().map_err(told)?;
    Ok(KeptKeys {
        slots: slots.iter().map(slot).collect::<Result<_, _>>()?,
        erased: erased.iter().map(key).collect::<Result<_, _>>()?,
    })
}

fn slot(row: &Row) -> Result<(u32, SlotBytes), StoreError> {
    let (number, slot): (i64, &[u8]) = (row.get(0), row.get(1));
    let number = number.try_into().map_err(|_| StoreError::KeyringDamaged)?;
    let slot = slot.try_into().map_err(|_| StoreError::KeyringDamaged)?;
    Ok((number, slot))
}

fn key(row: &Row) -> Result<KeyId, StoreError> {
    let id: &[u8] = row.get(0);
    let id = id.try_into().map_err(|_| StoreError::ErasedListDamaged)?;
    Ok(KeyId::of_bytes(id))
}
