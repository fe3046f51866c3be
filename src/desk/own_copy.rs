//! Everybody can have a copy of what is held about them: one of each preparation, and one of their work as a
//! facilitator. It is asked for beside everything else, and changes nothing.

use super::work::Work;
use super::{Desk, DeskError};
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::held::{FacilitatorData, OwnCase};
use kring_rules::ids::PersonId;
use kring_rules::person::Person;
use kring_rules::say::{FacilitatorSay, GeneralSay, How, Message};
use kring_store::Store;

impl<S: Store> Desk<S> {
    pub(super) async fn own_copies(
        &mut self,
        work: &mut Work,
        who: PersonId,
    ) -> Result<(), DeskError> {
        let known = work.people.get(&who).filter(|person| person.has_a_part());
        let Some(person) = known.cloned() else {
            work.general(who, GeneralSay::NothingHeld);
            return Ok(());
        };
        if !self.copy_limit.allows(who, work.now) {
            work.general(who, GeneralSay::EnoughCopies);
            return Ok(());
        }
        for (id, party) in &person.preparations {
            if let Some(case) = self.case_for(work, id).await? {
                let readings = self.readings_of(id, *party).await?.into_iter();
                let readings = readings.map(|(at, deed)| (at, deed.kind)).collect();
                let copy = case.own_copy(&self.guides, *party, (who, readings), work.now);
                work.messages(copy.into_iter().collect());
                work.note(
                    Deed::in_case(By::Participant, DeedKind::OwnDataSent, id).about([*party]),
                );
            }
        }
        self.own_copy_of_work(work, who).await
    }

    /// The copy of someone's work as a facilitator, if they are one.
    pub(super) async fn own_copy_of_work(
        &mut self,
        work: &mut Work,
        who: PersonId,
    ) -> Result<(), DeskError> {
        let Some(person) = work.people.get(&who).cloned() else {
            return Ok(());
        };
        let cases = self.own_cases(work, &person).await?;
        if let Some(data) = FacilitatorData::of(&person, cases, work.now) {
            let say = FacilitatorSay::OwnCopy(data);
            work.messages(vec![Message::to_facilitator(who, say, How::New)]);
        }
        Ok(())
    }

    async fn own_cases(&mut self, work: &Work, person: &Person) -> Result<Vec<OwnCase>, DeskError> {
        let mut own = Vec::new();
        for id in person.facilitator.iter().flat_map(|f| &f.cases) {
            own.extend(self.case_for(work, id).await?.map(|case| OwnCase {
                case: case.head.id,
                label: case.head.label,
                opened: case.head.opened,
            }));
        }
        Ok(own)
    }
}
