//! What an earlier kring left is brought to how it lies today, once, before anything else is done. Commands that only look
//! do without: everything can be read either way.

use super::rows::answers::split;
use super::rows::party::Own;
use super::rows::{Place, decode, every, readable, tables, vaults};
use super::{Desk, DeskError, Outcome};
use kring_store::{Commit, Expect, Put, Row, Store};

/// Every answer lies in a row of its own.
const ANSWERS_APART: &[u8] = b"answers-apart";
/// So many preparations are looked at at a time.
const PAGE: usize = 64;

/// No answer lies with the rest of its preparation: that is noted, or there is no preparation.
pub(super) async fn answers_lie_apart<S: Store>(store: &S) -> Result<bool, DeskError> {
    Ok(is_done(store).await?
        || store
            .keys(tables::PREPARATIONS, &[], None, 1)
            .await?
            .is_empty())
}

async fn is_done<S: Store>(store: &S) -> Result<bool, DeskError> {
    Ok(store.get(tables::MARKS, ANSWERS_APART).await?.is_some())
}

impl<S: Store> Desk<S> {
    /// Brings what is kept to how it lies today.
    pub async fn upgrade(&mut self) -> Result<(), DeskError> {
        self.lay_answers_apart().await?;
        let store = self.records.store();
        self.notes.access_log.make_index(store).await
    }

    async fn lay_answers_apart(&mut self) -> Result<(), DeskError> {
        if is_done(self.store()).await? {
            return Ok(());
        }
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

/// The rows of a preparation whose answers lie with it. What lies apart already is newer, and stays.
async fn apart<S: Store>(store: &S, row: &Row) -> Result<Vec<Put>, DeskError> {
    let own: Own = decode(&row.value)?;
    let newer = every(store, tables::ANSWERS, &row.key).await?;
    let newer: Vec<_> = newer
        .iter()
        .map(|(_, value)| decode(value))
        .collect::<Result<_, _>>()?;
    split(store, row, own, &newer)
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
mod tests;
