//! Languages, and which of several parts is at hand: a person's preparations, and their work as a facilitator.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::ids::{PersonId, Seat};
use kring_rules::person::{AtHand, Person};
use kring_rules::role::Language;
use kring_rules::say::{GeneralSay, Hat};
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
        self.general(who, GeneralSay::LanguageIs(language));
        if let AtHand::Preparation(seat) = self.at_hand(who) {
            self.show(who, &seat).await?;
        }
        Ok(())
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

    async fn hats(&self, person: &Person) -> Result<Vec<Hat>, DeskError> {
        let facilitates = person.facilitator.iter().map(|_| Hat::Facilitator);
        let mut hats: Vec<Hat> = facilitates.collect();
        for seat in &person.preparations {
            hats.extend(self.hat(seat).await?);
        }
        Ok(hats)
    }

    pub(in crate::desk) async fn hat(&self, seat: &Seat) -> Result<Option<Hat>, DeskError> {
        let case = self.readable_case(&seat.case).await?;
        let member = case.as_ref().and_then(|case| case.party(seat.party));
        Ok(member.map(|member| Hat::Party {
            case: seat.case.clone(),
            party: seat.party,
            alias: member.alias.clone(),
            role: member.role,
        }))
    }

    pub(in crate::desk) async fn switch_to(
        &mut self,
        who: PersonId,
        seat: Seat,
    ) -> Result<(), DeskError> {
        let is_theirs = self.preparations(who).contains(&seat);
        let hat = self.hat(&seat).await?.filter(|_| is_theirs);
        let Some(hat) = hat else {
            self.not_yours(who);
            return Ok(());
        };
        self.change(who, |person| {
            person.at_hand = AtHand::Preparation(seat.clone());
        });
        self.general(who, GeneralSay::SwitchedTo(hat));
        self.show(who, &seat).await
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
        self.board(who, 0, None).await
    }
}
