//! The access log as it is read: in pages, oldest first, with the names of facilitators as they are now. It never writes.

use serde::{Deserialize, Serialize};

use super::DeskError;
use super::notes::access_log::{self, DeedId};
use super::records::Records;
use super::rows::readable;
use super::tables;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::{CaseId, PartyId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::words::Words;
use kring_store::Store;

/// So many deeds are read at a time.
const PAGE: usize = 512;

/// What someone wants to know.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Wanted {
    /// Only what was done in this case.
    pub case: Option<CaseId>,
    /// Only what was done from this moment on.
    pub since: Option<Moment>,
}

impl Wanted {
    /// That someone on the server asks for it.
    pub fn deed(&self) -> Deed {
        Deed {
            case: self.case.clone(),
            ..Deed::of(By::CommandLine, DeedKind::LogRead)
        }
    }
}

/// A page of the log.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AuditPage {
    /// What was done, oldest first; all of it that was asked for.
    pub entries: Vec<Entry>,
    /// There is more after this.
    pub more: Option<DeedId>,
}

/// A deed, as it is told.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Moment,
    /// Who.
    pub who: Who,
    /// What.
    pub kind: DeedKind,
    /// In which case.
    pub case: Option<CaseId>,
    /// Whose answers, or whom it is about.
    pub parties: Vec<PartyId>,
}

/// Who did something, as it is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A facilitator with this name.
    Facilitator(Words),
    /// A facilitator of whom nothing is kept any more.
    NoLongerKnown,
    /// The participant it is about.
    Participant,
    /// Whoever gives commands on the server.
    CommandLine,
    /// Nobody: it was time for it.
    Kring,
}

/// Reads the log.
pub struct AuditLog<S> {
    records: Records<S>,
}

impl<S: Store> AuditLog<S> {
    /// The log in this store.
    pub fn of(store: S) -> Self {
        Self {
            records: Records::of(store),
        }
    }

    /// What is wanted, from after this deed on.
    pub async fn page(
        &self,
        wanted: &Wanted,
        after: Option<DeedId>,
    ) -> Result<AuditPage, DeskError> {
        let after = after.or(wanted.since.map(DeedId::before));
        let after = after.map(DeedId::key);
        let store = self.records.store();
        let page = store
            .page(tables::AUDIT, &[], after.as_deref(), PAGE)
            .await?;
        let mut entries = Vec::new();
        for row in &page.rows {
            let Some((id, deed)) = readable(access_log::read(row))? else {
                continue;
            };
            if wanted.case.is_none() || deed.case == wanted.case {
                entries.push(self.entry(id, deed).await?);
            }
        }
        let more = page.last.and_then(|key| DeedId::of_key(&key));
        Ok(AuditPage { entries, more })
    }

    async fn entry(&self, id: DeedId, deed: Deed) -> Result<Entry, DeskError> {
        let who = match deed.by {
            By::Facilitator(person) => self.facilitator(person).await?,
            By::Participant => Who::Participant,
            By::CommandLine => Who::CommandLine,
            By::Kring => Who::Kring,
        };
        Ok(Entry {
            at: id.at,
            who,
            kind: deed.kind,
            case: deed.case,
            parties: deed.parties,
        })
    }

    async fn facilitator(&self, id: PersonId) -> Result<Who, DeskError> {
        let person = readable(self.records.committed_person(id).await)?;
        let facilitator = person
            .flatten()
            .and_then(|person| person.facilitator.clone());
        Ok(facilitator.map_or(Who::NoLongerKnown, |one| Who::Facilitator(one.name)))
    }
}
