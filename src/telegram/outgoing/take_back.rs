//! Taking back what was sent: deleting messages from somebody's chat.

use super::Inner;
use super::carry::Ended;
use super::request::{self, Trouble};
use super::retrying::Retrying;
use crate::desk::LetterId;
use kring_rules::ids::{MessageRef, PersonId};

/// Telegram deletes at most so many messages at once.
const LOT: usize = 100;

/// What became of a lot.
#[derive(PartialEq)]
enum Lot {
    Deleted,
    /// One of them is too old, and Telegram deletes none of them.
    Refused,
}

impl Inner {
    /// Deletes these messages from the chat of the letter's reader. What Telegram does not delete any more stays there.
    pub(super) async fn take_back(
        &self,
        id: LetterId,
        messages: &[MessageRef],
    ) -> Result<(), Ended> {
        for lot in messages.chunks(LOT) {
            if lot.len() > 1 && self.delete(id, lot).await? == Lot::Deleted {
                continue;
            }
            for one in lot.chunks(1) {
                self.delete(id, one).await?;
            }
        }
        Ok(())
    }

    async fn delete(&self, id: LetterId, lot: &[MessageRef]) -> Result<Lot, Ended> {
        let mut retrying = Retrying::of(id);
        loop {
            match self.try_to_delete(id.to, lot).await {
                Ok(()) => return Ok(Lot::Deleted),
                Err(Trouble::Unreachable) => return Err(Ended::Unreachable),
                Err(Trouble::Refused | Trouble::Gone | Trouble::Unchanged) => {
                    return Ok(Lot::Refused);
                }
                Err(trouble @ (Trouble::Wait(_) | Trouble::Passing)) => {
                    if self.stops_after(&trouble, &mut retrying).await {
                        return Err(Ended::Stopped);
                    }
                }
            }
        }
    }

    async fn try_to_delete(&self, from: PersonId, lot: &[MessageRef]) -> Result<(), Trouble> {
        let Ok(_permit) = self.at_once.acquire().await else {
            return Err(Trouble::Passing);
        };
        request::delete(&self.connection.sender, from, lot).await
    }
}
