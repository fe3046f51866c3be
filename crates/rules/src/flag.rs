//! What reaches the facilitator, and again until someone has seen it. No flag closes by itself; when it is told is for the
//! room of signals to say.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::{CaseId, PartyId, PersonId, Seat};
use super::moment::{MINUTE, Moment};
use super::taps::{Carried, Ids, Pieces};

/// Raised again within so long, it is the same cry.
const JUST_NOW: i64 = MINUTE - 1;
/// For so long a person can say that what they tapped was a slip of the finger.
pub const SLIP: i64 = 5 * MINUTE;

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

    /// It is told day and night, to everybody who can do something.
    pub fn cannot_wait(self) -> bool {
        match self {
            Self::Danger | Self::SelfHarm | Self::Home => true,
            Self::Talk | Self::Unsafe | Self::Pressure => false,
        }
    }
}

/// A flag that was raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flag {
    /// What it says.
    pub kind: FlagKind,
    /// When it was raised last.
    pub raised: Moment,
    /// When it was raised first, where that was earlier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Moment>,
    /// Who saw it, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<(PersonId, Moment)>,
    /// The party said then that it was a slip of the finger.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip: Option<Moment>,
}

impl Flag {
    /// A new one.
    pub fn raise(kind: FlagKind, now: Moment) -> Self {
        Self {
            kind,
            raised: now,
            first: None,
            seen: None,
            slip: None,
        }
    }

    /// When it was raised first.
    pub fn since(&self) -> Moment {
        self.first.unwrap_or(self.raised)
    }

    /// The party can still say that it was a slip of the finger.
    pub fn can_be_a_slip(&self, kind: FlagKind, now: Moment) -> bool {
        self.kind == kind && self.slip.is_none() && now.is_within(SLIP, self.raised)
    }

    /// It stands, until somebody has seen it and the party has said that it was a slip of the finger.
    pub fn stands(&self) -> bool {
        self.seen.is_none() || self.slip.is_none()
    }

    /// It says this, and nobody has seen it yet.
    pub fn is_unseen(&self, kind: FlagKind) -> bool {
        self.kind == kind && self.seen.is_none()
    }

    /// The party raises it once more. It is told again, but not if it was raised just now.
    pub fn raise_again(&mut self, now: Moment) {
        if !now.is_within(JUST_NOW, self.raised) || self.slip.is_some() {
            self.first.get_or_insert(self.raised);
            self.slip = None;
            self.raised = now;
        }
    }
}

/// Which signal: of one party, of one kind, raised first then.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SignalId {
    /// In which case.
    pub case: CaseId,
    /// Whose.
    pub party: PartyId,
    /// What it says.
    pub kind: FlagKind,
    /// When it was raised first.
    pub since: Moment,
}

impl SignalId {
    pub(crate) fn of(case: &CaseId, party: PartyId, flag: &Flag) -> Self {
        Self {
            case: case.clone(),
            party,
            kind: flag.kind,
            since: flag.since(),
        }
    }

    /// Whose it is.
    pub fn seat(&self) -> Seat {
        Seat::of(&self.case, self.party)
    }

    /// It is this flag of that party.
    pub fn is(&self, party: PartyId, flag: &Flag) -> bool {
        self.party == party && self.kind == flag.kind && self.since == flag.since()
    }
}

impl Carried for SignalId {
    fn write(&self) -> String {
        format!(
            "{}~{}~{}~{}",
            self.case,
            self.party,
            self.kind.code(),
            self.since.0
        )
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        Some(Self {
            case: CaseId::read(pieces)?,
            party: PartyId::read(pieces)?,
            kind: FlagKind::read(pieces)?,
            since: Moment(pieces.next()?.parse().ok()?),
        })
    }

    fn samples(ids: &Ids) -> Vec<Self> {
        let case = CaseId::samples(ids).into_iter();
        let kinds = FlagKind::ALL.iter();
        let each = case.flat_map(|case| kinds.clone().map(move |kind| (case.clone(), *kind)));
        let signal = |(case, kind)| Self {
            case,
            party: PartyId(u8::MAX),
            kind,
            since: Moment(9_999_999_999),
        };
        each.map(signal).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_can_be_told_once_for_a_while_and_of_that_flag() {
        let then = Moment(1_772_445_600);
        let mut flag = Flag::raise(FlagKind::Talk, then);
        let at_last = then.plus(SLIP);
        assert!(flag.can_be_a_slip(FlagKind::Talk, at_last));
        assert!(!flag.can_be_a_slip(FlagKind::Talk, at_last.plus(1)));
        assert!(!flag.can_be_a_slip(FlagKind::Danger, then));
        flag.slip = Some(then);
        assert!(!flag.can_be_a_slip(FlagKind::Talk, then));
    }

    #[test]
    fn a_flag_that_is_raised_again_stands_since_it_was_raised_first() {
        let mut flag = Flag::raise(FlagKind::Talk, Moment(9));
        assert_eq!(flag.since(), Moment(9));
        flag.first = Some(Moment(5));
        assert_eq!(flag.since(), Moment(5));
    }

    #[test]
    fn a_flag_stands_until_it_was_seen_and_was_a_slip() {
        let mut flag = Flag::raise(FlagKind::Talk, Moment(9));
        let seen = Some((crate::ids::PersonId(1), Moment(10)));
        assert!(flag.stands());
        flag.slip = Some(Moment(10));
        assert!(flag.stands());
        flag.seen = seen;
        assert!(!flag.stands());
        flag.slip = None;
        assert!(flag.stands());
    }

    #[test]
    fn a_signal_is_one_flag_of_one_party() {
        let (party, flag) = (PartyId(1), Flag::raise(FlagKind::Talk, Moment(9)));
        let signal = SignalId {
            case: CaseId::new("ABCD2345"),
            party,
            kind: flag.kind,
            since: flag.since(),
        };
        assert!(signal.is(party, &flag));
        assert!(!signal.is(PartyId(2), &flag));
        assert!(!signal.is(party, &Flag::raise(FlagKind::Danger, Moment(9))));
        assert!(!signal.is(party, &Flag::raise(FlagKind::Talk, Moment(8))));
    }
}
