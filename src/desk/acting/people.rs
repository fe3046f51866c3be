//! Who takes part in a case that is open: somebody is added, or left out.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::facilitator::{Facilitator, Newcomer};
use kring_rules::ids::{CaseId, PartyId, PersonId, Seat};
use kring_rules::party::NewParty;
use kring_rules::person::AtHand;
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// Who is added is asked, step by step.
    pub(super) async fn begin_to_add(
        &mut self,
        who: PersonId,
        newcomer: Newcomer,
    ) -> Result<(), DeskError> {
        let now = self.now;
        self.change(who, |person| person.at_hand = AtHand::Facilitating);
        let asked = |one: &mut Facilitator| one.begins_to_add(newcomer, now);
        self.facilitator_did(who, asked).await
    }

    /// Everything is known of who is added.
    pub(super) async fn add_party(
        &mut self,
        who: PersonId,
        case: &CaseId,
        new: (NewParty, Option<PartyId>),
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(case).await? else {
            self.not_yours(who);
            return Ok(());
        };
        self.messages(case.adds(&self.tools.guides, who, new, self.now));
        self.case_changed(case);
        Ok(())
    }

    /// Why a party is left out is asked.
    pub(super) async fn ask_why_left_out(
        &mut self,
        who: PersonId,
        seat: Seat,
    ) -> Result<(), DeskError> {
        let now = self.now;
        self.change(who, |person| person.at_hand = AtHand::Facilitating);
        let asked = |one: &mut Facilitator| one.awaits_leave_out(seat, now);
        self.facilitator_did(who, asked).await
    }

    /// The note about leaving a party out was written.
    pub(super) async fn leave_out(
        &mut self,
        who: PersonId,
        seat: &Seat,
        note: Words,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&seat.case).await? else {
            self.not_yours(who);
            return Ok(());
        };
        let messages = case.leaves_out(&self.tools.guides, who, (seat.party, note), self.now);
        self.messages(messages);
        self.case_changed(case);
        Ok(())
    }
}
