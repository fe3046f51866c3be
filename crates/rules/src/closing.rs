//! What comes with the end of a case: four short questions about how it went, agreements that may stay longer than the
//! answers, and a day of erasing that can be put off once. And a case in which nothing happens, which nobody closes.

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::day::around::YesNo;
use super::ids::{PartyId, PersonId};
use super::moment::{DAY, Moment};
use super::other_way::Reason;
use super::words::Words;

/// The facilitators are asked what is to become of a case in which nothing has happened for so long.
pub const ASKED_AFTER: i64 = 30 * DAY;
/// Whoever looks after the whole hears of it when nothing has happened for so long since they were asked.
pub const TOLD_AFTER: i64 = 30 * DAY;
/// So many days a closed case can be kept longer.
pub const LONGER: [u16; 3] = [30, 90, 180];
/// So many days agreements can stay when the answers are erased.
pub const STAYS: [u16; 3] = [90, 180, 365];
/// A reason to keep a case longer is at most so long.
pub const LONGEST_REASON: usize = 200;

coded! {
    /// What is asked about how it went.
    Asked {
        /// Was it fair?
        Fair = "fair",
        /// Were they heard?
        Heard = "heard",
        /// Did they feel safe?
        Safe = "safe",
        /// Would they do it again?
        Again = "again",
    }
}

coded! {
    /// How it was.
    Rated {
        /// Yes.
        Yes = "yes",
        /// A little.
        Little = "little",
        /// No.
        No = "no",
    }
}

/// How it went, for one party. What they tap is forgotten once it is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// What they tapped, in the order in which it is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Rated>,
    /// It is counted, or they would rather not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_over: bool,
}

impl Survey {
    /// What is asked next.
    pub fn next(&self) -> Option<Asked> {
        let next = Asked::ALL.get(self.said.len()).copied();
        next.filter(|_| !self.is_over)
    }

    /// They tapped this; false when that was not asked.
    pub fn rates(&mut self, asked: Asked, how: Rated) -> bool {
        let is_asked = self.next() == Some(asked);
        if is_asked {
            self.said.push(how);
        }
        is_asked
    }

    /// Everything they tapped, once it is all there; then it is forgotten here.
    pub fn taken(&mut self) -> Option<Vec<Rated>> {
        if self.is_over || self.said.len() < Asked::ALL.len() {
            return None;
        }
        self.is_over = true;
        Some(std::mem::take(&mut self.said))
    }
}

/// What a party was asked when their case was closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyClosing {
    /// How it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub survey: Option<Survey>,
    /// Whether what was agreed may stay until then, and what they replied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stays: Option<MayItStay>,
}

impl PartyClosing {
    /// Nothing was asked.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// Whether what was agreed may stay longer than the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MayItStay {
    /// Until when.
    pub until: Moment,
    /// What they replied, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<(YesNo, Moment)>,
}

impl MayItStay {
    /// They said yes.
    pub fn is_yes(&self) -> bool {
        matches!(self.says, Some((YesNo::Yes, _)))
    }

    /// They said no.
    pub fn is_no(&self) -> bool {
        matches!(self.says, Some((YesNo::No, _)))
    }
}

coded! {
    /// Why a case was closed.
    Closing {
        /// What was agreed was done.
        Met = "met",
        /// A part of it.
        Partly = "partly",
        /// It was not.
        NotMet = "not-met",
        /// They talked, and nothing more is to be done.
        Held = "held",
        /// Somebody did not want it.
        Declined = "declined",
        /// Somebody could not be reached.
        NoContact = "no-contact",
        /// No reason was noted.
        NoReason = "no-reason",
        /// Talks apart.
        Talks = "talks",
        /// Help or guidance.
        Help = "help",
        /// The facts are not agreed on.
        Facts = "facts",
        /// Not safe enough.
        Safety = "safety",
        /// Police, a court or the school.
        Others = "others",
        /// Something else.
        Else = "else",
        /// It was erased without having been closed.
        Erased = "erased",
    }
}

impl Closing {
    /// The reasons that a facilitator chooses from. Another way has reasons of its own.
    pub const CHOSEN: [Self; 7] = [
        Self::Met,
        Self::Partly,
        Self::NotMet,
        Self::Held,
        Self::Declined,
        Self::NoContact,
        Self::Else,
    ];

    /// There was something to go by: it is asked how it was.
    pub fn asks_how_it_was(self) -> bool {
        match self {
            Self::Met | Self::Partly | Self::NotMet | Self::Held => true,
            Self::NoReason
            | Self::Declined
            | Self::NoContact
            | Self::Talks
            | Self::Help
            | Self::Facts
            | Self::Safety
            | Self::Others
            | Self::Else
            | Self::Erased => false,
        }
    }
}

impl From<Reason> for Closing {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Talks => Self::Talks,
            Reason::Help => Self::Help,
            Reason::Facts => Self::Facts,
            Reason::Safety => Self::Safety,
            Reason::Others => Self::Others,
            Reason::Else => Self::Else,
        }
    }
}

/// How a case was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// Why.
    pub why: Closing,
    /// It is kept longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longer: Option<Longer>,
    /// What was agreed may stay until then, if everybody says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stays: Option<Stays>,
    /// The answers were erased then; what was agreed is all that is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers_gone: Option<Moment>,
}

impl Closed {
    /// Closed for this reason.
    pub fn for_reason(why: Closing) -> Self {
        Self {
            why,
            longer: None,
            stays: None,
            answers_gone: None,
        }
    }
}

/// A closed case is kept longer, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Longer {
    /// So many days.
    pub days: u16,
    /// Why.
    pub reason: Words,
    /// Which facilitator.
    pub by: PersonId,
    /// When.
    pub at: Moment,
}

/// What was agreed stays longer than the answers, if everybody says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stays {
    /// Until when.
    pub until: Moment,
    /// Those without a chat who said yes to a facilitator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<PartyId>,
}

/// A case in which nothing happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Still {
    /// Since then; or a facilitator said then that it goes on.
    pub since: Moment,
    /// When the facilitators were asked what is to become of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Moment>,
    /// Whoever looks after the whole was told as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub told: bool,
}
