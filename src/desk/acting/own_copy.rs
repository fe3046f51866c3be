//! Everybody can have a copy of what is held about them: one of each preparation, and one of their work as a
//! facilitator. It is asked for beside everything else, and changes nothing.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::held::{FacilitatorData, OwnCase};
use kring_rules::ids::PersonId;
use kring_rules::person::Person;
use kring_rules::say::{FacilitatorSay, GeneralSay, How, Message};
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    pub(in crate::desk) async fn own_copies(&mut self, who: PersonId) -> Result<(), DeskError> {
        let known = self.known(who).filter(|person| person.has_a_part());
        let Some(person) = known.cloned() else {
            self.general(who, GeneralSay::NothingHeld);
            return Ok(());
        };
        if !self.notes.copy_limit.allows(who, self.now) {
            self.general(who, GeneralSay::EnoughCopies);
            return Ok(());
        }
        for seat in &person.preparations {
            if let Some(case) = self.readable_case(&seat.case).await? {
                if case.asks_who(seat.party) {
                    // Whoever they are: nothing of it is shown before they said that it is for them.
                    self.show(who, seat).await?;
                    continue;
                }
                let readings = self.notes.access_log.readings_of(seat, self.records);
                let readings = readings.await?.into_iter();
                let readings = readings.map(|(at, deed)| (at, deed.kind)).collect();
                let copy =
                    case.own_copy(&self.tools.guides, seat.party, &person, readings, self.now);
                self.messages(copy.into_iter().collect());
                let sent = Deed::in_case(By::Participant, DeedKind::OwnDataSent, &seat.case);
                self.note(sent.about([seat.party]));
            }
        }
        self.own_copy_of_work(who).await
    }

    /// The copy of someone's work as a facilitator, if they are one.
    pub(in crate::desk) async fn own_copy_of_work(
        &mut self,
        who: PersonId,
    ) -> Result<(), DeskError> {
        let Some(person) = self.known(who).cloned() else {
            return Ok(());
        };
        let cases = self.own_cases(&person).await?;
        if let Some(data) = FacilitatorData::of(&person, cases, self.now) {
            let say = FacilitatorSay::OwnCopy(data);
            self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        }
        Ok(())
    }

    async fn own_cases(&mut self, person: &Person) -> Result<Vec<OwnCase>, DeskError> {
        let mut own = Vec::new();
        for id in person.facilitator.iter().flat_map(|f| &f.cases) {
            own.extend(self.readable_case(id).await?.map(|case| OwnCase {
                case: case.head.id,
                label: case.head.label,
                opened: case.head.opened,
            }));
        }
        Ok(own)
    }
}
