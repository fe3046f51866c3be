//! Languages, and which of several parts is at hand: a person's preparations, and their work as a facilitator.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::answer::Piece;
use kring_rules::event::Event;
use kring_rules::ids::{PersonId, Seat};
use kring_rules::person::{AtHand, Person};
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Hat, Whose};
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    pub(in crate::desk) async fn speak(
        &mut self,
        who: PersonId,
        language: Language,
    ) -> Result<(), DeskError> {
        for seat in self.preparations(who) {
            let Some(mut case) = self.readable_case(&seat.case).await? else {
                continue;
            };
            if let Some(party) = case.party_mut(seat.party) {
                party.language = language;
            }
            self.case_changed(case);
        }
        self.change(who, |person| person.language = language);
        self.notes.strangers.speak(who, language);
        self.general(who, GeneralSay::LanguageIs(language));
        match self.at_hand(who) {
            AtHand::Preparation(seat) => self.show(who, &seat).await,
            AtHand::Together(seat) => self.show_together(who, &seat).await,
            AtHand::Facilitating | AtHand::Nothing => Ok(()),
        }
    }

    pub(in crate::desk) async fn offer_hats(&mut self, who: PersonId) -> Result<(), DeskError> {
        let Some(person) = self.known(who).cloned() else {
            return Ok(());
        };
        let hats = self.hats(&person).await?;
        let nothing_else = hats.len() < 2 && person.at_hand != AtHand::Nothing;
        let say = if nothing_else || hats.is_empty() {
            GeneralSay::NothingToSwitch
        } else {
            GeneralSay::Switch(hats)
        };
        self.general(who, say);
        Ok(())
    }

    /// Everything that somebody is, told apart.
    pub(in crate::desk) async fn hats(&self, person: &Person) -> Result<Vec<Hat>, DeskError> {
        let facilitates = person.facilitator.iter().map(|_| Hat::Facilitator);
        let mut hats: Vec<Hat> = facilitates.collect();
        for seat in &person.preparations {
            hats.extend(self.hat_of(seat).await?);
        }
        Ok(Hat::told_apart(hats))
    }

    /// What somebody is there, told apart from what they are elsewhere.
    pub(in crate::desk) async fn hat(
        &self,
        who: PersonId,
        seat: &Seat,
    ) -> Result<Option<Hat>, DeskError> {
        let Some(person) = self.person(who).await? else {
            return Ok(None);
        };
        let hats = self.hats(&person).await?;
        Ok(hats.into_iter().find(|hat| hat.is_seat(seat)))
    }

    async fn hat_of(&self, seat: &Seat) -> Result<Option<Hat>, DeskError> {
        let Some(case) = self.readable_case(&seat.case).await? else {
            return Ok(None);
        };
        let leads = case.head.facilitators.first();
        let facilitator = leads.map(|facilitator| facilitator.name.clone());
        Ok(case.party(seat.party).map(|member| Hat::Party {
            case: seat.case.clone(),
            party: seat.party,
            alias: member.alias.clone(),
            role: member.role,
            whose: Whose {
                facilitator: facilitator.unwrap_or_default(),
                ..Whose::default()
            },
        }))
    }

    pub(in crate::desk) async fn switch_to(
        &mut self,
        who: PersonId,
        seat: Seat,
    ) -> Result<(), DeskError> {
        let Some(hat) = self.hat(who, &seat).await? else {
            self.not_yours(who);
            return Ok(());
        };
        self.change(who, |person| {
            person.at_hand = AtHand::Preparation(seat.clone());
        });
        self.general(who, GeneralSay::SwitchedTo(hat));
        let held = self.no_longer_held(who);
        if held.is_empty() {
            return self.show(who, &seat).await;
        }
        for Piece { text, message, .. } in held {
            self.happened(who, &seat, Event::wrote(text, message))
                .await?;
        }
        Ok(())
    }

    pub(in crate::desk) async fn switch_to_facilitator(
        &mut self,
        who: PersonId,
    ) -> Result<(), DeskError> {
        if self.facilitator_name(who).is_none() {
            self.not_yours(who);
            return Ok(());
        }
        self.change(who, |person| person.at_hand = AtHand::Facilitating);
        self.general(who, GeneralSay::SwitchedTo(Hat::Facilitator));
        let held = self.no_longer_held(who);
        if held.is_empty() {
            return self.waiting(who, 0, None).await;
        }
        for Piece { text, message, .. } in held {
            let wrote = Event::wrote(text, message);
            let now = self.now;
            self.facilitator_did(who, |facilitator| facilitator.handle(wrote, now))
                .await?;
        }
        Ok(())
    }
}
