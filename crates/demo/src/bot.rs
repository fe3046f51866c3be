//! The bot that is played with, as the demo sees it: it can be run, and asked for a facilitator's link. Which bot that
//! is, whoever calls the demo says: the demo knows nothing of how it is made.

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

use anyhow::Result;
use kring_rules::moment::Moment;
use url::Url;

/// What the running bot comes to in the end.
pub type Ended = Pin<Box<dyn Future<Output = Result<()>>>>;
/// When the bot is to stop.
pub type Stopped = Pin<Box<dyn Future<Output = ()>>>;

/// A bot that can be put on the stage.
pub trait Bot: Debug + Send + Sync {
    /// Runs until `stopped` comes, or until something fails.
    fn run(&self, place: Place, stopped: Stopped) -> Ended;

    /// A link that makes someone a facilitator, from the bot that runs on this data; nothing while none does.
    fn invite(&self, data: &Path, name: &str) -> Result<Option<String>>;

    /// The time zone the bot tells times in.
    fn zone(&self) -> String;
}

/// Where the bot runs.
pub struct Place {
    /// Where its database is to lie.
    pub data: PathBuf,
    /// Its token.
    pub token: String,
    /// The Bot API it is to use.
    pub api: Url,
    /// A folder with an organisation's own wording.
    pub words: Option<PathBuf>,
    /// What time it is.
    pub clock: Arc<dyn Fn() -> Moment + Send + Sync>,
}
