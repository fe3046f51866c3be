//! Waiting after a failed try, until the next one or until kring stops.

use std::time::Duration;

use super::Inner;
use super::request::Trouble;
use crate::backoff::{Backoff, spread};
use crate::desk::LetterId;

/// After a failed try the next comes so much later, doubling up to [`LONGEST_WAIT`], give or take a quarter.
const SHORTEST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// The waits of one request.
pub(super) struct Retrying {
    id: LetterId,
    backoff: Backoff,
}

impl Retrying {
    pub(super) fn of(id: LetterId) -> Self {
        Self {
            id,
            backoff: Backoff::between(SHORTEST_WAIT, LONGEST_WAIT),
        }
    }

    fn pause(&mut self, trouble: &Trouble) -> Duration {
        match trouble {
            Trouble::Wait(asked) => *asked,
            _ => spread(self.backoff.pause(), self.id.number),
        }
    }
}

impl Inner {
    /// Waits for the next try. kring may stop before it comes.
    pub(super) async fn stops_after(&self, trouble: &Trouble, retrying: &mut Retrying) -> bool {
        self.stops_within(retrying.pause(trouble)).await
    }

    /// kring stops before so much time has passed.
    pub(super) async fn stops_within(&self, wait: Duration) -> bool {
        let mut stop = self.stop.clone();
        tokio::select! {
            () = tokio::time::sleep(wait) => self.is_stopping(),
            _ = stop.wait_for(|stop| *stop) => true,
        }
    }
}
