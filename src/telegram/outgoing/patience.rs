//! How long to wait after a failed try.

use std::time::Duration;

use super::Inner;
use super::request::Trouble;
use crate::desk::LetterId;

/// After a failed try the next comes so much later, doubling up to [`LONGEST_WAIT`], give or take a quarter.
const SHORTEST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// The patience with one request.
pub(super) struct Patience {
    id: LetterId,
    wait: Duration,
}

impl Patience {
    pub(super) fn with(id: LetterId) -> Self {
        Self {
            id,
            wait: SHORTEST_WAIT,
        }
    }

    /// The next try comes so much later.
    pub(super) fn after(&mut self, trouble: &Trouble) -> Duration {
        if let Trouble::Wait(asked) = trouble {
            return *asked;
        }
        let wait = jittered(self.wait, self.id);
        self.wait = (self.wait * 2).min(LONGEST_WAIT);
        wait
    }
}

impl Inner {
    /// kring stops before so much time has passed.
    pub(super) async fn stops_within(&self, wait: Duration) -> bool {
        let mut stop = self.stop.clone();
        tokio::select! {
            () = tokio::time::sleep(wait) => self.is_stopping(),
            _ = stop.wait_for(|stop| *stop) => true,
        }
    }
}

/// Gives or takes a quarter, so that many letters that failed together do not come back together.
fn jittered(wait: Duration, id: LetterId) -> Duration {
    let quarter = wait / 4;
    let share = u32::try_from(id.number.wrapping_mul(0x9E37_79B9) % 100).unwrap_or_default();
    wait * 3 / 4 + quarter * 2 * share / 100
}
