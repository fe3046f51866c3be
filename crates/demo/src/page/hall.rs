//! What everyone who looks at the page shares: the stage with its phones, and the news of what happens there.

use std::collections::HashMap;
use std::sync::{Arc, Mutex as Lock, MutexGuard as LockGuard, PoisonError};

use anyhow::{Context, Result};
use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{Mutex, MutexGuard, broadcast, mpsc};
use tokio::task::JoinHandle;

use super::news::News;
use super::play::{Play, Standing};
use super::power::{Plug, Power};
use super::view::PhoneView;
use crate::stage::{NamedPhone, Stage, Wishes};
use kring_rules::role::Language;
use kring_words::Texts;
use loopback_botapi::{ChatEvent, ChatId, Phone};

/// A page that is further behind than this looks again at everything.
const NEWS_KEPT: usize = 1024;

/// The stage, and whoever looks at it.
pub(super) struct Hall {
    pub(super) wishes: Wishes,
    pub(super) texts: Texts,
    pub(super) play: Play,
    pub(super) plug: Plug,
    stage: Mutex<Stage>,
    /// What phones were set to since they came.
    languages: Lock<HashMap<ChatId, Language>>,
    news: broadcast::Sender<News>,
    pump: Lock<JoinHandle<()>>,
    wanted: mpsc::Sender<Wanted>,
}

/// What only whoever keeps the bot going can do.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted {
    /// A new stage, with phones in this language.
    Again(Language),
    /// The plug out, or in again.
    Plug,
}

/// Everything the page shows.
#[derive(Serialize)]
pub(super) struct Sight {
    phones: Vec<PhoneView>,
    example: Standing,
    clock: i64,
    passing: bool,
    #[serde(flatten)]
    power: Power,
}

impl Hall {
    /// What is wanted of whoever keeps the bot going is heard through `wanted`.
    pub(super) fn open(
        wishes: Wishes,
        stage: Stage,
        wanted: mpsc::Sender<Wanted>,
    ) -> Result<Arc<Self>> {
        let news = broadcast::channel(NEWS_KEPT).0;
        let pump = Lock::new(spread(&stage, news.clone()));
        Ok(Arc::new(Self {
            texts: wishes.texts()?,
            play: Play::telling(news.clone()),
            plug: Plug::default(),
            stage: Mutex::new(stage),
            languages: Lock::default(),
            wishes,
            news,
            pump,
            wanted,
        }))
    }

    /// The stage, for a moment.
    pub(super) async fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().await
    }

    /// Takes another stage, on which nothing has happened yet.
    pub(super) async fn change(&self, new: Stage) {
        let mut stage = self.stage().await;
        guard(&self.pump).abort();
        *guard(&self.pump) = spread(&new, self.news.clone());
        guard(&self.languages).clear();
        *stage = new;
        self.tell(News::Everything);
    }

    /// Nothing is kept, so one can start over.
    pub(super) fn is_passing(&self) -> bool {
        self.wishes.data.is_none()
    }

    /// Asks for a new stage, with phones in this language.
    pub(super) async fn ask_again(&self, language: Language) {
        self.play.leave();
        // Whoever listens is gone only when everything ends.
        let _ = self.wanted.send(Wanted::Again(language)).await;
    }

    /// Asks for the plug to be pulled, or put in again.
    pub(super) async fn ask_plug(&self) {
        // Whoever listens is gone only when everything ends.
        let _ = self.wanted.send(Wanted::Plug).await;
    }

    /// The plug is out or in: everybody who looks sees it.
    pub(super) fn turn(&self, power: Power) {
        self.plug.turn(power);
        self.tell(News::power(power));
    }

    /// What is said to whoever started the demo.
    pub(super) fn plain(&self, id: &str, words: &[(&'static str, &str)]) -> String {
        self.texts.plain(self.wishes.language, id, words)
    }

    pub(super) fn listen(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }

    pub(super) fn tell(&self, news: News) {
        // Nobody has to be looking.
        let _ = self.news.send(news);
    }

    pub(super) async fn look(&self) -> Sight {
        let stage = self.stage().await;
        let numbers = 0..stage.phones.iter().count();
        Sight {
            phones: numbers
                .filter_map(|number| self.view(&stage, number))
                .collect(),
            example: self.play.standing(),
            clock: stage.now(),
            passing: self.is_passing(),
            power: self.plug.power(),
        }
    }

    /// The phone with this number in the list; the facilitator's is the first.
    pub(super) fn view(&self, stage: &Stage, number: usize) -> Option<PhoneView> {
        let known = stage.phones.at(number)?;
        Some(PhoneView::of(known, number == 0, self.language(known)))
    }

    pub(super) async fn phone(&self, id: ChatId) -> Option<Phone> {
        let stage = self.stage().await;
        let number = stage.phones.of(id)?;
        Some(stage.phones.at(number)?.phone.clone())
    }

    /// The language that someone's phone is set to.
    pub(super) async fn language_of(&self, id: ChatId) -> String {
        let stage = self.stage().await;
        let known = stage.phones.iter().find(|known| known.phone.id() == id);
        known.map_or_else(String::new, |known| self.language(known))
    }

    fn language(&self, phone: &NamedPhone) -> String {
        let set = guard(&self.languages).get(&phone.phone.id()).copied();
        set.map_or_else(|| phone.language.clone(), |set| set.code().to_owned())
    }

    /// Gives someone a phone.
    pub(super) async fn add_phone(&self, name: &str, language: Language) -> Result<ChatId> {
        let mut stage = self.stage().await;
        let number = stage.add_phone_in(language, name)?;
        let added = stage.phones.at(number).context("the phone is not there")?;
        self.show_phone(&stage, number);
        Ok(added.phone.id())
    }

    /// Tells that there is one more phone.
    pub(super) fn show_phone(&self, stage: &Stage, number: usize) {
        if let Some(view) = self.view(stage, number) {
            self.tell(News::phone(&view));
        }
    }

    pub(super) fn speaks(&self, phone: ChatId, language: Language) {
        guard(&self.languages).insert(phone, language);
        self.tell(News::language(phone, language));
    }
}

/// Passes on what happens in the chats, until the stage is gone.
fn spread(stage: &Stage, news: broadcast::Sender<News>) -> JoinHandle<()> {
    let mut events: broadcast::Receiver<ChatEvent> = stage.api.subscribe();
    tokio::spawn(async move {
        loop {
            let told = match events.recv().await {
                Ok(event) => News::of(&event),
                Err(RecvError::Lagged(_)) => Some(News::Everything),
                Err(RecvError::Closed) => return,
            };
            if let Some(told) = told {
                // Nobody has to be looking.
                let _ = news.send(told);
            }
        }
    })
}

fn guard<T>(lock: &Lock<T>) -> LockGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
