//! The plug: pulled, the bot is gone on the spot; put in again, it goes on where it was. Phones can be used meanwhile, as
//! Telegram keeps what they write.

use std::time::Duration;

use anyhow::{Context, Result};
use serde::Serialize;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use super::hall::Hall;
use super::news::News;
use crate::stage::{Running, Stage};

/// The bot is back within this time.
const PATIENCE: Duration = Duration::from_mins(1);

/// Whether the bot runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "power")]
pub(super) enum Power {
    /// It runs.
    #[default]
    On,
    /// Its plug is out.
    Out,
    /// It starts.
    Starting,
    /// It runs again, so long after its plug was put in.
    Back {
        /// So long.
        milliseconds: u64,
    },
}

impl Power {
    pub(super) fn is_on(self) -> bool {
        matches!(self, Self::On | Self::Back { .. })
    }
}

/// Whether the bot runs, and whoever wants to know.
#[derive(Default)]
pub(super) struct Plug(watch::Sender<Power>);

impl Plug {
    pub(super) fn power(&self) -> Power {
        *self.0.borrow()
    }

    pub(super) fn turn(&self, power: Power) {
        self.0.send_replace(power);
    }

    /// Waits until the bot runs; tells whether there was anything to wait for.
    pub(super) async fn until_on(&self) -> bool {
        let waited = !self.power().is_on();
        // The hall keeps the other end.
        let _ = self.0.subscribe().wait_for(|power| power.is_on()).await;
        waited
    }
}

/// Pulls the plug, or puts it in again: whichever there is to do.
pub(super) async fn switch(hall: &Hall, running: &mut Running) -> Result<()> {
    if hall.plug.power().is_on() {
        running.pull_the_plug().await?;
        hall.turn(Power::Out);
        return Ok(());
    }
    hall.turn(Power::Starting);
    let asked = Instant::now();
    running.plug_in();
    let back = tokio::select! {
        back = timeout(PATIENCE, back(hall)) => back.context("the bot does not come back"),
        error = running.failed() => Err(error),
    };
    back?;
    let milliseconds = u64::try_from(asked.elapsed().as_millis()).unwrap_or(u64::MAX);
    hall.turn(Power::Back { milliseconds });
    Ok(())
}

async fn back(hall: &Hall) {
    let data = hall.stage().await.data().to_owned();
    Stage::until_there(hall.wishes.bot.clone(), data).await;
}

impl Hall {
    /// The plug is out or in: everybody who looks sees it.
    pub(super) fn turn(&self, power: Power) {
        self.plug.turn(power);
        self.tell(News::power(power));
    }
}
