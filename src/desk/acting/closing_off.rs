//! A conversation that cannot be read is closed off: whoever does something in it hears so, and its facilitators are told
//! once, with what to do.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::ids::{CaseId, PersonId};
use kring_rules::say::{FacilitatorSay, GeneralSay, How, Message, Saying};
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// This conversation cannot be read; somebody may have done something in it.
    pub(in crate::desk) async fn cannot_be_read(
        &mut self,
        case: &CaseId,
        by: Option<PersonId>,
    ) -> Result<(), DeskError> {
        let mut facilitators = vec![];
        self.notes.in_short.forget(case);
        if let Some(told) = self.notes.closed_off.is_told(case)? {
            tracing::error!("a conversation cannot be read, and is closed off: see `kring check`");
            self.puts.push(told);
            facilitators = self.records.facilitators_of(case).await?;
        }
        if let Some(by) = by {
            if self.facilitated_by(by).contains(case) {
                facilitators.retain(|facilitator| *facilitator != by);
                facilitators.push(by);
            } else {
                self.general(by, GeneralSay::CaseUnreadable);
            }
        }
        for facilitator in facilitators {
            let say = FacilitatorSay::SaidOf(case.clone(), Saying::CaseUnreadable);
            self.messages(vec![Message::to_facilitator(facilitator, say, How::New)]);
            self.notes.boards.is_stale(facilitator);
        }
        Ok(())
    }
}
