//! What a party tapped, and what a facilitator decided and cleared about it: kinds and times. Whose eyes saw it and which
//! note goes with it stays out: both are about others.

use serde::{Deserialize, Serialize};

use crate::flag::{Flag, FlagKind};
use crate::gate::{Decided, Decision};
use crate::ids::QuestionId;
use crate::moment::Moment;
use crate::party::Clearing;
use crate::readiness::{PointKey, PointKind};

/// Something a party told with one tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlagData {
    /// What it says.
    pub kind: FlagKind,
    /// When it was raised.
    pub raised: Moment,
    /// When a facilitator saw it.
    pub seen: Option<Moment>,
}

/// What a facilitator decided at a closed gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionData {
    /// The question at the gate.
    pub gate: QuestionId,
    /// What was decided.
    pub decision: Decision,
    /// When.
    pub at: Moment,
}

/// A point that a facilitator cleared. There is a note with it, which is not shown: it can speak of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClearedData {
    /// Which point.
    pub key: PointKey,
    /// When it was cleared.
    pub at: Moment,
}

impl FlagData {
    pub(crate) fn of(flag: &Flag) -> Self {
        Self {
            kind: flag.kind,
            raised: flag.raised,
            seen: flag.seen.map(|(_, at)| at),
        }
    }
}

impl DecisionData {
    pub(crate) fn of((gate, decided): (&QuestionId, &Decided)) -> Self {
        Self {
            gate: gate.clone(),
            decision: decided.decision,
            at: decided.at,
        }
    }
}

impl ClearedData {
    /// That there are more people on one side than on the other is about others, so it is left out.
    pub(crate) fn of(clearing: &Clearing) -> Option<Self> {
        let is_own = clearing.key.kind != PointKind::Uneven;
        is_own.then(|| Self {
            key: clearing.key.clone(),
            at: clearing.at,
        })
    }
}
