//! What comes of an answer to a poll: each update by itself, so that one that cannot be read hides no other, and none
//! goes by without a word in the log. It never says what stands in one.

use serde_json::value::RawValue;

use super::albums::Albums;
use super::incoming::{self, Heard};
use crate::desk::{DeliveryId, Incoming};

/// Takes updates in.
#[derive(Default)]
pub(super) struct Intake {
    /// So many could not be read since the start.
    unread: u64,
    albums: Albums,
}

/// A batch of updates.
pub(super) struct Batch {
    /// What happened, in order.
    pub(super) incoming: Vec<Incoming>,
    /// The number of the last update that has one.
    pub(super) last: Option<i32>,
}

impl Intake {
    /// Reads the updates of a batch.
    pub(super) fn take(&mut self, updates: &[Box<RawValue>]) -> Batch {
        let incoming: Vec<Incoming> = updates.iter().filter_map(|raw| self.read(raw)).collect();
        let numbers = incoming.iter().map(|incoming| incoming.delivery.0);
        let last = numbers.max().and_then(|last| i32::try_from(last).ok());
        Batch { incoming, last }
    }

    fn read(&mut self, raw: &RawValue) -> Option<Incoming> {
        let update = incoming::read(raw);
        let Some(number) = update.number else {
            self.unread += 1;
            tracing::warn!(
                so_far = self.unread,
                "an update without a number could not be taken in"
            );
            return None;
        };
        if update.what.is_unread() {
            self.unread += 1;
            tracing::warn!(
                update = number,
                so_far = self.unread,
                "an update could not be read"
            );
        }
        let what = match update.what {
            Heard::Happened(sender, happening) => {
                let is_one_more = |album| self.albums.have(sender.person, album);
                let is_answered = update.album.is_some_and(is_one_more);
                (!is_answered).then_some((sender, happening))
            }
            Heard::Nothing | Heard::Unreadable => None,
        };
        let delivery = DeliveryId(u64::from(number.unsigned_abs()));
        Some(Incoming { delivery, what })
    }
}
