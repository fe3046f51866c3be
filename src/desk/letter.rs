//! Letters: what lies in the outbox until it has been sent.

use serde::{Deserialize, Serialize};

use crate::conversation::ids::{CaseId, PartyId, PersonId};
use crate::conversation::role::Language;
use crate::conversation::say::{FacilitatorSay, How, NoticeKind, Say};
use crate::store::{Store, Table, Vault};

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
    /// With the case it is about.
    Case(CaseId),
}

impl Letter {
    /// The vault it is kept in.
    pub(super) fn vault(&self) -> Vault {
        match &self.kept {
            Kept::House => Vault::House,
            Kept::Reader => Vault::person(self.to.0),
            Kept::Case(case) => Vault::case(case.as_str()),
        }
    }

    /// It may hold what this party wrote or tapped.
    pub(super) fn holds_words_of(&self, case: &CaseId, party: PartyId) -> bool {
        if case_of(&self.say) != Some(case) {
            return false;
        }
        match &self.say {
            Say::Participant(say) => say.tag.party == party,
            Say::Facilitator(say) => tells_of(say, party),
            Say::General(_) => false,
        }
    }
}

/// The one case that this is about.
pub(super) fn case_of(say: &Say) -> Option<&CaseId> {
    match say {
        Say::Participant(say) => Some(&say.tag.case),
        Say::Facilitator(say) => told_case(say),
        Say::General(_) => None,
    }
}

fn told_case(say: &FacilitatorSay) -> Option<&CaseId> {
    match say {
        FacilitatorSay::Notice(notice) => Some(&notice.case),
        FacilitatorSay::Case(view) => Some(&view.case),
        FacilitatorSay::Party(view) => Some(&view.title.case),
        FacilitatorSay::Points(view) => Some(&view.case),
        FacilitatorSay::Phases(title)
        | FacilitatorSay::Answers(title, _)
        | FacilitatorSay::AskNote(title, _) => Some(&title.case),
        FacilitatorSay::Summary(summary) => Some(&summary.case),
        _ => None,
    }
}

/// That something happened may still be told, and that someone wants to talk has to be; what was answered may not.
fn tells_of(say: &FacilitatorSay, party: PartyId) -> bool {
    match say {
        FacilitatorSay::Summary(_) | FacilitatorSay::Points(_) => true,
        FacilitatorSay::Party(view) => view.title.party == party,
        FacilitatorSay::Answers(title, _) | FacilitatorSay::AskNote(title, _) => {
            title.party == party
        }
        FacilitatorSay::Notice(notice) => {
            let about = notice.party.as_ref().is_some_and(|(id, _)| *id == party);
            about && matches!(notice.kind, NoticeKind::Gate(_))
        }
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
        let to = store.blind(Table::Outbox, &self.to.0.to_be_bytes());
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
