//! A point on the facilitator's checklist: it blocks, or it is to be discussed. There is no score.

use serde::{Deserialize, Serialize};

use super::adult::Adult;
use super::coded::coded;
use super::edition::Edition;
use super::flag::FlagKind;
use super::ids::PartyId;
use super::moment::Moment;
use super::stamp::{Looked, Stamp};
use super::taps::{Carried, Ids, Pieces};
use super::words::Words;

coded! {
    /// What a point is about.
    PointKind {
        /// Consent is missing or was taken back.
        Consent = "consent",
        /// The facts are disputed.
        FactsDisputed = "facts-disputed",
        /// More preparation is needed.
        MorePreparation = "more-preparation",
        /// Responsibility is refused.
        Refused = "refused",
        /// The conversation is not wanted.
        NotWanted = "not-wanted",
        /// Takes part because they feel that they must.
        NotFree = "not-free",
        /// A gate was passed over.
        GateOpen = "gate-open",
        /// Does not feel safe about the conversation.
        NotSafe = "not-safe",
        /// Passed over whether the conversation feels safe.
        SafetyOpen = "safety-open",
        /// A flag was raised.
        Flag = "flag",
        /// A minor: the consent of an adult is to be recorded.
        MinorConsent = "minor-consent",
        /// Withdrew: the facilitator decides whether the case goes on without them.
        Withdrawn = "withdrawn",
        /// Another way is taken with them.
        OtherIntervention = "other-intervention",
        /// Takes responsibility for a part.
        Partly = "partly",
        /// Cannot put it into words yet, or only with help.
        CannotSay = "cannot-say",
        /// Cannot listen to the other yet, or only with help.
        CannotListen = "cannot-listen",
        /// It was hard for them.
        Distress = "distress",
        /// Would like a supporter and has none yet.
        SupporterMissing = "supporter-missing",
        /// Prefers another way than meeting.
        OtherWay = "other-way",
        /// Needs something to be able to take part.
        AccessNeeds = "access-needs",
        /// An important question was passed over.
        PassedOver = "passed-over",
        /// Wants to talk to the facilitator.
        Talk = "talk",
        /// Cannot be reached.
        Unreachable = "unreachable",
        /// Several on one side, one on the other.
        Uneven = "uneven",
        /// Wants to speak first, and so does somebody else.
        FirstSpeaker = "first-speaker",
        /// Said two days before that they do not want to any more.
        NotWilling = "not-willing",
        /// Said two days before that they do not feel safe enough.
        UnsafeBefore = "unsafe-before",
        /// Said nothing until the evening before.
        SilentBefore = "silent-before",
    }
}

coded! {
    /// What a point weighs.
    Weight {
        /// Nobody is ready while it stands.
        Blocks = "blocks",
        /// To be discussed.
        Discuss = "discuss",
    }
}

coded! {
    /// Who can settle a point, and how.
    SettledBy {
        /// The facilitator, with a note.
        Note = "note",
        /// The facilitator, with a decision at the gate.
        Decision = "gate",
        /// Only the party.
        Party = "party",
    }
}

impl Point {
    /// It keeps the party from being ready.
    pub fn blocks(&self) -> bool {
        self.key.kind.weight() == Weight::Blocks
    }
}

impl PointKind {
    /// What a point of this kind weighs.
    pub fn weight(self) -> Weight {
        match self {
            Self::Consent
            | Self::FactsDisputed
            | Self::MorePreparation
            | Self::Refused
            | Self::NotWanted
            | Self::NotFree
            | Self::GateOpen
            | Self::NotSafe
            | Self::SafetyOpen
            | Self::Flag
            | Self::MinorConsent
            | Self::Withdrawn
            | Self::OtherIntervention
            | Self::Talk
            | Self::NotWilling
            | Self::UnsafeBefore
            | Self::SilentBefore => Weight::Blocks,
            Self::Partly
            | Self::CannotSay
            | Self::CannotListen
            | Self::Distress
            | Self::SupporterMissing
            | Self::OtherWay
            | Self::AccessNeeds
            | Self::PassedOver
            | Self::Unreachable
            | Self::Uneven
            | Self::FirstSpeaker => Weight::Discuss,
        }
    }

    /// Who can settle it, and how.
    pub fn settled_by(self) -> SettledBy {
        match self {
            Self::FactsDisputed | Self::MorePreparation | Self::Refused | Self::NotWanted => {
                SettledBy::Decision
            }
            Self::Consent | Self::NotSafe | Self::UnsafeBefore => SettledBy::Party,
            Self::NotFree
            | Self::GateOpen
            | Self::SafetyOpen
            | Self::Flag
            | Self::MinorConsent
            | Self::Withdrawn
            | Self::OtherIntervention
            | Self::Partly
            | Self::CannotSay
            | Self::CannotListen
            | Self::Distress
            | Self::SupporterMissing
            | Self::OtherWay
            | Self::AccessNeeds
            | Self::PassedOver
            | Self::Talk
            | Self::Unreachable
            | Self::Uneven
            | Self::FirstSpeaker
            | Self::NotWilling
            | Self::SilentBefore => SettledBy::Note,
        }
    }

