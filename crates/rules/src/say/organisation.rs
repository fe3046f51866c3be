//! How the organisation stands, for a supervisor: numbers and times. No label, no alias, no word and no name is in it.

use serde::{Deserialize, Serialize};

use crate::counted::ShownCounts;
use crate::moment::Moment;

/// What a supervisor is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The open cases: those opened less than a month ago, less than three months ago, and before.
    pub open: [OpenCases; 3],
    /// So many cases that were closed are still kept.
    pub closed: u16,
    /// So many open cases in which nothing has happened for thirty days.
    pub still: u16,
    /// So many signals that nobody has seen.
    pub unseen: u16,
    /// Since when the oldest of them waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oldest: Option<Moment>,
    /// So many people facilitate.
    pub facilitators: u16,
    /// So many of them cannot be reached.
    pub out_of_reach: u16,
    /// When a backup was made last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backed_up: Option<Moment>,
    /// The numbers of this year.
    pub year: ShownCounts,
}

/// Open cases of one age.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenCases {
    /// Somebody is being prepared.
    pub under_way: u16,
    /// Everyone is ready.
    pub ready: u16,
    /// And it is confirmed.
    pub confirmed: u16,
}
