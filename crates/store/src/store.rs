//! The store as whoever uses it sees it, and reading through many of its rows.

use std::future::Future;
use std::vec;

use crate::{Commit, Outcome, Row, StoreError, Table};

/// A durable store of versioned rows. Clones share one store.
pub trait Store: Clone + Send + Sync + 'static {
    /// The row at `key`. What is shown is durable. A commit that was called for but has not been answered yet may
    /// not show: then the row before it is seen, and `Expect::Is` of its version will conflict.
    fn get(
        &self,
        table: Table,
        key: &[u8],
    ) -> impl Future<Output = Result<Option<Row>, StoreError>> + Send;

    /// At most `limit` rows whose key begins with `prefix` and comes after `after`, in the order of their keys.
    /// Each row is whole and durable, but the page is not a snapshot: rows may change while it is read. It is shorter than
    /// `limit` only if there are no more.
    fn scan(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<Row>, StoreError>> + Send;

    /// Every row whose key begins with `prefix`, one after the other, as [`Store::scan`] shows them.
    fn rows(&self, table: Table, prefix: &[u8]) -> Rows<'_, Self> {
        Rows::of(self, table, prefix)
    }

    /// Puts the commit in the queue at once, before the future is first polled: commits take effect in the order
    /// of these calls. A commit in the queue is carried out even if the future is dropped.
    /// [`Outcome::Done`] is answered only when the commit is durable, and when what it erases is gone for good.
    fn commit(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<Self>;

    /// The same, for a commit that nobody waits for: it may wait a moment for one that somebody waits for, so that both share
    /// a sync. It keeps its place in the order.
    fn commit_soon(
        &self,
        commit: Commit,
    ) -> impl Future<Output = Result<Outcome, StoreError>> + Send + 'static + use<Self> {
        self.commit(commit)
    }

    /// Waits until every commit that was called for before this call is durable, and shows.
    fn settled(&self) -> impl Future<Output = Result<(), StoreError>> + Send + 'static + use<Self> {
        let behind_them = self.commit(Commit::default());
        async { behind_them.await.map(|_| ()) }
    }

    /// A name to be used in a key instead of something that must not be read there, such as the number of a chat.
    /// It is always the same for the same thing in the same table of this store, and cannot be turned back.
    fn blind(&self, table: Table, what: &[u8]) -> Vec<u8>;
}

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
