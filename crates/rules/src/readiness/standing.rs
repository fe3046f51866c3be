//! How a case stands as a whole.

use serde::{Deserialize, Serialize};

use crate::moment::Moment;

/// How a case stands as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseStanding {
    /// Not everyone is ready.
    UnderWay,
    /// Who is left is ready since then, and a conversation of two sides is not there.
    OneSide(Moment),
    /// Everyone is ready since then; a facilitator has to confirm.
    Ready(Moment),
    /// A facilitator confirmed it then.
    Confirmed(Moment),
    /// Ended then.
    Ended(Moment),
}
