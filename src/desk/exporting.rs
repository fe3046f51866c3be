//! What the organisation asks for outside the chat: which cases there are, and the file of one of them.

use super::rows::{every_readable, readable};
use super::tables;
use super::{Desk, DeskError};
use kring_rules::case::Head;
use kring_rules::held::{CaseEntry, CaseFile};
use kring_rules::ids::CaseId;
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_store::Store;

impl<S: Store> Desk<S> {
    /// All cases, the oldest first. Their labels stay where they are.
    pub async fn cases(&mut self) -> Result<Vec<CaseEntry>, DeskError> {
        let mut cases = Vec::new();
        for (_, head) in every_readable::<_, Head>(self.store(), tables::CASES, &[]).await? {
            cases.push(head.entry());
        }
        cases.sort_by_key(|case: &CaseEntry| case.opened);
        Ok(cases)
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
            Some(lead) => readable(self.records.language_of(lead.person).await)?.flatten(),
            None => None,
        };
        let file = CaseFile::of(&case, &self.tools.guides, now);
        let file = file.with_brief(&case, &self.tools.guides);
        let house = self.tools.settings.languages.house();
        Ok(Some((file, language.unwrap_or(house))))
    }
}
