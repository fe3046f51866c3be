//! A facilitator is away: a colleague stands in, in all their cases, until they are back.

use crate::desk::DeskError;
use crate::desk::rows::{every_readable, tables};
use crate::desk::work::Work;
use kring_rules::case::CaseFacilitator;
use kring_rules::facilitator::{Away, Opens};
use kring_rules::ids::PersonId;
use kring_rules::person::{AtHand, Person};
use kring_rules::say::{FacilitatorSay, How, Message, Saying};
use kring_rules::stamp::{Looked, Stamp};
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// They are away, and say who stands in; or they are back.
    pub(in crate::desk) async fn be_away(&mut self, who: PersonId) -> Result<(), DeskError> {
        if self.absence_of(who).is_some() {
            return self.be_back(who).await;
        }
        let colleagues = self.who_could_stand_in(who).await?;
        let say = if colleagues.is_empty() || self.facilitated_by(who).is_empty() {
            FacilitatorSay::Said(Saying::NobodyStandsIn)
        } else {
            let named = colleagues.into_iter();
            FacilitatorSay::WhoStandsIn(named.map(|(id, name)| (mark(id), name)).collect())
        };
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(())
    }

    fn absence_of(&self, who: PersonId) -> Option<Away> {
        let facilitator = self.known(who)?.facilitator.as_ref()?;
        facilitator.away.clone()
    }

    /// The others who facilitate for the organisation, and are there.
    async fn who_could_stand_in(&self, who: PersonId) -> Result<Vec<(PersonId, Words)>, DeskError> {
        let store = self.records.store();
        let people = every_readable::<_, Person>(store, tables::PEOPLE, &[]).await?;
        let others = people.into_iter().filter_map(|(_, person)| {
            let facilitator = person.facilitator?;
            let is_there = facilitator.opens == Opens::All && facilitator.away.is_none();
            (is_there && person.id != who).then_some((person.id, facilitator.name))
        });
        let mut others: Vec<(PersonId, Words)> = others.collect();
        others.sort_by(|(_, one), (_, other)| one.as_str().cmp(other.as_str()));
        Ok(others)
    }

    /// This colleague stands in for them.
    pub(in crate::desk) async fn leave_to(
        &mut self,
        who: PersonId,
        colleague: Stamp,
    ) -> Result<(), DeskError> {
        if self.facilitator_name(who).is_none() {
            self.not_yours(who);
            return Ok(());
        }
        if let Some(away) = self.absence_of(who) {
            let say = FacilitatorSay::IsAway(away.name, 0);
            self.messages(vec![Message::to_facilitator(who, say, How::New)]);
            return Ok(());
        }
        let mut others = self.who_could_stand_in(who).await?.into_iter();
        let Some((instead, name)) = others.find(|(id, _)| mark(*id) == colleague) else {
            // Somebody else is there now, or not any more.
            return self.be_away(who).await;
        };
        self.stands_in(who, &CaseFacilitator::new(instead, name))
            .await
    }

    async fn stands_in(
        &mut self,
        who: PersonId,
        instead: &CaseFacilitator,
    ) -> Result<(), DeskError> {
        let (mut left, mut kept) = (Vec::new(), 0_u16);
        for id in self.facilitated_by(who) {
            let Some(mut case) = self.readable_case(&id).await? else {
                kept += 1;
                continue;
            };
            match case.is_left_to(who, instead) {
                Some(messages) => {
                    self.messages(messages);
                    self.case_changed(case);
                    left.push(id);
                }
                None => kept += 1,
            }
        }
        let since = self.now;
        let away = Away {
            instead: instead.person,
            name: instead.name.clone(),
            since,
        };
        let name = self.facilitator_name(who).unwrap_or_default();
        self.change(who, |person| {
            if let Some(facilitator) = &mut person.facilitator {
                facilitator.away = Some(away);
            }
        });
        let many = u16::try_from(left.len()).unwrap_or(u16::MAX);
        self.takes_on(instead.person, left).await?;
        let told = FacilitatorSay::StandsIn(name, many);
        let away = FacilitatorSay::IsAway(instead.name.clone(), kept);
        self.messages(vec![
            Message::to_facilitator(instead.person, told, How::New),
            Message::to_facilitator(who, away, How::New),
        ]);
        Ok(())
    }

    /// They facilitate these cases as well.
    async fn takes_on(
        &mut self,
        who: PersonId,
        cases: Vec<kring_rules::ids::CaseId>,
    ) -> Result<(), DeskError> {
        let Some(mut person) = self.readable_person(who).await? else {
            return Ok(());
        };
        if let Some(facilitator) = &mut person.facilitator {
            for case in cases {
                if !facilitator.cases.contains(&case) {
                    facilitator.cases.push(case);
                }
            }
        }
        if person.at_hand == AtHand::Nothing {
            person.at_hand = AtHand::Facilitating;
        }
        self.person_changed(person);
        Ok(())
    }

    /// They are back: whoever stood in does so no longer.
    pub(in crate::desk) async fn be_back(&mut self, who: PersonId) -> Result<(), DeskError> {
        let Some(away) = self.absence_of(who) else {
            self.messages(vec![Message::saying(who, Saying::BackAgain)]);
            return Ok(());
        };
        for id in self.facilitated_by(who) {
            let Some(mut case) = self.readable_case(&id).await? else {
                continue;
            };
            let (messages, gone) = case.is_taken_back(who);
            self.messages(messages);
            self.case_changed(case);
            for gone in gone {
                self.removed(&id, gone).await?;
            }
        }
        let name = self.facilitator_name(who).unwrap_or_default();
        self.change(who, |person| {
            if let Some(facilitator) = &mut person.facilitator {
                facilitator.away = None;
            }
        });
        let back = FacilitatorSay::IsBack(name);
        self.messages(vec![
            Message::to_facilitator(away.instead, back, How::New),
            Message::saying(who, Saying::BackAgain),
        ]);
        Ok(())
    }
}

/// A colleague on a button: nobody's number stands in it.
fn mark(who: PersonId) -> Stamp {
    Looked::at("colleague").number(who.0).stamp()
}
