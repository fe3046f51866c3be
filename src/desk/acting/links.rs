//! Invitation links: what each opens, and what happens when someone opens one.

use crate::desk::rows::invited::Invited;
use crate::desk::work::Work;
use crate::desk::{DeskError, hash};
use kring_rules::case::CaseFacilitator;
use kring_rules::command::Command;
use kring_rules::event::Event;
use kring_rules::facilitator::Facilitator;
use kring_rules::ids::{CaseId, PersonId, Seat, Token, TokenHash};
use kring_rules::moment::Moment;
use kring_rules::person::AtHand;
use kring_rules::say::{FacilitatorSay, GeneralSay, How, LinkTrouble, Message};
use kring_rules::words::Words;
use kring_store::Store;

/// A link that was opened and works once.
struct Once {
    hash: TokenHash,
    expires: Moment,
}

impl<S: Store> Work<'_, S> {
    pub(in crate::desk) async fn link_opened(
        &mut self,
        who: PersonId,
        token: &Token,
    ) -> Result<(), DeskError> {
        let hash = hash(token);
        let invited = self.records.invited(&hash).await?;
        let trouble = match invited {
            None => Some(LinkTrouble::Unknown),
            Some(Invited::Used) => Some(LinkTrouble::Used),
            Some(Invited::Party { case }) => self.join(who, &case, &hash).await?,
            Some(Invited::Facilitator { name, expires }) => {
                self.enrol(who, name, &Once { hash, expires })?
            }
            Some(Invited::CoFacilitator {
                case,
                name,
                expires,
            }) => {
                self.enrol_in(who, &case, name, &Once { hash, expires })
                    .await?
            }
        };
        if let Some(trouble) = trouble {
            self.general(who, GeneralSay::Link(trouble));
        }
        Ok(())
    }

    async fn join(
        &mut self,
        who: PersonId,
        case: &CaseId,
        hash: &TokenHash,
    ) -> Result<Option<LinkTrouble>, DeskError> {
        let Some(mut case) = self.case(case).await? else {
            return Ok(Some(LinkTrouble::Unknown));
        };
        let id = case.head.id.clone();
        let mine = case.party_of(who).and_then(|party| case.party(party));
        if let Some(party) = mine.filter(|party| party.invitation.hash == *hash) {
            let party = party.id;
            self.change(who, |person| {
                person.at_hand = AtHand::Preparation(Seat { case: id, party });
            });
            let again = Event::Commanded(Some(Command::Start));
            self.messages(case.handle(&self.tools.guides, party, again, self.now));
            self.case_changed(case);
            return Ok(None);
        }
        let (party, messages) = match case.join(&self.tools.guides, hash, who, self.now) {
            Ok(joined) => joined,
            Err(LinkTrouble::Unknown) if case.head.ended.is_none() => {
                return Ok(Some(LinkTrouble::Revoked));
            }
            Err(trouble) => return Ok(Some(trouble)),
        };
        let language = case.party(party).map(|party| party.language);
        self.change(who, |person| {
            let first = person.preparations.is_empty() && person.facilitator.is_none();
            if let Some(language) = language.filter(|_| first) {
                person.language = language;
            }
            person.takes_part(Seat { case: id, party });
        });
        self.messages(messages);
        self.case_changed(case);
        Ok(None)
    }

    async fn enrol_in(
        &mut self,
        who: PersonId,
        case: &CaseId,
        name: Words,
        link: &Once,
    ) -> Result<Option<LinkTrouble>, DeskError> {
        if self.now >= link.expires {
            return Ok(Some(LinkTrouble::Expired));
        }
        let Some(mut case) = self.case(case).await? else {
            return Ok(Some(LinkTrouble::Unknown));
        };
        if case.party_of(who).is_some() {
            return Ok(Some(LinkTrouble::Own));
        }
        self.invite(&link.hash, &Invited::Used)?;
        self.become_facilitator(who, &name);
        let id = case.head.id.clone();
        self.change(who, |person| {
            if let Some(facilitator) = &mut person.facilitator
                && !facilitator.cases.contains(&id)
            {
                facilitator.cases.push(id);
            }
        });
        let name = self.facilitator_name(who).unwrap_or(name);
        self.messages(case.welcome(CaseFacilitator { person: who, name }, self.now));
        self.case_changed(case);
        Ok(None)
    }
}

impl<S: Store> Work<'_, S> {
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

    /// This link opens that from now on.
    pub(in crate::desk) fn invite(
        &mut self,
        hash: &TokenHash,
        invited: &Invited,
    ) -> Result<(), DeskError> {
        self.puts.push(invited.put(hash)?);
        Ok(())
    }
}
