//! Waiting for the bot, and showing meanwhile what happens.

use std::time::Duration;

use anyhow::Result;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, timeout, timeout_at};

use super::session::Session;
use loopback_botapi::{ChatEvent, ChatId, Happening};

/// When nothing has happened for so long, the bot has said what it had to say.
const QUIET: Duration = Duration::from_millis(150);
/// An answer takes at most so long, or there is none.
const PATIENCE: Duration = Duration::from_secs(3);

impl Session {
    /// Shows what happens until the bot has answered in this chat, and then until it is quiet.
    pub(super) async fn until_answered(&mut self, chat: ChatId) -> Result<()> {
        self.until_heard(chat).await?;
        self.until_quiet().await
    }

    /// Shows what happens until the bot says something in this chat.
    pub(super) async fn until_heard(&mut self, chat: ChatId) -> Result<()> {
        let patience = Instant::now() + PATIENCE;
        while let Ok(event) = timeout_at(patience, self.events.recv()).await {
            let is_heard = event
                .as_ref()
                .is_ok_and(|event| event.chat == chat && is_answer(event));
            self.take(event)?;
            if is_heard {
                break;
            }
        }
        Ok(())
    }

    /// Shows what happens until nothing happens any more.
    pub(super) async fn until_quiet(&mut self) -> Result<()> {
        let patience = Instant::now() + PATIENCE;
        while Instant::now() < patience {
            match timeout(QUIET, self.events.recv()).await {
                Ok(event) => self.take(event)?,
                Err(_) if self.stage.api.waiting_updates() == 0 => return Ok(()),
                Err(_) => {}
            }
        }
        Ok(())
    }

    /// Shows what has happened already.
    pub(super) fn catch_up(&mut self) -> Result<()> {
        while let Ok(event) = self.events.try_recv() {
            self.show(&event)?;
        }
        Ok(())
    }

    pub(super) async fn next_event(&mut self) -> Result<()> {
        let event = self.events.recv().await;
        self.take(event)
    }

    /// Shows this, unless it is told that something was missed.
    pub(super) fn take(&mut self, event: Result<ChatEvent, RecvError>) -> Result<()> {
        match event {
            Ok(event) => Ok(self.show(&event)?),
            Err(RecvError::Lagged(_)) => Ok(()),
            Err(RecvError::Closed) => Err(RecvError::Closed.into()),
        }
    }
}

fn is_answer(event: &ChatEvent) -> bool {
    match &event.happening {
        Happening::NewMessage(message) | Happening::Edited(message) => message.is_from_bot(),
        Happening::CallbackAnswered(answer) => answer.text.is_some(),
        _ => false,
    }
}
