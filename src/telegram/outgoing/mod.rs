//! The post: carries every owed letter, per person in order, each at least once. One slow, blocked or flooding person
//! never holds up another.
//!
//! A letter stays in the outbox until it has been sent and that is on disk; only then the person's next letter goes out,
//! so that a crash repeats at most one. Whoever cannot be reached keeps their letters until they are back.

mod carry;
mod chat;
mod leaving;
mod noting;
mod payload;
mod request;
mod retrying;
mod take_back;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, mpsc, watch};
use tokio::time::Instant;

use super::connect::Connection;
use super::menu::OwnMenus;
use crate::desk::{Clock, Incoming, Letter, LetterId, Mail, Outbox, Request, Toast};
use kring_rules::event::Sight;
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::role::Language;
use kring_words::{Around, Texts};

use chat::Chat;
pub(super) use leaving::Group;

/// At most so many requests to Telegram are under way at once.
const AT_ONCE: usize = 128;
/// Somebody's text waits at most so long for the answer to a question that is just being shown to them.
const SETTLING: Duration = Duration::from_millis(250);
/// What is under way when kring stops gets so long to arrive.
const LAST_POST: Duration = Duration::from_secs(5);
/// Of more people than this, only those who are owed something are remembered.
const REMEMBERED: usize = 20_000;

/// What the texts need to know of where they are said.
#[derive(Clone)]
pub struct Surroundings {
    /// The wording.
    pub texts: Arc<Texts>,
    /// The bot, the organisation, the zone.
    pub around: Around,
    /// The organisation's help lines, per language; where there are none, the built-in ones are shown.
    pub help_lines: HashMap<Language, String>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
}

/// The post. Clones share one.
#[derive(Clone)]
pub struct Post(Arc<Inner>);

struct Inner {
    chats: Mutex<HashMap<PersonId, Chat>>,
    /// The groups that are just being left.
    leaving: Mutex<HashSet<i64>>,
    connection: Connection,
    outbox: Arc<dyn Outbox>,
    surroundings: Surroundings,
    own_menus: OwnMenus,
    desk: mpsc::WeakSender<Request>,
    at_once: Semaphore,
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
        Self(Arc::new(Inner {
            chats: Mutex::new(HashMap::new()),
            leaving: Mutex::default(),
            connection,
            outbox,
            surroundings,
            own_menus: OwnMenus::default(),
            desk,
            at_once: Semaphore::new(AT_ONCE),
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
            let mut chats = self.0.chats();
            let Some(chat) = chats.get_mut(&sender.person) else {
                continue;
            };
            chat.unreachable = false;
            if chat.starts_work() {
                drop(chats);
                self.0.clone().start(sender.person);
            }
        }
    }

    /// Waits a moment while a question is just being shown to one of these people: only then it is certain whether what
    /// they wrote answers it.
    pub(super) async fn settled(&self, people: &[PersonId]) {
        for person in people {
            let under_way = || self.0.chats().get(person).and_then(Chat::showing_since);
            while let Some(since) = under_way() {
                if since.elapsed() >= SETTLING {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }
    }

    /// Waits until what is under way has arrived, but not for long. What did not, goes out at the next start.
    pub async fn last_post(&self) {
        let until = Instant::now() + LAST_POST;
        while Instant::now() < until && self.0.chats().values().any(|chat| chat.at_work) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Mail for Post {
    fn deliver(&self, letters: Vec<(LetterId, Letter)>) {
        let mut chats = self.0.chats();
        for (id, letter) in letters {
            let person = letter.to;
            let chat = chats.entry(person).or_default();
            chat.queue.push_back((id, letter));
            if chat.starts_work() {
                self.0.clone().start(person);
            }
        }
    }

    fn recall(&self, letters: &[LetterId]) {
        let mut chats = self.0.chats();
        for id in letters {
            if let Some(chat) = chats.get_mut(&id.to) {
                chat.queue.retain(|(queued, _)| queued != id);
            }
        }
    }

    fn answer(&self, toast: Toast) {
        let post = self.0.clone();
        tokio::spawn(async move { post.answer(toast).await });
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

    fn awaits(&self, person: PersonId) -> bool {
        let chats = self.0.chats();
        chats
            .get(&person)
            .is_some_and(|chat| !chat.queue.is_empty())
    }
}

impl Inner {
    fn chats(&self) -> MutexGuard<'_, HashMap<PersonId, Chat>> {
        self.chats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn leaving(&self) -> MutexGuard<'_, HashSet<i64>> {
        self.leaving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn start(self: Arc<Self>, person: PersonId) {
        tokio::spawn(async move { self.carry_all(person).await });
    }

    fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }
}
