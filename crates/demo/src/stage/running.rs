//! The bot on the stage, from its start to its orderly end, also when somebody pulls its plug meanwhile.

use std::sync::Arc;

use anyhow::{Result, anyhow};
use tokio::sync::oneshot;

use super::folder::Folder;
use crate::bot::{Bot, Ended, Ending, Place};
use loopback_botapi::BotApi;

/// The bot that runs on the stage.
///
/// It runs while [`Running::failed`], [`Running::pull_the_plug`] or [`Running::stop`] is waited for.
pub struct Running {
    bot: Arc<dyn Bot>,
    place: Place,
    /// Nothing while the plug is out.
    plugged_in: Option<PluggedIn>,
    api: Arc<BotApi>,
    folder: Folder,
}

/// A bot that runs, and how it is asked to end.
struct PluggedIn {
    ended: Ended,
    ending: oneshot::Sender<Ending>,
}

impl Running {
    pub(super) fn start(folder: Folder, api: Arc<BotApi>, place: Place, bot: Arc<dyn Bot>) -> Self {
        let mut running = Self {
            bot,
            place,
            plugged_in: None,
            api,
            folder,
        };
        running.plug_in();
        running
    }

    /// Starts the bot, unless it runs.
    pub fn plug_in(&mut self) {
        if self.plugged_in.is_some() {
            return;
        }
        let (ending, asked) = oneshot::channel();
        // Whoever lets go of the bot wants it to end.
        let asked = async { asked.await.unwrap_or(Ending::InOrder) };
        let ended = self.bot.run(self.place.clone(), Box::pin(asked));
        self.plugged_in = Some(PluggedIn { ended, ending });
    }

    /// Ends the bot on the spot. Nothing is put away, nothing is said.
    pub async fn pull_the_plug(&mut self) -> Result<()> {
        self.end(Ending::PlugPulled).await
    }

    async fn end(&mut self, how: Ending) -> Result<()> {
        let Some(PluggedIn { ended, ending }) = self.plugged_in.take() else {
            return Ok(());
        };
        // Whoever has ended by itself is not there to hear it.
        let _ = ending.send(how);
        ended.await
    }

    /// Waits until the bot ends by itself, which it never should, and tells why.
    pub async fn failed(&mut self) -> anyhow::Error {
        let Some(PluggedIn { ended, .. }) = &mut self.plugged_in else {
            return std::future::pending().await;
        };
        let ended = ended.await;
        self.plugged_in = None;
        ended
            .err()
            .unwrap_or_else(|| anyhow!("the bot stopped by itself"))
    }

    /// Stops the bot in order, and clears away what is not to be kept.
    pub async fn stop(mut self) -> Result<()> {
        let stopped = self.end(Ending::InOrder).await;
        let Self { api, folder, .. } = self;
        drop((api, folder));
        stopped
    }
}
