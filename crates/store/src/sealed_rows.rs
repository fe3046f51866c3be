//! Reading rows and opening them, while the writer may be changing them.

use crate::backend::{Backend, Page, SealedRow};
use crate::seal::{Opening, Place, Vaults};
use crate::{Row, RowName, StoreError, Table};

/// All rows as they lie in the backend, and what opens them.
pub(crate) struct SealedRows<B> {
    pub(crate) backend: B,
    pub(crate) vaults: Vaults,
}

impl<B: Backend> SealedRows<B> {
    /// A row found under a key that is no more is read again: the writer was in between, so it has a new version by
    /// then. Found so twice in the same version, it is forgotten.
    pub(crate) async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        let mut before = None;
        while let Some(found) = self.backend.get(table, key).await? {
            let again = before.replace(found.version) == Some(found.version);
            match self.opened(table, found)? {
                None if !again => {}
                row => return Ok(row),
            }
        }
        Ok(None)
    }

    pub(crate) async fn scan(&self, table: Table, page: Page<'_>) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        let mut last: Option<Vec<u8>> = None;
        loop {
            let wanted = page.limit - rows.len();
            let rest = Page {
                after: last.as_deref().or(page.after),
                limit: wanted,
                ..page
            };
            let found = self.backend.range(table, rest).await?;
            let is_end = found.len() < wanted;
            last = found.last().map(|row| row.key.clone()).or(last);
            for row in found {
                rows.extend(self.found(table, row).await?);
            }
            // Forgotten rows leave room for those behind them.
            if is_end || rows.len() == page.limit {
                return Ok(rows);
            }
        }
    }

    /// The keys of a page, also of rows that are forgotten or cannot be opened.
    pub(crate) async fn keys(
        &self,
        table: Table,
        page: Page<'_>,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let found = self.backend.range(table, page).await?;
        Ok(found.into_iter().map(|row| row.key).collect())
    }

    /// A backup with it can be restored: it is what kring wrote there. What is forgotten is left out then.
    pub(crate) fn can_be_restored(
        &self,
        table: Table,
        row: &SealedRow,
    ) -> Result<bool, StoreError> {
        let place = Place {
            table,
            key: &row.key,
            version: row.version,
        };
        Ok(match self.vaults.open(place, &row.sealed)? {
            Opening::Value(_) | Opening::Forgotten => true,
            Opening::Refused => false,
        })
    }

    async fn found(&self, table: Table, sealed: SealedRow) -> Result<Option<Row>, StoreError> {
        let key = sealed.key.clone();
        match self.opened(table, sealed)? {
            Some(row) => Ok(Some(row)),
            None => self.get(table, &key).await,
        }
    }

    fn opened(&self, table: Table, row: SealedRow) -> Result<Option<Row>, StoreError> {
        let SealedRow {
            key,
            version,
            sealed,
        } = row;
        let place = Place {
            table,
            key: &key,
            version,
        };
        match self.vaults.open(place, &sealed)? {
            Opening::Value(value) => Ok(Some(Row {
                key,
                version,
                value,
            })),
            Opening::Forgotten => Ok(None),
            Opening::Refused => Err(StoreError::Forged(table, RowName::of(&key))),
        }
    }
}
