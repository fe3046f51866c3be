//! The tables, made by kring itself where there are none.

use tokio_postgres::GenericClient;

use super::connecting::Connection;
use super::refusal::told;
use crate::StoreError;

/// The form of the tables that this kring knows.
const FORM: i32 = 1;
/// Of those from which everything was moved: a kring that does not know of moving refuses them.
pub(super) const FORM_OF_MOVED: i32 = 0;
const TABLES: &str = include_str!("schema.sql");
const THERE: &str = "select to_regclass('kring_house') is not null";
/// Two that begin at once make the tables once. The number says nothing.
const ALONE: &str = "select pg_advisory_xact_lock(7162635)";
/// What came after the first kring with such tables; that one goes on without.
const IS_WHOLE: &str = "select to_regclass('kring_nodes') is not null and count(*) = 3 from pg_attribute where attrelid = 'kring_house'::regclass \
                        and attname in ('settled', 'moved', 'filling') and not attisdropped";
const COMPLETE: &str = "alter table kring_house add column if not exists settled bigint not null default 0, \
                        add column if not exists moved text, \
                        add column if not exists filling bool not null default false; \
                        create table if not exists kring_nodes (name text primary key, seen timestamptz not null, \
                        keys bytea[] not null, erased bigint not null)";

/// Makes the tables, or refuses those of a newer kring.
pub(super) async fn settle(connection: &mut Connection) -> Result<(), StoreError> {
    let before = connection.warnings();
    let making = connection.client.transaction().await;
    let making = making.map_err(|error| told(&error))?;
    making
        .batch_execute(ALONE)
        .await
        .map_err(|error| told(&error))?;
    if !says(&making, THERE).await? {
        let made = making.batch_execute(TABLES).await;
        made.map_err(|error| told(&error))?;
    } else if form(&making).await? == FORM && !says(&making, IS_WHOLE).await? {
        let completed = making.batch_execute(COMPLETE).await;
        completed.map_err(|error| told(&error))?;
    }
    let form = form(&making).await?;
    making.commit().await.map_err(|error| told(&error))?;
    connection.refuse_warned(before)?;
    refuse_form(form)
}

/// Refuses a database in which nothing was ever kept, or that of a newer kring.
pub(super) async fn refuse_other(connection: &Connection) -> Result<(), StoreError> {
    if !says(&connection.client, THERE).await? {
        return Err(StoreError::DatabaseEmpty);
    }
    refuse_form(form(&connection.client).await?)
}

fn refuse_form(form: i32) -> Result<(), StoreError> {
    match form {
        FORM => Ok(()),
        FORM_OF_MOVED => Err(StoreError::Moved),
        _ => Err(StoreError::Newer),
    }
}

async fn says(client: &impl GenericClient, what: &str) -> Result<bool, StoreError> {
    let row = client.query_one(what, &[]).await;
    Ok(row.map_err(|error| told(&error))?.get(0))
}

async fn form(client: &impl GenericClient) -> Result<i32, StoreError> {
    let form = client.query_opt("select form from kring_house", &[]).await;
    let form = form.map_err(|error| told(&error))?;
    form.map(|row| row.get(0)).ok_or(StoreError::Damaged)
}
