//! Letters: what lies in the outbox until it has been sent.

use super::{tables, vaults};
use serde::{Deserialize, Serialize};

use super::undelivered::Refusal;
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId};
use kring_rules::moment::Moment;
use kring_rules::role::Language;
use kring_rules::say::{FacilitatorSay, How, NoticeKind, PartyTitle, Say, Scene};
use kring_store::{Store, Vault};

/// Something that is owed to someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// To whom.
    pub to: PersonId,
    /// In which language.
    pub language: Language,
    /// What.
    pub say: Say,
    /// In which way.
    pub how: How,
    /// A long letter goes out as several messages: so many of them have been sent.
    #[serde(default)]
    pub sent: u16,
    /// With whom it is kept, and so with whom it is forgotten.
    #[serde(default)]
    pub kept: Kept,
    /// Messages that go from the chat of its reader before anything of it is sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub take_back: Vec<MessageRef>,
    /// When it was written; nothing is known of letters of the first release.
    #[serde(default)]
    pub written: Moment,
    /// Telegram will never take it as it is: it stays here until somebody has it sent again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<Refusal>,
}

/// With whom a letter is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// With the house: its reader is not known to kring.
    #[default]
    House,
    /// With its reader.
    Reader,
    /// With the one party it is about.
    Party(CaseId, PartyId),
    /// With what is told about the case as a whole.
    Told(CaseId),
}

impl Letter {
    /// The vault it is kept in.
    pub(super) fn vault(&self) -> Vault {
        match &self.kept {
            Kept::House => vaults::house(),
            Kept::Reader => vaults::person(self.to),
            Kept::Party(case, party) => vaults::party(case, *party),
            Kept::Told(case) => vaults::told(case),
        }
    }

    /// It names cases by their labels.
    pub(super) fn names_several_cases(&self) -> bool {
        let Say::Facilitator(say) = &self.say else {
            return false;
        };
        matches!(
            **say,
            FacilitatorSay::Board(_) | FacilitatorSay::WhichToErase(_)
        )
    }

    /// It says nothing: it only takes messages back.
    pub fn taking_back(to: PersonId, messages: Vec<MessageRef>, now: Moment) -> Self {
        Self {
            to,
            language: Language::Dutch,
            say: Say::Nothing,
            how: How::New,
            sent: 0,
            kept: Kept::House,
            take_back: messages,
            written: now,
            refused: None,
        }
    }

    /// It may hold what this party wrote or tapped.
    pub(super) fn holds_words_of(&self, case: &CaseId, party: PartyId) -> bool {
        let is_meant = match subject(&self.say) {
            Some(About::Case(about)) => about == case,
            Some(About::Party(about, of)) => about == case && of == party,
            None => false,
        };
        is_meant && Holds::of(&self.say) == Holds::Words
    }

    /// It is about this case, or about a party of it.
    pub(super) fn is_about(&self, case: &CaseId) -> bool {
        match subject(&self.say) {
            Some(About::Case(about) | About::Party(about, _)) => about == case,
            None => false,
        }
    }

    /// It is the last thing that someone hears about a preparation they have left.
    pub(super) fn is_farewell(&self) -> bool {
        let Say::Participant(say) = &self.say else {
            return false;
        };
        matches!(say.scene, Scene::Erased | Scene::NotForYou)
    }
}

/// What something is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum About<'a> {
    /// One party.
    Party(&'a CaseId, PartyId),
    /// A case as a whole.
    Case(&'a CaseId),
}

/// The party or the case that this is about, if it is about one.
pub(super) fn subject(say: &Say) -> Option<About<'_>> {
    match say {
        Say::Participant(say) => Some(About::Party(&say.tag.case, say.tag.party)),
        Say::Facilitator(say) => told_subject(say),
        Say::General(_) | Say::Nothing => None,
    }
}

fn told_subject(say: &FacilitatorSay) -> Option<About<'_>> {
    Some(match say {
        FacilitatorSay::Notice(notice) => match &notice.party {
            Some((party, _)) => About::Party(&notice.case, *party),
            None => About::Case(&notice.case),
        },
        FacilitatorSay::Case(view) => About::Case(&view.case),
        FacilitatorSay::Points(view) => About::Case(&view.case),
        FacilitatorSay::Summary(summary) => About::Case(&summary.case),
        FacilitatorSay::Ending(title)
        | FacilitatorSay::Ended(title)
        | FacilitatorSay::ConfirmErase(title) => About::Case(&title.case),
        FacilitatorSay::Party(view) => about_party(&view.title),
        FacilitatorSay::Phases(title)
        | FacilitatorSay::Answers(title, _)
        | FacilitatorSay::AskNote(title, _)
        | FacilitatorSay::ConfirmEnd(title, _)
        | FacilitatorSay::ConfirmWrongPerson(title) => about_party(title),
        _ => return None,
    })
}

fn about_party(title: &PartyTitle) -> About<'_> {
    About::Party(&title.case, title.party)
}

/// Whether something holds what a party wrote or tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Holds {
    /// It may: words of the party it is about or, when it is about the case as a whole, of any party.
    Words,
    /// It does not.
    NoWords,
}

impl Holds {
    /// That something happened may still be told, and that someone wants to talk has to be; what was answered may not.
    pub(super) fn of(say: &Say) -> Self {
        let holds_words = match say {
            Say::Participant(_) => true,
            Say::Facilitator(say) => tells_words(say),
            Say::General(_) | Say::Nothing => false,
        };
        if holds_words {
            Self::Words
        } else {
            Self::NoWords
        }
    }
}

fn tells_words(say: &FacilitatorSay) -> bool {
    match say {
        FacilitatorSay::Summary(_)
        | FacilitatorSay::Points(_)
        | FacilitatorSay::Party(_)
        | FacilitatorSay::Answers(..)
        | FacilitatorSay::AskNote(..) => true,
        FacilitatorSay::Notice(notice) => matches!(notice.kind, NoticeKind::Gate(_)),
        _ => false,
    }
}

/// The place of a letter in the outbox: per person, in the order in which the letters were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LetterId {
    /// To whom.
    pub to: PersonId,
    /// Goes up with every letter.
    pub number: u64,
}

impl LetterId {
    /// The key of the letter's row, in which nobody can read to whom it is.
    pub fn key(self, store: &impl Store) -> Vec<u8> {
        let to = store.blind(tables::OUTBOX, &self.to.0.to_be_bytes());
        [&to[..], &self.number.to_be_bytes()].concat()
    }

    /// The number of the letter at this key.
    pub(super) fn number_in(key: &[u8]) -> Option<u64> {
        Some(u64::from_be_bytes(*key.last_chunk()?))
    }
}

/// The same order as the signed numbers, as unsigned ones.
pub(super) fn sortable(number: i64) -> u64 {
    number.cast_unsigned() ^ (1 << 63)
}
