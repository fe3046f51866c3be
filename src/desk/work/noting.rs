//! What the access log keeps of a unit of work: read from what changes and from what is said, so that whatever leads to it
//! is noted in the same commit.

use super::Work;
use kring_rules::case::happened;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::PersonId;
use kring_rules::say::shown;
use kring_store::Store;

/// What is noted with this work, in the order in which it is told.
pub(super) fn deeds<S: Store>(work: &Work<'_, S>) -> Vec<Deed> {
    let mut deeds = work.deeds.clone();
    deeds.extend(enrolled(work));
    for (id, case) in &work.cases {
        let before = work.records.known_case(id);
        deeds.extend(happened(before.as_deref(), case, work.by));
    }
    let said: Vec<_> = work.said_to().collect();
    deeds.extend(shown(&said, work.by));
    deeds
}

fn enrolled<S: Store>(work: &Work<'_, S>) -> Vec<Deed> {
    let facilitated = |id: &PersonId| {
        let before = work.records.known_person(*id);
        before.is_some_and(|person| person.facilitator.is_some())
    };
    let people = work.people.iter();
    let facilitate = people.filter(|(_, person)| person.facilitator.is_some());
    let new = facilitate.filter(|(id, _)| !facilitated(id));
    new.map(|(id, _)| Deed::of(By::Facilitator(*id), DeedKind::FacilitatorEnrolled))
        .collect()
}
