//! Reading rows. A transaction that waits for a standby does not show yet, so what is read is on both.

use futures_util::future::join_all;
use tokio_postgres::{Row, Statement};

use super::Postgres;
use super::connecting::Connection;
use super::refusal::told;
use crate::backend::{Chore, KeyId, Page, SealedRow};
use crate::table::numbered;
use crate::versions::opening_of;
use crate::{LONGEST_KEY, StoreError, Table, Version};

const ROW: &str = "select key, version, sealed from kring_rows where tbl = $1 and key = $2";
const PAGE: &str = "select key, version, sealed from kring_rows where tbl = $1 and key >= $2 and key < $3 \
                    order by key limit $4";
const PLACES: &str = "select tbl, key from kring_rows where keyid = $1 limit $2";
const ERASED: &str =
    "select count(*) from kring_erased where n > (select settled from kring_house)";
const CHORES: &str = "select key, kind from kring_chores order by key";

/// The statements that read.
pub(super) struct Reads {
    row: Statement,
    page: Statement,
    places: Statement,
    chores: Statement,
}

impl Reads {
    pub(super) async fn prepare(connection: &Connection) -> Result<Self, StoreError> {
        let client = &connection.client;
        let all = [ROW, PAGE, PLACES, CHORES].map(|text| client.prepare(text));
        let all: Result<Vec<_>, _> = join_all(all).await.into_iter().collect();
        let all: Result<[_; 4], _> = all.map_err(|error| told(&error))?.try_into();
        let [row, page, places, chores] = all.map_err(|_| StoreError::DatabaseGone)?;
        Ok(Self {
            row,
            page,
            places,
            chores,
        })
    }

    pub(super) async fn row(
        &self,
        connection: &Connection,
        table: Table,
        key: &[u8],
    ) -> Result<Option<SealedRow>, StoreError> {
        let table = i16::from(table.number());
        let found = connection
            .client
            .query_opt(&self.row, &[&table, &key])
            .await;
        let found = found.map_err(|error| told(&error))?;
        found.as_ref().map(shown).transpose()
    }

    pub(super) async fn page(
        &self,
        connection: &Connection,
        table: Table,
        page: Page<'_>,
    ) -> Result<Vec<SealedRow>, StoreError> {
        let table = i16::from(table.number());
        let limit = i64::try_from(page.limit).unwrap_or(i64::MAX);
        let (from, to) = (first_of(page), behind(page.prefix));
        let page = connection
            .client
            .query(&self.page, &[&table, &from, &to, &limit])
            .await
            .map_err(|error| told(&error))?;
        page.iter().map(shown).collect()
    }

    pub(super) async fn places_of(
        &self,
        connection: &Connection,
        (key, limit): (KeyId, usize),
        tables: &[Table],
    ) -> Result<Vec<(Table, Vec<u8>)>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let (client, id) = (&connection.client, key.bytes().to_vec());
        let places = client.query(&self.places, &[&id, &limit]).await;
        let places = places.map_err(|error| told(&error))?;
        let place = |row: &Row| {
            let number = row.get::<_, i16>(0).try_into();
            let table = numbered(tables, number.map_err(|_| StoreError::Damaged)?);
            Ok((table.ok_or(StoreError::Newer)?, row.get(1)))
        };
        places.iter().map(place).collect()
    }

    pub(super) async fn erased_since_rotation(
        &self,
        connection: &Connection,
    ) -> Result<u64, StoreError> {
        let counted = connection.client.query_one(ERASED, &[]).await;
        let counted: i64 = counted.map_err(|error| told(&error))?.get(0);
        counted.try_into().map_err(|_| StoreError::Damaged)
    }

    pub(super) async fn chores(&self, connection: &Connection) -> Result<Vec<Chore>, StoreError> {
        let noted = connection.client.query(&self.chores, &[]).await;
        let noted = noted.map_err(|error| told(&error))?;
        let noted: Option<_> = noted.iter().map(chore).collect();
        noted.ok_or(StoreError::Damaged)
    }
}

impl Postgres {
    /// A row of a later epoch was written by one that leads by now.
    pub(super) fn of_this_epoch(&self, row: SealedRow) -> Result<SealedRow, StoreError> {
        if opening_of(row.version.number()) > self.lease.epoch {
            self.lease.give_up(StoreError::Deposed);
            return Err(StoreError::Deposed);
        }
        Ok(row)
    }
}

/// What is noted in a row.
pub(super) fn chore(row: &Row) -> Option<Chore> {
    let key: [u8; KeyId::LENGTH] = row.get::<_, &[u8]>(0).try_into().ok()?;
    let kind = row.get::<_, i16>(1).try_into().ok()?;
    Chore::noted(KeyId::of_bytes(key), kind)
}

pub(super) fn shown(row: &Row) -> Result<SealedRow, StoreError> {
    let version: i64 = row.get(1);
    Ok(SealedRow {
        key: row.get(0),
        version: Version::new(version.try_into().map_err(|_| StoreError::Damaged)?),
        sealed: row.get(2),
    })
}

/// No key lies between another one and the same with a zero behind it.
fn first_of(page: Page<'_>) -> Vec<u8> {
    match page.after {
        Some(after) if after >= page.prefix => [after, &[0]].concat(),
        _ => page.prefix.to_vec(),
    }
}

/// The lowest key that is higher than all that begin so.
fn behind(prefix: &[u8]) -> Vec<u8> {
    match prefix.iter().rposition(|byte| *byte < 0xff) {
        Some(last) => {
            let mut key = prefix[..=last].to_vec();
            key[last] += 1;
            key
        }
        None => vec![0xff; LONGEST_KEY + 1],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_behind_a_prefix_is_behind_all_that_begin_so() {
        assert_eq!(behind(b"case/"), b"case0");
        assert_eq!(behind(b"a\xff\xff"), b"b");
        assert_eq!(behind(b""), vec![0xff; LONGEST_KEY + 1]);
        assert!(behind(b"\xff") > vec![0xff; LONGEST_KEY]);
    }
}
