//! Carrying a letter, and what becomes of it.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::time::Instant;
use tracing::Instrument;

use super::aloud::News;
use super::queue::{Next, Tried};
use super::refusal::Trouble;
use super::{Inner, REMEMBERED, chat, request};
use crate::desk::{Behind, BoardMark, DeskError, Letter, LetterId, Outcome, Refusal, Request};
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::say::{GeneralSay, Say, Scene};
use kring_words::{Around, Sheet};

/// That a letter does not arrive is told from so many tries on.
const FAILURES_TOLD: u32 = 5;

/// What came of carrying: the last message of it that stands in the chat, if there is one.
pub(super) type Carried = Result<Option<MessageRef>, Ended>;

/// Why a letter did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// The phone refuses messages.
    Unreachable,
    /// It is tried again.
    Held(Tried),
    /// Nothing goes to this chat for so long.
    Wait(Duration),
    /// It will never be delivered as it is.
    GivenUp(Refusal),
    /// kring stops; the letter stays in the outbox.
    Stopped,
    /// The store has failed: nothing can be noted, and nothing may be repeated.
    Unnoted,
}

impl Inner {
    /// Starts whatever can go to this person now, and sees to it that the rest goes when it can.
    pub(super) fn go_on(self: &Arc<Self>, person: PersonId) {
        let mut chats = self.chats();
        let crowded = chats.len() > REMEMBERED;
        let Some(chat) = chats.get_mut(&person).filter(|_| !self.is_stopping()) else {
            return;
        };
        loop {
            match chat.next(Instant::now(), self.chat_rate) {
                Next::Letter(id, letter) => {
                    let post = self.clone();
                    tokio::spawn(Box::pin(post.carry_one(id, letter)));
                }
                Next::NotBefore(moment) => return self.wake(person, chat, moment),
                Next::Nothing => break,
            }
        }
        if crowded && chat.queue.is_empty() {
            chats.remove(&person);
        }
    }

    /// Goes on with this person at that moment.
    fn wake(self: &Arc<Self>, person: PersonId, chat: &mut chat::Chat, moment: Instant) {
        if chat.is_woken_before(moment) {
            return;
        }
        let post = Arc::downgrade(self);
        tokio::spawn(async move {
            tokio::time::sleep_until(moment).await;
            if let Some(post) = post.upgrade() {
                post.go_on(person);
            }
        });
    }

    async fn carry_one(self: Arc<Self>, id: LetterId, mut letter: Box<Letter>) {
        let span = tracing::debug_span!("letter", number = id.number);
        let carried = AssertUnwindSafe(self.carry(id, &mut letter)).catch_unwind();
        let carried = carried.instrument(span);
        let carried = carried.await.unwrap_or_else(|_| {
            tracing::error!(letter = id.number, "kring fails on carrying a letter");
            Err(Ended::GivenUp(Refusal::Wording))
        });
        let ended = AssertUnwindSafe(self.has_ended(id, &letter, carried)).catch_unwind();
        if ended.await.is_err() {
            tracing::error!(
                letter = id.number,
                "kring fails on noting what became of a letter: it stays in the outbox until the next start"
            );
            self.strike_out(id);
        }
        self.go_on(id.to);
    }

    async fn has_ended(self: &Arc<Self>, id: LetterId, letter: &Letter, carried: Carried) {
        match carried {
            Ok(message) => self.has_arrived(id, letter, message).await,
            Err(ended) => self.has_not_arrived(id, letter, ended).await,
        }
    }

    async fn has_arrived(
        self: &Arc<Self>,
        id: LetterId,
        letter: &Letter,
        message: Option<MessageRef>,
    ) {
        self.aloud.one_arrived();
        if let Some(chat) = self.chats().get_mut(&id.to) {
            chat.arrived(letter, message);
        }
        self.shown.notify_waiters();
        match self.noted_as_sent(id, letter, message).await {
            Err(_) => self.has_not_arrived(id, letter, Ended::Unnoted).await,
            Ok(Outcome::Done) => {
                self.strike_out(id);
                tracing::debug!(letter = id.number, "a letter is done");
                self.report_board(letter, message).await;
                self.give_menu(letter);
            }
            Ok(Outcome::Conflict) => self.was_recalled(id, letter, message),
        }
    }

    /// Notes that it was sent, before whatever is sent behind it. What a crash would put in its place once more, unseen,
    /// holds up nothing meanwhile.
    async fn noted_as_sent(
        self: &Arc<Self>,
        id: LetterId,
        letter: &Letter,
        message: Option<MessageRef>,
    ) -> Result<Outcome, DeskError> {
        let may_repeat = is_unseen_again(letter, message);
        let behind = if may_repeat {
            Behind::Nothing
        } else {
            self.behind(id)
        };
        let noted = self.note_sent(id, letter, (message, behind))?;
        if may_repeat {
            if let Some(chat) = self.chats().get_mut(&id.to) {
                chat.queue.stands(id);
            }
            self.go_on(id.to);
        }
        Ok(noted.await?)
    }

