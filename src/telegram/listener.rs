//! The listener: takes a batch of updates, hands it in, and asks for the next only when all of it is on disk.
//!
//! teloxide's own polling confirms a batch before it is handled, so that a crash loses it; hence this loop.

use std::time::Duration;

use serde_json::value::RawValue;
use teloxide::prelude::*;
use teloxide::types::AllowedUpdate;
use teloxide::{ApiError, RequestError};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::Instant;

use super::call::call_dated;
use super::connect::{Connection, LONG_POLL};
use super::hearing::Hearing;
use super::intake::{Batch, Intake};
use super::outgoing::Post;
use super::rival::Rival;
use crate::backoff::Backoff;
use crate::desk::{Happening, Incoming, Request};
use crate::figures::{self, Polled, Pulse};
use kring_rules::event::Event;
use kring_rules::moment::Moment;

/// After a failed poll the next comes so much later, doubling up to [`LONGEST_WAIT`].
const SHORTEST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Takes updates from Telegram.
pub struct Listener {
    connection: Connection,
    post: Post,
    requests: mpsc::Sender<Request>,
    stop: watch::Receiver<bool>,
    pulse: Pulse,
    intake: Intake,
    offset: i32,
}

/// Why the listener cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum ListenerError {
    /// The token was withdrawn.
    #[error(
        "Telegram no longer accepts the token: ask BotFather for a new one and start kring again"
    )]
    TokenRefused,
    /// Another program takes the bot's updates, and was there first.
    #[error(
        "another program has been taking this bot's updates for a minute, and was there before this kring, which gives \
         way: two of them answer people by turns. Look where else a kring runs with this token"
    )]
    Rival,
    /// The desk is closed.
    #[error("kring stops: its database failed")]
    DeskClosed,
}

impl ListenerError {
    /// Starting again does not help.
    pub fn is_about_settings(&self) -> bool {
        match self {
            Self::TokenRefused | Self::Rival => true,
            Self::DeskClosed => false,
        }
    }
}

impl Listener {
    /// A listener that hands in what it hears, until it is told to stop.
    pub fn new(
        connection: Connection,
        post: Post,
        requests: mpsc::Sender<Request>,
        stop: watch::Receiver<bool>,
        pulse: Pulse,
    ) -> Self {
        Self {
            connection,
            post,
            requests,
            stop,
            pulse,
            intake: Intake::default(),
            offset: 0,
        }
    }

    /// Listens until told to stop. What was not confirmed by then, Telegram delivers again.
    pub async fn listen(mut self) -> Result<(), ListenerError> {
        let mut backoff = Backoff::between(SHORTEST_WAIT, LONGEST_WAIT);
        let mut rival = Rival::none(Instant::now(), std::process::id().into());
        let mut hearing = Hearing::default();
        // The first poll, and the first after a failure, shows at once whether Telegram is heard.
        let mut wait = Duration::ZERO;
        let mut stop = self.stop.clone();
        while !*stop.borrow() {
            let polled = tokio::select! {
                polled = self.poll(wait) => polled,
                _ = stop.changed() => return Ok(()),
            };
            match polled {
                Ok((updates, date)) => {
                    wait = LONG_POLL;
                    self.pulse.telegram_answered();
                    hearing.hears();
                    figures::polled(Polled::Answered);
                    backoff.begin_again();
                    self.vouch(date).await?;
                    self.hand_in(updates).await?;
                }
                Err(RequestError::Api(ApiError::InvalidToken)) => {
                    return Err(ListenerError::TokenRefused);
                }
                Err(RequestError::Api(ApiError::TerminatedByOtherGetUpdates))
                    if rival.is_noticed(Instant::now()) =>
                {
                    return Err(ListenerError::Rival);
                }
                Err(error) => {
                    wait = Duration::ZERO;
                    figures::polled(Polled::Failed);
                    hearing.fails(&error);
                    let pause = pause_after(&error, &mut backoff);
                    tokio::select! {
                        () = tokio::time::sleep(pause) => {}
                        _ = stop.changed() => return Ok(()),
                    }
                }
            }
        }
        Ok(())
    }

    async fn poll(
        &self,
        wait: Duration,
    ) -> Result<(Vec<Box<RawValue>>, Option<Moment>), RequestError> {
        let seconds = u32::try_from(wait.as_secs()).unwrap_or(25);
        let request = self.connection.poller.get_updates();
        let request = request.offset(self.offset).limit(100).timeout(seconds);
        // Named in every poll: Telegram remembers the last list, and the first poll may have failed.
        let allowed = [
            AllowedUpdate::Message,
            AllowedUpdate::EditedMessage,
            AllowedUpdate::CallbackQuery,
            AllowedUpdate::MyChatMember,
        ];
        call_dated(&self.connection.poller, request.allowed_updates(allowed)).await
    }

    /// What Telegram's clock says comes before what happened by it.
    async fn vouch(&self, date: Option<Moment>) -> Result<(), ListenerError> {
        let Some(date) = date else {
            return Ok(());
        };
        let vouched = self.requests.send(Request::Vouch(date)).await;
        vouched.map_err(|_| ListenerError::DeskClosed)
    }

    async fn hand_in(&mut self, updates: Vec<Box<RawValue>>) -> Result<(), ListenerError> {
        if updates.is_empty() {
            return Ok(());
        }
        let Batch {
            incoming,
            groups,
            last,
        } = self.intake.take(&updates, self.post.texts());
        for group in groups {
            self.post.leave(group);
        }
        let Some(last) = last else {
            self.step_over().await;
            return Ok(());
        };
        figures::updates_came_in(updates.len());
        tracing::debug!(updates = updates.len(), last, "updates came in");
        self.post.heard_from(&incoming);
        self.post.settled(&writers(&incoming)).await;
        let (taken, all_on_disk) = oneshot::channel();
        let request = Request::Take(incoming, taken);
        self.requests
            .send(request)
            .await
            .map_err(|_| ListenerError::DeskClosed)?;
        all_on_disk.await.map_err(|_| ListenerError::DeskClosed)?;
        self.offset = last.saturating_add(1);
        Ok(())
    }

    /// Nothing in a batch has a number. One number further confirms an update that has it, and no other: whatever waits
    /// has a higher one.
    async fn step_over(&mut self) {
        self.offset = self.offset.saturating_add(1);
        tokio::time::sleep(SHORTEST_WAIT).await;
    }
}

fn writers(batch: &[Incoming]) -> Vec<kring_rules::ids::PersonId> {
    let wrote = batch.iter().filter_map(|incoming| incoming.what.as_ref());
    let wrote = wrote.filter(|(_, happening)| {
        matches!(
            happening,
            Happening::Did(Event::Wrote { .. }) | Happening::Replied { .. } | Happening::Spoke(_)
        )
    });
    wrote.map(|(sender, _)| sender.person).collect()
}

/// How long to wait before the next poll.
fn pause_after(error: &RequestError, backoff: &mut Backoff) -> Duration {
    match error {
        RequestError::RetryAfter(seconds) => seconds.duration(),
        _ => backoff.pause(),
    }
}
