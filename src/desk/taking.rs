//! Taking what came in: who did it, what it is about, and what follows.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;

use super::acting::Button;
use super::incoming::{DeliveryId, Happening, Incoming, Pressed, Sender};
use super::notes::{Delivered, set_aside_put};
use super::work::Work;
use super::{Decided, Desk, DeskError, SightOf};
use kring_rules::event::Event;
use kring_rules::ids::{MessageRef, PersonId, Seat};
use kring_rules::moment::Moment;
use kring_rules::person::Person;
use kring_rules::press::{GeneralTap, Press};
use kring_rules::role::Language;
use kring_rules::say::GeneralSay;
use kring_rules::turn::Tapped;
use kring_store::Store;

impl<S: Store> Desk<S> {
    /// Takes what came in. Delivered before, it does nothing; a fault in the rules sets it aside, and the rest goes on.
    pub async fn take(
        &mut self,
        incoming: Incoming,
        sight: SightOf<'_>,
        now: Moment,
    ) -> Result<Option<Decided>, DeskError> {
        let delivered = Delivered {
            number: incoming.delivery,
            dated: incoming.dated,
        };
        if self.notes.handled.covers(&incoming, now) {
            let number = delivered.number.0;
            tracing::info!(
                update = number,
                "an update that was handled before is passed over"
            );
            return Ok(None);
        }
        let Some((sender, happening)) = incoming.what else {
            let mut work = self.work(now);
            work.handles(delivered);
            return work.commit().map(Some);
        };
        let decided = AssertUnwindSafe(self.decide(sender, &happening, sight, now));
        let mut work = match decided.catch_unwind().await {
            Ok(work) => work?,
            Err(_) => self.set_aside(delivered.number, sender, now).await?,
        };
        work.handles(delivered);
        let language = sender.language.unwrap_or(Language::Dutch);
        work.answer_press(sender.person, &happening, language);
        work.commit().map(Some)
    }

    async fn set_aside(
        &mut self,
        delivery: DeliveryId,
        sender: Sender,
        now: Moment,
    ) -> Result<Work<'_, S>, DeskError> {
        tracing::error!(
            delivery = delivery.0,
            "an update was set aside: the rules failed on it"
        );
        let mut work = self.work(now);
        work.puts.push(set_aside_put(delivery));
        work.meet(sender.person, sender.language).await?;
        work.general(sender.person, GeneralSay::Trouble);
        Ok(work)
    }

    async fn decide(
        &mut self,
        sender: Sender,
        happening: &Happening,
        sight: SightOf<'_>,
        now: Moment,
    ) -> Result<Work<'_, S>, DeskError> {
        let who = sender.person;
        let mut work = self.work(now);
        work.is_by(who);
        work.meet(who, sender.language).await?;
        work.happens(who, happening, sight).await?;
        if *happening != Happening::Did(Event::Blocked) {
            work.find(who).await?;
        }
        work.ask_which(who).await?;
        work.replace_summaries().await?;
        work.pass_on_signals().await?;
        work.answer_strangers_seldom(who).await?;
        work.address().await?;
        Ok(work)
    }
}

impl<S: Store> Work<'_, S> {
    async fn happens(
        &mut self,
        who: PersonId,
        happening: &Happening,
        sight: SightOf<'_>,
    ) -> Result<(), DeskError> {
        match happening {
            Happening::LinkOpened(token, name) => {
                self.does_something_else(who);
                self.link_opened(who, token, name.as_ref()).await
            }
            Happening::Pressed(pressed) => self.pressed(who, pressed).await,
            Happening::Did(event) => {
                let event = event.clone().looked_at(|message| sight(who, message));
                self.did(who, event).await
            }
            Happening::Replied { text, message, to } => {
                let wrote = Event::wrote(text.clone(), *message);
                let wrote = wrote.looked_at(|message| sight(who, message));
                self.replied(who, *to, wrote).await
            }
        }
    }

    async fn pressed(&mut self, who: PersonId, pressed: &Pressed) -> Result<(), DeskError> {
        let message = pressed.message;
        let note = self.note_to_clear_with(who, pressed.press.as_ref());
        self.does_something_else(who);
        match pressed.press.clone() {
            Some(Press::Preparation {
                case,
                party,
                revision,
                tap,
            }) => {
                let tapped = Tapped {
                    tap,
                    revision,
                    message,
                };
                self.tapped(who, Seat { case, party }, tapped).await
            }
            Some(Press::Case(case, tap)) => {
                let button = Button::looks(tap, message);
                self.tapped_in_case(who, &case, button, note).await
            }
            Some(Press::CaseAsSeen(case, stamp, tap)) => {
                let button = Button {
                    tap,
                    stamp,
                    message,
                };
                self.tapped_in_case(who, &case, button, note).await
            }
            Some(Press::Draft(stamp, tap)) => self.tapped_in_draft(who, stamp, tap).await,
            Some(Press::General(tap)) => self.tapped_general(who, tap, message).await,
            None => {
                self.not_yours(who);
                Ok(())
            }
        }
    }

    async fn tapped_general(
        &mut self,
        who: PersonId,
        tap: GeneralTap,
        message: MessageRef,
    ) -> Result<(), DeskError> {
        match tap {
            GeneralTap::Language(language) => self.speak(who, language).await,
            GeneralTap::SwitchTo(case, party) => self.switch_to(who, Seat { case, party }).await,
            GeneralTap::SwitchToFacilitator => self.switch_to_facilitator(who).await,
            GeneralTap::Copy => self.own_copies(who).await,
            GeneralTap::LetGoOfHeld => self.let_go_of_held(who).await,
            GeneralTap::Board(page) => self.board(who, page, Some(message)).await,
        }
    }

    /// Somebody whom nobody invited does not hear the same twice in a minute.
    async fn answer_strangers_seldom(&mut self, who: PersonId) -> Result<(), DeskError> {
        let was_known = self.records.committed_person(who).await?.is_some();
        let has_a_part = self.known(who).is_some_and(Person::has_a_part);
        if !has_a_part {
            self.say_in_every_language(who);
        }
        if !was_known && !has_a_part {
            self.leave_said_lately_unsaid(who);
        }
        Ok(())
    }
}
