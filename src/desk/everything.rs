//! Reading every row, to find what cannot be read: it is counted, and the conversations it belongs to are named.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::DeskError;
use super::letters::sent::Sent;
use super::records::Records;
use super::rows::answers;
use super::rows::party::{Own, SeatRow};
use super::rows::recordings::{OwedRecording, OwedWords};
use super::rows::{decode, seat_of, tables};
use kring_rules::case::Head;
use kring_rules::deed::Deed;
use kring_rules::ids::CaseId;
use kring_rules::person::Person;
use kring_store::{Row, Store, Table};

/// What came of reading every row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Everything {
    /// So many rows can be read.
    pub rows: usize,
    /// The conversations that cannot be read.
    pub cases: BTreeSet<CaseId>,
    /// So many other rows cannot be read: of people, letters, and what was sent or done.
    pub other_rows: usize,
}

impl Everything {
    /// Reads every case, person and letter in this store.
    pub async fn read(store: impl Store) -> Result<Self, DeskError> {
        read(&Records::of(store)).await
    }

    async fn look_at<T: DeserializeOwned>(
        &mut self,
        store: &impl Store,
        table: Table,
    ) -> Result<(), DeskError> {
        let can_be_read = |row: &Row| decode::<T>(&row.value).map(drop);
        self.look_at_each(store, table, can_be_read).await
    }

    async fn look_at_each(
        &mut self,
        store: &impl Store,
        table: Table,
        can_be_read: impl Fn(&Row) -> Result<(), DeskError>,
    ) -> Result<(), DeskError> {
        let mut rows = store.rows(table, &[]).but_forged();
        while let Some(row) = rows.next().await? {
            match can_be_read(&row) {
                Ok(()) => self.rows += 1,
                Err(error) if error.is_about_one() => self.cannot_read(table, &row.key),
                Err(error) => return Err(error),
            }
        }
        let forged = rows.forged().iter();
        forged.for_each(|key| self.cannot_read(table, key));
        Ok(())
    }

    /// Of these only whether they open is looked at.
    async fn look_whether_it_opens(
        &mut self,
        store: &impl Store,
        table: Table,
    ) -> Result<(), DeskError> {
        let mut rows = store.rows(table, &[]).but_forged();
        while rows.next().await?.is_some() {
            self.rows += 1;
        }
        let forged = rows.forged().iter();
        forged.for_each(|key| self.cannot_read(table, key));
        Ok(())
    }

    fn cannot_read(&mut self, table: Table, key: &[u8]) {
        let case = match table {
            tables::CASES => str::from_utf8(key).ok().map(CaseId::new),
            tables::PARTIES | tables::PREPARATIONS => seat_of(key).map(|seat| seat.case),
            tables::ANSWERS => answers::case_of(key),
            _ => None,
        };
        match case {
            Some(case) => drop(self.cases.insert(case)),
            None => self.other_rows += 1,
        }
    }
}

async fn read<S: Store>(records: &Records<S>) -> Result<Everything, DeskError> {
    let (store, mut all) = (records.store(), Everything::default());
    all.look_at::<Head>(store, tables::CASES).await?;
    all.look_at::<SeatRow>(store, tables::PARTIES).await?;
    all.look_at::<Own>(store, tables::PREPARATIONS).await?;
    let answers = |row: &Row| answers::read(&row.key, &row.value).map(drop);
    all.look_at_each(store, tables::ANSWERS, answers).await?;
    all.look_at::<OwedRecording>(store, tables::OWED_RECORDINGS)
        .await?;
    all.look_at::<OwedWords>(store, tables::OWED_WORDS).await?;
    all.look_at::<Person>(store, tables::PEOPLE).await?;
    all.look_at::<Deed>(store, tables::AUDIT).await?;
    all.look_at::<Sent>(store, tables::SENT).await?;
    for table in [tables::INVITATIONS, tables::MARKS, tables::RECORDINGS] {
        all.look_whether_it_opens(store, table).await?;
    }
    let outbox = records.outbox().await?;
    all.rows += outbox.owed.len();
    all.other_rows += outbox.unreadable.len();
    Ok(all)
}
