//! Taking what came in: who did it, what it is about, and what follows.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;

use super::acting::Button;
use super::incoming::{Happening, Incoming, Pressed, Sender};
use super::notes::suspects::ENDS;
use super::notes::{Delivered, set_aside_put};
use super::rows::readable;
use super::work::Work;
use super::{Decided, Desk, DeskError, Failed, SightOf};
use crate::figures;
use kring_rules::event::Event;
use kring_rules::ids::{MessageRef, PersonId, Seat};
use kring_rules::moment::Moment;
use kring_rules::person::Person;
use kring_rules::press::{GeneralTap, Press};
use kring_rules::say::{GeneralSay, Which};
use kring_rules::turn::Tapped;
use kring_store::{Commit, Store};

impl<S: Store> Desk<S> {
    /// Takes what came in. Delivered before, it does nothing; what kring fails on
    /// is set aside, and the rest goes on.
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
        let taken = Taken {
            delivered,
            sender: self.heard(sender),
            happening: &happening,
        };
        match self.ended_with(&taken).await? {
            0..ENDS => {}
            ENDS => return self.could_not(&taken, &Failed::Alone, now).await.map(Some),
            // Not even setting it aside went well.
            _ => return self.pass_over(&taken, now).map(Some),
        }
        let tried = AssertUnwindSafe(self.handle(&taken, sight, now)).catch_unwind();
        let tried = tried.await;
        match self.survived(tried).await? {
            Ok(decided) => Ok(Some(decided)),
            Err(failed) => self.could_not(&taken, &failed, now).await.map(Some),
        }
    }

    /// Whoever did something, with their language only where it is spoken.
    fn heard(&self, sender: Sender) -> Sender {
        let languages = &self.tools.settings.languages;
        Sender {
            language: languages.spoken(sender.language),
            ..sender
        }
    }

    /// So often kring was seen to end with this update. After a stop in order nobody asks.
    async fn ended_with(&mut self, taken: &Taken<'_>) -> Result<u8, DeskError> {
        let Some((times, noted)) = self.notes.suspects.suspect(taken.delivered.number)? else {
            return Ok(0);
        };
        let _ = self.store().commit(Commit::of(vec![noted])).await?;
        Ok(times)
    }

    async fn handle(
        &mut self,
        taken: &Taken<'_>,
        sight: SightOf<'_>,
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let mut work = self
            .decide(taken.sender, taken.happening, sight, now)
            .await?;
        work.is_taken(taken);
        work.commit()
    }

    /// It failed: its sender hears so. When that fails as well, it is passed over.
    async fn could_not(
        &mut self,
        taken: &Taken<'_>,
        failed: &Failed,
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let number = taken.delivered.number;
        if *failed == Failed::Alone {
            tracing::error!(
                delivery = number.0,
                "an update was set aside: kring failed on it"
            );
        }
        let tried = AssertUnwindSafe(self.tell_failed(taken, failed, now)).catch_unwind();
        let tried = tried.await;
        match self.survived(tried).await? {
            Ok(decided) => Ok(decided),
            Err(_) => self.pass_over(taken, now),
        }
    }

    async fn tell_failed(
        &mut self,
        taken: &Taken<'_>,
        failed: &Failed,
        now: Moment,
    ) -> Result<Decided, DeskError> {
        let sender = taken.sender;
        let mut work = self.work(now);
        let met = work.meet(sender.person, sender.language).await;
        let is_known = readable(met)?.is_some();
        match failed {
            Failed::Case(case) => work.cannot_be_read(case, Some(sender.person)).await?,
            Failed::Alone => {
                work.puts.push(set_aside_put(taken.delivered.number));
                figures::set_aside();
                work.general(sender.person, GeneralSay::Trouble);
            }
        }
        if is_known {
            work.address().await?;
        } else {
            let house = work.tools.settings.languages.house();
            work.address_all_in(sender.language.unwrap_or(house));
        }
        work.is_taken(taken);
        work.commit()
    }

    fn pass_over(&mut self, taken: &Taken<'_>, now: Moment) -> Result<Decided, DeskError> {
        let mut work = self.work(now);
        work.puts.push(set_aside_put(taken.delivered.number));
        figures::set_aside();
        work.handles(taken.delivered);
        work.commit()
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
        work.answer_strangers_seldom(who).await?;
        work.address().await?;
        Ok(work)
    }
}

/// What is taken, by whom.
pub(super) struct Taken<'a> {
    delivered: Delivered,
    sender: Sender,
    happening: &'a Happening,
}

impl<S: Store> Work<'_, S> {
    fn is_taken(&mut self, taken: &Taken<'_>) {
        self.handles(taken.delivered);
        let house = self.tools.settings.languages.house();
        let language = taken.sender.language.unwrap_or(house);
        self.answer_press(taken.sender.person, taken.happening, language);
    }

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
            Happening::Spoke(sent) => self.spoke(who, sent, sight).await,
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
            Some(Press::Draft(stamp, tap)) => {
                self.tapped_in_draft(who, (stamp, tap), message).await
            }
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
            GeneralTap::SawSignal(signal) => self.saw_signal(who, &signal, message).await,
            GeneralTap::AwayTo(colleague) => self.leave_to(who, colleague).await,
            GeneralTap::BackAgain => self.be_back(who).await,
            GeneralTap::OffCall => {
                self.is_off_call(who);
                Ok(())
            }
            GeneralTap::LetGoOfHeld => self.let_go_of_held(who).await,
            GeneralTap::Board(page) => {
                self.turns_to_their_work(who);
                self.board(who, Which::Open, page, Some(message)).await
            }
            GeneralTap::Closed(page) => {
                self.turns_to_their_work(who);
                self.board(who, Which::Closed, page, Some(message)).await
            }
            GeneralTap::Waiting(page) => {
                self.turns_to_their_work(who);
                self.waiting(who, page, Some(message)).await
            }
            GeneralTap::Mornings => {
                self.wants_mornings(who, true);
                Ok(())
            }
            GeneralTap::NoMornings => {
                self.wants_mornings(who, false);
                Ok(())
            }
            GeneralTap::Figures => self.show_figures(who).await,
            GeneralTap::SupervisesNot => {
                self.supervises_no_longer(who);
                Ok(())
            }
            GeneralTap::HowLong => {
                self.asks_how_long(who);
                Ok(())
            }
            GeneralTap::Stays(stays) => {
                self.chooses_how_long(who, stays);
                Ok(())
            }
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
