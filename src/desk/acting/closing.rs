//! What a closed case leaves: agreements can stay when the answers go. And whoever looks after the whole hears of a case in
//! which nothing happens.

use crate::desk::DeskError;
use crate::desk::rows::{every_readable, tables, vaults};
use crate::desk::work::Work;
use kring_rules::case::Case;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::Seat;
use kring_rules::person::Person;
use kring_rules::say::{FacilitatorSay, How, Message};
use kring_store::{Erase, Store};

impl<S: Store> Work<'_, S> {
    /// The day has come on which everything goes; what was agreed stays, since everybody said so. What was written lay with
    /// each party and with the case: what is left of those is sealed anew.
    pub(in crate::desk) async fn erase_all_but_agreements(
        &mut self,
        mut case: Case,
    ) -> Result<(), DeskError> {
        let id = case.head.id.clone();
        let seats = case.parties.iter().map(|party| Seat::of(&id, party.id));
        let seats: Vec<Seat> = seats.collect();
        let messages = case.forgets_all_but_agreements(self.now);
        self.take_back_case(&case).await?;
        self.case_changed(case);
        for seat in &seats {
            self.forget_words(seat).await?;
        }
        self.erase.push(Erase::Past(vaults::case(&id)));
        self.messages(messages);
        self.note(Deed::in_case(By::Kring, DeedKind::AnswersExpired, &id));
        Ok(())
    }

    /// Nothing has happened in this case for long, and its facilitators were asked: whoever looks after the whole hears so.
    pub(in crate::desk) async fn tell_of_stillness(
        &mut self,
        case: &mut Case,
    ) -> Result<(), DeskError> {
        let Some(say) = case.tells_of_stillness(self.now) else {
            return Ok(());
        };
        let store = self.records.store();
        let people = every_readable::<_, Person>(store, tables::PEOPLE, &[]).await?;
        let people = people.into_iter().map(|(_, person)| person);
        let told = people.filter(supervises).map(|person| {
            let say: FacilitatorSay = say.clone();
            Message::to_facilitator(person.id, say, How::New)
        });
        let told = told.collect();
        self.messages(told);
        Ok(())
    }
}

fn supervises(person: &Person) -> bool {
    let facilitator = person.facilitator.as_ref();
    facilitator.is_some_and(|facilitator| facilitator.supervises)
}
