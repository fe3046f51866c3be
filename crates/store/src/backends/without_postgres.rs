//! In a kring that was built without PostgreSQL nobody has a database to share.

use std::path::Path;

use crate::{AnyStore, Contents, MemoryStore, Options, RestoreError, StoreError, WithoutList};

/// There is none: nothing makes one.
#[derive(Debug, Clone)]
pub struct Database(());

#[expect(clippy::unused_self, reason = "as of one that is there")]
impl Database {
    /// Always refused.
    pub fn in_file(_: &Path) -> Result<Self, StoreError> {
        Err(StoreError::DatabaseNotBuilt)
    }

    /// Always refused.
    pub fn in_credential(_: &Path) -> Result<Self, StoreError> {
        Err(StoreError::DatabaseNotBuilt)
    }

    /// Never asked.
    #[must_use]
    pub fn accepting_older(self) -> Self {
        self
    }

    /// Never asked.
    #[must_use]
    pub fn held_as(self, _: &str) -> Self {
        self
    }

    /// Never asked.
    pub fn leader(&self) -> Result<Option<String>, StoreError> {
        Err(StoreError::DatabaseNotBuilt)
    }

    /// Never asked.
    pub fn has_standby(&self) -> Result<bool, StoreError> {
        Err(StoreError::DatabaseNotBuilt)
    }

    /// Never asked.
    pub fn went_to(&self) -> Result<Option<String>, StoreError> {
        Err(StoreError::DatabaseNotBuilt)
    }

    pub(crate) fn open(&self, _: &Path, _: &Options) -> Result<AnyStore, StoreError> {
        Err(StoreError::DatabaseNotBuilt)
    }

    pub(crate) fn look(&self, _: &Path, _: &Options) -> Result<MemoryStore, StoreError> {
        Err(StoreError::DatabaseNotBuilt)
    }

    pub(crate) fn restore(
        &self,
        _: &Path,
        _: &Path,
        _: &Options,
        _: WithoutList,
    ) -> Result<Contents, RestoreError> {
        Err(StoreError::DatabaseNotBuilt.into())
    }
}
