//! Taking back what was sent: deleting messages from somebody's chat.

use super::Inner;
use super::carry::Ended;
use super::refusal::Trouble;
use super::request;
use crate::desk::{Letter, LetterId};
use kring_rules::ids::MessageRef;

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
    /// Deletes what this letter takes back from the chat of its reader. What Telegram does not delete any more stays there.
    pub(super) async fn take_back(&self, id: LetterId, letter: &mut Letter) -> Result<(), Ended> {
        for lot in letter.take_back.chunks(LOT) {
            if lot.len() > 1 && self.delete(id, letter, lot).await? == Lot::Deleted {
                continue;
            }
            for one in lot.chunks(1) {
                self.delete(id, letter, one).await?;
            }
        }
        letter.take_back.clear();
        Ok(())
    }

    async fn delete(
        &self,
        id: LetterId,
        letter: &Letter,
        lot: &[MessageRef],
    ) -> Result<Lot, Ended> {
        let deleting = request::delete(&self.connection.sender, id.to, lot);
        match self.ask(id, letter, deleting).await {
            Ok(()) => Ok(Lot::Deleted),
            Err(Trouble::Gone | Trouble::Unchanged | Trouble::Never(_)) => Ok(Lot::Refused),
            // Of several, one may be the reason; and in the end nothing can be deleted any more.
            Err(Trouble::Unknown) if lot.len() > 1 || self.is_too_late(letter) => Ok(Lot::Refused),
            Err(trouble) => Err(Ended::of(trouble)),
        }
    }

    fn is_too_late(&self, letter: &Letter) -> bool {
        letter.takes_back_in_vain(self.surroundings.clock.now())
    }
}
