//! What a person does in their own preparation, and what is the same for everybody: languages, privacy, switching.

use super::work::Work;
use super::{Desk, DeskError, Reach};
use kring_rules::event::{Command, Content, Event, Sight};
use kring_rules::facilitator::FacilitatorEvent;
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId};
use kring_rules::person::{AtHand, Person};
use kring_rules::press::Tap;
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Hat, Message, Saying};
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Desk<S> {
    pub(super) async fn commanded(
        &mut self,
        work: &mut Work,
        who: PersonId,
        name: &str,
    ) -> Result<(), DeskError> {
        match name {
            "language" | "taal" => work.general(who, GeneralSay::Languages),
            "privacy" => work.general(who, GeneralSay::Privacy),
            "mydata" | "mijngegevens" => self.own_copies(work, who).await?,
            "switch" | "wissel" => self.offer_hats(work, who).await?,
            name if work.is_for_facilitating(who, name) => {
                work.change(who, |person| person.at_hand = AtHand::Facilitating);
                self.facilitator_commanded(work, who, name).await?;
            }
            name => match work.at_hand(who) {
                AtHand::Nothing => self.nothing_is_at_hand(work, who).await?,
                AtHand::Facilitating => self.facilitator_commanded(work, who, name).await?,
                AtHand::Preparation(case, party) => {
                    let event = Event::Commanded(participant_command(name));
                    self.happened(work, who, (&case, party), event).await?;
                }
            },
        }
        Ok(())
    }

    pub(super) async fn wrote(
        &mut self,
        work: &mut Work,
        who: PersonId,
        text: &Words,
        message: MessageRef,
        sight: Sight,
    ) -> Result<(), DeskError> {
        match work.at_hand(who) {
            AtHand::Nothing => self.nothing_is_at_hand(work, who).await?,
            AtHand::Facilitating => {
                self.facilitator_did(work, who, FacilitatorEvent::Wrote(text.clone()))
                    .await?;
            }
            AtHand::Preparation(case, party) => {
                let event = Event::Wrote {
                    text: text.clone(),
                    message,
                    sight,
                };
                self.happened(work, who, (&case, party), event).await?;
            }
        }
        Ok(())
    }

    /// An edited message finds its answer in whichever preparation it was given.
    pub(super) async fn corrected(
        &mut self,
        work: &mut Work,
        who: PersonId,
        text: &Words,
        message: MessageRef,
    ) -> Result<(), DeskError> {
        let Some(of) = self.preparation_holding(work, who, message).await? else {
            if work.facilitator_name(who).is_some() {
                work.messages(vec![Message::saying(who, Saying::EditNotTaken)]);
            }
            return Ok(());
        };
        let event = Event::Corrected {
            text: text.clone(),
            message,
        };
        self.happened(work, who, (&of.0, of.1), event).await
    }

    async fn preparation_holding(
        &mut self,
        work: &Work,
        who: PersonId,
        message: MessageRef,
    ) -> Result<Option<(CaseId, PartyId)>, DeskError> {
        let preparations = work
            .people
            .get(&who)
            .map(|person| person.preparations.clone());
        for (id, party) in preparations.unwrap_or_default() {
            let Some(case) = self.case_for(work, &id).await? else {
                continue;
            };
            let holds = case
                .party(party)
                .is_some_and(|party| party.preparation.answers.holding(message).is_some());
            if holds {
                return Ok(Some((id, party)));
            }
        }
        match work.at_hand(who) {
            AtHand::Preparation(case, party) => Ok(Some((case, party))),
            _ => Ok(None),
        }
    }

    pub(super) async fn sent_something_else(
        &mut self,
        work: &mut Work,
        who: PersonId,
        content: Content,
    ) -> Result<(), DeskError> {
        match work.at_hand(who) {
            AtHand::Nothing => self.nothing_is_at_hand(work, who).await?,
            AtHand::Facilitating => {
                self.facilitator_did(work, who, FacilitatorEvent::SentSomethingElse)
                    .await?;
            }
            AtHand::Preparation(case, party) => {
                let event = Event::SentSomethingElse(content);
                self.happened(work, who, (&case, party), event).await?;
            }
        }
        Ok(())
    }

    pub(super) async fn tapped(
        &mut self,
        work: &mut Work,
        who: PersonId,
        (case, party): (&CaseId, PartyId),
        (revision, tap, message): (u32, &Tap, MessageRef),
    ) -> Result<(), DeskError> {
        let known = self.records.committed_case(case).await?;
        if known.and_then(|case| case.party(party)?.person) != Some(who) {
            work.not_yours(who);
            return Ok(());
        }
        self.turn_to(work, who, case, party).await?;
        let event = Event::Pressed {
            revision,
            tap: tap.clone(),
            message,
        };
        self.happened(work, who, (case, party), event).await
    }

    /// A button belongs to one preparation: what follows is about that one, and whoever had another at hand hears so.
    async fn turn_to(
        &mut self,
        work: &mut Work,
        who: PersonId,
        case: &CaseId,
        party: PartyId,
    ) -> Result<(), DeskError> {
        let this = AtHand::Preparation(case.clone(), party);
        if work.at_hand(who) != this {
            if let Some(hat) = self.hat(work, case, party).await? {
                work.general(who, GeneralSay::SwitchedTo(hat));
            }
            work.change(who, |person| person.at_hand = this);
        }
        Ok(())
    }

    /// Nobody invited them; or they left the preparation at hand and have to choose another themselves.
    async fn nothing_is_at_hand(
        &mut self,
        work: &mut Work,
        who: PersonId,
    ) -> Result<(), DeskError> {
        if work.people.get(&who).is_some_and(Person::has_a_part) {
            return self.offer_hats(work, who).await;
        }
        work.general(who, GeneralSay::Stranger);
        Ok(())
    }

    /// Something happened in a preparation of this person.
    async fn happened(
        &mut self,
        work: &mut Work,
        who: PersonId,
        (id, party): (&CaseId, PartyId),
        event: Event,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case_for(work, id).await? else {
            work.general(who, GeneralSay::Stranger);
            return Ok(());
        };
        work.messages(case.handle(&self.guides, party, event, work.now));
        let left = case
            .party(party)
            .is_none_or(|party| party.person != Some(who));
        work.case(case);
        if left {
            self.forget_words(work, id, party).await?;
            work.change(who, |person| person.leaves(id, party));
        }
        Ok(())
    }

    /// Someone can or cannot be reached, in all their preparations.
    pub(super) async fn everywhere(
        &mut self,
        work: &mut Work,
        who: PersonId,
        reach: Reach,
    ) -> Result<(), DeskError> {
        let Some(person) = self.records.person(work, who).await? else {
            return Ok(());
        };
        for (case, party) in &person.preparations {
            let event = match reach {
                Reach::Lost => Event::Blocked,
                Reach::Found => Event::Returned,
            };
            self.happened(work, who, (case, *party), event).await?;
        }
        Ok(())
    }

    pub(super) async fn speak(
        &mut self,
        work: &mut Work,
        who: PersonId,
        language: Language,
    ) -> Result<(), DeskError> {
        let preparations = work
            .people
            .get(&who)
            .map(|person| person.preparations.clone());
        for (id, party) in preparations.unwrap_or_default() {
            let Some(mut case) = self.case_for(work, &id).await? else {
                continue;
            };
            if let Some(party) = case.parties.iter_mut().find(|p| p.id == party) {
                party.language = language;
            }
            work.case(case);
        }
        work.change(who, |person| person.language = language);
        work.general(who, GeneralSay::LanguageIs(language));
        if let AtHand::Preparation(case, party) = work.at_hand(who) {
            let event = Event::Commanded(Command::Show);
            self.happened(work, who, (&case, party), event).await?;
        }
        Ok(())
    }

    async fn offer_hats(&mut self, work: &mut Work, who: PersonId) -> Result<(), DeskError> {
        let Some(person) = work.people.get(&who).cloned() else {
            return Ok(());
        };
        let hats = self.hats(work, &person).await?;
        let nothing_else = hats.len() < 2 && person.at_hand != AtHand::Nothing;
        let say = if nothing_else || hats.is_empty() {
            GeneralSay::NothingToSwitch
        } else {
            GeneralSay::Switch(hats)
        };
        work.general(who, say);
        Ok(())
    }

    async fn hats(&mut self, work: &Work, person: &Person) -> Result<Vec<Hat>, DeskError> {
        let mut hats: Vec<Hat> = person
            .facilitator
            .iter()
            .map(|_| Hat::Facilitator)
            .collect();
        for (id, party) in &person.preparations {
            hats.extend(self.hat(work, id, *party).await?);
        }
        Ok(hats)
    }

    async fn hat(
        &mut self,
        work: &Work,
        id: &CaseId,
        party: PartyId,
    ) -> Result<Option<Hat>, DeskError> {
        let case = self.case_for(work, id).await?;
        Ok(case
            .as_ref()
            .and_then(|case| case.party(party))
            .map(|member| Hat::Party {
                case: id.clone(),
                party,
                alias: member.alias.clone(),
                role: member.role,
            }))
    }

    pub(super) async fn switch_to(
        &mut self,
        work: &mut Work,
        who: PersonId,
        case: &CaseId,
        party: PartyId,
    ) -> Result<(), DeskError> {
        let mine = work
            .people
            .get(&who)
            .is_some_and(|person| person.preparations.contains(&(case.clone(), party)));
        let hat = self.hat(work, case, party).await?.filter(|_| mine);
        let Some(hat) = hat else {
            work.not_yours(who);
            return Ok(());
        };
        work.change(who, |person| {
            person.at_hand = AtHand::Preparation(case.clone(), party);
        });
        work.general(who, GeneralSay::SwitchedTo(hat));
        self.happened(work, who, (case, party), Event::Commanded(Command::Show))
            .await
    }

    pub(super) async fn switch_to_facilitator(
        &mut self,
        work: &mut Work,
        who: PersonId,
    ) -> Result<(), DeskError> {
        if work.facilitator_name(who).is_none() {
            work.not_yours(who);
            return Ok(());
        }
        work.change(who, |person| person.at_hand = AtHand::Facilitating);
        work.general(who, GeneralSay::SwitchedTo(Hat::Facilitator));
        self.board(work, who, 0, None).await
    }
}

impl Work {
    /// It is a command that only facilitators have, and they are one.
    fn is_for_facilitating(&self, who: PersonId, name: &str) -> bool {
        let theirs = matches!(name, "new" | "nieuw" | "cases" | "dossiers");
        theirs && self.facilitator_name(who).is_some()
    }

    pub(super) fn at_hand(&self, who: PersonId) -> AtHand {
        self.people
            .get(&who)
            .map(|person| person.at_hand.clone())
            .unwrap_or_default()
    }
}

fn participant_command(name: &str) -> Command {
    match name {
        "start" | "verder" => Command::Start,
        "stop" | "pauze" | "pause" => Command::Stop,
        "erase" | "wissen" => Command::Erase,
        "person" | "persoon" => Command::Person,
        "review" | "overzicht" => Command::Review,
        "help" | "hulp" => Command::Help,
        _ => Command::Unknown,
    }
}
