//! A store that notes in which vault each row was put. It changes nothing of what passes through it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kring::desk::Outcome;
use kring_store::{Commit, Put, Row, SledStore, Store, StoreError, Table, Vault};

type Notes = HashMap<(Table, Vec<u8>), Vault>;

/// A store, and what is noted of it.
#[derive(Clone)]
pub struct Noted {
    store: SledStore,
    notes: Arc<Mutex<Notes>>,
}

impl Noted {
    pub fn of(store: SledStore) -> Self {
        Self {
            store,
            notes: Arc::default(),
        }
    }

    /// The vault in which the row was last put.
    pub fn vault(&self, table: Table, key: &[u8]) -> Option<Vault> {
        self.notes().get(&(table, key.to_vec())).cloned()
    }

    fn note(&self, puts: &[Put]) {
        let rows = puts
            .iter()
            .map(|put| ((put.table, put.key.clone()), put.vault.clone()));
        self.notes().extend(rows);
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for Noted {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Row>, StoreError> {
        self.store.get(table, key).await
    }

    async fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError> {
        self.store.scan(table, prefix, after, limit).await
    }

    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<> {
        self.note(&commit.puts);
        self.store.commit(commit)
    }

    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8> {
        self.store.blind(table, what)
    }
}
