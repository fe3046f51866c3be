//! What a person does in their own preparation, and what is the same for everybody.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::case::Case;
use kring_rules::command::{Command, Whose};
use kring_rules::event::Event;
use kring_rules::guide::Guides;
use kring_rules::ids::{MessageRef, PersonId, Seat};
use kring_rules::moment::Moment;
use kring_rules::person::{AtHand, Person};
use kring_rules::say::{GeneralSay, Message};
use kring_rules::turn::Tapped;
use kring_rules::words::Words;
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// Somebody did something in their chat.
    pub(in crate::desk) async fn did(
        &mut self,
        who: PersonId,
        event: Event,
    ) -> Result<(), DeskError> {
        let is_common =
            |command: &Command| !matches!(command.whose(), Whose::Facilitator | Whose::Supervisor);
        if matches!(&event, Event::Commanded(Some(command)) if is_common(command)) {
            self.does_something_else(who);
        }
        match event {
            Event::Commanded(Some(Command::Language)) => self.general(who, GeneralSay::Languages),
            Event::Commanded(Some(Command::Privacy)) => self.general(who, GeneralSay::Privacy),
            Event::Commanded(Some(Command::MyData)) => self.own_copies(who).await?,
            Event::Commanded(Some(Command::Switch)) => self.offer_hats(who).await?,
            Event::TurnedInto { message, .. } => {
                self.turned_into(who, message, event).await?;
            }
            Event::Blocked => self.lose(who).await?,
            Event::Returned => self.everywhere(who, &event).await?,
            event if self.asks_for_help(who, &event) => {
                let help = Event::Commanded(Some(Command::Help));
                self.did_at_hand(who, help).await?;
            }
            event if self.is_held(who, &event) => {}
            event => self.did_at_hand(who, event).await?,
        }
        Ok(())
    }

    /// Somebody who is being prepared writes that they need help, and nothing else.
    fn asks_for_help(&self, who: PersonId, event: &Event) -> bool {
        let (AtHand::Preparation(_) | AtHand::Together(_)) = self.at_hand(who) else {
            return false;
        };
        match event {
            Event::Wrote { text, .. } => self.tools.settings.phrases.ask_for_help(text.as_str()),
            _ => false,
        }
    }

    /// A message that holds no answer can be turned into anything: nothing changes.
    async fn turned_into(
        &mut self,
        who: PersonId,
        message: MessageRef,
        event: Event,
    ) -> Result<(), DeskError> {
        match (
            self.preparation_holding(who, message).await?,
            self.at_hand(who),
        ) {
            (Some(seat), _) => self.happened(who, &seat, event).await,
            (None, AtHand::Together(seat)) => self.happened_together(who, &seat, event).await,
            (None, AtHand::Preparation(_) | AtHand::Facilitating | AtHand::Nothing) => Ok(()),
        }
    }

    pub(in crate::desk) async fn did_at_hand(
        &mut self,
        who: PersonId,
        event: Event,
    ) -> Result<(), DeskError> {
        let now = self.now;
        match self.concerns(who, &event).await? {
            AtHand::Preparation(seat) => self.happened(who, &seat, event).await,
            AtHand::Together(seat) => self.happened_together(who, &seat, event).await,
            AtHand::Facilitating => {
                self.facilitator_did(who, |facilitator| facilitator.handle(event, now))
                    .await
            }
            // Of an edit, whoever has nothing at hand expects nothing.
            AtHand::Nothing if matches!(event, Event::Corrected { .. }) => Ok(()),
            AtHand::Nothing => self.nothing_is_at_hand(who).await,
        }
    }

    /// What this is about: what is at hand, but for an edited message, which finds its answer in whichever preparation it
    /// was given, and for a command that turns a facilitator to their self.
    async fn concerns(&mut self, who: PersonId, event: &Event) -> Result<AtHand, DeskError> {
        let facilitates = self.facilitator_name(who).is_some();
        let at_hand = self.at_hand(who);
        match event {
            Event::LookedFor(_) if facilitates => {
                self.change(who, |person| person.at_hand = AtHand::Facilitating);
                Ok(AtHand::Facilitating)
            }
            Event::Commanded(Some(command)) if facilitates && turns_to_work(*command, &at_hand) => {
                self.change(who, |person| person.at_hand = AtHand::Facilitating);
                Ok(AtHand::Facilitating)
            }
            Event::Corrected { message, .. } => {
                let holding = self.preparation_holding(who, *message).await?;
                Ok(match (holding, at_hand) {
                    (Some(seat), _) => AtHand::Preparation(seat),
                    (None, AtHand::Nothing) if facilitates => AtHand::Facilitating,
                    (None, at_hand) => at_hand,
                })
            }
            _ => Ok(at_hand),
        }
    }

    pub(in crate::desk) async fn preparation_holding(
        &mut self,
        who: PersonId,
        message: MessageRef,
    ) -> Result<Option<Seat>, DeskError> {
        for seat in self.preparations(who) {
            let Some(case) = self.readable_case(&seat.case).await? else {
                continue;
            };
            let holds = case
                .party(seat.party)
                .is_some_and(|party| party.holds(message));
            if holds {
                return Ok(Some(seat));
            }
        }
        Ok(None)
    }

    /// Somebody pressed a button of a preparation.
    pub(in crate::desk) async fn tapped(
        &mut self,
        who: PersonId,
        seat: Seat,
        tapped: Tapped,
    ) -> Result<(), DeskError> {
        let known = self.records.committed_case(&seat.case).await?;
        let person = known
            .as_ref()
            .and_then(|case| case.party(seat.party)?.person);
        if person != Some(who) {
            if known.is_some_and(|case| case.is_facilitated_by(who)) {
                return self.tapped_together(who, &seat, tapped).await;
            }
            self.not_yours(who);
            return Ok(());
        }
        self.turn_to(who, &seat).await?;
        self.turn(who, &seat, |case, guide, now| {
            case.pressed(guide, seat.party, tapped, now)
        })
        .await
    }

    /// A button belongs to one preparation: what follows is about that one, and whoever had another at hand hears so.
    pub(in crate::desk) async fn turn_to(
        &mut self,
        who: PersonId,
        seat: &Seat,
    ) -> Result<(), DeskError> {
        let this = AtHand::Preparation(seat.clone());
        if self.at_hand(who) != this {
            if let Some(hat) = self.hat(who, seat).await? {
                self.general(who, GeneralSay::SwitchedTo(hat));
            }
            self.change(who, |person| person.at_hand = this);
        }
        Ok(())
    }

    /// Nobody invited them; or they left the preparation at hand and have to choose another themselves.
    async fn nothing_is_at_hand(&mut self, who: PersonId) -> Result<(), DeskError> {
        if self.known(who).is_some_and(Person::has_a_part) {
            return self.offer_hats(who).await;
        }
        self.general(who, GeneralSay::Stranger);
        Ok(())
    }

    /// Something happened in a preparation of this person.
    pub(in crate::desk) async fn happened(
        &mut self,
        who: PersonId,
        seat: &Seat,
        event: Event,
    ) -> Result<(), DeskError> {
        let text = event.text().map(Words::as_str);
        let heard = text.and_then(|text| self.tools.settings.phrases.found_in(text));
        self.turn(who, seat, |case, guide, now| {
            case.handle(guide, seat.party, event, now)
        })
        .await?;
        let Some(kind) = heard else {
            return Ok(());
        };
        self.turn(who, seat, |case, guide, now| {
            case.heard(guide, seat.party, kind, now)
        })
        .await
    }

    /// Shows this person where they are in a preparation.
    pub(in crate::desk) async fn show(
        &mut self,
        who: PersonId,
        seat: &Seat,
    ) -> Result<(), DeskError> {
        self.turn(who, seat, |case, guide, now| {
            case.turned_to(guide, seat.party, now)
        })
        .await
    }

    /// A turn of this person in a preparation of theirs.
    async fn turn(
        &mut self,
        who: PersonId,
        seat: &Seat,
        take: impl FnOnce(&mut Case, &Guides, Moment) -> Vec<Message>,
    ) -> Result<(), DeskError> {
        let Some(mut case) = self.case(&seat.case).await? else {
            self.general(who, GeneralSay::Stranger);
            return Ok(());
        };
        let messages = take(&mut case, &self.tools.guides, self.now);
        let left = case
            .party(seat.party)
            .is_none_or(|party| party.person != Some(who));
        self.case_changed(case);
        if messages.iter().any(|message| message.say.takes_back()) {
            self.forget_words(seat).await?;
        }
        self.messages(messages);
        if left {
            if let Some(language) = self.known(who).map(|person| person.language) {
                self.notes.strangers.speak(who, language);
            }
            self.forget_words(seat).await?;
            self.change(who, |person| person.leaves(seat));
        }
        Ok(())
    }

    /// Someone can or cannot be reached, in all their preparations.
    pub(in crate::desk) async fn everywhere(
        &mut self,
        who: PersonId,
        event: &Event,
    ) -> Result<(), DeskError> {
        let Some(person) = self.person(who).await? else {
            return Ok(());
        };
        for seat in person.preparations {
            if self.readable_case(&seat.case).await?.is_none() {
                continue;
            }
            self.happened(who, &seat, event.clone()).await?;
        }
        Ok(())
    }
}

/// It is a facilitator's, whatever they have at hand. Whoever fills in something together stops that with it.
fn turns_to_work(command: Command, at_hand: &AtHand) -> bool {
    match command.whose() {
        Whose::Facilitator | Whose::Supervisor => true,
        Whose::Facilitating => matches!(at_hand, AtHand::Together(_)),
        Whose::Anybody | Whose::Either | Whose::Party => false,
    }
}
