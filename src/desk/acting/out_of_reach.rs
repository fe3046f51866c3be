//! Somebody cannot be reached, or can again: their colleagues are told on their boards, and a signal that waits for
//! somebody who cannot be reached goes to the others who facilitate the case.

use crate::desk::DeskError;
use crate::desk::notes::Lost;
use crate::desk::work::Work;
use kring_rules::case::{Case, CaseFacilitator};
use kring_rules::event::Event;
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::say::{FacilitatorSay, How, Message, NoticeKind, Say, Telling};
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
                let colleagues = self.colleagues(&case, who);
                self.messages(case.unseen_signals(&colleagues));
                if colleagues.is_empty() && case.has_unseen_signals() {
                    self.messages(case.nobody_hears());
                    tell_that_a_signal_waits();
                }
            }
        }
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

    /// The others who facilitate a case, and can be reached.
    fn colleagues(&self, case: &Case, who: PersonId) -> Vec<PersonId> {
        let all = case.head.facilitators.iter().map(|one| one.person);
        all.filter(|person| *person != who && !self.notes.out_of_reach.knows(*person))
            .collect()
    }

    /// A signal for somebody who cannot be reached goes to the others who facilitate the case as well, at once.
    pub(in crate::desk) async fn pass_on_signals(&mut self) -> Result<(), DeskError> {
        let waiting: Vec<(PersonId, Say)> =
            self.said().filter_map(|said| self.waits(said)).collect();
        for (to, say) in waiting {
            let Say::Facilitator(told) = &say else {
                continue;
            };
            let FacilitatorSay::Notice(notice) = &**told else {
                continue;
            };
            let Some(case) = self.readable_case(&notice.case).await? else {
                continue;
            };
            let colleagues = self.colleagues(&case, to);
            if colleagues.is_empty() {
                self.admit_that_nobody_hears(&case.head.id);
                tell_that_a_signal_waits();
            }
            for to in colleagues {
                self.say(to, say.clone(), How::New);
            }
        }
        Ok(())
    }

    /// Whoever just told something in this case is promised nothing that does not happen.
    fn admit_that_nobody_hears(&mut self, case: &CaseId) {
        for message in self.said_mut() {
            if let Say::Participant(say) = &mut message.say
                && say.tag.case == *case
            {
                say.admit_that_nobody_hears();
            }
        }
    }

    /// A signal that is told for the first time goes to one facilitator alone; this one cannot be reached.
    fn waits(&self, said: &Message) -> Option<(PersonId, Say)> {
        let Say::Facilitator(say) = &said.say else {
            return None;
        };
        let FacilitatorSay::Notice(notice) = &**say else {
            return None;
        };
        let first = matches!(notice.kind, NoticeKind::Flag(_, _, Telling::First));
        (first && self.notes.out_of_reach.knows(said.to)).then(|| (said.to, said.say.clone()))
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

fn tell_that_a_signal_waits() {
    tracing::warn!(
        "a signal waits for a facilitator who cannot be reached, and nobody else facilitates the case: tell them in another \
         way, or invite a second facilitator (`kring check` counts who cannot be reached)"
    );
}
