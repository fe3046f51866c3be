//! Somebody facilitates no longer, because whoever runs kring said so.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::deed::{By, Deed, DeedKind};
use kring_rules::ids::PersonId;
use kring_rules::person::AtHand;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// They facilitate nothing any more: what was said to them lately about cases goes from their chat. Their own
    /// preparations, if they are a party somewhere, stay.
    pub(in crate::desk) async fn let_facilitator_go(
        &mut self,
        who: PersonId,
    ) -> Result<(), DeskError> {
        let Some(person) = self.readable_person(who).await? else {
            return Ok(());
        };
        let Some(facilitator) = person.facilitator.clone() else {
            return Ok(());
        };
        self.person_changed(person);
        if let Some(draft) = facilitator.draft {
            self.take_back_draft(&draft.case, who).await?;
        }
        for id in &facilitator.cases {
            if let Some(mut case) = self.readable_case(id).await? {
                let messages = case.facilitator_goes(who);
                self.case_changed(case);
                self.messages(messages);
            }
            self.removed(id, who).await?;
        }
        self.change(who, |person| {
            person.facilitator = None;
            if person.at_hand == AtHand::Facilitating {
                person.at_hand = AtHand::Nothing;
            }
        });
        self.note(Deed::of(By::CommandLine, DeedKind::FacilitatorRemoved));
        Ok(())
    }
}
