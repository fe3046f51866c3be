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

    /// The keys of the rows that [`Store::scan`] goes through, whether what lies there can be opened or not. Some may be
    /// of rows that are forgotten.
    fn keys(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<Vec<u8>>, StoreError>> + Send {
        async move {
            let rows = self.scan(table, prefix, after, limit).await?;
            Ok(rows.into_iter().map(|row| row.key).collect())
        }
    }

    /// A page of rows, as [`Store::scan`] shows them; rows that are not what was written there stand apart, and are no
    /// reason not to show the others.
    fn page(
        &self,
        table: Table,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> impl Future<Output = Result<Page, StoreError>> + Send {
        async move {
            match self.scan(table, prefix, after, limit).await {
                Err(StoreError::Forged(..)) => {}
                rows => return Ok(Page::of(rows?, limit)),
            }
            let keys = self.keys(table, prefix, after, limit).await?;
            let mut page = Page {
                last: keys.last().filter(|_| keys.len() == limit).cloned(),
                ..Page::default()
            };
            for key in keys {
                match self.get(table, &key).await {
                    Err(StoreError::Forged(..)) => page.forged.push(key),
                    row => page.rows.extend(row?),
                }
            }
            Ok(page)
        }
    }

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

    /// The same, for one of several that come one after the other, and behind which [`Store::settled`] is called: they are
    /// written while the next are decided on, and share a sync with that. It keeps its place in the order.
    fn commit_ahead(
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

/// Some rows of a table, in the order of their keys.
#[derive(Default)]
pub struct Page {
    /// Those that can be opened.
    pub rows: Vec<Row>,
    /// The keys of those that are not what was written there.
    pub forged: Vec<Vec<u8>>,
    /// The last key it went through, if there may be more after it.
    pub last: Option<Vec<u8>>,
}

impl Page {
    fn of(rows: Vec<Row>, limit: usize) -> Self {
        Self {
            last: rows
                .last()
                .filter(|_| rows.len() == limit)
                .map(|row| row.key.clone()),
            rows,
            forged: vec![],
        }
    }
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
    /// Rows that are not what was written there are left out, and these are their keys; without it the first ends it.
    forged: Option<Vec<Vec<u8>>>,
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
            forged: None,
        }
    }

    /// Rows that are not what was written there are left out.
    #[must_use]
    pub fn but_forged(self) -> Self {
        Self {
            forged: Some(vec![]),
            ..self
        }
    }

    /// The keys of the rows that were left out so far.
    pub fn forged(&self) -> &[Vec<u8>] {
        self.forged.as_deref().unwrap_or_default()
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
        while self.page.as_slice().is_empty() && !self.is_last {
            self.turn_page().await?;
        }
        Ok(self.page.next())
    }

    async fn turn_page(&mut self) -> Result<(), StoreError> {
        let (store, prefix, after) = (self.store, &self.prefix, self.after.as_deref());
        let page = if let Some(forged) = &mut self.forged {
            let page = store.page(self.table, prefix, after, PAGE).await?;
            forged.extend(page.forged.iter().cloned());
            page
        } else {
            Page::of(store.scan(self.table, prefix, after, PAGE).await?, PAGE)
        };
        self.is_last = page.last.is_none();
        self.after = page.last.or(self.after.take());
        self.page = page.rows.into_iter();
        Ok(())
    }
}
