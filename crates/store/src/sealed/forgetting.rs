//! Letting keys go for good, in steps that can be taken up again wherever they were interrupted: the note of it lies
//! in the backend from the commit on, and is struck out last.

use crate::backend::{Backend, Change, Chore, SealedValue, Unit};
use crate::seal::{KeyId, Place, unreadable_under};
use crate::sealed_rows::SealedRows;
use crate::versions::Versions;
use crate::{StoreError, Table};

/// So many rows are sealed anew or removed in one transaction.
const ROWS_AT_ONCE: usize = 32;

/// What is needed to do chores.
pub(super) struct Forgetting<'a, B> {
    pub(super) rows: &'a SealedRows<B>,
    pub(super) versions: &'a Versions,
}

impl<B: Backend> Forgetting<'_, B> {
    /// Does every chore that is noted.
    pub(super) async fn finish_all(&self) -> Result<(), StoreError> {
        for chore in self.rows.backend.chores().await? {
            self.finish(chore).await?;
        }
        Ok(())
    }

    /// Lets one key go. What stays is durable under its new key before the old one is destroyed.
    pub(super) async fn finish(&self, chore: Chore) -> Result<(), StoreError> {
        let SealedRows { backend, vaults } = self.rows;
        if let Chore::SealAnew(key) = chore
            && let Some(newer) = vaults.succeed(key)?
        {
            self.seal_anew(key, newer).await?;
            backend.sync().await?;
        }
        vaults.destroy(chore.key())?;
        self.remove_rows(chore.key()).await?;
        self.write(Unit {
            struck_out: Some(chore.key()),
            ..Unit::default()
        })
        .await?;
        backend.sync().await
    }

    /// Until no row is sealed with `key` any more.
    async fn seal_anew(&self, key: KeyId, newer: KeyId) -> Result<(), StoreError> {
        loop {
            let lot = self.rows.backend.sealed_with(key, ROWS_AT_ONCE).await?;
            if lot.is_empty() {
                return Ok(());
            }
            let mut changes = Vec::with_capacity(lot.len());
            for place in lot {
                changes.push(self.sealed_anew(place, newer).await?);
            }
            self.change(changes).await?;
        }
    }

    async fn remove_rows(&self, key: KeyId) -> Result<(), StoreError> {
        loop {
            let lot = self.rows.backend.sealed_with(key, ROWS_AT_ONCE).await?;
            if lot.is_empty() {
                return Ok(());
            }
            let removing = |(table, key)| Change::removing(table, key);
            self.change(lot.into_iter().map(removing).collect()).await?;
        }
    }

    async fn sealed_anew(
        &self,
        (table, key): (Table, Vec<u8>),
        newer: KeyId,
    ) -> Result<Change, StoreError> {
        let row = match self.rows.get(table, &key).await {
            Err(StoreError::Forged(..)) => return self.kept_unreadable((table, key), newer).await,
            row => row?,
        };
        let Some(row) = row else {
            return Ok(Change::removing(table, key));
        };
        let version = self.versions.take();
        let place = Place {
            table,
            key: &key,
            version,
        };
        let bytes = self.rows.vaults.seal_with(newer, place, &row.value)?;
        Ok(Change {
            value: Some(SealedValue { version, bytes }),
            ..Change::removing(table, key)
        })
    }

    /// A row that does not open goes on not to: whatever it belongs to stays closed off, and it holds up no other.
    async fn kept_unreadable(
        &self,
        (table, key): (Table, Vec<u8>),
        newer: KeyId,
    ) -> Result<Change, StoreError> {
        tracing::error!("a row that cannot be read is left as it is where others are sealed anew");
        let row = self.rows.backend.get(table, &key).await?;
        let value = row.map(|row| SealedValue {
            version: self.versions.take(),
            bytes: unreadable_under(newer, &row.sealed),
        });
        Ok(Change {
            value,
            ..Change::removing(table, key)
        })
    }

    async fn change(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        self.write(Unit {
            changes,
            ..Unit::default()
        })
        .await
    }

    /// Nothing is expected of any row, so there is no conflict.
    async fn write(&self, unit: Unit) -> Result<(), StoreError> {
        self.rows.backend.transact(&[unit]).await.map(drop)
    }
}
