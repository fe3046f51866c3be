//! When a letter that is still owed need not go out any more: because a newer one says it all, because its reader has been
//! out of reach for long, or because its reader is nobody's business.

use super::sent::DELETABLE;
use super::{Kept, Letter};
use kring_rules::ids::MessageRef;
use kring_rules::moment::{DAY, Moment};
use kring_rules::say::{FacilitatorSay, GeneralSay, How, Lead, ParticipantSay, Say, Scene};

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
                let same_preparation =
                    new.tag.case == old.tag.case && new.tag.party == old.tag.party;
                let both_new = self.how == How::New && older.how == How::New;
                let instead = both_new && new.shows_where_they_are();
                let here = instead || in_one_place(self.how, older.how);
                let of_passing = here && old.is_passing();
                let newer_copy = is_own_copy(new) && is_own_copy(old);
                same_preparation && (of_passing || newer_copy)
            }
            (Say::Facilitator(new), Say::Facilitator(old)) => {
                let same_board = is_on_the_board(new) && is_on_the_board(old);
                let newer_copy = matches!(
                    (&**new, &**old),
                    (FacilitatorSay::OwnCopy(_), FacilitatorSay::OwnCopy(_))
                );
                newer_copy || (same_board && in_one_place(self.how, older.how))
            }
            // One answer is enough for somebody whom nobody invited.
            (Say::General(_), Say::General(old)) => {
                self.is_to_stranger() && older.is_to_stranger() && is_for_anybody(old)
            }
            _ => false,
        }
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
        let stays = self.is_signal() || self.is_link() || self.written == Moment::default();
        !stays && now.since(self.written) >= KEPT_OUT_OF_REACH
    }
}

fn is_own_copy(say: &ParticipantSay) -> bool {
    matches!(say.scene, Scene::OwnCopy(_)) && say.leads.is_empty()
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

fn is_on_the_board(say: &FacilitatorSay) -> bool {
    matches!(
        say,
        FacilitatorSay::Board(_) | FacilitatorSay::Case(_) | FacilitatorSay::Party(_)
    )
}

fn is_for_anybody(say: &GeneralSay) -> bool {
    match say {
        GeneralSay::Stranger
        | GeneralSay::Link(_)
        | GeneralSay::Languages
        | GeneralSay::LanguageIs(_)
        | GeneralSay::Privacy
        | GeneralSay::EnoughCopies
        | GeneralSay::NothingHeld
        | GeneralSay::Trouble => true,
        GeneralSay::Toast(_)
        | GeneralSay::NotInGroups
        | GeneralSay::Switch(_)
        | GeneralSay::SwitchedTo(_)
        | GeneralSay::NothingToSwitch => false,
    }
}

trait Passing {
    /// It shows where someone is in their preparation, whatever was shown before.
    fn shows_where_they_are(&self) -> bool;
    /// The next screen says all that matters of it.
    fn is_passing(&self) -> bool;
}

impl Passing for ParticipantSay {
    fn shows_where_they_are(&self) -> bool {
        match self.scene {
            Scene::Consent(_) | Scene::Question(_) | Scene::Review(_) => true,
            Scene::Nothing
            | Scene::ConsentAnswered(..)
            | Scene::ConsentWaits(_)
            | Scene::Answered(..)
            | Scene::Closed(_)
            | Scene::Phase(..)
            | Scene::Answer(_)
            | Scene::HandedIn
            | Scene::Paused
            | Scene::StopMenu
            | Scene::Stopped
            | Scene::EraseConfirm
            | Scene::Erased
            | Scene::TalkMenu
            | Scene::Raised(_)
            | Scene::NotForYou
            | Scene::Ended(_)
            | Scene::CaseErased
            | Scene::OwnCopy(_) => false,
        }
    }

    fn is_passing(&self) -> bool {
        let scene = match self.scene {
            Scene::Nothing
            | Scene::Consent(_)
            | Scene::ConsentWaits(_)
            | Scene::Question(_)
            | Scene::Review(_)
            | Scene::Phase(..)
            | Scene::Answer(_)
            | Scene::StopMenu
            | Scene::EraseConfirm
            | Scene::TalkMenu => true,
            Scene::ConsentAnswered(..)
            | Scene::Answered(..)
            | Scene::Closed(_)
            | Scene::HandedIn
            | Scene::Paused
            | Scene::Stopped
            | Scene::Erased
            | Scene::Raised(_)
            | Scene::NotForYou
            | Scene::Ended(_)
            | Scene::CaseErased
            | Scene::OwnCopy(_) => false,
        };
        scene && self.leads.iter().all(is_said_anyway)
    }
}

/// A word that nobody misses who sees the next screen: that something was kept shows in it. That something was *not*
/// kept, or what is to come, has to be read.
fn is_said_anyway(lead: &Lead) -> bool {
    match lead {
        Lead::Noted
        | Lead::Added
        | Lead::Skipped
        | Lead::PutOff
        | Lead::Kept
        | Lead::WordsStay
        | Lead::WordsKept
        | Lead::WordsAdded
        | Lead::UnknownCommand
        | Lead::Stale
        | Lead::WelcomeBack
        | Lead::StillOpen(_) => true,
        Lead::Welcome
        | Lead::AddedTo(_)
        | Lead::EditCannotBeRead(_)
        | Lead::NotWrittenThere
        | Lead::Corrected(_)
        | Lead::NothingToCorrect
        | Lead::Emptied
        | Lead::CannotRead(_)
        | Lead::Empty
        | Lead::Full
        | Lead::PreparationFull
        | Lead::PreparationNearlyFull
        | Lead::NotWrittenPaused
        | Lead::NotWrittenStopped
        | Lead::NotWrittenConsent
        | Lead::NotWritten
        | Lead::Gate(_)
        | Lead::Reaction(_)
        | Lead::Told(_)
        | Lead::ConsentAgain
        | Lead::ConsentAfterStop
        | Lead::ConsentChanged
        | Lead::OpenedAgain
        | Lead::GoesOnIndirectly
        | Lead::GateIsClosed
        | Lead::OpenAgain
        | Lead::Help
        | Lead::Shared(_) => false,
    }
}

#[cfg(test)]
mod tests;
