//! What a person does in their own preparation, and what is the same for everybody: languages, privacy, switching.

use super::work::Work;
use super::{Desk, DeskError};
use kring_rules::case::Case;
use kring_rules::command::{Command, Whose};
use kring_rules::event::Event;
use kring_rules::guide::Guides;
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId, Seat};
use kring_rules::moment::Moment;
use kring_rules::person::{AtHand, Person};
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Hat, Message};
use kring_rules::turn::Tapped;
use kring_store::Store;

impl<S: Store> Desk<S> {
    /// Somebody did something in their chat.
    pub(super) async fn did(
        &mut self,
        work: &mut Work,
        who: PersonId,
        event: Event,
    ) -> Result<(), DeskError> {
        match event {
            Event::Commanded(Some(Command::Language)) => work.general(who, GeneralSay::Languages),
            Event::Commanded(Some(Command::Privacy)) => work.general(who, GeneralSay::Privacy),
            Event::Commanded(Some(Command::MyData)) => self.own_copies(work, who).await?,
            Event::Commanded(Some(Command::Switch)) => self.offer_hats(work, who).await?,
            Event::TurnedInto { message, .. } => {
                self.turned_into(work, who, message, event).await?;
            }
            Event::Blocked => self.lose(work, who).await?,
            Event::Returned => self.everywhere(work, who, &event).await?,
            event => self.did_at_hand(work, who, event).await?,
        }
        Ok(())
    }

    /// A message that holds no answer can be turned into anything: nothing changes.
    async fn turned_into(
        &mut self,
        work: &mut Work,
        who: PersonId,
        message: MessageRef,
        event: Event,
    ) -> Result<(), DeskError> {
        match self.preparation_holding(work, who, message).await? {
            Some(seat) => self.happened(work, who, &seat, event).await,
            None => Ok(()),
        }
    }

    pub(super) async fn did_at_hand(
        &mut self,
        work: &mut Work,
        who: PersonId,
        event: Event,
    ) -> Result<(), DeskError> {
        match self.concerns(work, who, &event).await? {
            AtHand::Preparation(case, party) => {
                self.happened(work, who, &Seat { case, party }, event).await
            }
            AtHand::Facilitating => {
                self.facilitator_did(work, who, |facilitator| facilitator.handle(event))
                    .await
            }
            // Of an edit, whoever has nothing at hand expects nothing.
            AtHand::Nothing if matches!(event, Event::Corrected { .. }) => Ok(()),
            AtHand::Nothing => self.nothing_is_at_hand(work, who).await,
        }
    }

    /// What this is about: what is at hand, but for an edited message, which finds its answer in whichever preparation it
    /// was given, and for a command that turns a facilitator to their work.
    async fn concerns(
        &mut self,
        work: &mut Work,
        who: PersonId,
        event: &Event,
    ) -> Result<AtHand, DeskError> {
        let facilitates = work.facilitator_name(who).is_some();
        let at_hand = work.at_hand(who);
        match event {
            Event::Commanded(Some(command))
                if facilitates && command.whose() == Whose::Facilitator =>
            {
                work.change(who, |person| person.at_hand = AtHand::Facilitating);
                Ok(AtHand::Facilitating)
            }
            Event::Corrected { message, .. } => {
                let holding = self.preparation_holding(work, who, *message).await?;
                Ok(match (holding, at_hand) {
                    (Some(Seat { case, party }), _) => AtHand::Preparation(case, party),
                    (None, AtHand::Nothing) if facilitates => AtHand::Facilitating,
                    (None, at_hand) => at_hand,
                })
            }
            _ => Ok(at_hand),
        }
    }

    pub(super) async fn preparation_holding(
        &mut self,
        work: &Work,
        who: PersonId,
        message: MessageRef,
    ) -> Result<Option<Seat>, DeskError> {
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
                return Ok(Some(Seat { case: id, party }));
            }
        }
        Ok(None)
    }

    /// Somebody pressed a button of a preparation.
    pub(super) async fn tapped(
        &mut self,
        work: &mut Work,
        who: PersonId,
        seat: Seat,
        tapped: Tapped,
    ) -> Result<(), DeskError> {
        let known = self.records.committed_case(&seat.case).await?;
        if known.and_then(|case| case.party(seat.party)?.person) != Some(who) {
            work.not_yours(who);
            return Ok(());
        }
        self.turn_to(work, who, &seat).await?;
        self.turn(work, who, &seat, |case, guide, now| {
            case.pressed(guide, seat.party, tapped, now)
        })
        .await
    }

    /// A button belongs to one preparation: what follows is about that one, and whoever had another at hand hears so.
    pub(super) async fn turn_to(
        &mut self,
        work: &mut Work,
        who: PersonId,
        seat: &Seat,
    ) -> Result<(), DeskError> {
        let this = AtHand::Preparation(seat.case.clone(), seat.party);
        if work.at_hand(who) != this {
            if let Some(hat) = self.hat(work, &seat.case, seat.party).await? {
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
    pub(super) async fn happened(
        &mut self,
        work: &mut Work,
        who: PersonId,
        seat: &Seat,
        event: Event,
    ) -> Result<(), DeskError> {
        self.turn(work, who, seat, |case, guide, now| {
            case.handle(guide, seat.party, event, now)
        })
        .await
    }

    /// Shows this person where they are in a preparation.
    pub(super) async fn show(
        &mut self,
        work: &mut Work,
        who: PersonId,
        seat: &Seat,
    ) -> Result<(), DeskError> {
        self.turn(work, who, seat, |case, guide, now| {
            case.turned_to(guide, seat.party, now)
        })
        .await
    }

    /// A turn of this person in a preparation of theirs.
    async fn turn(
        &mut self,
        work: &mut Work,
        who: PersonId,
        seat: &Seat,
        take: impl FnOnce(&mut Case, &Guides, Moment) -> Vec<Message>,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case_for(work, &seat.case).await? else {
            work.general(who, GeneralSay::Stranger);
            return Ok(());
        };
        work.messages(take(&mut case, &self.guides, work.now));
        let left = case
            .party(seat.party)
            .is_none_or(|party| party.person != Some(who));
        work.case(case);
        if left {
            self.forget_words(work, seat).await?;
            work.change(who, |person| person.leaves(&seat.case, seat.party));
        }
        Ok(())
    }

    /// Someone can or cannot be reached, in all their preparations.
    pub(super) async fn everywhere(
        &mut self,
        work: &mut Work,
        who: PersonId,
        event: &Event,
    ) -> Result<(), DeskError> {
        let Some(person) = self.records.person(work, who).await? else {
            return Ok(());
        };
        for (case, party) in person.preparations {
            self.happened(work, who, &Seat { case, party }, event.clone())
                .await?;
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
            self.show(work, who, &Seat { case, party }).await?;
        }
        Ok(())
    }

    pub(super) async fn offer_hats(
        &mut self,
        work: &mut Work,
        who: PersonId,
    ) -> Result<(), DeskError> {
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
        seat: Seat,
    ) -> Result<(), DeskError> {
        let (case, party) = (&seat.case, seat.party);
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
        self.show(work, who, &seat).await
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
    pub(super) fn at_hand(&self, who: PersonId) -> AtHand {
        self.people
            .get(&who)
            .map(|person| person.at_hand.clone())
            .unwrap_or_default()
    }
}
