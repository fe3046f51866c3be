//! What anybody can hear, party, facilitator or stranger.

use serde::{Deserialize, Serialize};

use super::table::said;
use super::{About, Holds};
use crate::coded::coded;
use crate::ids::{CaseId, PartyId, Seat};
use crate::role::{Language, Role};
use crate::words::Words;

said! {
    /// What anybody can hear.
    GeneralSay [
        /// What it is about.
        pub(super) fn about -> About, use About::{Nobody};
        /// To whom it is said.
        fn audience -> Audience, use Audience::{Anybody, TheirOwn};
    ] {
        /// A short word above the chat.
        Toast(toast: Toast) => Nobody, TheirOwn;
        /// Nobody invited this person yet.
        Stranger => Nobody, Anybody;
        /// The link does not open anything.
        Link(trouble: LinkTrouble) => Nobody, Anybody;
        /// Which language?
        Languages => Nobody, Anybody;
        /// From now on in this language.
        LanguageIs(language: Language) => Nobody, Anybody;
        /// How kring treats what people write.
        Privacy => Nobody, Anybody;
        /// Nothing is held about this person.
        NothingHeld => Nobody, Anybody;
        /// This, in every language: nobody knows which one they speak.
        InEveryLanguage(say: Box<GeneralSay>) => say.about(), say.audience();
        /// They have asked for many copies just now: another one can be had in a while.
        EnoughCopies => Nobody, Anybody;
        /// Which of these is it about?
        Switch(hats: Vec<Hat>) => About::each(hats, Hat::about), TheirOwn;
        /// From now on it is about this one.
        SwitchedTo(hat: Hat) => hat.about(), TheirOwn;
        /// Which of these is this text for? It is held until they say so.
        WhichConversation(hats: Vec<Hat>, words: Words) => About::each(hats, Hat::about), TheirOwn;
        /// There is no room to hold what they wrote.
        NotHeld => Nobody, TheirOwn;
        /// What they wrote is for none of them, and is held no longer.
        HeldIsLetGo => Nobody, TheirOwn;
        /// These preparations of theirs are still open.
        AlsoOpen(hats: Vec<Hat>) => About::each(hats, Hat::about), TheirOwn;
        /// There is nothing else to switch to.
        NothingToSwitch => Nobody, TheirOwn;
        /// To a group or a channel: it speaks with one person at a time, and leaves.
        NotInGroups => Nobody, TheirOwn;
        /// The conversation it is about cannot be read at the moment; its facilitators have been told.
        CaseUnreadable => Nobody, TheirOwn;
        /// Something went wrong here; it is not lost, try again.
        Trouble => Nobody, Anybody;
    }
}

impl GeneralSay {
    /// It is said to anybody who asks, whoever they are.
    pub fn is_for_anybody(&self) -> bool {
        self.audience() == Audience::Anybody
    }

    /// What is about a party is said to themselves here.
    pub(super) fn holds(&self) -> Holds {
        Holds::of(self.about() != About::Nobody)
    }
}

/// To whom something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Audience {
    /// To anybody who asks, whoever they are.
    Anybody,
    /// To whoever it is about, or did something.
    TheirOwn,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn hat(case: &str, facilitator: &str, alias: &str) -> Hat {
        Hat::Party {
            case: CaseId::new(case),
            party: PartyId(1),
            alias: Words::new(alias),
            role: Role::Harmed,
            whose: Whose {
                facilitator: Words::new(facilitator),
                alias: None,
                number: None,
            },
        }
    }

    #[test]
    fn a_hat_says_no_more_than_tells_it_apart() {
        let hats = Hat::told_apart(vec![
            hat("A", "An", "Bo"),
            hat("B", "An", "Bo"),
            hat("C", "An", "Bob"),
            hat("D", "Cas", "Bo"),
            Hat::Facilitator,
        ]);
        let whose = |hat: &Hat| {
            let whose = hat.whose()?;
            let alias = whose.alias.as_ref().map(|alias| alias.as_str().to_owned());
            Some((alias, whose.number))
        };
        let named = |alias: &str, number| Some((Some(alias.to_owned()), number));
        let told: Vec<_> = hats.iter().map(whose).collect();
        let bo = [named("Bo", Some(1)), named("Bo", Some(2))];
        let others = [named("Bob", None), Some((None, None)), None];
        assert_eq!(told, [&bo[..], &others].concat());
    }
}
