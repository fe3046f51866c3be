//! A stage for whole conversations without a network: the real desk, rules and words, a store in memory, a clock that
//! is moved by hand. What everybody sees on their phone can be read, and their buttons pressed.
#![allow(dead_code, reason = "each test binary uses a part of the stage")]

mod doing;
pub mod memory;
pub mod phone;

use kring::desk::{
    Behind, BoardMark, Decided, DeliveryId, Desk, DeskError, Dice, Happening, Incoming, Letter,
    LetterId, Outbox, Outcome, OwedRecording, Posted, Sender, Settings, StoredOutbox,
};
use kring_rules::event::Sight;
use kring_rules::guide::{Guide, Guides};
use kring_rules::ids::{MessageRef, PersonId};
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::say::{How, Say};
use kring_store::Store;
use kring_words::{Around, Texts};
use memory::MemoryStore;
use phone::{Phone, Said, Shown};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

/// 2026-03-02 09:00 UTC, a Monday.
pub const START: Moment = Moment(1_772_442_000);

pub struct Stage<S = MemoryStore> {
    pub desk: Desk<S>,
    pub store: S,
    guides: Arc<Guides>,
    pub now: Moment,
    pub texts: Arc<Texts>,
    pub phones: BTreeMap<PersonId, Phone>,
    pub languages: BTreeMap<PersonId, Language>,
    /// How Telegram calls people.
    pub names: BTreeMap<PersonId, String>,
    /// Everything that was said, to whom, in the order in which it was said.
    pub said: Vec<(PersonId, Said)>,
    next_delivery: u64,
    next_message: i32,
    dice: CountingDice,
    /// The program stops between every commit and what it would have sent of it, and starts again.
    pub crashes: bool,
    /// Nothing is sent of what is decided: it stays owed.
    pub owes: bool,
    /// What was spoken and is still to be fetched.
    pub recordings: Vec<OwedRecording>,
    /// The organisation has a command that puts into words what is spoken.
    pub puts_in_words: bool,
    /// Who pressed the button that is being answered.
    pressing: Option<PersonId>,
    /// The last thing that came in, to deliver it again.
    last: Option<Incoming>,
}

/// Dice that always fall the same way, however often the program starts.
#[derive(Clone, Default)]
struct CountingDice(Arc<AtomicU64>);

impl Dice for CountingDice {
    fn roll(&mut self, bytes: &mut [u8]) -> Result<(), DeskError> {
        let rolls = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        let mut state = rolls.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        for byte in bytes {
            state ^= state >> 27;
            state = state.wrapping_mul(0x2545_F491_4F6C_DD1D);
            *byte = (state >> 56) as u8;
        }
        Ok(())
    }
}

impl Stage {
    pub async fn open() -> Self {
        Self::open_with(guides()).await
    }

    /// A stage on which new cases use another guide.
    pub async fn open_with(guides: Arc<Guides>) -> Self {
        Self::on(MemoryStore::default(), guides).await
    }
}

impl<S: Store> Stage<S> {
    /// A stage on a store in which there is nothing yet.
    pub async fn on(store: S, guides: Arc<Guides>) -> Self {
        let dice = CountingDice::default();
        Self {
            desk: desk(store.clone(), guides.clone(), dice.clone(), false)
                .await
                .unwrap(),
            guides,
            store,
            now: START,
            texts: texts(),
            phones: BTreeMap::new(),
            languages: BTreeMap::new(),
            names: BTreeMap::new(),
            said: Vec::new(),
            next_delivery: 1,
            next_message: 1,
            dice,
            crashes: false,
            owes: false,
            recordings: Vec::new(),
            puts_in_words: false,
            pressing: None,
            last: None,
        }
    }

    /// The program stopped, and starts again on this store: only what is in it is known.
    pub async fn goes_on_with(&mut self, store: S) -> Result<(), DeskError> {
        let (guides, dice) = (self.guides.clone(), self.dice.clone());
        self.desk = desk(store.clone(), guides, dice, self.puts_in_words).await?;
        self.store = store;
        Ok(())
    }
}

impl Stage {
    /// A stage of its own on which everything has gone as on this one.
    pub async fn copied(&self) -> Self {
        let store = self.store.copied();
        let dice = CountingDice(Arc::new(AtomicU64::new(
            self.dice.0.load(Ordering::Relaxed),
        )));
        Self {
            desk: desk(
                store.clone(),
                self.guides.clone(),
                dice.clone(),
                self.puts_in_words,
            )
            .await
            .unwrap(),
            guides: self.guides.clone(),
            store,
            now: self.now,
            texts: Arc::clone(&self.texts),
            phones: self.phones.clone(),
            languages: self.languages.clone(),
            names: self.names.clone(),
            said: self.said.clone(),
            next_delivery: self.next_delivery,
            next_message: self.next_message,
            dice,
            crashes: self.crashes,
            owes: self.owes,
            recordings: self.recordings.clone(),
            puts_in_words: self.puts_in_words,
            pressing: None,
            last: self.last.clone(),
        }
    }
}

impl<S: Store> Stage<S> {
    /// The program stops and starts again: only what is in the store is known.
    pub async fn restart(&mut self) {
        let guides = self.guides.clone();
        let (store, dice) = (self.store.clone(), self.dice.clone());
        let desk = desk(store, guides, dice, self.puts_in_words).await;
        self.desk = desk.unwrap();
    }

    /// The program stops, and starts again with these guides.
    pub async fn restart_with(&mut self, guides: Arc<Guides>) {
        self.guides = guides;
        self.restart().await;
        let texts = Texts::built_in().unwrap();
        self.texts = Arc::new(texts.with_guides(self.desk.guides()).unwrap());
    }

