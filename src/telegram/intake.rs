//! What comes of an answer to a poll: each update by itself, so that one that cannot be read hides no other, and none
//! goes by without a word in the log. It never says what stands in one.

use serde_json::value::RawValue;

use super::albums::Albums;
use super::incoming::{self, Heard, Update};
use super::outgoing::Group;
use crate::desk::{DeliveryId, Incoming};
use kring_words::Texts;

/// Takes updates in.
#[derive(Default)]
pub(super) struct Intake {
    /// So many could not be read since the start.
    unread: u64,
    albums: Albums,
}

/// A batch of updates.
#[derive(Default)]
pub(super) struct Batch {
    /// What happened, in order.
    pub(super) incoming: Vec<Incoming>,
    /// The groups and channels that something came from.
    pub(super) groups: Vec<Group>,
    /// The number of the last update that has one.
    pub(super) last: Option<i32>,
}

impl Intake {
    /// Reads the updates of a batch.
    pub(super) fn take(&mut self, updates: &[Box<RawValue>], texts: &Texts) -> Batch {
        let mut batch = Batch::default();
        for raw in updates {
            self.read(incoming::read(raw, texts), &mut batch);
        }
        batch
    }

    fn read(&mut self, update: Update, batch: &mut Batch) {
        let Some(number) = update.number else {
            self.unread += 1;
            tracing::warn!(
                so_far = self.unread,
                "an update without a number could not be taken in"
            );
            return;
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
            Heard::Group(group) => {
                batch.groups.push(group);
                None
            }
            Heard::Nothing | Heard::Unreadable => None,
        };
        let delivery = DeliveryId(u64::from(number.unsigned_abs()));
        batch.incoming.push(Incoming {
            delivery,
            dated: update.dated,
            what,
        });
        batch.last = batch.last.max(Some(number));
    }
}