    async fn has_not_arrived(&self, id: LetterId, letter: &Letter, ended: Ended) {
        match ended {
            Ended::Unreachable => self.cannot_reach(id, letter).await,
            Ended::Held(tried) => {
                self.hold(id, letter, tried);
                self.tell_of(id, tried);
            }
            Ended::Stopped => self.hold(id, letter, Tried::Put),
            Ended::Unnoted => self.strike_out(id),
            Ended::Wait(pause) => {
                if let Some(chat) = self.chats().get_mut(&id.to) {
                    chat.rests_until(Instant::now() + pause);
                }
                self.hold(id, letter, Tried::Put);
            }
            Ended::GivenUp(refusal) => self.give_up(id, letter, refusal).await,
        }
    }

    fn strike_out(&self, id: LetterId) {
        if let Some(chat) = self.chats().get_mut(&id.to) {
            chat.queue.remove(id);
        }
    }

    fn hold(&self, id: LetterId, letter: &Letter, tried: Tried) {
        if let Some(chat) = self.chats().get_mut(&id.to) {
            chat.held_up(letter);
            chat.queue.hold(id, letter, tried);
        }
        self.shown.notify_waiters();
    }

    fn tell_of(&self, id: LetterId, tried: Tried) {
        match tried {
            Tried::Refused => self.aloud.tell(News::Refused),
            Tried::Failed => {
                let chats = self.chats();
                let chat = chats.get(&id.to);
                if chat.is_some_and(|chat| chat.queue.has_failed(id) >= FAILURES_TOLD) {
                    self.aloud.tell(News::NotArriving);
                }
            }
            Tried::Put => {}
        }
    }

    /// What is for a stranger goes, so that nothing of them stays; the rest waits until they are back, or has waited long
    /// enough.
    async fn cannot_reach(&self, id: LetterId, letter: &Letter) {
        self.hold(id, letter, Tried::Put);
        let now = self.time().vouched();
        let gone = self.chats().get_mut(&id.to).map(|chat| {
            chat.unreachable = true;
            chat.queue.let_go(|letter| {
                letter.is_to_stranger() || now.is_some_and(|now| letter.has_expired(now))
            })
        });
        self.let_go(gone.unwrap_or_default()).await;
        self.tell_desk(Request::Unreachable(id.to)).await;
    }

    /// It stays in the outbox, where it is counted and can be sent again.
    async fn give_up(&self, id: LetterId, letter: &Letter, refusal: Refusal) {
        if letter.is_to_stranger() {
            self.strike_out(id);
            return self.let_go(vec![(id, letter.clone())]).await;
        }
        tracing::error!(
            letter = id.number,
            why = ?refusal,
            "a letter cannot be delivered as it is: it is kept aside. See `kring letters`"
        );
        let refused = Letter {
            refused: Some(refusal),
            ..letter.clone()
        };
        match self.note_given_up(id, &refused).await {
            Ok(Outcome::Done) => {
                let told = Request::GaveUp(id, Box::new(refused));
                self.strike_out(id);
                self.tell_desk(told).await;
            }
            Ok(Outcome::Conflict) | Err(_) => self.strike_out(id),
        }
    }

    /// Takes back what goes first, and sends the messages of a letter that have not been sent yet.
    async fn carry(&self, id: LetterId, letter: &mut Letter) -> Carried {
        if let Some(chat) = self.chats().get_mut(&id.to) {
            chat.sending(letter);
        }
        if letter.sent == 0 {
            self.take_back(id, letter).await?;
        }
        let sheets = self.render(letter);
        let mut last = None;
        for (number, sheet) in (0u16..).zip(&sheets).skip(usize::from(letter.sent)) {
            let place = chat::place(letter).filter(|_| number == 0);
            last = self.put(id, letter, sheet, place).await?;
            if usize::from(number) + 1 < sheets.len() {
                letter.sent = number + 1;
                match self.note_part(id, letter, last).await {
                    Ok(Outcome::Done) => {}
                    Ok(Outcome::Conflict) => return Ok(last),
                    Err(_) => return Err(Ended::Unnoted),
                }
            }
        }
        Ok(last)
    }

    /// Puts a sheet in the chat; as plain text, if Telegram does not take it with its markup or buttons.
    async fn put(
        &self,
        id: LetterId,
        letter: &Letter,
        sheet: &Sheet,
        place: Option<MessageRef>,
    ) -> Carried {
        let refusal = match self.put_once(id, letter, sheet, place).await {
            Err(Ended::GivenUp(refusal)) if refusal != Refusal::File => refusal,
            put => return put,
        };
        tracing::warn!(
            letter = id.number,
            why = ?refusal,
            "Telegram does not take a letter as it is: it goes as plain text"
        );
        let (mut place, mut last) = (place, None);
        for piece in sheet.plainly(refusal != Refusal::Buttons) {
            last = self.put_once(id, letter, &piece, place.take()).await?;
        }
        Ok(last)
    }

