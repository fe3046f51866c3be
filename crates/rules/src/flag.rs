//! What reaches the facilitator at once, and again until someone has seen it. No flag closes by itself.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::PersonId;
use super::moment::{HOUR, MINUTE, Moment};

/// Unseen for so long, a flag is told again, and to every facilitator of the case.
const FIRST_REPEAT: i64 = 30 * MINUTE;
/// Raised again within so long, it is the same cry.
const JUST_NOW: i64 = MINUTE - 1;
/// For so long a person can say that what they tapped was a slip of the finger.
pub const SLIP: i64 = 5 * MINUTE;
/// Still unseen, it is told again with this interval.
const LATER_REPEATS: i64 = 4 * HOUR;

coded! {
    /// What a party can tell with one tap.
    FlagKind {
        /// Wants to talk to a person.
        Talk = "talk",
        /// Does not feel safe.
        Unsafe = "unsafe",
        /// Is in danger or threatened.
        Danger = "danger",
        /// Thinks of hurting or killing themselves.
        SelfHarm = "self-harm",
        /// Is hurt at home, or knows a child that is.
        Home = "home",
        /// Is pressed or feels revenge.
        Pressure = "pressure",
    }
}

impl FlagKind {
    /// Something is wrong; the other one only asks for a person.
    pub fn is_an_alarm(self) -> bool {
        self != Self::Talk
    }
}

/// A flag that was raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flag {
    /// What it says.
    pub kind: FlagKind,
    /// When it was raised.
    pub raised: Moment,
    /// The facilitator who saw it, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<(PersonId, Moment)>,
    /// When it is told again.
    pub repeat: Moment,
    /// The party said then that it was a slip of the finger.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip: Option<Moment>,
}

impl Flag {
    /// A new one; the facilitator is told now.
    pub fn raise(kind: FlagKind, now: Moment) -> Self {
        Self {
            kind,
            raised: now,
            seen: None,
            repeat: now.plus(FIRST_REPEAT),
            slip: None,
        }
    }

    /// The party can still say that it was a slip of the finger.
    pub fn can_be_a_slip(&self, kind: FlagKind, now: Moment) -> bool {
        self.kind == kind && self.slip.is_none() && now.is_within(SLIP, self.raised)
    }

    /// It stands, until somebody has seen it and the party has said that it was a slip of the finger.
    pub fn stands(&self) -> bool {
        self.seen.is_none() || self.slip.is_none()
    }

    /// When it must be told again, if nobody has seen it.
    pub fn due(&self) -> Option<Moment> {
        self.seen.is_none().then_some(self.repeat)
    }

    /// It says this, and nobody has seen it yet.
    pub fn is_unseen(&self, kind: FlagKind) -> bool {
        self.kind == kind && self.seen.is_none()
    }

    /// The party raises it once more. True when that is to be told: not if it was raised just now.
    pub fn raise_again(&mut self, now: Moment) -> bool {
        let told = !now.is_within(JUST_NOW, self.raised);
        if told || self.slip.is_some() {
            self.slip = None;
            self.raised = now;
            self.repeat = now.plus(FIRST_REPEAT);
            return true;
        }
        false
    }

    /// The clock was put back: it need not wait for the time it was before.
    pub fn clock_went_back(&mut self, now: Moment) {
        self.repeat = self.repeat.min(now.plus(FIRST_REPEAT));
    }

    /// It is told again now; the next time is later.
    pub fn told_again(&mut self, now: Moment) {
        self.repeat = now.plus(LATER_REPEATS);
    }
}
