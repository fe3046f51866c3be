//! A press of a button that waits for the bot's answer.

use std::time::Duration;

use tokio::{sync::oneshot, time::timeout};

use super::events::CallbackAnswer;

/// A press of a button.
#[derive(Debug)]
pub struct Press {
    query: String,
    answer: oneshot::Receiver<CallbackAnswer>,
}

impl Press {
    pub(super) fn new(query: String, answer: oneshot::Receiver<CallbackAnswer>) -> Self {
        Self { query, answer }
    }

    /// The id under which the bot can answer.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Waits for the bot's answer.
    pub async fn answer(self, patience: Duration) -> Option<CallbackAnswer> {
        timeout(patience, self.answer).await.ok()?.ok()
    }
}
