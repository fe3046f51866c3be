//! A database from which everything was moved: no machine leads there again by mistake.

use super::connecting::Connection;
use super::database::Database;
use super::reactor::Reactor;
use super::refusal::told;
use super::{Postgres, schema};
use crate::StoreError;

const NOTE: &str = "with held as (select 1 from kring_lease where epoch = $3 for key share) \
                    update kring_house set moved = $1, form = $2 where exists (select from held)";

impl Postgres {
    /// Notes where everything went.
    pub(crate) async fn note_moved(&self, place: &str) -> Result<(), StoreError> {
        let (connection, _) = &self.writes;
        let (epoch, warned) = (self.lease.number()?, connection.warnings());
        let noted = self
            .leading(async {
                let client = &connection.client;
                let noted = client
                    .execute(NOTE, &[&place, &schema::FORM_OF_MOVED, &epoch])
                    .await;
                noted.map_err(|error| told(&error))
            })
            .await?;
        match noted {
            0 => Err(StoreError::Deposed),
            _ => connection.refuse_warned(warned),
        }
    }
}

impl Database {
    /// Where everything went that was kept there, if it was moved. Blocks.
    pub fn went_to(&self) -> Result<Option<String>, StoreError> {
        let (reactor, database) = (Reactor::start()?, self.clone());
        reactor.wait(async move {
            let connection = Connection::open(&database).await?;
            let row = connection
                .client
                .query_one("select moved from kring_house", &[])
                .await;
            Ok(row.map_err(|error| told(&error))?.get(0))
        })
    }
}
