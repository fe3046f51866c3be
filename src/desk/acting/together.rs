//! A young person and a facilitator fill in together, on the phone of that facilitator: what is written and pressed there
//! goes to the preparation of whoever sits beside them.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::case::Case;
use kring_rules::event::Event;
use kring_rules::guide::Guides;
use kring_rules::ids::{PersonId, Seat};
use kring_rules::moment::Moment;
use kring_rules::person::AtHand;
use kring_rules::preparation::Standing;
use kring_rules::say::{GeneralSay, Message};
use kring_rules::turn::Tapped;
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// They sit together from now on: what is written next is an answer there.
    pub(super) fn sits_down(&mut self, who: PersonId, seat: Seat) {
        self.change(who, |person| person.at_hand = AtHand::Together(seat));
    }

    /// Something happened in the chat in which they sit together.
    pub(super) async fn happened_together(
        &mut self,
        who: PersonId,
        seat: &Seat,
        event: Event,
    ) -> Result<(), DeskError> {
        let text = event.text().map(Words::as_str);
        let heard = text.and_then(|text| self.tools.settings.phrases.found_in(text));
        let them = (who, seat.party);
        self.turn_together(who, seat, |case, guides, now| {
            case.handle_together(guides, them, event, now)
        })
        .await?;
        let Some(kind) = heard.filter(|_| self.sits_at(who, seat)) else {
            return Ok(());
        };
        self.turn_together(who, seat, |case, guides, now| {
            case.heard_together(guides, them, kind, now)
        })
        .await
    }

    /// A button there was pressed.
    pub(super) async fn tapped_together(
        &mut self,
        who: PersonId,
        seat: &Seat,
        tapped: Tapped,
    ) -> Result<(), DeskError> {
        let sits = self.case(&seat.case).await?;
        let sits = sits.is_some_and(|case| case.sits_together(who, seat.party, self.now));
        if sits && !self.sits_at(who, seat) {
            self.sits_down(who, seat.clone());
        }
        let them = (who, seat.party);
        self.turn_together(who, seat, |case, guides, now| {
            case.pressed_together(guides, them, tapped, now)
        })
        .await
    }

    /// They are shown where they are, there.
    pub(super) async fn show_together(
        &mut self,
        who: PersonId,
        seat: &Seat,
    ) -> Result<(), DeskError> {
        let them = (who, seat.party);
        self.turn_together(who, seat, |case, guides, now| {
            case.shown_together(guides, them, now)
        })
        .await
    }

    /// What they have at hand is to sit together there.
    fn sits_at(&self, who: PersonId, seat: &Seat) -> bool {
        self.at_hand(who) == AtHand::Together(seat.clone())
    }

    async fn turn_together(
        &mut self,
        who: PersonId,
        seat: &Seat,
        take: impl FnOnce(&mut Case, &Guides, Moment) -> Vec<Message>,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&seat.case).await? else {
            self.turns_to_their_work(who);
            self.general(who, GeneralSay::Trouble);
            return Ok(());
        };
        let was_erased = is_erased(&case, seat);
        let person = case.party(seat.party).and_then(|party| party.person);
        let messages = take(&mut case, &self.tools.guides, self.now);
        let erases = !was_erased && is_erased(&case, seat);
        if !case.sits_together(who, seat.party, self.now) {
            self.turns_to_their_work(who);
        }
        self.case_changed(case);
        if erases || messages.iter().any(|message| message.say.takes_back()) {
            self.forget_words(seat).await?;
        }
        self.messages(messages);
        if let Some(person) = person.filter(|_| erases) {
            self.let_go(person, seat).await?;
        }
        Ok(())
    }

    /// A facilitator turns to something else than what they fill in together.
    pub(in crate::desk) fn turns_to_their_work(&mut self, who: PersonId) {
        self.change(who, |person| {
            if matches!(person.at_hand, AtHand::Together(_)) {
                person.at_hand = AtHand::Facilitating;
            }
        });
    }

    /// Whoever turned to something else sits together no longer: what was filled in is closed.
    pub(super) async fn stops_sitting(
        &mut self,
        who: PersonId,
        seat: &Seat,
    ) -> Result<(), DeskError> {
        if let Some(mut case) = self.readable_case(&seat.case).await?
            && case
                .party(seat.party)
                .and_then(|party| party.sitting())
                .is_some_and(|sitting| sitting.with == who)
        {
            case.stop_sitting(who, seat.party);
            self.case_changed(case);
        }
        Ok(())
    }
}

fn is_erased(case: &Case, seat: &Seat) -> bool {
    let party = case.party(seat.party);
    party.is_some_and(|party| party.preparation.standing == Standing::Erased)
}
