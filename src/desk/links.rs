//! Invitation links: what each opens, and what happens when someone opens one.

use super::{tables, vaults};
use serde::{Deserialize, Serialize};

use super::work::Work;
use super::{Desk, DeskError, hash};
use kring_rules::case::CaseFacilitator;
use kring_rules::command::Command;
use kring_rules::event::Event;
use kring_rules::facilitator::Facilitator;
use kring_rules::ids::{CaseId, PersonId, Token, TokenHash};
use kring_rules::moment::Moment;
use kring_rules::person::AtHand;
use kring_rules::say::{FacilitatorSay, GeneralSay, How, LinkTrouble, Message};
use kring_rules::words::Words;
use kring_store::{Store, Vault};

use super::row::decode;

/// What a link opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Invited {
    /// A party's preparation; the case knows which, and whether the link still opens.
    Party { case: CaseId },
    /// Being a facilitator.
    Facilitator { name: Words, expires: Moment },
    /// Being a facilitator of this case too.
    CoFacilitator {
        case: CaseId,
        name: Words,
        expires: Moment,
    },
    /// Nothing any more.
    Used,
}

/// A link that was opened and works once.
struct Once {
    hash: TokenHash,
    expires: Moment,
}

impl Invited {
    /// With whom it is forgotten.
    pub(super) fn vault(&self) -> Vault {
        match self {
            Self::Party { case } | Self::CoFacilitator { case, .. } => vaults::case(case),
            Self::Facilitator { .. } | Self::Used => vaults::house(),
        }
    }
}

impl<S: Store> Desk<S> {
    pub(super) async fn link_opened(
        &mut self,
        work: &mut Work,
        who: PersonId,
        token: &Token,
    ) -> Result<(), DeskError> {
        let hash = hash(token);
        let row = self
            .store
            .get(tables::INVITATIONS, hash.0.as_bytes())
            .await?;
        let invited = row.map(|row| decode::<Invited>(&row.value)).transpose()?;
        let trouble = match invited {
            None => Some(LinkTrouble::Unknown),
            Some(Invited::Used) => Some(LinkTrouble::Used),
            Some(Invited::Party { case }) => self.join(work, who, &case, &hash).await?,
            Some(Invited::Facilitator { name, expires }) => {
                work.enrol(who, name, &Once { hash, expires })?
            }
            Some(Invited::CoFacilitator {
                case,
                name,
                expires,
            }) => {
                self.enrol_in(work, who, &case, name, &Once { hash, expires })
                    .await?
            }
        };
        if let Some(trouble) = trouble {
            work.general(who, GeneralSay::Link(trouble));
        }
        Ok(())
    }

    async fn join(
        &mut self,
        work: &mut Work,
        who: PersonId,
        case: &CaseId,
        hash: &TokenHash,
    ) -> Result<Option<LinkTrouble>, DeskError> {
        let Some(mut case) = self.case_for(work, case).await? else {
            return Ok(Some(LinkTrouble::Unknown));
        };
        let id = case.head.id.clone();
        let mine = case.party_of(who).and_then(|party| case.party(party));
        if let Some(party) = mine.filter(|party| party.invitation.hash == *hash) {
            let party = party.id;
            work.change(who, |person| {
                person.at_hand = AtHand::Preparation(id, party);
            });
            let again = Event::Commanded(Some(Command::Start));
            work.messages(case.handle(&self.guides, party, again, work.now));
            work.case(case);
            return Ok(None);
        }
        let (party, messages) = match case.join(&self.guides, hash, who, work.now) {
            Ok(joined) => joined,
            Err(LinkTrouble::Unknown) if case.head.ended.is_none() => {
                return Ok(Some(LinkTrouble::Revoked));
            }
            Err(trouble) => return Ok(Some(trouble)),
        };
        let language = case.party(party).map(|party| party.language);
        work.change(who, |person| {
            let first = person.preparations.is_empty() && person.facilitator.is_none();
            if let Some(language) = language.filter(|_| first) {
                person.language = language;
            }
            person.takes_part(id, party);
        });
        work.messages(messages);
        work.case(case);
        Ok(None)
    }

    async fn enrol_in(
        &mut self,
        work: &mut Work,
        who: PersonId,
        case: &CaseId,
        name: Words,
        link: &Once,
    ) -> Result<Option<LinkTrouble>, DeskError> {
        if work.now >= link.expires {
            return Ok(Some(LinkTrouble::Expired));
        }
        let Some(mut case) = self.case_for(work, case).await? else {
            return Ok(Some(LinkTrouble::Unknown));
        };
        if case.party_of(who).is_some() {
            return Ok(Some(LinkTrouble::Own));
        }
        work.invite(&link.hash, &Invited::Used)?;
        work.become_facilitator(who, &name);
        let id = case.head.id.clone();
        work.change(who, |person| {
            if let Some(facilitator) = &mut person.facilitator
                && !facilitator.cases.contains(&id)
            {
                facilitator.cases.push(id);
            }
        });
        let name = work.facilitator_name(who).unwrap_or(name);
        work.messages(case.welcome(CaseFacilitator { person: who, name }, work.now));
        work.case(case);
        Ok(None)
    }
}

impl Work {
    fn enrol(
        &mut self,
        who: PersonId,
        name: Words,
        link: &Once,
    ) -> Result<Option<LinkTrouble>, DeskError> {
        if self.now >= link.expires {
            return Ok(Some(LinkTrouble::Expired));
        }
        self.invite(&link.hash, &Invited::Used)?;
        self.become_facilitator(who, &name);
        let say = FacilitatorSay::Welcome(name);
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(None)
    }

    fn become_facilitator(&mut self, who: PersonId, name: &Words) {
        self.change(who, |person| {
            person
                .facilitator
                .get_or_insert_with(|| Facilitator::new(name.clone()));
            person.at_hand = AtHand::Facilitating;
        });
    }

    pub(super) fn facilitator_name(&self, who: PersonId) -> Option<Words> {
        let facilitator = self.people.get(&who)?.facilitator.as_ref()?;
        Some(facilitator.name.clone())
    }
}
