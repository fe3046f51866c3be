//! What anybody can hear, party, facilitator or stranger.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::ids::{CaseId, PartyId, Seat};
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
    /// This, in every language: nobody knows which one they speak.
    InEveryLanguage(Box<GeneralSay>),
    /// They have asked for many copies just now: another one can be had in a while.
    EnoughCopies,
    /// Which of these is it about?
    Switch(Vec<Hat>),
    /// From now on it is about this one.
    SwitchedTo(Hat),
    /// Which of these is this text for? It is held until they say so.
    WhichConversation(Vec<Hat>, Words),
    /// There is no room to hold what they wrote.
    NotHeld,
    /// What they wrote is for none of them, and is held no longer.
    HeldIsLetGo,
    /// These preparations of theirs are still open.
    AlsoOpen(Vec<Hat>),
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
        /// The time in which this could be taken back is over.
        TooLate = "too-late",
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
        /// The preparation has been ended.
        Ended = "ended",
        /// They take part in this conversation already: it is somebody else's.
        Another = "another",
        /// They erased what they wrote with it.
        Erased = "erased",
        /// It is a facilitator's, and they take part.
        ForFacilitators = "for-facilitators",
        /// They facilitate this case already: it is unused.
        Already = "already",
        /// A facilitator first says whether they are the colleague it was made for.
        Waits = "waits",
        /// It was made for somebody else, says the facilitator.
        Refused = "refused",
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
        /// Whose conversation it is.
        #[serde(default)]
        whose: Whose,
    },
    /// A facilitator.
    Facilitator,
}

/// Whose conversation something belongs to, for somebody who takes part in several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whose {
    /// The facilitator who leads it; nothing in letters of an earlier release.
    pub facilitator: Words,
    /// As whom they take part, where the facilitator alone does not tell it apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<Words>,
    /// Which one of several, where that does not tell it apart either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u8>,
}

impl Hat {
    /// Told apart, so that no two of somebody's parts look the same.
    pub fn told_apart(mut hats: Vec<Self>) -> Vec<Self> {
        let all = hats.clone();
        let mut before: Vec<&Self> = Vec::new();
        for (hat, known) in hats.iter_mut().zip(&all) {
            let alike = |other: &&Self| other.name() == known.name();
            let number = before.iter().copied().filter(alike).count() + 1;
            let same_name = all.iter().filter(alike).count() > 1;
            let same_facilitator = |other: &&Self| other.facilitator() == known.facilitator();
            let several = all.iter().filter(same_facilitator).count() > 1;
            before.push(known);
            if let Self::Party { whose, alias, .. } = hat {
                whose.alias = several.then(|| alias.clone());
                whose.number = same_name.then(|| u8::try_from(number).unwrap_or(u8::MAX));
            }
        }
        hats
    }

    fn facilitator(&self) -> Option<&Words> {
        match self {
            Self::Party { whose, .. } => Some(&whose.facilitator),
            Self::Facilitator => None,
        }
    }

    fn name(&self) -> Option<(&Words, &Words)> {
        match self {
            Self::Party { whose, alias, .. } => Some((&whose.facilitator, alias)),
            Self::Facilitator => None,
        }
    }

    /// Whose conversation it is.
    pub fn whose(&self) -> Option<&Whose> {
        match self {
            Self::Party { whose, .. } => Some(whose),
            Self::Facilitator => None,
        }
    }

    /// It is this party of that case.
    pub fn is_seat(&self, seat: &Seat) -> bool {
        match self {
            Self::Party { case, party, .. } => *case == seat.case && *party == seat.party,
            Self::Facilitator => false,
        }
    }
}
