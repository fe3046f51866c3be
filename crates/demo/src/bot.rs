//! The bot that is played with, as the demo sees it: it can be run, asked for a facilitator's link, and have its plug pulled.
//! Which bot that is, whoever calls the demo says: the demo knows nothing of how it is made.

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::pin::Pin;

use anyhow::Result;
use url::Url;

pub use crate::stage::MovedClock;

/// What the running bot comes to in the end.
pub type Ended = Pin<Box<dyn Future<Output = Result<()>>>>;
/// When the bot is to end, and how.
pub type Asked = Pin<Box<dyn Future<Output = Ending>>>;

/// How the bot is to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// In order: everything is put away first.
    InOrder,
    /// On the spot, as when the power fails: it gets no chance to do anything.
    PlugPulled,
}

/// A bot that can be put on the stage.
pub trait Bot: Debug + Send + Sync {
    /// Runs until it is asked to end, or until something fails.
    fn run(&self, place: Place, asked: Asked) -> Ended;

    /// A link that makes someone a facilitator, from the bot that runs on this data; nothing while none does.
    fn invite(&self, data: &Path, name: &str) -> Result<Option<String>>;

    /// Whether a bot runs on this data and answers.
    fn answers(&self, data: &Path) -> bool;

    /// The time zone the bot tells times in.
    fn zone(&self) -> String;
}

/// Where the bot runs.
#[derive(Clone, Debug)]
pub struct Place {
    /// Where its database is to lie.
    pub data: PathBuf,
    /// Its token.
    pub token: String,
    /// The Bot API it is to use.
    pub api: Url,
    /// A folder with an organisation's own wording.
    pub words: Option<PathBuf>,
    /// The file that says how far time was moved: what [`MovedClock`] reads.
    pub ahead: PathBuf,
}
