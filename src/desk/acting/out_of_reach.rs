//! Somebody cannot be reached, or can again: their colleagues are told on their boards, and a signal that waits for
//! somebody who cannot be reached is told again, to the others.

use crate::desk::DeskError;
use crate::desk::notes::Lost;
use crate::desk::work::Work;
use kring_rules::case::CaseFacilitator;
use kring_rules::event::Event;
use kring_rules::ids::PersonId;
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// Notes that someone cannot be reached; of somebody who takes no part nothing is noted.
    pub(in crate::desk) async fn lose(&mut self, who: PersonId) -> Result<(), DeskError> {
        let known = self.person(who).await?;
        let Some(person) = known.filter(kring_rules::person::Person::has_a_part) else {
            return Ok(());
        };
        self.everywhere(who, &Event::Blocked).await?;
        if self.notes.out_of_reach.knows(who) {
            return Ok(());
        }
        let lost = Lost {
            person: who,
            since: self.now,
            facilitates: person.facilitator.is_some(),
        };
        let put = self.notes.out_of_reach.lose(self.records.store(), lost)?;
        self.puts.push(put);
        for id in person.facilitator.iter().flat_map(|one| &one.cases) {
            if let Some(case) = self.readable_case(id).await? {
                self.notes.boards.are_stale(&case);
            }
        }
        self.hurry_signals_of(who);
        Ok(())
    }

    /// Someone did something: they can be reached again.
    pub(in crate::desk) async fn find(&mut self, who: PersonId) -> Result<(), DeskError> {
        if !self.notes.out_of_reach.knows(who) {
            return Ok(());
        }
        let put = self.notes.out_of_reach.find(self.records.store(), who);
        self.puts.push(put);
        for id in self.facilitated_by(who) {
            if let Some(case) = self.readable_case(&id).await? {
                self.notes.boards.are_stale(&case);
            }
        }
        Ok(())
    }

    /// Adds the names of those with whom this person facilitates a case, and who cannot be reached.
    pub(in crate::desk) fn colleagues_out_of_reach(
        &self,
        facilitators: &[CaseFacilitator],
        but: PersonId,
        names: &mut Vec<Words>,
    ) {
        let colleagues = facilitators.iter();
        for one in colleagues.filter(|one| one.person != but) {
            if self.notes.out_of_reach.knows(one.person) && !names.contains(&one.name) {
                names.push(one.name.clone());
            }
        }
    }
}
