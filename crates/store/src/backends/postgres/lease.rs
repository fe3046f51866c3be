//! The lease: one row that says who leads, in which epoch, and until when, by the clock of the database alone. Safety does
//! not hang on a clock: what is written holds that row. What a clock decides is when one that cannot reach the database
//! stops: well before another may lead, reckoned from the moment at which the last answer was asked for.

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout, timeout_at};

use super::connecting::Connection;
use super::refusal::told;
use crate::StoreError;

const TAKE: &str = "update kring_lease set epoch = epoch + 1, holder = $1, \
                    until = clock_timestamp() + interval '20 s' \
                    where until < clock_timestamp() returning epoch";
const LENGTHEN: &str =
    "update kring_lease set until = clock_timestamp() + interval '20 s' where epoch = $1";
const GIVE_BACK: &str = "update kring_lease set until = '-infinity' where epoch = $1";

/// It is lengthened so often,
const EVERY: Duration = Duration::from_secs(3);
/// and given up when that was last asked for so long ago with success. Another may lead after 20 seconds: what was being
/// sent has ended by then.
const HELD_FOR: Duration = Duration::from_secs(8);
/// How long taking it may wait for a transaction of the one before, and for a standby.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct Lease {
    pub(super) epoch: u64,
    connection: Arc<Connection>,
    state: Arc<watch::Sender<State>>,
}

#[derive(Clone, Copy)]
enum State {
    Held(Instant),
    Lost(StoreError),
}

impl Lease {
    /// Takes it if nobody holds it.
    pub(super) async fn take(connection: Connection, holder: &str) -> Result<Self, StoreError> {
        let asked = now();
        let before = connection.warnings();
        let taken = timeout(PATIENCE, connection.client.query_opt(TAKE, &[&holder]))
            .await
            .map_err(|_| StoreError::DatabaseGone)?
            .map_err(|error| told(&error))?;
        connection.refuse_warned(before)?;
        let epoch: i64 = taken.ok_or(StoreError::LedByAnother)?.get(0);
        Ok(Self {
            epoch: epoch.try_into().map_err(|_| StoreError::Damaged)?,
            connection: Arc::new(connection),
            state: Arc::new(watch::Sender::new(State::Held(asked + HELD_FOR))),
        })
    }

    /// Sees to it that it stays held, for as long as this or the reactor lives.
    pub(super) fn keep(&self, reactor: &Handle) -> Result<(), StoreError> {
        let (connection, state) = (Arc::clone(&self.connection), Arc::downgrade(&self.state));
        let epoch = self.number()?;
        reactor.spawn(async move {
            let mut next = now() + EVERY;
            loop {
                sleep_until(next).await;
                let Some(state) = state.upgrade() else { return };
                let State::Held(until) = *state.borrow() else {
                    return;
                };
                let asked = now();
                next = asked + EVERY;
                match timeout_at(until, lengthen(&connection, epoch)).await {
                    Ok(Ok(())) => lengthened(&state, asked + HELD_FOR),
                    Ok(Err(error)) => lose(&state, error),
                    Err(_) => lose(&state, StoreError::DatabaseGone),
                }
            }
        });
        Ok(())
    }

    /// The number of the epoch, as the database has it.
    pub(super) fn number(&self) -> Result<i64, StoreError> {
        self.epoch.try_into().map_err(|_| StoreError::Damaged)
    }

    /// Refuses once it is lost, or was not lengthened for so long that it must be taken for lost.
    pub(super) fn held(&self) -> Result<(), StoreError> {
        match *self.state.borrow() {
            State::Held(until) if now() < until => return Ok(()),
            State::Held(_) => {}
            State::Lost(error) => return Err(error),
        }
        self.give_up(StoreError::DatabaseGone);
        Err(StoreError::DatabaseGone)
    }

    /// Waits until it is lost.
    pub(super) async fn lost(&self) -> StoreError {
        let mut news = self.state.subscribe();
        let lost = news.wait_for(|state| matches!(state, State::Lost(_))).await;
        match lost.as_deref() {
            Ok(State::Lost(error)) => *error,
            Ok(State::Held(_)) | Err(_) => StoreError::Closed,
        }
    }

    /// It is not lengthened any more, and ends by itself.
    pub(super) fn give_up(&self, error: StoreError) {
        lose(&self.state, error);
    }

    /// Another one may take it at once.
    pub(super) async fn give_back(&self) -> Result<(), StoreError> {
        let given = self
            .connection
            .client
            .execute(GIVE_BACK, &[&self.number()?])
            .await;
        given.map_err(|error| told(&error))?;
        self.give_up(StoreError::Closed);
        Ok(())
    }
}

async fn lengthen(connection: &Connection, epoch: i64) -> Result<(), StoreError> {
    let before = connection.warnings();
    let lengthened = connection.client.execute(LENGTHEN, &[&epoch]).await;
    match lengthened.map_err(|error| told(&error))? {
        0 => Err(StoreError::Deposed),
        _ => connection.refuse_warned(before),
    }
}

fn lengthened(state: &watch::Sender<State>, until: Instant) {
    state.send_if_modified(|now| {
        let is_held = matches!(now, State::Held(_));
        if is_held {
            *now = State::Held(until);
        }
        is_held
    });
}

/// The first loss is the one that is told.
fn lose(state: &watch::Sender<State>, error: StoreError) {
    state.send_if_modified(|now| {
        let is_held = matches!(now, State::Held(_));
        if is_held {
            *now = State::Lost(error);
        }
        is_held
    });
}

/// How long this may lead is measured by what passes here, and told nobody.
fn now() -> Instant {
    Instant::now()
}
