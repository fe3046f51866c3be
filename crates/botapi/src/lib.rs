//! A Bot API on loopback that behaves as Telegram's does. It knows nothing of the bots that are tried against it.
#![doc = include_str!("../README.md")]

mod about;
mod chat;
mod check;
mod clock;
mod content;
mod core;
mod entities;
mod events;
mod faults;
mod files;
mod form;
mod group;
mod html;
mod html_scan;
mod ids;
mod line;
mod message;
mod methods;
mod params;
mod path;
mod phone;
mod press;
mod queries;
mod queue;
mod refusal;
mod render;
mod schema;
mod screen;
mod server;
mod settings;
mod typing;
mod world;

use std::{collections::BTreeMap, io, net::Ipv4Addr, sync::Arc, time::Duration};

use serde_json::Value;
use tokio::{net::TcpListener, sync::broadcast};
use url::Url;

pub use self::{
    chat::Person,
    check::Violation,
    content::Content,
    entities::{Entity, EntityKind},
    events::{CallbackAnswer, ChatEvent, Happening},
    faults::{Fault, FaultRule},
    files::StoredFile,
    group::Group,
    ids::{ChatId, MessageId},
    message::{Author, Button, ChatMessage, Media},
    phone::{Phone, PhoneError},
    press::Press,
    settings::{DEMO_TOKEN, FloodLimit, Settings},
};
use self::{core::Core, line::Lines};

/// A running Bot API. It closes when it is dropped.
#[derive(Debug)]
pub struct BotApi {
    core: Arc<Core>,
    url: Url,
}

impl BotApi {
    /// Starts listening on 127.0.0.1.
    pub async fn start(settings: Settings) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let url = Url::parse(&url).map_err(io::Error::other)?;
        let core = Arc::new(Core::new(settings));
        tokio::spawn(server::run(Lines(listener), Arc::clone(&core)));
        Ok(Self { core, url })
    }

    /// Stops listening and lets go of the bot.
    pub fn stop(&self) {
        self.core.closed.send_replace(true);
    }

    /// What belongs in `TELOXIDE_API_URL`.
    pub fn api_url(&self) -> Url {
        self.url.clone()
    }

    /// The bot's token.
    pub fn token(&self) -> &str {
        &self.core.settings.token
    }

    /// The bot's id.
    pub fn bot_id(&self) -> i64 {
        self.core.settings.bot_id()
    }

    /// The bot's username.
    pub fn username(&self) -> &str {
        &self.core.settings.username
    }

    /// A person's phone; the same person gets the same phone.
    pub fn phone(&self, person: &Person) -> Phone {
        Phone::of(person, Arc::clone(&self.core))
    }

    /// A group, in which the bot is not yet; its number is below zero.
    pub fn group(&self, id: i64, title: &str) -> Group {
        Group::of(ChatId(id), title, Arc::clone(&self.core))
    }

    /// Everything that happens in the chats from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<ChatEvent> {
        self.core.world().events.subscribe()
    }

    /// What the bot sent that the Bot API does not know.
    pub fn violations(&self) -> Vec<Violation> {
        self.core.violations().clone()
    }

    /// How often the bot asked for each method, whatever came of it.
    pub fn requests(&self) -> BTreeMap<String, usize> {
        self.core.requests().clone()
    }

    /// A file that was sent, by its id.
    pub fn file(&self, id: &str) -> Option<StoredFile> {
        self.core.world().files.file(id).cloned()
    }

    /// The commands the bot set, for a scope (null: the default one) and a language (empty: all).
    pub fn commands(&self, scope: &Value, language: &str) -> Value {
        self.core.world().about.commands(scope, language)
    }

    /// What the bot set about itself: its `name`, `description` or `short_description`, for a language (empty: all).
    pub fn about(&self, field: &'static str, language: &str) -> String {
        self.core.world().about.text(field, language).to_owned()
    }

    /// How many updates the bot has not confirmed.
    pub fn waiting_updates(&self) -> usize {
        self.core.world().queue.waiting()
    }

    /// Hands out the last confirmed updates again; tells how many.
    pub fn redeliver(&self, count: usize) -> usize {
        self.core.world().queue.redeliver(count)
    }

    /// Hands out an update as it is; without an `update_id` it gets the next one.
    pub fn inject(&self, update: Value) {
        let now = self.core.now();
        self.core.world().queue.inject(update, now);
    }

    /// Lets something go wrong from now on.
    pub fn fault(&self, rule: FaultRule) {
        self.core.faults.add(rule);
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.core.faults.clear();
    }

    /// Moves the server's clock forward.
    pub fn advance_clock(&self, by: Duration) {
        self.core
            .clock
            .advance(i64::try_from(by.as_secs()).unwrap_or(i64::MAX));
    }
}

impl Drop for BotApi {
    fn drop(&mut self) {
        self.stop();
    }
}
