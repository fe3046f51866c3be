//! Messages that were sent lately: where each stands and what it is about, so that it can be taken back, and so that an
//! answer to it finds its question. No word of them
//! is kept, and nothing longer than Telegram lets a bot delete what it sent.

use serde::{Deserialize, Serialize};

use super::Letter;
use crate::desk::DeskError;
use crate::desk::rows::{Place, encode, tables};
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId, QuestionId};
use kring_rules::moment::{DAY, Moment};
use kring_rules::say::{Holds, Reading, Say, Stays};
use kring_store::{Expect, Put, Store};

/// A bot can delete what it sent for so long.
pub(in crate::desk) const DELETABLE: i64 = 2 * DAY;

/// A message as it came to stand in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posted {
    /// The message.
    pub message: MessageRef,
    /// When it was sent, or last changed.
    pub at: Moment,
}

/// A message that was sent lately.
#[derive(PartialEq, Serialize, Deserialize)]
pub(in crate::desk) struct Sent {
    pub(in crate::desk) to: PersonId,
    pub(in crate::desk) message: MessageRef,
    at: Moment,
    /// The party it is about; nobody when it is about the case as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    party: Option<PartyId>,
    holds: Holds,
    /// The question it is about: whoever answers the message means that one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<QuestionId>,
    /// It is a part of a readiness summary: the next one takes its place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    summary: bool,
    /// A facilitator reads in it what somebody wrote: it goes from their chat after a time.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    reading: bool,
}

impl Sent {
    /// It is a part of a readiness summary in this chat.
    pub(in crate::desk) fn is_summary_for(&self, reader: PersonId) -> bool {
        self.summary && self.to == reader
    }

    /// A facilitator has been able to read it for so long that it may go from their chat, whatever they chose.
    pub(in crate::desk) fn was_read_long_enough(&self, now: Moment) -> bool {
        self.reading && Stays::ALL.iter().any(|stays| self.goes_by(*stays, now))
    }

    /// It has been there for so long.
    pub(in crate::desk) fn goes_by(&self, stays: Stays, now: Moment) -> bool {
        now.since(self.at) >= stays.seconds()
    }

    /// It may hold what this party of its case wrote or tapped.
    pub(in crate::desk) fn holds_words_of(&self, party: PartyId) -> bool {
        self.holds == Holds::Words && self.party.is_none_or(|about| about == party)
    }

    /// The question of this party that it is about.
    pub(in crate::desk) fn question_of(self, party: PartyId) -> Option<QuestionId> {
        self.question.filter(|_| self.party == Some(party))
    }

    /// Telegram may still delete it.
    pub(in crate::desk) fn can_be_deleted(&self, now: Moment) -> bool {
        now.since(self.at) < DELETABLE
    }
}

/// The notes of a message of this letter, one for each case that it is about. A message that is changed is noted anew.
pub(in crate::desk) fn notes(
    store: &impl Store,
    letter: &Letter,
    posted: Posted,
) -> Result<Vec<Put>, DeskError> {
    let holds = letter.holds();
    let note = |(case, party): (CaseId, Option<PartyId>)| {
        let sent = Sent {
            to: letter.to,
            message: posted.message,
            at: posted.at,
            party: party.filter(|_| case.is_told()),
            holds,
            question: question(&letter.say).cloned(),
            summary: letter.say.is_summary(),
            reading: letter.say.reading() == Reading::Words,
        };
        let place = Place::of(tables::SENT, key(store, &case, letter.to, posted.message));
        let value = Some(encode(&sent)?);
        Ok(place.put(letter.vault(), Expect::Any, value))
    };
    letter.noted_with().into_iter().map(note).collect()
}

fn question(say: &Say) -> Option<&QuestionId> {
    match say {
        Say::Participant(say) => say.scene.question(),
        Say::Facilitator(_) | Say::General(_) | Say::Nothing => None,
    }
}

/// All notes about a case lie together; in which chat a message stands cannot be read.
pub(in crate::desk) fn key(
    store: &impl Store,
    case: &CaseId,
    to: PersonId,
    message: MessageRef,
) -> Vec<u8> {
    let place = [&to.0.to_be_bytes()[..], &message.0.to_be_bytes()].concat();
    [&about(case)[..], &store.blind(tables::SENT, &place)].concat()
}

/// How the keys of all notes about a case begin.
pub(in crate::desk) fn about(case: &CaseId) -> Vec<u8> {
    [case.as_str().as_bytes(), b"/"].concat()
}
