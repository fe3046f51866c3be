//! The post: carries every owed letter, per person in order, each at least once. One slow, blocked or flooding person
//! never holds up another; signals overtake everything else that is owed to their reader.
//!
//! A letter stays in the outbox until it has been sent and that is on disk; only then the person's next letter goes out,
//! so that a crash repeats at most one (and a signal or a document that was under way beside it). What was put in the place of
//! an earlier message holds up nothing meanwhile: put there once more, nobody sees that. Whoever cannot be
//! reached keeps their letters until they are back. Telegram's refusals end a letter only where they are known to be for
//! good: see `refusal`.

mod aloud;
mod carry;
mod chat;
mod fetching;
mod gate;
mod leaving;
#[cfg(test)]
mod model;
mod noting;
mod payload;
mod queue;
mod rate;
mod refusal;
mod request;
mod take_back;
mod time;

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore, mpsc, watch};
use tokio::time::{Instant, timeout_at};

use super::connect::Connection;
use super::menu::OwnMenus;
use crate::desk::{
    Clock, Incoming, Letter, LetterId, Mail, Outbox, OwedRecording, PressAnswer, Request,
};
use kring_rules::event::Sight;
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_words::{Around, Texts};

use aloud::Aloud;
use chat::Chat;
use gate::Gate;
pub(super) use leaving::Group;
use leaving::Leaving;
use rate::Rate;
use time::Time;

/// At most so many requests to Telegram are under way at once: over a line that takes 50 ms, five thousand a second.
const AT_ONCE: usize = 256;
/// Somebody's text waits at most so long for the answer to a question that is just being shown to them.
const SETTLING: Duration = Duration::from_millis(250);
/// What is under way when kring stops gets so long to arrive.
const LAST_POST: Duration = Duration::from_secs(5);
/// Of more people than this, only those who are owed something are remembered.
const REMEMBERED: usize = 20_000;

/// Of the messages that may go to one chat, so many may go at once: a dialogue answers at once.
const CHAT_BURST: u16 = 20;
/// Of those that may go to all chats, so many.
const BOT_BURST: u16 = 5;

/// How fast messages may go. Telegram allows about thirty a second to all chats together, and about one to each.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// So many a second to all chats together; 0 sets no limit.
    pub per_second: u16,
    /// So many a second to one chat, in the long run; 0 sets no limit.
    pub per_second_to_one: u16,
}

/// What the texts need to know of where they are said.
#[derive(Clone)]
pub struct Surroundings {
    /// The wording.
    pub texts: Arc<Texts>,
    /// The bot, the organisation, the zone.
    pub around: Around,
    /// The organisation's help lines, per language; where there are none, the built-in ones are shown.
    pub help_lines: HashMap<Language, String>,
    /// Those that people under 18 are shown instead.
    pub help_lines_young: HashMap<Language, String>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// How fast messages may go.
    pub pace: Pace,
}

/// The post. Clones share one.
#[derive(Clone)]
pub struct Post(Arc<Inner>);

struct Inner {
    chats: Mutex<HashMap<PersonId, Chat>>,
    /// The groups that are just being left.
    leaving: Mutex<HashMap<i64, Leaving>>,
    connection: Connection,
    outbox: Arc<dyn Outbox>,
    surroundings: Surroundings,
    own_menus: OwnMenus,
    desk: mpsc::WeakSender<Request>,
    at_once: Semaphore,
    fetches: Semaphore,
    gate: Arc<Gate>,
    aloud: Aloud,
    /// Told whenever a question that was being shown is shown, or is not being shown any more.
    shown: Notify,
    chat_rate: Rate,
    time: Mutex<Time>,
    stop: watch::Receiver<bool>,
}

impl Post {
    /// A post that goes on until it is told to stop.
    pub fn new(
        connection: Connection,
        outbox: Arc<dyn Outbox>,
        surroundings: Surroundings,
        desk: mpsc::WeakSender<Request>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        let pace = surroundings.pace;
        Self(Arc::new(Inner {
            chats: Mutex::new(HashMap::new()),
            leaving: Mutex::default(),
            connection,
            outbox,
            surroundings,
            own_menus: OwnMenus::default(),
            desk,
            at_once: Semaphore::new(AT_ONCE),
            fetches: Semaphore::new(fetching::AT_ONCE),
            gate: Gate::with(Rate::of(BOT_BURST, pace.per_second)),
            aloud: Aloud::default(),
            shown: Notify::new(),
            chat_rate: Rate::of(CHAT_BURST, pace.per_second_to_one),
            time: Mutex::default(),
            stop,
        }))
    }

    /// The wording.
    pub(super) fn texts(&self) -> &Texts {
        &self.0.surroundings.texts
    }

