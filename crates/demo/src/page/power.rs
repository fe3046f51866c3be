//! The plug: pulled, the bot is gone on the spot; put in again, it goes on where it was. Phones can be used meanwhile, as
//! Telegram keeps what they write.

use serde::Serialize;
use tokio::sync::watch;

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
