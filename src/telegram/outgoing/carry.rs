//! Carrying one person's letters, one after the other.

use std::sync::Arc;

use super::request::{self, Trouble};
use super::retrying::Retrying;
use super::{Inner, REMEMBERED, chat};
use crate::desk::{BoardMark, Letter, LetterId, Outcome, Request, Toast};
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::say::{GeneralSay, Say, Scene};
use kring_words::{Around, Sheet};

/// How carrying a letter ended.
pub(super) enum Ended {
    /// It arrived, or will never be taken.
    Sent(Option<MessageRef>),
    /// The phone refuses messages.
    Unreachable,
    /// kring stops; the letter stays in the outbox.
    Stopped,
}

impl Inner {
    /// Carries everything that waits for this person.
    pub(super) async fn carry_all(self: Arc<Self>, person: PersonId) {
        while let Some((id, mut letter)) = self.first_letter(person) {
            let ended = self.carry(id, &mut letter).await;
            match ended {
                Ended::Sent(message) => {
                    self.arrived(person, &letter, message);
                    let Ok(noted) = self.note_sent(id, &letter, message).await else {
                        return self.leave_off(person);
                    };
                    self.strike_out(person, id);
                    tracing::debug!(letter = id.number, "a letter is done");
                    match noted {
                        Outcome::Done => {
                            self.report_board(&letter, message).await;
                            self.give_menu(&letter);
                        }
                        Outcome::Conflict => self.was_recalled(id, &letter, message).await,
                    }
                }
                Ended::Unreachable => {
                    self.cannot_reach(person);
                    return self.tell_desk(Request::Unreachable(person)).await;
                }
                Ended::Stopped => return self.leave_off(person),
            }
        }
    }

    fn first_letter(&self, person: PersonId) -> Option<(LetterId, Letter)> {
        let mut chats = self.chats();
        let crowded = chats.len() > REMEMBERED;
        let chat = chats.get_mut(&person)?;
        let first = chat.queue.front().cloned().filter(|_| !self.is_stopping());
        if let Some((_, letter)) = &first {
            chat.sending(letter);
        } else {
            chat.at_work = false;
            chat.queue.shrink_to_fit();
            if crowded && chat.queue.is_empty() {
                chats.remove(&person);
            }
        }
        first
    }

    fn arrived(&self, person: PersonId, letter: &Letter, message: Option<MessageRef>) {
        if let Some(chat) = self.chats().get_mut(&person) {
            chat.arrived(letter, message);
        }
    }

    fn strike_out(&self, person: PersonId, id: LetterId) {
        if let Some(chat) = self.chats().get_mut(&person) {
            chat.queue.retain(|(other, _)| *other != id);
        }
    }

    fn leave_off(&self, person: PersonId) {
        if let Some(chat) = self.chats().get_mut(&person) {
            chat.at_work = false;
            chat.held_up();
        }
    }

    fn cannot_reach(&self, person: PersonId) {
        if let Some(chat) = self.chats().get_mut(&person) {
            chat.at_work = false;
            chat.unreachable = true;
            chat.held_up();
        }
    }

    /// Takes back what goes first, and sends the messages of a letter that have not been sent yet.
    async fn carry(&self, id: LetterId, letter: &mut Letter) -> Ended {
        if letter.sent == 0
            && let Err(ended) = self.take_back(id, &letter.take_back).await
        {
            return ended;
        }
        let sheets = self.render(letter);
        let mut last = None;
        for (number, sheet) in (0u16..).zip(&sheets).skip(usize::from(letter.sent)) {
            match self.try_until_sent(id, letter, sheet, number).await {
                Ended::Sent(message) => last = message,
                ended => return ended,
            }
            if usize::from(number) + 1 < sheets.len() {
                letter.sent = number + 1;
                match self.note_part(id, letter, last).await {
                    Ok(Outcome::Done) => {}
                    Ok(Outcome::Conflict) => return Ended::Sent(last),
                    Err(_) => return Ended::Stopped,
                }
            }
        }
        Ended::Sent(last)
    }

