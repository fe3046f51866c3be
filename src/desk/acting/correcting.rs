//! A facilitator corrected what is known of somebody: what follows from that beside their case.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::case::Answered;
use kring_rules::ids::{PersonId, Seat};
use kring_rules::role::Language;
use kring_rules::say::GeneralSay;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// A party's place in what happened is another one: nothing is left of the answers that do not fit, in no file and no
    /// chat, before anybody hears of it.
    pub(super) async fn tell_of_role(
        &mut self,
        who: PersonId,
        seat: &Seat,
        answered: Answered,
    ) -> Result<(), DeskError> {
        if answered.gone > 0 {
            self.forget_words(seat).await?;
        }
        if let Some(mut case) = self.case(&seat.case).await? {
            let role = (seat.party, answered);
            self.messages(case.tells_of_role(&self.tools.guides, who, role, self.now));
            self.case_changed(case);
        }
        Ok(())
    }

    /// A facilitator corrected the language somebody is spoken to in. Whoever has more than this one conversation chooses
    /// it themselves.
    pub(super) async fn speak_to(
        &mut self,
        to: PersonId,
        seat: &Seat,
        language: Language,
    ) -> Result<(), DeskError> {
        let person = self.readable_person(to).await?;
        let Some(mut person) = person.filter(|person| person.parts() == 1) else {
            return Ok(());
        };
        person.language = language;
        self.person_changed(person);
        self.general(to, GeneralSay::LanguageIs(language));
        if let Some(case) = self.case(&seat.case).await? {
            let shown = case.shows_again(&self.tools.guides, seat.party);
            self.messages(shown.into_iter().collect());
        }
        Ok(())
    }
}
