//! The bot on the stage, from its start to its orderly end.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use tokio::sync::oneshot;

use super::DATA;
use super::clock::MovableClock;
use super::folder::Folder;
use crate::bot::{Bot, Ended, Place};
use loopback_botapi::BotApi;

/// The bot that runs on the stage.
///
/// It runs while [`Running::failed`] or [`Running::stop`] is waited for.
pub struct Running {
    bot: Ended,
    has_ended: bool,
    api: Arc<BotApi>,
    stop: oneshot::Sender<()>,
    folder: Folder,
}

impl Running {
    pub(super) fn start(
        folder: Folder,
        api: Arc<BotApi>,
        clock: Arc<MovableClock>,
        bot: &dyn Bot,
        words: Option<PathBuf>,
    ) -> Self {
        let place = Place {
            data: folder.path().join(DATA),
            token: api.token().to_owned(),
            api: api.api_url(),
            words,
            clock: Arc::new(move || clock.now()),
        };
        let (stop, stopped) = oneshot::channel();
        let bot = bot.run(place, Box::pin(async { drop(stopped.await) }));
        Self {
            bot,
            has_ended: false,
            api,
            stop,
            folder,
        }
    }

    /// Waits until the bot ends by itself, which it never should, and tells why.
    pub async fn failed(&mut self) -> anyhow::Error {
        let ended = (&mut self.bot).await;
        self.has_ended = true;
        ended
            .err()
            .unwrap_or_else(|| anyhow!("the bot stopped by itself"))
    }

    /// Stops the bot in order, and clears away what is not to be kept.
    pub async fn stop(self) -> Result<()> {
        let Self {
            bot,
            has_ended,
            api,
            stop,
            folder,
        } = self;
        let _ = stop.send(());
        let stopped = if has_ended { Ok(()) } else { bot.await };
        drop((api, folder));
        stopped
    }
}
