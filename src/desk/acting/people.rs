//! Who takes part in a case that is open: somebody is added, corrected, or left out.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::case::{Answered, Next};
use kring_rules::facilitator::{Facilitator, Newcomer};
use kring_rules::ids::{CaseId, PersonId, QuestionId, Seat};
use kring_rules::party::NewParty;
use kring_rules::role::Language;
use kring_rules::say::GeneralSay;
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
        let asked = |one: &mut Facilitator| one.begins_to_add(newcomer, now);
        self.asks_for(who, asked).await
    }

    /// Everything is known of who is added.
    pub(super) async fn add_party(
        &mut self,
        who: PersonId,
        case: &CaseId,
        new: NewParty,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(case).await? else {
            self.not_yours(who);
            return Ok(());
        };
        self.messages(case.adds(&self.tools.guides, who, new, self.now));
        self.case_changed(case);
        Ok(())
    }

    /// How a party shall be called is asked.
    pub(super) async fn ask_alias(&mut self, who: PersonId, seat: Seat) -> Result<(), DeskError> {
        let now = self.now;
        let asked = |one: &mut Facilitator| one.awaits_alias(seat, now);
        self.asks_for(who, asked).await
    }

    /// How a party shall be called was written.
    pub(super) async fn rename(
        &mut self,
        who: PersonId,
        seat: &Seat,
        alias: Words,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&seat.case).await? else {
            self.not_yours(who);
            return Ok(());
        };
        let acted = case.renames(who, seat.party, alias, self.now);
        self.messages(acted.messages);
        self.case_changed(case);
        let now = self.now;
        if let (Some(_), Some(facilitator)) = (acted.next, self.facilitator(who)) {
            let _ = facilitator.awaits_alias(seat.clone(), now);
        }
        Ok(())
    }

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

    /// What a party tells at this question is asked.
    pub(super) async fn ask_what_was_told(
        &mut self,
        who: PersonId,
        seat: Seat,
        question: QuestionId,
    ) -> Result<(), DeskError> {
        let now = self.now;
        let asked = |one: &mut Facilitator| one.awaits_told(seat, question, now);
        self.asks_for(who, asked).await
    }

    /// What a party told was written.
    pub(super) async fn note_what_was_told(
        &mut self,
        who: PersonId,
        seat: &Seat,
        (question, words): (QuestionId, Words),
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&seat.case).await? else {
            self.not_yours(who);
            return Ok(());
        };
        let told = (seat.party, &question, words);
        let acted = case.told_in_words(&self.tools.guides, who, told, self.now);
        self.messages(acted.messages);
        self.case_changed(case);
        let (seat, now) = (seat.clone(), self.now);
        if let (Some(Next::AwaitTold(_, next)), Some(one)) = (acted.next, self.facilitator(who)) {
            let _ = one.awaits_told(seat, next, now);
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

    /// Why a party is left out is asked.
    pub(super) async fn ask_why_left_out(
        &mut self,
        who: PersonId,
        seat: Seat,
    ) -> Result<(), DeskError> {
        let now = self.now;
        let asked = |one: &mut Facilitator| one.awaits_leave_out(seat, now);
        self.asks_for(who, asked).await
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
