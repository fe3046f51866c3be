//! What the organisation asks for outside the chat: which cases there are, and the file of one of them.

use super::records::PAGE;
use super::row::decode;
use super::{Desk, DeskError};
use kring_rules::case::Head;
use kring_rules::held::{CaseEntry, CaseFile};
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_store::{Store, Table};

impl<S: Store> Desk<S> {
    /// All cases, the oldest first. Their labels stay where they are.
    pub async fn cases(&mut self) -> Result<Vec<CaseEntry>, DeskError> {
        let mut cases = Vec::new();
        let mut after: Option<Vec<u8>> = None;
        loop {
            let page = self.store.scan(Table::Cases, &[], after.as_deref(), PAGE);
            let page = page.await?;
            let Some(last) = page.last() else {
                cases.sort_by_key(|case: &CaseEntry| case.opened);
                return Ok(cases);
            };
            after = Some(last.key.clone());
            for row in &page {
                cases.push(decode::<Head>(&row.value)?.entry());
            }
        }
    }

    /// The file of a case, and the language of whoever leads it; nothing when there is no such case.
    pub async fn case_file(
        &mut self,
        id: &CaseId,
        now: Moment,
    ) -> Result<Option<(CaseFile, Language)>, DeskError> {
        let Some(case) = self.records.committed_case(id).await? else {
            return Ok(None);
        };
        let language = match case.head.facilitators.first() {
            Some(lead) => self.records.language_of(lead.person).await?,
            None => None,
        };
        let file = CaseFile::of(&case, &self.guides, now);
        Ok(Some((file, language.unwrap_or(Language::Dutch))))
    }
}