    async fn try_until_sent(
        &self,
        id: LetterId,
        letter: &Letter,
        sheet: &Sheet,
        number: u16,
    ) -> Ended {
        let mut place = chat::place(letter).filter(|_| number == 0);
        let mut retrying = Retrying::of(id);
        loop {
            match self.try_once(letter.to, place, sheet).await {
                Ok(message) => return Ended::Sent(Some(message)),
                Err(Trouble::Unreachable) => return Ended::Unreachable,
                Err(Trouble::Unchanged) => return Ended::Sent(place),
                Err(Trouble::Gone) if needs_to_be_seen(&letter.say) && place.is_some() => {
                    place = None;
                }
                Err(Trouble::Gone) => return Ended::Sent(None),
                Err(Trouble::Refused) => {
                    tracing::error!(
                        letter = id.number,
                        "Telegram refuses a letter; it is set aside"
                    );
                    return Ended::Sent(None);
                }
                Err(trouble @ (Trouble::Wait(_) | Trouble::Passing)) => {
                    if self.stops_after(&trouble, &mut retrying).await {
                        return Ended::Stopped;
                    }
                    if !self.is_owed(id) {
                        return Ended::Sent(None);
                    }
                }
            }
        }
    }

    async fn try_once(
        &self,
        to: PersonId,
        place: Option<MessageRef>,
        sheet: &Sheet,
    ) -> Result<MessageRef, Trouble> {
        let Ok(_permit) = self.at_once.acquire().await else {
            return Err(Trouble::Passing);
        };
        match place {
            Some(place) => request::edit(&self.connection.sender, to, place, sheet).await,
            None => request::send(&self.connection.sender, to, sheet).await,
        }
    }

    /// It has not been recalled meanwhile.
    fn is_owed(&self, id: LetterId) -> bool {
        let chats = self.chats();
        let chat = chats.get(&id.to);
        chat.is_some_and(|chat| chat.queue.iter().any(|(owed, _)| *owed == id))
    }

    fn render(&self, letter: &Letter) -> Vec<Sheet> {
        let here = &self.surroundings;
        let help_lines = here
            .help_lines
            .get(&letter.language)
            .cloned()
            .unwrap_or_default();
        let around = Around {
            help_lines,
            now: here.clock.now(),
            ..here.around.clone()
        };
        here.texts.render(&letter.say, letter.language, &around)
    }

    /// Answers a pressed button. Too late, it does not matter any more.
    pub(super) async fn answer(&self, toast: Toast) {
        let text = toast.say.and_then(|(say, language)| {
            let sheets = self
                .surroundings
                .texts
                .render(&say, language, &self.surroundings.around);
            sheets.into_iter().next().map(|sheet| sheet.html)
        });
        let Ok(_permit) = self.at_once.acquire().await else {
            return;
        };
        drop(request::answer(&self.connection.sender, toast.query, text).await);
    }

    async fn report_board(&self, letter: &Letter, message: Option<MessageRef>) {
        let mark = message.and_then(|message| BoardMark::of(&letter.say, message));
        if let Some(mark) = mark {
            self.tell_desk(Request::BoardShown(letter.to, mark)).await;
        }
    }

    /// Gives the reader of this letter the menu that goes with it. The next letter does not wait for that.
    fn give_menu(self: &Arc<Self>, letter: &Letter) {
        let Some(menu) = self.own_menus.called_for(letter) else {
            return;
        };
        let (inner, to) = (Arc::clone(self), letter.to);
        tokio::spawn(async move {
            let texts = &inner.surroundings.texts;
            inner
                .own_menus
                .give(&inner.connection, texts, to, menu)
                .await;
        });
    }

    async fn tell_desk(&self, request: Request) {
        if let Some(desk) = self.desk.upgrade() {
            drop(desk.send(request).await);
        }
    }
}

/// When it cannot be put in the place of an earlier message, it must come as a new one.
fn needs_to_be_seen(say: &Say) -> bool {
    match say {
        Say::Participant(say) => {
            !matches!(say.scene, Scene::Answered(..) | Scene::ConsentAnswered(..))
        }
        Say::Facilitator(_) | Say::Nothing => false,
        Say::General(say) => !matches!(say, GeneralSay::Toast(_)),
    }
}
