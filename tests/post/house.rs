//! A post with an outbox in memory, and the phones to which it goes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use kring::desk::{
    Behind, Clock, DeskError, Durable, Letter, LetterId, Mail, Outbox, Outcome, Played, Posted,
    Request, StoredOutbox, tables, vaults,
};
use kring::telegram::{Pace, Post, Surroundings, connect};
use kring_rules::ids::{MessageRef, PersonId, Seat};
use kring_rules::moment::Moment;
use kring_store::{Commit, Expect, Put, Store};
use kring_words::{Around, Texts};
use loopback_botapi::{BotApi, Person, Phone, Settings};
use secrecy::SecretString;
use tokio::sync::{mpsc, watch};

use crate::letters::NOW;
use crate::stage::memory::MemoryStore;

pub const PATIENCE: Duration = Duration::from_secs(20);
pub const NO_PACE: Pace = Pace {
    per_second: 0,
    per_second_to_one: 0,
};

/// It is always the same time. Whoever asks for it may find the clock broken, so many times.
#[derive(Clone, Default)]
pub struct Noon(Arc<AtomicU32>);

impl Noon {
    /// The next who ask for the time panic.
    pub fn breaks(&self, times: u32) {
        self.0.store(times, Ordering::SeqCst);
    }
}

impl Clock for Noon {
    fn now(&self) -> Moment {
        let broken = self.0.load(Ordering::SeqCst);
        self.0.store(broken.saturating_sub(1), Ordering::SeqCst);
        assert_eq!(broken, 0, "on purpose");
        NOW
    }
}

/// An outbox in which it may be held up that a letter was sent: in its queue, and not on disk yet.
pub struct HeldUp {
    outbox: StoredOutbox<MemoryStore>,
    is_on: watch::Receiver<bool>,
}

impl Outbox for HeldUp {
    fn sent(
        &self,
        id: LetterId,
        letter: &Letter,
        posted: Option<Posted>,
        behind: Behind,
    ) -> Result<Durable, DeskError> {
        let noted = self.outbox.sent(id, letter, posted, behind)?;
        let mut is_on = self.is_on.clone();
        Ok(Box::pin(async move {
            drop(is_on.wait_for(|is_on| !is_on).await);
            noted.await
        }))
    }

    fn partly_sent(
        &self,
        id: LetterId,
        letter: &Letter,
        posted: Option<Posted>,
    ) -> Result<Durable, DeskError> {
        self.outbox.partly_sent(id, letter, posted)
    }

    fn gave_up(&self, id: LetterId, letter: &Letter) -> Result<Durable, DeskError> {
        self.outbox.gave_up(id, letter)
    }

    fn recording(&self, of: Seat, message: MessageRef) -> Played<'_> {
        self.outbox.recording(of, message)
    }

    fn let_go(&self, letters: &[(LetterId, Letter)]) -> Durable {
        self.outbox.let_go(letters)
    }
}

pub struct House {
    pub api: BotApi,
    pub post: Post,
    pub store: MemoryStore,
    pub clock: Noon,
    pub requests: mpsc::Receiver<Request>,
    /// While it is so, it comes on no disk that a letter was sent.
    pub notes_wait: watch::Sender<bool>,
    next: u64,
    _door: mpsc::Sender<Request>,
    stop: watch::Sender<bool>,
}

impl House {
    pub async fn open(settings: Settings, pace: Pace) -> Self {
        let api = BotApi::start(settings).await.unwrap();
        let token = SecretString::from(api.token());
        let (store, clock) = (MemoryStore::default(), Noon::default());
        let surroundings = Surroundings {
            texts: Arc::new(Texts::built_in().unwrap()),
            around: Around {
                zone: TimeZone::UTC,
                ..Around::default()
            },
            help_lines: std::collections::HashMap::new(),
            help_lines_young: std::collections::HashMap::new(),
            clock: Arc::new(clock.clone()),
            pace,
        };
        let (door, requests) = mpsc::channel(10_000);
        let (notes_wait, is_on) = watch::channel(false);
        let (stop, stopping) = watch::channel(false);
        let post = Post::new(
            connect(&token, Some(&api.api_url())).unwrap(),
            Arc::new(HeldUp {
                outbox: StoredOutbox(store.clone()),
                is_on,
            }),
            surroundings,
            door.downgrade(),
            stopping,
        );
        Self {
            api,
            post,
            store,
            clock,
            requests,
            notes_wait,
            next: 1,
            _door: door,
            stop,
        }
    }

    /// Somebody to whom the bot may write.
    pub fn phone(&self, id: i64) -> Phone {
        let phone = self.api.phone(&Person::new(id, "Alex", "nl"));
        phone.start(None);
        phone
    }

    /// Owes these letters, as the desk does: on disk first.
    pub async fn owe(&mut self, letters: Vec<Letter>) -> Vec<LetterId> {
        let mut numbered = Vec::new();
        for letter in letters {
            let id = LetterId {
                to: letter.to,
                number: self.next,
            };
            self.next += 1;
            let put = Put {
                table: tables::OUTBOX,
                key: id.key(&self.store),
                vault: vaults::house(),
                expect: Expect::Any,
                value: Some(row(&letter)),
            };
            let done = self.store.commit(Commit::of(vec![put])).await.unwrap();
            assert_eq!(done, Outcome::Done);
            numbered.push((id, letter));
        }
        let ids = numbered.iter().map(|(id, _)| *id).collect();
        self.post.deliver(numbered);
        ids
    }

    /// kring stops.
    pub fn stops(&self) {
        self.stop.send(true).unwrap();
    }

    /// What stands in the outbox.
    pub fn outbox(&self) -> Vec<Letter> {
        let rows = self.store.rows(tables::OUTBOX).into_iter();
        rows.map(|row| serde_json::from_slice(&row.value[3..]).unwrap())
            .collect()
    }

    pub fn owed_to(&self, person: i64) -> usize {
        let all = self.outbox().into_iter();
        all.filter(|letter| letter.to == PersonId(person)).count()
    }

    /// Waits until this is so.
    pub async fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let asked = Instant::now();
        while !is_so(self) {
            assert!(asked.elapsed() < PATIENCE, "never: {what}");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// What the post has told the desk by now.
    pub fn told(&mut self) -> Vec<Request> {
        std::iter::from_fn(|| self.requests.try_recv().ok()).collect()
    }
}

/// A row as the desk writes it.
fn row(letter: &Letter) -> Vec<u8> {
    let mut bytes = vec![1, 0, 1];
    serde_json::to_writer(&mut bytes, letter).unwrap();
    bytes
}

/// What the bot wrote in this chat, oldest first.
pub fn heard(phone: &Phone) -> Vec<String> {
    let chat = phone.chat().into_iter();
    chat.filter(loopback_botapi::ChatMessage::is_from_bot)
        .map(|message| message.text.clone())
        .collect()
}
