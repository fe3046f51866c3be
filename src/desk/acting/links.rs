//! Invitation links: what each opens, and what happens when someone opens one.

use crate::desk::rows::invited::Invited;
use crate::desk::work::Work;
use crate::desk::{DeskError, hash};
use kring_rules::case::Guest;
use kring_rules::command::Command;
use kring_rules::event::Event;
use kring_rules::facilitator::{Duty, Facilitator, Opens};
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
        name: Option<&Words>,
    ) -> Result<(), DeskError> {
        let hash = hash(token);
        let invited = self.records.invited(&hash).await?;
        let trouble = match invited {
            None => Some(LinkTrouble::Unknown),
            Some(Invited::Used) => Some(LinkTrouble::Used),
            Some(Invited::Party { case }) => self.join((who, name), &case, &hash).await?,
            Some(Invited::Facilitator {
                name,
                expires,
                duty,
            }) => self.enrol(who, (name, duty), &Once { hash, expires })?,
            Some(Invited::CoFacilitator {
                case,
                name: invited,
                expires,
            }) => {
                let link = Once { hash, expires };
                self.knock((who, name), &case, invited, link).await?
            }
        };
        if let Some(trouble) = trouble {
            self.general(who, GeneralSay::Link(trouble));
        }
        Ok(())
    }

    async fn join(
        &mut self,
        (who, name): (PersonId, Option<&Words>),
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
        let (party, messages) =
            match case.join(&self.tools.guides, hash, (who, name.cloned()), self.now) {
                Ok(joined) => joined,
                Err(LinkTrouble::Unknown) if case.head.ended.is_none() => {
                    return Ok(Some(LinkTrouble::Revoked));
                }
                Err(trouble) => {
                    if trouble == LinkTrouble::Another {
                        self.messages(case.opened_anothers(hash, who, self.now));
                    }
                    return Ok(Some(trouble));
                }
            };
        let language = case.party(party).map(|party| party.language);
        self.change(who, |person| {
            let first = person.preparations.is_empty() && person.facilitator.is_none();
            if let Some(language) = language.filter(|_| first) {
                person.language = language;
            }
            person.takes_part(Seat { case: id, party });
        });
        let seat = Seat::of(&case.head.id, party);
        self.case_changed(case);
        if self.known(who).is_some_and(|person| person.parts() > 1)
            && let Some(hat) = self.hat(who, &seat).await?
        {
            self.general(who, GeneralSay::SwitchedTo(hat));
        }
        self.messages(messages);
        Ok(None)
    }

    /// Somebody opened a colleague's link: whoever facilitates the case says whether they come in.
    async fn knock(
        &mut self,
        (who, name): (PersonId, Option<&Words>),
        case: &CaseId,
        invited: Words,
        link: Once,
    ) -> Result<Option<LinkTrouble>, DeskError> {
        if self.now >= link.expires {
            return Ok(Some(LinkTrouble::Expired));
        }
        let Some(mut case) = self.case(case).await? else {
            return Ok(Some(LinkTrouble::Unknown));
        };
        let guest = Guest {
            person: who,
            language: self
                .known(who)
                .map_or(self.tools.settings.languages.house(), |known| {
                    known.language
                }),
            name: invited,
            link: link.hash,
            at: self.now,
        };
        match case.knocks(guest, name.cloned()) {
            Ok(messages) => self.messages(messages),
            Err(trouble) => return Ok(Some(trouble)),
        }
        self.case_changed(case);
        Ok(None)
    }

    /// Somebody who opened a colleague's link facilitates the case from now on.
    pub(super) async fn admitted(&mut self, id: &CaseId, guest: Guest) -> Result<(), DeskError> {
        self.invite(&guest.link, &Invited::Used)?;
        self.meet(guest.person, Some(guest.language)).await?;
        let cases = id.clone();
        self.change(guest.person, |person| {
            let new = || Facilitator::new(guest.name.clone(), Opens::Nothing);
            let facilitator = person.facilitator.get_or_insert_with(new);
            if !facilitator.cases.contains(&cases) {
                facilitator.cases.push(cases);
            }
            if person.at_hand == AtHand::Nothing {
                person.at_hand = AtHand::Facilitating;
            }
        });
        let known_as = self.facilitator_name(guest.person);
        if let (Some(mut case), Some(name)) = (self.case(id).await?, known_as) {
            case.is_known_as(guest.person, name);
            self.case_changed(case);
        }
        Ok(())
    }

    /// Somebody facilitates a case no longer: what was said to them about it lately goes from their chat.
    pub(super) async fn removed(&mut self, id: &CaseId, gone: PersonId) -> Result<(), DeskError> {
        if let Some(mut person) = self.readable_person(gone).await? {
            person.facilitates_no_longer(id);
            self.person_changed(person);
        }
        self.take_back_from(id, gone).await?;
        self.notes.boards.is_stale(gone);
        Ok(())
    }
}

impl<S: Store> Work<'_, S> {
    fn enrol(
        &mut self,
        who: PersonId,
        (name, duty): (Words, Duty),
        link: &Once,
    ) -> Result<Option<LinkTrouble>, DeskError> {
        if self.now >= link.expires {
            return Ok(Some(LinkTrouble::Expired));
        }
        self.invite(&link.hash, &Invited::Used)?;
        let say = match duty {
            Duty::Facilitates => {
                self.become_facilitator(who, &name);
                FacilitatorSay::Welcome(name)
            }
            Duty::OnCall => {
                self.become_on_call(who, &name);
                FacilitatorSay::WelcomeOnCall(name)
            }
            Duty::Supervises => {
                self.become_supervisor(who, &name);
                FacilitatorSay::WelcomeSupervisor(name)
            }
        };
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(None)
    }

    /// A facilitator who may open cases, whatever they were before.
    fn become_facilitator(&mut self, who: PersonId, name: &Words) {
        self.change(who, |person| {
            let new = || Facilitator::new(name.clone(), Opens::All);
            person.facilitator.get_or_insert_with(new).opens = Opens::All;
            person.at_hand = AtHand::Facilitating;
        });
    }

    /// Somebody who is told of signals that cannot wait. What else they are, they stay.
    fn become_on_call(&mut self, who: PersonId, name: &Words) {
        self.change(who, |person| {
            let new = || Facilitator::new(name.clone(), Opens::Nothing);
            person.facilitator.get_or_insert_with(new).on_call = true;
            if person.at_hand == AtHand::Nothing {
                person.at_hand = AtHand::Facilitating;
            }
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