    /// Only a decision of the facilitator settles it.
    pub fn waits_for_a_decision(self) -> bool {
        self.settled_by() == SettledBy::Decision
    }

    /// It follows from an answer at a gate, and the gate words it.
    pub fn is_a_gates(self) -> bool {
        self == Self::Partly || self.waits_for_a_decision()
    }

    /// A guide can say that an answer is such a point; the others follow from what else happens.
    pub fn is_for_guides(self) -> bool {
        match self {
            Self::FactsDisputed
            | Self::MorePreparation
            | Self::Refused
            | Self::NotWanted
            | Self::NotFree
            | Self::NotSafe
            | Self::Partly
            | Self::CannotSay
            | Self::CannotListen
            | Self::Distress
            | Self::SupporterMissing
            | Self::OtherWay
            | Self::AccessNeeds => true,
            Self::Consent
            | Self::GateOpen
            | Self::SafetyOpen
            | Self::Flag
            | Self::MinorConsent
            | Self::Withdrawn
            | Self::OtherIntervention
            | Self::PassedOver
            | Self::Talk
            | Self::Unreachable
            | Self::Uneven
            | Self::FirstSpeaker
            | Self::NotWilling
            | Self::UnsafeBefore
            | Self::SilentBefore => false,
        }
    }
}

/// Which point: its kind, and the question or flag it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PointKey {
    /// What it is about.
    pub kind: PointKind,
    /// The id of a question, the number and kind of a flag, or nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}

impl PointKey {
    /// It says that somebody does not feel safe with the other: a signal of theirs, or an answer.
    pub fn is_about_safety(&self) -> bool {
        match self.flag() {
            Some((_, kind)) => matches!(kind, FlagKind::Unsafe | FlagKind::Danger),
            None => matches!(self.kind, PointKind::NotSafe | PointKind::UnsafeBefore),
        }
    }

    /// A point about a question or a flag.
    pub fn about(kind: PointKind, about: impl Into<String>) -> Self {
        Self {
            kind,
            about: about.into(),
        }
    }

    /// The flag it is about: its number, and what it says.
    pub fn flag(&self) -> Option<(usize, FlagKind)> {
        let (number, kind) = self.about.split_once('-')?;
        Some((number.parse().ok()?, FlagKind::of(kind)?))
    }
}

impl PointKey {
    /// The state of a point of this party that was cleared then.
    pub fn cleared_stamp(&self, party: PartyId, at: Moment) -> Stamp {
        let looked = Looked::at("cleared").number(i64::from(party.0));
        looked
            .text(self.kind.code())
            .text(&self.about)
            .number(at.0)
            .stamp()
    }
}

impl Point {
    /// The state of this point while it is open.
    pub fn stamp(&self) -> Stamp {
        self.look_at(Looked::at("open")).stamp()
    }

    /// Looks at this point as well.
    pub(crate) fn look_at(&self, looked: Looked) -> Looked {
        let looked = looked.number(i64::from(self.party.0));
        let looked = looked.text(self.key.kind.code()).text(&self.key.about);
        looked.number(self.since.0)
    }
}

impl Carried for PointKey {
    fn write(&self) -> String {
        format!("{}~{}", self.kind.code(), self.about)
    }

    fn read(pieces: &mut Pieces<'_>) -> Option<Self> {
        let kind = PointKind::read(pieces)?;
        Some(Self::about(kind, pieces.next()?))
    }

    fn samples(ids: &Ids) -> Vec<Self> {
        let questions = ids.questions.iter().map(|id| id.as_str().to_owned());
        let flags = FlagKind::ALL
            .iter()
            .map(|kind| format!("255-{}", kind.code()));
        let about: Vec<String> = questions.chain(flags).chain([String::new()]).collect();
        let of = |kind: &PointKind| {
            about
                .iter()
                .map(|about| Self::about(*kind, about.clone()))
                .collect::<Vec<_>>()
        };
        PointKind::ALL.iter().flat_map(of).collect()
    }
}

/// A point of one party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Whose it is.
    pub party: PartyId,
    /// Which point.
    pub key: PointKey,
    /// Since when. A point that comes back at a later moment is a new one, however it was cleared before.
    pub since: Moment,
    /// The guide of the party, which words what the point is about.
    #[serde(default)]
    pub guide: Edition,
}

/// The note with which a facilitator clears a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Which point.
    pub point: Point,
    /// What it says.
    pub text: Words,
    /// Which adult agrees that a minor takes part, where that is the point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adult: Option<Adult>,
}

impl Note {
    /// It settles a point that a note can settle: that a minor takes part is no matter of words alone.
    pub(crate) fn is_enough(&self) -> bool {
        let key = &self.point.key;
        let by_note = key.kind.settled_by() == SettledBy::Note;
        by_note && (key.kind != PointKind::MinorConsent || self.adult.is_some())
    }
}
