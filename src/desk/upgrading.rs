//! What an earlier kring left is brought to how it lies today, once, before anything else is done. Commands that only look
//! do without: everything can be read either way.

use super::rows::answers;
use super::rows::party::{Own, split};
use super::rows::{Place, decode, every, is_marked, readable, tables, vaults};
use super::{Desk, DeskError, Outcome};
use kring_store::{Commit, Expect, Put, Row, Share, Store, StoreError, Table};

/// Every answer lies in a row of its own.
const ANSWERS_APART: &[u8] = b"answers-apart";
/// So many preparations are looked at at a time.
const PAGE: usize = 64;
/// So many keys are counted at a time.
const COUNTED_TOGETHER: usize = 1024;

/// No answer lies with the rest of its preparation: that is noted, or there is no preparation.
pub(super) async fn answers_lie_apart<S: Store>(store: &S) -> Result<bool, DeskError> {
    Ok(is_done(store).await?
        || store
            .keys(tables::PREPARATIONS, &[], None, 1)
            .await?
            .is_empty())
}

async fn is_done<S: Store>(store: &S) -> Result<bool, DeskError> {
    // Damaged, it is looked at once more: what lies apart already stays as it is.
    is_marked(store, ANSWERS_APART).await
}

impl<S: Store> Desk<S> {
    /// Brings what is kept to how it lies today. The share tells how far that has come.
    pub async fn upgrade(&mut self, share: &Share) -> Result<(), DeskError> {
        let lies_apart = is_done(self.store()).await?;
        share.begin(self.to_look_at(lies_apart).await?);
        if !lies_apart {
            self.lay_answers_apart(share).await?;
        }
        let store = self.records.store();
        self.notes.access_log.make_index(store, share).await
    }

    /// So many rows are to be looked at.
    async fn to_look_at(&self, lies_apart: bool) -> Result<u64, DeskError> {
        let mut rows = 0;
        if !lies_apart {
            rows += counted(self.store(), tables::PREPARATIONS).await?;
        }
        if !self.notes.access_log.is_indexed() {
            rows += counted(self.store(), tables::AUDIT).await?;
        }
        Ok(rows)
    }

    async fn lay_answers_apart(&mut self, share: &Share) -> Result<(), DeskError> {
        let mut after: Option<Vec<u8>> = None;
        loop {
            let store = self.store();
            let after_this = after.as_deref();
            let page = store
                .page(tables::PREPARATIONS, &[], after_this, PAGE)
                .await?;
            let mut puts = Vec::new();
            for row in &page.rows {
                // What cannot be read stays as it is: its case is closed off when it is met.
                puts.extend(readable(apart(store, row).await)?.unwrap_or_default());
            }
            commit(store, puts).await?;
            share.done(page.rows.len() as u64);
            let Some(last) = page.last else { break };
            after = Some(last);
        }
        let mark = Place::of(tables::MARKS, ANSWERS_APART);
        let mark = mark.put(vaults::house(), Expect::Any, Some(vec![]));
        commit(self.store(), vec![mark]).await?;
        self.records.answers_lie_apart();
        Ok(())
    }
}

/// So many rows a table has, whether they can be read or not.
async fn counted<S: Store>(store: &S, table: Table) -> Result<u64, StoreError> {
    let (mut many, mut after) = (0, None::<Vec<u8>>);
    loop {
        let keys = store
            .keys(table, &[], after.as_deref(), COUNTED_TOGETHER)
            .await?;
        many += keys.len() as u64;
        match keys.into_iter().last() {
            Some(last) => after = Some(last),
            None => return Ok(many),
        }
    }
}

/// The rows of a preparation whose answers lie with it. What lies apart already is newer, and stays.
async fn apart<S: Store>(store: &S, row: &Row) -> Result<Vec<Put>, DeskError> {
    let own: Own = decode(&row.value)?;
    let newer = every(store, tables::ANSWERS, &row.key).await?;
    let newer: Vec<_> = newer
        .iter()
        .map(|(key, value)| answers::read(key, value))
        .collect::<Result<_, _>>()?;
    split(store, row, own, &newer.concat())
}

async fn commit<S: Store>(store: &S, puts: Vec<Put>) -> Result<(), DeskError> {
    if puts.is_empty() {
        return Ok(());
    }
    match store.commit(Commit::of(puts)).await? {
        Outcome::Done => Ok(()),
        Outcome::Conflict => Err(DeskError::Contested),
    }
}

#[cfg(test)]
pub(super) mod tests;
