//! Reading through many rows, a page at a time, without holding more than a page.

use std::vec;

use crate::{Row, Store, StoreError, Table};

/// So many rows are read at a time.
const PAGE: usize = 256;

/// The rows of a table whose keys begin alike, in the order of their keys. Not a snapshot: what is written meanwhile may
/// show or not.
pub struct Rows<'a, S> {
    store: &'a S,
    table: Table,
    prefix: Vec<u8>,
    page: vec::IntoIter<Row>,
    /// Where the next page begins.
    after: Option<Vec<u8>>,
    is_last: bool,
}

impl<'a, S: Store> Rows<'a, S> {
    pub(crate) fn of(store: &'a S, table: Table, prefix: &[u8]) -> Self {
        Self {
            store,
            table,
            prefix: prefix.to_vec(),
            page: vec![].into_iter(),
            after: None,
            is_last: false,
        }
    }

    /// Only those behind this key.
    #[must_use]
    pub fn after(self, key: &[u8]) -> Self {
        Self {
            after: Some(key.to_vec()),
            ..self
        }
    }

    /// The next one, if there is one.
    pub async fn next(&mut self) -> Result<Option<Row>, StoreError> {
        if self.page.as_slice().is_empty() && !self.is_last {
            self.turn_page().await?;
        }
        Ok(self.page.next())
    }

    async fn turn_page(&mut self) -> Result<(), StoreError> {
        let after = self.after.as_deref();
        let page = self
            .store
            .scan(self.table, &self.prefix, after, PAGE)
            .await?;
        self.is_last = page.len() < PAGE;
        if let Some(last) = page.last() {
            self.after = Some(last.key.clone());
        }
        self.page = page.into_iter();
        Ok(())
    }
}
