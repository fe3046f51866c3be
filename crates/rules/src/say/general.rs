//! What anybody can hear, party, facilitator or stranger.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::ids::{CaseId, PartyId};
use crate::role::{Language, Role};
use crate::words::Words;

/// What anybody can hear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GeneralSay {
    /// A short word above the chat.
    Toast(Toast),
    /// Nobody invited this person yet.
    Stranger,
    /// The link does not open anything.
    Link(LinkTrouble),
    /// Which language?
    Languages,
    /// From now on in this language.
    LanguageIs(Language),
    /// How kring treats what people write.
    Privacy,
    /// Nothing is held about this person.
    NothingHeld,
    /// They have asked for many copies just now: another one can be had in a while.
    EnoughCopies,
    /// Which of these is it about?
    Switch(Vec<Hat>),
    /// From now on it is about this one.
    SwitchedTo(Hat),
    /// There is nothing else to switch to.
    NothingToSwitch,
    /// To a group or a channel: it speaks with one person at a time, and leaves.
    NotInGroups,
    /// The conversation it is about cannot be read at the moment; its facilitators have been told.
    CaseUnreadable,
    /// Something went wrong here; it is not lost, try again.
    Trouble,
}

coded! {
    /// A short word above the chat.
    Toast {
        /// That was noted already.
        Double = "double",
        /// That button belonged to an earlier message.
        Stale = "stale",
        /// Choose at least one first.
        ChooseFirst = "choose-first",
        /// There is nothing before this.
        First = "first",
        /// Done.
        Done = "done",
        /// That button is not yours, or no longer means anything.
        NotYours = "not-yours",
    }
}

coded! {
    /// Why a link opens nothing.
    LinkTrouble {
        /// It is not a link of kring, or the case is gone.
        Unknown = "unknown",
        /// Its time is over.
        Expired = "expired",
        /// It has been used.
        Used = "used",
        /// It was withdrawn.
        Revoked = "revoked",
        /// Facilitators do not take part in their own case.
        Own = "own",
    }
}

/// A part someone has: a party in a case, or facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hat {
    /// A party, under the alias the facilitator gave them.
    Party {
        /// The case.
        case: CaseId,
        /// The party.
        party: PartyId,
        /// Their alias.
        alias: Words,
        /// Their role.
        role: Role,
    },
    /// A facilitator.
    Facilitator,
}
