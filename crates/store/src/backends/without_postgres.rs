//! In a kring that was built without PostgreSQL nobody has a database to share.

use std::path::Path;

use crate::{AnyStore, Contents, MemoryStore, Options, RestoreError, StoreError, WithoutList};

/// There is none.
#[derive(Debug, Clone)]
pub enum Database {}

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
        match *self {}
    }

    /// Never asked.
    pub fn has_standby(&self) -> Result<bool, StoreError> {
        match *self {}
    }

    pub(crate) fn open(&self, _: &Path, _: &Options) -> Result<AnyStore, StoreError> {
        match *self {}
    }

    pub(crate) fn look(&self, _: &Path, _: &Options) -> Result<MemoryStore, StoreError> {
        match *self {}
    }

    pub(crate) fn restore(
        &self,
        _: &Path,
        _: &Path,
        _: &Options,
        _: WithoutList,
    ) -> Result<Contents, RestoreError> {
        match *self {}
    }
}
