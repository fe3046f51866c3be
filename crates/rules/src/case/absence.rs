//! A facilitator is away for a while: a colleague facilitates the case meanwhile, and everybody in it hears who.

use std::collections::BTreeSet;

use super::{Case, CaseFacilitator};
use crate::ids::PersonId;
use crate::preparation::Standing;
use crate::say::{Message, Scene};

impl Case {
    /// Those who are told what happens: everybody who facilitates it and is not away, or else everybody.
    pub fn present(&self) -> impl Iterator<Item = &CaseFacilitator> {
        present(&self.head.facilitators)
    }

    /// This facilitator is away, and that colleague stands in; nothing where that cannot be: whoever takes part in a case
    /// does not facilitate it.
    pub fn is_left_to(&mut self, who: PersonId, instead: &CaseFacilitator) -> Option<Vec<Message>> {
        if !self.is_facilitated_by(who) || self.party_of(instead.person).is_some() {
            return None;
        }
        let mut all = self.head.facilitators.iter_mut();
        let away = all.find(|one| one.person == who)?;
        away.away = true;
        let name = away.name.clone();
        if !self.is_facilitated_by(instead.person) {
            self.head.facilitators.push(CaseFacilitator {
                instead_of: Some(who),
                ..instead.clone()
            });
        }
        Some(self.to_whoever_goes_on(&Scene::StandIn(name, instead.name.clone())))
    }

    /// This facilitator is back: whoever stood in, and whoever stood in for them, facilitates the case no longer.
    pub fn is_taken_back(&mut self, who: PersonId) -> (Vec<Message>, BTreeSet<PersonId>) {
        let mut all = self.head.facilitators.iter_mut();
        let Some(back) = all.find(|one| one.person == who && one.away) else {
            return (vec![], BTreeSet::new());
        };
        back.away = false;
        let name = back.name.clone();
        let mut gone = BTreeSet::new();
        loop {
            let stood_in = |one: &&CaseFacilitator| {
                let whose = one.instead_of;
                whose.is_some_and(|whose| whose == who || gone.contains(&whose))
            };
            let next: Vec<PersonId> = self
                .head
                .facilitators
                .iter()
                .filter(stood_in)
                .map(|one| one.person)
                .collect();
            if next.is_empty() {
                break;
            }
            self.head
                .facilitators
                .retain(|one| !next.contains(&one.person));
            gone.extend(next);
        }
        (self.to_whoever_goes_on(&Scene::BackAgain(name)), gone)
    }

    /// To everybody in the case who has not left it.
    pub(super) fn to_whoever_goes_on(&self, scene: &Scene) -> Vec<Message> {
        let goes_on = self.parties.iter().filter(|party| {
            let standing = party.preparation.standing;
            let there = self.head.ended.is_none() && party.left_out.is_none();
            there && matches!(standing, Standing::UnderWay | Standing::Paused)
        });
        let said = goes_on.filter_map(|party| party.hears(&self.head.id, scene.clone()));
        said.collect()
    }
}

/// Those of them who are not away; all, where everybody is.
pub fn present(all: &[CaseFacilitator]) -> impl Iterator<Item = &CaseFacilitator> {
    let everybody_is_away = all.iter().all(|one| one.away);
    all.iter().filter(move |one| everybody_is_away || !one.away)
}
