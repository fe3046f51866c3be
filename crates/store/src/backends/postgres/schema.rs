//! The tables, made by kring itself where there are none.

use tokio_postgres::Transaction;

use super::connecting::Connection;
use super::refusal::told;
use crate::StoreError;

/// The form of the tables that this kring knows.
const FORM: i32 = 1;
const TABLES: &str = include_str!("schema.sql");
const THERE: &str = "select to_regclass('kring_house') is not null";
/// Two that begin at once make the tables once. The number says nothing.
const ALONE: &str = "select pg_advisory_xact_lock(7162635)";

/// Makes the tables, or refuses those of a newer kring.
pub(super) async fn settle(connection: &mut Connection) -> Result<(), StoreError> {
    let before = connection.warnings();
    let making = connection.client.transaction().await;
    let making = making.map_err(|error| told(&error))?;
    let there = form(&making).await?;
    if there.is_none() {
        let made = making.batch_execute(TABLES).await;
        made.map_err(|error| told(&error))?;
    }
    making.commit().await.map_err(|error| told(&error))?;
    connection.refuse_warned(before)?;
    match there {
        None | Some(FORM) => Ok(()),
        Some(_) => Err(StoreError::Newer),
    }
}

/// Refuses a database in which nothing was ever kept, or that of a newer kring.
pub(super) async fn refuse_other(connection: &Connection) -> Result<(), StoreError> {
    let there = connection.client.query_one(THERE, &[]).await;
    if !there.map_err(|error| told(&error))?.get::<_, bool>(0) {
        return Err(StoreError::DatabaseEmpty);
    }
    let form = connection
        .client
        .query_one("select form from kring_house", &[])
        .await;
    match form.map_err(|error| told(&error))?.get(0) {
        FORM => Ok(()),
        _ => Err(StoreError::Newer),
    }
}

async fn form(making: &Transaction<'_>) -> Result<Option<i32>, StoreError> {
    let alone = making.batch_execute(ALONE).await;
    alone.map_err(|error| told(&error))?;
    let there = making.query_one(THERE, &[]);
    if !there.await.map_err(|error| told(&error))?.get::<_, bool>(0) {
        return Ok(None);
    }
    let form = making.query_opt("select form from kring_house", &[]).await;
    let form = form.map_err(|error| told(&error))?;
    form.map(|row| row.get(0))
        .map(Some)
        .ok_or(StoreError::Damaged)
}
