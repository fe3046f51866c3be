//! After a backup was put back: what was erased since took other things along that can be found again. Who a person is
//! to the cases that are there stands in those cases; a person's own row follows from it.

use super::rows::readable;
use std::collections::BTreeMap;

use super::{Desk, DeskError};
use kring_rules::case::Case;
use kring_rules::facilitator::{Facilitator, Opens};
use kring_rules::ids::{PersonId, Seat};
use kring_rules::moment::Moment;
use kring_rules::person::{AtHand, Person};
use kring_rules::role::Language;
use kring_store::{Outcome, Store};

impl<S: Store> Desk<S> {
    /// Sees to it that everybody in a case is known. Tells how many were not.
    pub async fn find_people_again(&mut self, now: Moment) -> Result<usize, DeskError> {
        let mut lost = BTreeMap::new();
        for entry in self.cases().await? {
            let read = readable(self.records.committed_case(&entry.case).await)?;
            let Some(case) = read.flatten() else {
                continue;
            };
            let house = self.tools.settings.languages.house();
            for person in people_of(&case, house) {
                let id = person.id;
                if lost.contains_key(&id) || !self.is_known(id).await? {
                    add(lost.entry(id).or_insert(person), &case);
                }
            }
        }
        let found = lost.len();
        let mut work = self.work(now);
        for person in lost.into_values() {
            work.person_changed(person);
        }
        match work.commit()?.durable.await? {
            Outcome::Done => Ok(found),
            Outcome::Conflict => Err(DeskError::Contested),
        }
    }

    async fn is_known(&self, id: PersonId) -> Result<bool, DeskError> {
        Ok(self.records.committed_person(id).await?.is_some())
    }
}

/// Everybody in a case, each as somebody of whom nothing else is known yet.
fn people_of(case: &Case, house: Language) -> impl Iterator<Item = Person> {
    let facilitators = case.head.facilitators.iter();
    let parties = case.parties.iter();
    let participants = parties.filter_map(|party| Some((party.person?, party.language)));
    facilitators
        .map(move |facilitator| (facilitator.person, house))
        .chain(participants)
        .map(|(id, language)| Person::new(id, language))
}

fn add(person: &mut Person, case: &Case) {
    let id = &case.head.id;
    let mut facilitators = case.head.facilitators.iter();
    if let Some(own) = facilitators.find(|own| own.person == person.id) {
        let facilitator = person
            .facilitator
            .get_or_insert_with(|| Facilitator::new(own.name.clone(), Opens::Nothing));
        facilitator.cases.push(id.clone());
        // Whoever leads a case opened it.
        let leads = case.head.facilitators.first();
        if leads.is_some_and(|first| first.person == person.id) {
            facilitator.opens = Opens::All;
        }
        person.at_hand = AtHand::Facilitating;
    }
    if let Some(party) = case.party_of(person.id) {
        person.takes_part(Seat::of(id, party));
    }
}
