//! Signals as they are told to whoever does not look into the case, and the digest of a day.

use serde::{Deserialize, Serialize};

use super::{About, Signal, Telling};
use crate::coded::coded;
use crate::flag::SignalId;
use crate::ids::{CaseId, PartyId};
use crate::moment::Moment;
use crate::words::Words;

/// A signal: kind, case label, party and time, and who facilitates the case. Never the words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alarm {
    /// Which signal.
    pub signal: SignalId,
    /// The label of the case.
    pub label: Words,
    /// Whoever raised it, as the facilitators call them.
    pub alias: Words,
    /// Who facilitates the case.
    pub facilitators: Vec<Words>,
    /// When it was raised.
    pub at: Moment,
    /// Whether its case still shows it.
    pub stands: Stands,
    /// Whether it is told for the first time.
    pub telling: Telling,
    /// The party said then that it was a slip of the finger.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip: Option<Moment>,
    /// Who has seen it, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<(Words, Moment)>,
}

impl Alarm {
    /// What outlives its case stays until somebody has seen it, and so it is about nobody who could leave with it.
    pub(super) fn about(&self) -> About {
        match self.stands {
            Stands::InItsCase => About::Party(self.signal.seat()),
            Stands::OutlivesIt => About::Nobody,
        }
    }
}

coded! {
    /// Whether the case that a signal comes from still shows it.
    Stands {
        /// It does.
        InItsCase = "in-its-case",
        /// It was erased, or its link undone; or the whole case is gone.
        OutlivesIt = "outlives-it",
    }
}

/// What can wait, once a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// The case.
    pub case: CaseId,
    /// Its label.
    pub label: Words,
    /// When it was put together.
    pub at: Moment,
    /// The signals that nobody has seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<DigestLine>,
    /// Who found it hard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hard: Vec<(PartyId, Words)>,
}

/// A signal in a digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DigestLine {
    /// The party.
    pub party: PartyId,
    /// Their alias.
    pub alias: Words,
    /// What they told, with its button.
    pub signal: Signal,
}