    pub async fn happens(&mut self, who: PersonId, happening: Happening) {
        let what = Some((self.sender(who), happening));
        self.take(what, Sight::Seen).await;
    }

    async fn take(&mut self, what: Option<(Sender, Happening)>, sight: Sight) {
        let incoming = Incoming {
            delivery: DeliveryId(self.next_delivery),
            dated: None,
            what,
        };
        self.next_delivery += 1;
        self.last = Some(incoming.clone());
        let sight = move |_, _| sight;
        if let Some(decided) = self.desk.take(incoming, &sight, self.now).await.unwrap() {
            self.carry(decided).await;
        }
    }

    fn sender(&self, who: PersonId) -> Sender {
        Sender {
            person: who,
            language: self.languages.get(&who).copied(),
        }
    }

    fn own_message(&mut self) -> MessageRef {
        self.next_message += 1;
        MessageRef(self.next_message)
    }

    /// What was decided is made durable, and everybody sees what is theirs.
    async fn carry(&mut self, decided: Decided) {
        assert_eq!(decided.durable.await.unwrap(), kring_store::Outcome::Done);
        if let Some(toast) = decided.toast {
            let text = toast
                .say
                .map(|(say, language)| self.render(&say, language)[0].html.clone());
            if let Some(who) = self.pressing.take() {
                let text = text.unwrap_or_default();
                self.said.push((who, Said::Toast(text.clone())));
                self.phone(who).toasts.push(text);
            }
        }
        self.recordings.extend(decided.recordings);
        if self.owes {
            return;
        }
        let mut letters = decided.letters;
        if self.crashes && !letters.is_empty() {
            self.restart().await;
            letters = self.desk.owed().await.unwrap();
            letters.sort_by_key(|(id, _)| id.number);
        }
        let mut boards = Vec::new();
        for (id, letter) in letters {
            self.take_back(&letter);
            boards.extend(self.show(id, letter).await);
        }
        for (person, mark) in boards {
            self.desk.board_shown(person, mark).unwrap();
        }
    }

    /// As on Telegram, what is older than two days stays.
    fn take_back(&mut self, letter: &Letter) {
        let now = self.now;
        let phone = self.phone(letter.to);
        let young = letter.take_back.iter().copied();
        let young: Vec<_> = young
            .filter(|message| phone.delete(*message, now))
            .collect();
        if !young.is_empty() {
            self.said.push((letter.to, Said::Deleted(young)));
        }
    }

    /// Shows a letter, part by part, and notes each part as sent.
    async fn show(&mut self, id: LetterId, mut letter: Letter) -> Option<(PersonId, BoardMark)> {
        let outbox = StoredOutbox(self.store.clone());
        let mut posted = None;
        let mut place = match letter.how {
            How::InPlace(message) => Some(message),
            How::New | How::Toast => None,
        };
        for sheet in self.render(&letter.say, letter.language) {
            if posted.is_some() {
                letter.sent += 1;
                let noted = outbox.partly_sent(id, &letter, posted).unwrap();
                assert_eq!(noted.await.unwrap(), Outcome::Done);
            }
            let message = place.unwrap_or_else(|| {
                self.next_message += 1;
                MessageRef(self.next_message)
            });
            let shown = Shown {
                message,
                edited: place.take().is_some(),
                sheet,
                say: letter.say.clone(),
            };
            self.said.push((letter.to, Said::Shown(shown.clone())));
            let at = self.now;
            self.phone(letter.to).show(shown, at);
            posted = Some(Posted { message, at });
        }
        let noted = outbox.sent(id, &letter, posted, Behind::Nothing).unwrap();
        assert_eq!(noted.await.unwrap(), Outcome::Done);
        let mark = BoardMark::of(&letter.say, posted?)?;
        Some((letter.to, mark))
    }

    pub fn render(&self, say: &Say, language: Language) -> Vec<kring_words::Sheet> {
        let zone = jiff::tz::TimeZone::get("Europe/Brussels").unwrap();
        let around = Around {
            now: self.now,
            zone,
            puts_in_words: self.puts_in_words,
            ..Around::default()
        };
        self.texts.render(say, language, &around)
    }

    pub fn phone(&mut self, who: PersonId) -> &mut Phone {
        self.phones.entry(who).or_default()
    }
}

/// The built-in guides, read once.
pub fn guides() -> Arc<Guides> {
    static GUIDES: LazyLock<Arc<Guides>> = LazyLock::new(|| Arc::new(Guides::built_in().unwrap()));
    Arc::clone(&GUIDES)
}

/// The guide that new cases use when nobody says otherwise.
pub fn guide() -> Guide {
    let guides = guides();
    guides.of(guides.for_new()).clone()
}

/// The words, read once for all stages.
fn texts() -> Arc<Texts> {
    static TEXTS: LazyLock<Arc<Texts>> = LazyLock::new(|| Arc::new(Texts::built_in().unwrap()));
    Arc::clone(&TEXTS)
}

async fn desk<S: Store>(
    store: S,
    guides: Arc<Guides>,
    dice: CountingDice,
    puts_in_words: bool,
) -> Result<Desk<S>, DeskError> {
    let zone = jiff::tz::TimeZone::get("Europe/Brussels").unwrap();
    let settings = Settings {
        zone: kring::config::hours_of(&zone),
        phrases: Arc::new(kring_words::phrases(None).unwrap()),
        languages: texts().languages().clone(),
        date_words: Arc::new(kring_words::date_words(None).unwrap()),
        puts_in_words,
        ..Settings::default()
    };
    Desk::open(store, guides, settings, Box::new(dice)).await
}
