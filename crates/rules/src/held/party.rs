//! Everything that is held about one party: what a facilitator filled in, what the party agreed to, answered and tapped,
//! and what was decided about it. Not the case's label and incident, and no note: these can speak of others.

use serde::{Deserialize, Serialize};

use super::answers::AnswerData;
use super::marks::{ClearedData, DecisionData, FlagData};
use crate::closing::PartyClosing;
use crate::consent::Consent;
use crate::contact::{Left, Sent};
use crate::day::PartyDay;
use crate::deed::DeedKind;
use crate::guide::Edition;
use crate::ids::{CaseId, PersonId, PhaseId};
use crate::moment::Moment;
use crate::preparation::Standing;
use crate::programme::PartyProgramme;
use crate::role::{AgeBand, Language, Role};
use crate::words::Words;

/// Everything that is held about one party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyData {
    /// The code of the case, by which the organisation finds it.
    pub case: CaseId,
    /// When this was put together.
    pub at: Moment,
    /// How the facilitator calls them.
    pub alias: Words,
    /// Their part in what happened.
    pub role: Role,
    /// The guide they are prepared with, which words its questions.
    #[serde(default)]
    pub guide: Edition,
    /// The language they are prepared in.
    pub language: Language,
    /// How old they are.
    pub age: AgeBand,
    /// The number of their chat.
    pub person: Option<PersonId>,
    /// When they opened their link.
    pub joined: Option<Moment>,
    /// When they last did something.
    pub active: Moment,
    /// They blocked the bot then.
    pub blocked_since: Option<Moment>,
    /// When the facilitator wants to come back to them.
    pub follow_up: Option<Moment>,
    /// They want to be reminded once, since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminder: Option<Moment>,
    /// What they were asked to agree to, and what they replied.
    pub consents: Vec<Consent>,
    /// How the preparation stands.
    pub standing: Standing,
    /// Since when it stands so.
    pub standing_since: Moment,
    /// When they were left out of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<Moment>,
    /// When they handed in.
    pub handed_in: Option<Moment>,
    /// When the facilitator ended the case.
    pub ended: Option<Moment>,
    /// When all of it is erased.
    pub erased_on: Option<Moment>,
    /// So many facilitators can read it.
    pub facilitators: u8,
    /// What they answered, phase by phase.
    pub phases: Vec<(PhaseId, Vec<AnswerData>)>,
    /// What they tapped.
    pub flags: Vec<FlagData>,
    /// What the facilitator decided at closed gates.
    pub decisions: Vec<DecisionData>,
    /// The points that a facilitator cleared.
    pub cleared: Vec<ClearedData>,
    /// What facilitators let them know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sent: Vec<Sent>,
    /// What they left for the facilitators beside their answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<Left>,
    /// What they were asked about the day of the conversation, and replied.
    #[serde(default, skip_serializing_if = "PartyDay::is_nothing")]
    pub day: PartyDay,
    /// What was put to them of the restoration programme, and what they replied.
    #[serde(default, skip_serializing_if = "PartyProgramme::is_nothing")]
    pub programme: PartyProgramme,
    /// What they were asked when their case was closed, and replied.
    #[serde(default, skip_serializing_if = "PartyClosing::is_nothing")]
    pub closing: PartyClosing,
    /// When their answers were read, as the access log has it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<(Moment, DeedKind)>,
    /// What they wrote without having said yet for which of their conversations it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undecided: Vec<Words>,
}

impl PartyData {
    /// The same for others than the party and their facilitators.
    #[must_use]
    pub fn without_what_stood_before(mut self) -> Self {
        for (_, answers) in &mut self.phases {
            let all = std::mem::take(answers).into_iter();
            *answers = all.map(AnswerData::without_what_stood_before).collect();
        }
        self
    }
}
