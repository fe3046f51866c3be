//! Who facilitates, for whoever runs kring, and letting somebody go who does not any more. Nobody goes whose open cases nobody
//! else facilitates.

use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};

use super::notes::OutOfReach;
use super::rows::{every_readable, tables};
use super::{Decided, Desk, DeskError};
use kring_rules::case::Case;
use kring_rules::facilitator::Opens;
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::person::Person;
use kring_rules::words::Words;
use kring_store::Store;

/// So many bytes of a blinded number make a code: eight letters and digits.
const CODE_BYTES: usize = 5;

/// Somebody who facilitates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacilitatorEntry {
    /// The code by which commands name them. It cannot be turned back into who they are on Telegram.
    pub code: String,
    /// How they are called.
    pub name: Words,
    /// So many open cases they facilitate.
    pub open_cases: usize,
    /// Which of these nobody else facilitates.
    pub alone_in: Vec<CaseId>,
    /// They may open cases; else they were invited to a case of somebody else.
    pub opens_cases: bool,
    /// They look after the whole.
    #[serde(default)]
    pub supervises: bool,
    /// Their phone refuses messages.
    pub out_of_reach: bool,
}

/// What came of letting somebody go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetGo {
    /// They facilitate no longer.
    Done,
    /// Nobody has this code.
    Unknown,
    /// Nobody else facilitates these open cases.
    AloneIn(Vec<CaseId>),
}

impl<S: Store> Desk<S> {
    /// Everybody who facilitates, by name.
    pub async fn facilitators(&self) -> Result<Vec<FacilitatorEntry>, DeskError> {
        let out_of_reach = OutOfReach::read(self.store()).await?;
        let mut entries = Vec::new();
        for person in self.everybody_who_facilitates().await? {
            entries.extend(self.entry(&person, &out_of_reach).await?);
        }
        entries.sort_by(|one, other| one.name.as_str().cmp(other.name.as_str()));
        Ok(entries)
    }

    async fn everybody_who_facilitates(&self) -> Result<Vec<Person>, DeskError> {
        let people = every_readable::<_, Person>(self.store(), tables::PEOPLE, &[]).await?;
        let people = people.into_iter().map(|(_, person)| person);
        Ok(people
            .filter(|person| person.facilitator.is_some())
            .collect())
    }

    async fn entry(
        &self,
        person: &Person,
        out_of_reach: &OutOfReach,
    ) -> Result<Option<FacilitatorEntry>, DeskError> {
        let Some(facilitator) = &person.facilitator else {
            return Ok(None);
        };
        let (mut open_cases, mut alone_in) = (0, Vec::new());
        for id in &facilitator.cases {
            let Some(case) = self.readable_case(id).await? else {
                continue;
            };
            open_cases += usize::from(case.head.ended.is_none());
            if would_be_alone(&case, person.id) {
                alone_in.push(id.clone());
            }
        }
        Ok(Some(FacilitatorEntry {
            code: self.code_of(person.id),
            name: facilitator.name.clone(),
            open_cases,
            alone_in,
            opens_cases: facilitator.opens == Opens::All,
            supervises: facilitator.supervises,
            out_of_reach: out_of_reach.knows(person.id),
        }))
    }

    async fn readable_case(&self, id: &CaseId) -> Result<Option<std::sync::Arc<Case>>, DeskError> {
        match self.records.committed_case(id).await {
            Err(DeskError::CaseUnreadable(_)) => Ok(None),
            read => read,
        }
    }

    fn code_of(&self, who: PersonId) -> String {
        let blind = self.store().blind(tables::PEOPLE, &who.0.to_be_bytes());
        let beginning = blind.get(..CODE_BYTES).unwrap_or(&blind);
        BASE32_NOPAD.encode(beginning)
    }

    /// Whoever has this code facilitates no longer.
    pub async fn let_facilitator_go(
        &mut self,
        code: &str,
        now: Moment,
    ) -> Result<(LetGo, Option<Decided>), DeskError> {
        let people = self.everybody_who_facilitates().await?;
        let Some(person) = people.iter().find(|one| self.code_of(one.id) == code) else {
            return Ok((LetGo::Unknown, None));
        };
        let cases = person.facilitator.as_ref().map(|one| one.cases.clone());
        let mut alone_in = Vec::new();
        for id in cases.into_iter().flatten() {
            let case = self.records.committed_case(&id).await?;
            if case.is_some_and(|case| would_be_alone(&case, person.id)) {
                alone_in.push(id);
            }
        }
        if !alone_in.is_empty() {
            return Ok((LetGo::AloneIn(alone_in), None));
        }
        let who = person.id;
        let mut work = self.work(now);
        work.let_facilitator_go(who).await?;
        work.address().await?;
        Ok((LetGo::Done, Some(work.commit()?)))
    }
}

/// It is open, and nobody would facilitate it any more.
fn would_be_alone(case: &Case, without: PersonId) -> bool {
    let mut others = case.head.facilitators.iter();
    case.head.ended.is_none() && !others.any(|one| one.person != without)
}
