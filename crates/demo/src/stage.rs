//! The bot as it always runs, on a loopback Bot API inside this program, with the phones of those who play. Nothing of
//! it is reachable from another host; what it keeps is gone at the end, unless it was given a directory.

mod clock;
mod folder;
mod notebook;
mod phones;
mod running;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;

use self::clock::MovableClock;
pub use self::clock::MovedClock;
use self::folder::Folder;
use self::notebook::Notebook;
pub use self::phones::{NamedPhone, Phones};
pub use self::running::Running;
use crate::bot::{Bot, Place};
use kring_rules::role::Language;
use kring_words::Texts;
use loopback_botapi::{BotApi, Settings};

/// The database lies in a directory of its own; beside it lies its key.
const DATA: &str = "data";
/// How far time was moved.
const AHEAD: &str = "ahead";
/// The bot opens its database and its socket within this time.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(20);
const DAY: Duration = Duration::from_hours(24);
/// Around noon where the demo plays, in seconds of a day in Greenwich.
const NOON: i64 = 11 * 3600;

/// What can be chosen when the stage opens.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// A directory that is kept. Without one, nothing is.
    pub data: Option<PathBuf>,
    /// A folder with an organisation's own wording.
    pub words: Option<PathBuf>,
    /// The language of the phones.
    pub language: Language,
    /// The bot that is played with.
    pub bot: Arc<dyn Bot>,
}

impl Wishes {
    /// The wording: built in, and the organisation's own.
    pub fn texts(&self) -> Result<Texts> {
        let texts = match &self.words {
            Some(folder) => Texts::with_overlay(folder),
            None => Texts::built_in(),
        };
        Ok(texts?)
    }
}

/// The Bot API with its phones.
pub struct Stage {
    /// The Bot API on loopback.
    pub api: Arc<BotApi>,
    /// The phones, the facilitator's first.
    pub phones: Phones,
    clock: MovableClock,
    notebook: Notebook,
    language: Language,
    bot: Arc<dyn Bot>,
    data: PathBuf,
}

impl Stage {
    /// Starts the Bot API and the bot. The facilitator's phone is there, but has not opened the bot yet.
    pub async fn open(wishes: &Wishes) -> Result<(Self, Running)> {
        let folder = Folder::open(wishes.data.clone())?;
        let notebook = Notebook::open(&folder)?;
        let api = Arc::new(BotApi::start(settings()).await?);
        let clock = MovableClock::on_time(folder.path().join(AHEAD))?;
        let place = Place {
            data: folder.path().join(DATA),
            token: api.token().to_owned(),
            api: api.api_url(),
            words: wishes.words.clone(),
            ahead: clock.path().to_owned(),
        };
        let data = place.data.clone();
        let (phones, language, bot) = (Phones::default(), wishes.language, wishes.bot.clone());
        let mut stage = Self {
            api: api.clone(),
            phones,
            clock,
            notebook,
            language,
            bot: bot.clone(),
            data,
        };
        stage.take_up()?;
        Ok((stage, Running::start(folder, api, place, bot)))
    }

    /// Goes on where a kept play ended.
    fn take_up(&mut self) -> Result<()> {
        self.move_clocks(self.notebook.ahead())?;
        for (id, name, language) in self.notebook.phones.clone() {
            self.phones.put(&self.api, id, &name, &language);
        }
        Ok(())
    }

    /// Gives the facilitator their phone, and makes them one in the same way as `kring facilitator invite` does.
    pub async fn enrol_facilitator(&mut self, short: &str, name: &str) -> Result<()> {
        if self.phones.is_empty() {
            let link = self.invite(name).await?;
            self.add_phone(short)?;
            self.phones.facilitator()?.start(secret(&link));
            return Ok(());
        }
        let there = Self::until_there(self.bot.clone(), self.data.clone());
        tokio::time::timeout(PATIENCE, there)
            .await
            .context("the bot does not start")?;
        for known in self.phones.iter() {
            known.phone.start(None);
        }
        Ok(())
    }

    /// Waits until the bot that runs on this data answers.
    pub async fn until_there(bot: Arc<dyn Bot>, data: PathBuf) {
        while !bot.answers(&data) {
            tokio::time::sleep(BETWEEN_ATTEMPTS).await;
        }
    }

    /// A link that makes someone a facilitator, asked for through the bot's socket.
    async fn invite(&self, name: &str) -> Result<String> {
        let asking = async {
            loop {
                match self.ask(name).await? {
                    Some(link) => return Ok(link),
                    None => tokio::time::sleep(BETWEEN_ATTEMPTS).await,
                }
            }
        };
        tokio::time::timeout(PATIENCE, asking)
            .await
            .context("the bot does not start")?
    }

    async fn ask(&self, name: &str) -> Result<Option<String>> {
        let (data, name, bot) = (self.data.clone(), name.to_owned(), self.bot.clone());
        tokio::task::spawn_blocking(move || bot.invite(&data, &name)).await?
    }

    /// One more phone, under this name or one that resembles it; its number in the list.
    pub fn add_phone(&mut self, name: &str) -> Result<usize> {
        self.add_phone_in(self.language, name)
    }

    /// One more phone, in this language.
    pub fn add_phone_in(&mut self, language: Language, name: &str) -> Result<usize> {
        let number = self.phones.add(&self.api, name, language.code());
        self.notebook.phones = self.phones.known();
        self.notebook.write()?;
        Ok(number)
    }

    /// Moves time forward for everyone, and lets the bot look at the clock.
    pub fn pass_days(&mut self, days: u32) -> Result<()> {
        self.pass(DAY * days)
    }

    /// The same, until somewhere around noon of the last of them: what is asked of people is asked by day.
    pub fn pass_days_until_noon(&mut self, days: u32) -> Result<()> {
        let into_the_day = self.now().rem_euclid(i64::try_from(DAY.as_secs())?);
        let long = i64::from(days) * i64::try_from(DAY.as_secs())? + NOON - into_the_day;
        self.pass(Duration::from_secs(u64::try_from(long).unwrap_or_default()))
    }

    fn pass(&mut self, long: Duration) -> Result<()> {
        self.move_clocks(long)?;
        // Something that is nobody's business: the bot only looks at the clock.
        let from = json!({ "id": 1, "is_bot": true, "first_name": "clock" });
        let chat = json!({ "id": 1, "type": "private" });
        self.api.inject(json!({
            "message": { "message_id": 1, "date": self.now(), "chat": chat, "from": from }
        }));
        self.notebook.goes_on_by(long);
        self.notebook.write()
    }

    /// What time it is for everyone, in seconds since 1970.
    pub fn now(&self) -> i64 {
        self.clock.now().0
    }

    fn move_clocks(&self, long: Duration) -> Result<()> {
        self.clock.advance(long)?;
        self.api.advance_clock(long);
        Ok(())
    }

    /// Where the bot's database lies.
    pub fn data(&self) -> &Path {
        &self.data
    }
}

fn settings() -> Settings {
    Settings {
        name: "kring".to_owned(),
        username: "kring_demo_bot".to_owned(),
        ..Settings::default()
    }
}

/// The secret in an invitation link.
pub fn secret(text: &str) -> Option<&str> {
    let after = text.split_once("?start=")?.1;
    let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || "_-".contains(c)));
    Some(after.get(..end.unwrap_or(after.len())).unwrap_or(after))
        .filter(|secret| !secret.is_empty())
}
