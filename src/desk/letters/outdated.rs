//! When a letter that is still owed need not go out any more: because a newer one says it all, because its reader has been
//! out of reach for long, or because its reader is nobody's business.

use super::sent::DELETABLE;
use super::{Kept, Letter};
use kring_rules::ids::MessageRef;
use kring_rules::moment::{DAY, Moment};
use kring_rules::say::{How, Say, Urgency};

/// What is owed to somebody who cannot be reached is let go of after so long.
const KEPT_OUT_OF_REACH: i64 = 30 * DAY;

impl Letter {
    /// Who reads this newer one need not read the older one any more.
    pub fn makes_needless(&self, older: &Self) -> bool {
        let nothing_else = older.sent == 0 && older.take_back.is_empty();
        self.to == older.to && nothing_else && self.says_all_of(older)
    }

    fn says_all_of(&self, older: &Self) -> bool {
        match (&self.say, &older.say) {
            (Say::Participant(new), Say::Participant(old)) => {
                let both_new = self.how == How::New && older.how == How::New;
                let instead = both_new && new.shows_where_they_are();
                let here = instead || in_one_place(self.how, older.how);
                let newer_copy = new.is_own_copy() && old.is_own_copy();
                new.tag.seat() == old.tag.seat() && (here && old.is_passing() || newer_copy)
            }
            (Say::Facilitator(_), Say::Facilitator(_)) => {
                let newer_copy = self.say.is_document() && older.say.is_document();
                let both_boards = self.is_board() && older.is_board();
                newer_copy || (both_boards && in_one_place(self.how, older.how))
            }
            // One answer is enough for somebody whom nobody invited.
            (Say::General(_), Say::General(old)) => {
                self.is_to_stranger() && older.is_to_stranger() && old.is_for_anybody()
            }
            (
                Say::Participant(_) | Say::Facilitator(_) | Say::General(_) | Say::Nothing,
                Say::Participant(_) | Say::Facilitator(_) | Say::General(_) | Say::Nothing,
            ) => false,
        }
    }

    /// It overtakes everything else that is owed to its reader.
    pub fn is_signal(&self) -> bool {
        self.say.urgency() == Urgency::Signal
    }

    fn is_board(&self) -> bool {
        self.say.urgency() == Urgency::Board
    }

    /// Its reader is not known to kring: of them nothing stays, also not that they wrote and blocked the bot.
    pub fn is_to_stranger(&self) -> bool {
        self.kept == Kept::House
    }

    /// What it takes back is too old for Telegram to delete it.
    pub fn takes_back_in_vain(&self, now: Moment) -> bool {
        now.since(self.written) >= DELETABLE
    }

    /// Its reader has been out of reach for so long that it is let go of: but for signals and links.
    pub fn has_expired(&self, now: Moment) -> bool {
        let stays = self.is_signal() || self.say.is_link() || self.written == Moment::default();
        !stays && now.since(self.written) >= KEPT_OUT_OF_REACH
    }
}

/// Both change the same message.
fn in_one_place(new: How, old: How) -> bool {
    place(new).is_some() && place(new) == place(old)
}

fn place(how: How) -> Option<MessageRef> {
    match how {
        How::InPlace(message) => Some(message),
        How::New | How::Toast => None,
    }
}

#[cfg(test)]
mod tests;
