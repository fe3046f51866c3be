//! Whoever looks after the whole is shown how the organisation stands, in numbers and times.

use super::waiting::small;
use crate::desk::DeskError;
use crate::desk::overview::{CasesCount, Overview};
use crate::desk::work::Work;
use kring_rules::facilitator::{Facilitator, Opens};
use kring_rules::ids::PersonId;
use kring_rules::person::{AtHand, Person};
use kring_rules::say::{FacilitatorSay, How, Message, OpenCases, Organisation, Saying};
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// Somebody who looks after the whole. What else they are, they stay.
    pub(in crate::desk) fn become_supervisor(&mut self, who: PersonId, name: &Words) {
        self.change(who, |person| {
            let new = || Facilitator::new(name.clone(), Opens::Nothing);
            person.facilitator.get_or_insert_with(new).supervises = true;
            if person.at_hand == AtHand::Nothing {
                person.at_hand = AtHand::Facilitating;
            }
        });
    }

    /// They look after the whole no longer.
    pub(in crate::desk) fn supervises_no_longer(&mut self, who: PersonId) {
        if !self.supervises(who) {
            return self.not_yours(who);
        }
        self.messages(vec![Message::saying(who, Saying::SupervisesNoMore)]);
        self.change(who, Person::supervises_no_longer);
    }

    /// Shows them how the organisation stands. It is read from the store, and asked seldom.
    pub(in crate::desk) async fn show_figures(&mut self, who: PersonId) -> Result<(), DeskError> {
        if !self.supervises(who) {
            self.not_yours(who);
            return Ok(());
        }
        let all = Overview::read(self.records.store(), self.now).await?;
        let year = self.tools.settings.zone.year(self.now);
        let say = Organisation {
            open: all.open.map(OpenCases::from),
            closed: small(all.cases.ended),
            still: small(all.still),
            unseen: small(all.unseen_signals),
            oldest: all.oldest_signal,
            facilitators: small(all.facilitators),
            out_of_reach: small(all.letters.facilitators_out_of_reach),
            backed_up: all.backed_up,
            year: self.notes.counts.of(year),
        };
        let say = FacilitatorSay::Organisation(Box::new(say));
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
        Ok(())
    }

    fn supervises(&self, who: PersonId) -> bool {
        let facilitator = self.known(who).and_then(|known| known.facilitator.as_ref());
        facilitator.is_some_and(|facilitator| facilitator.supervises)
    }
}

impl From<CasesCount> for OpenCases {
    fn from(count: CasesCount) -> Self {
        Self {
            under_way: small(count.under_way),
            ready: small(count.ready),
            confirmed: small(count.confirmed),
        }
    }
}