    async fn put_once(
        &self,
        id: LetterId,
        letter: &Letter,
        sheet: &Sheet,
        place: Option<MessageRef>,
    ) -> Carried {
        let put = if let Some(put) = self.put_in_place(id, letter, sheet, place).await {
            put
        } else {
            let (bot, outbox) = (&self.connection.sender, self.outbox.as_ref());
            let send = pin!(request::send(bot, letter.to, sheet, outbox));
            self.ask(id, letter, send).await
        };
        match put {
            Ok(message) => Ok(Some(message)),
            Err(Trouble::Unchanged) => Ok(place),
            Err(Trouble::Gone) => Ok(None),
            Err(trouble) => Err(Ended::of(trouble)),
        }
    }

    /// Changes the message in this place. Nothing if there is none, or if it is gone and what was to stand there must be
    /// seen.
    async fn put_in_place(
        &self,
        id: LetterId,
        letter: &Letter,
        sheet: &Sheet,
        place: Option<MessageRef>,
    ) -> Option<Result<MessageRef, Trouble>> {
        let bot = &self.connection.sender;
        let change = pin!(request::edit(bot, letter.to, place?, sheet));
        match self.ask(id, letter, change).await {
            Err(Trouble::Gone) if needs_to_be_seen(&letter.say) => None,
            changed => Some(changed),
        }
    }

    /// Asks Telegram for something when it is this letter's turn, unless it has been recalled.
    pub(super) async fn ask<T>(
        &self,
        id: LetterId,
        letter: &Letter,
        request: impl Future<Output = Result<T, Trouble>>,
    ) -> Result<T, Trouble> {
        let mut stop = self.stop.clone();
        tokio::select! {
            () = self.gate.admits(letter.say.urgency()) => {}
            _ = stop.wait_for(|stop| *stop) => return Err(Trouble::Stopping),
        }
        if !self.is_owed(id) {
            return Err(Trouble::Gone);
        }
        let asked = self.one_of_many(letter, request).await;
        match &asked {
            Ok(_) => self.gate.open(),
            Err(Trouble::ShutOut) => self.gate.shut(),
            Err(Trouble::Wait(_)) => self.aloud.tell(News::TooFast),
            Err(_) => {}
        }
        asked
    }

    /// Not too many requests are under way at once; a signal is always one of them.
    async fn one_of_many<T>(&self, letter: &Letter, request: impl Future<Output = T>) -> T {
        let _permit = if letter.is_signal() {
            None
        } else {
            self.at_once.acquire().await.ok()
        };
        request.await
    }

    /// It has not been recalled meanwhile.
    fn is_owed(&self, id: LetterId) -> bool {
        let chats = self.chats();
        chats.get(&id.to).is_some_and(|chat| chat.queue.holds(id))
    }

    fn render(&self, letter: &Letter) -> Vec<Sheet> {
        let here = &self.surroundings;
        let own = |lines: &HashMap<_, String>| {
            let own = lines.get(&letter.language).cloned();
            own.unwrap_or_default()
        };
        let around = Around {
            help_lines: own(&here.help_lines),
            help_lines_young: own(&here.help_lines_young),
            now: here.clock.now(),
            ..here.around.clone()
        };
        here.texts.render(&letter.say, letter.language, &around)
    }

    async fn report_board(&self, letter: &Letter, message: Option<MessageRef>) {
        let posted = message.map(|message| self.posted(message));
        let mark = posted.and_then(|posted| BoardMark::of(&letter.say, posted));
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

    pub(super) async fn tell_desk(&self, request: Request) {
        if let Some(desk) = self.desk.upgrade() {
            drop(desk.send(request).await);
        }
    }
}

impl Ended {
    /// What this trouble means for a letter that was to be sent.
    pub(super) fn of(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Wait(pause) => Self::Wait(pause),
            Trouble::Passing => Self::Held(Tried::Failed),
            Trouble::ShutOut => Self::Held(Tried::Put),
            Trouble::Unknown | Trouble::Unchanged | Trouble::Gone => Self::Held(Tried::Refused),
            Trouble::Unreachable => Self::Unreachable,
            Trouble::Never(refusal) => Self::GivenUp(refusal),
            Trouble::Stopping => Self::Stopped,
        }
    }
}

/// Whoever reads it would not see it, if it came once more: it stands in the place of an earlier message, and that it came to
/// stand there is noted before anything is that stands there later. Where a board stands is told in order.
fn is_unseen_again(letter: &Letter, message: Option<MessageRef>) -> bool {
    let is_in_place = message.is_some() && message == chat::place(letter);
    match &letter.say {
        Say::Participant(_) => is_in_place,
        Say::Facilitator(_) | Say::General(_) | Say::Nothing => false,
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