    /// These people did something: whoever could not be reached can be tried again.
    pub(super) fn heard_from(&self, batch: &[Incoming]) {
        for (sender, _) in batch.iter().filter_map(|incoming| incoming.what.as_ref()) {
            if let Some(chat) = self.0.chats().get_mut(&sender.person) {
                chat.unreachable = false;
            }
            self.0.go_on(sender.person);
        }
    }

    /// Waits a moment while a question is just being shown to one of these people: only then it is certain whether what
    /// they wrote answers it.
    pub(super) async fn settled(&self, people: &[PersonId]) {
        for person in people {
            while let Some(until) = self.0.is_shown_by(*person) {
                // What is shown from here on is heard of, also before it is waited for.
                let shown = self.0.shown.notified();
                if self.0.is_shown_by(*person).is_some() {
                    let _ = timeout_at(until, shown).await;
                }
            }
        }
    }

    /// Waits until what is under way has arrived, but not for long. What did not, goes out at the next start.
    pub async fn last_post(&self) {
        let until = Instant::now() + LAST_POST;
        while Instant::now() < until && self.0.is_sending() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Mail for Post {
    fn deliver(&self, letters: Vec<(LetterId, Letter)>) {
        let (mut needless, mut readers) = (Vec::new(), BTreeSet::new());
        for (id, letter) in letters {
            readers.insert(letter.to);
            let mut chats = self.0.chats();
            let chat = chats.entry(letter.to).or_default();
            needless.extend(chat.queue.push(id, letter));
        }
        self.0.clone().start_letting_go(needless);
        for person in readers {
            self.0.go_on(person);
        }
    }

    fn recall(&self, letters: &[LetterId]) {
        let mut chats = self.0.chats();
        for id in letters {
            if let Some(chat) = chats.get_mut(&id.to) {
                chat.queue.recall(*id);
            }
        }
    }

    fn answer(&self, toast: PressAnswer) {
        let post = self.0.clone();
        tokio::spawn(Box::pin(async move { post.answer(toast).await }));
    }

    fn sight(
        &self,
        person: PersonId,
        message: MessageRef,
        decided: &[(LetterId, Letter)],
    ) -> Sight {
        let to_them = || {
            decided
                .iter()
                .map(|(_, letter)| letter)
                .filter(|letter| letter.to == person)
        };
        match self.0.chats().get(&person) {
            Some(chat) => chat.sight(message, to_them()),
            None => Chat::default().sight(message, to_them()),
        }
    }

    fn fetch(&self, recordings: Vec<OwedRecording>) {
        for owed in recordings {
            self.0.start_fetching(owed);
        }
    }

    fn time_is(&self, now: Moment) {
        let expired = self.0.expired(now);
        self.0.clone().start_letting_go(expired);
    }

    fn awaits(&self, person: PersonId) -> bool {
        let chats = self.0.chats();
        chats
            .get(&person)
            .is_some_and(|chat| chat.queue.is_waited_for())
    }
}

impl Inner {
    fn chats(&self) -> MutexGuard<'_, HashMap<PersonId, Chat>> {
        self.chats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a pressed button. Too late, it does not matter any more.
    async fn answer(&self, toast: PressAnswer) {
        let here = &self.surroundings;
        let text = toast.say.and_then(|(say, language)| {
            let sheets = here.texts.render(&say, language, &here.around);
            sheets.into_iter().next().map(|sheet| sheet.html)
        });
        let Ok(_permit) = self.at_once.acquire().await else {
            return;
        };
        let _ = request::answer(&self.connection.sender, toast.query, text).await;
    }

    /// By when a question that is just being shown to somebody counts as shown, while it does not yet.
    fn is_shown_by(&self, person: PersonId) -> Option<Instant> {
        let since = self.chats().get(&person).and_then(Chat::showing_since);
        let until = since.map(|since| since + SETTLING);
        until.filter(|until| *until > Instant::now())
    }

    /// From time to time: what has been owed for too long to people who cannot be reached.
    fn expired(&self, now: Moment) -> Vec<(LetterId, Letter)> {
        if !self.time().is(now, Instant::now()) {
            return vec![];
        }
        let mut chats = self.chats();
        let unreachable = chats.values_mut().filter(|chat| chat.unreachable);
        unreachable
            .flat_map(|chat| chat.queue.let_go(|letter| letter.has_expired(now)))
            .collect()
    }

    fn time(&self) -> MutexGuard<'_, Time> {
        self.time.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn start_letting_go(self: Arc<Self>, letters: Vec<(LetterId, Letter)>) {
        if !letters.is_empty() {
            tokio::spawn(async move { self.let_go(letters).await });
        }
    }

    fn is_sending(&self) -> bool {
        self.chats().values().any(|chat| chat.queue.is_being_sent())
    }

    fn leaving(&self) -> MutexGuard<'_, HashMap<i64, Leaving>> {
        self.leaving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }
}
