//! Everything that is held about one party: what a facilitator filled in, what the party agreed to, answered and tapped,
//! and what was decided about it. Not the case's label and incident, and no note: these can speak of others.

use serde::{Deserialize, Serialize};

use super::answers::{AnswerData, phases};
use super::marks::{ClearedData, DecisionData, FlagData};
use crate::case::Case;
use crate::closing::PartyClosing;
use crate::consent::Consent;
use crate::contact::{Left, Sent};
use crate::day::PartyDay;
use crate::deed::DeedKind;
use crate::guide::{Edition, Guide, Guides};
use crate::ids::{CaseId, PartyId, PersonId, PhaseId};
use crate::moment::Moment;
use crate::party::{InvitationState, Party};
use crate::person::Person;
use crate::preparation::{Preparation, Standing};
use crate::programme::PartyProgramme;
use crate::role::{AgeBand, Language, Role};
use crate::say::{How, Message, Scene};
use crate::turn::count;
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

impl Case {
    /// The party's own copy of everything that is held about them. It is asked for beside the preparation, which stays
    /// where it is.
    pub fn own_copy(
        &self,
        guides: &Guides,
        party: PartyId,
        to: &Person,
        readings: Vec<(Moment, DeedKind)>,
        now: Moment,
    ) -> Option<Message> {
        let party = self.party(party).filter(|p| p.person == Some(to.id))?;
        let data = PartyData {
            readings,
            undecided: to.held.iter().map(|piece| piece.text.clone()).collect(),
            ..PartyData::of(self, party, party.guide(guides), now)
        };
        let say = party.say(&self.head.id, vec![], Scene::OwnCopy(Box::new(data)));
        Some(Message {
            to: to.id,
            say,
            how: How::New,
        })
    }
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

    /// What is held now about this party of the case.
    pub fn of(case: &Case, party: &Party, guide: &Guide, now: Moment) -> Self {
        let Party {
            id: _,
            // These stand with the preparation.
            alias: _,
            role: _,
            language: _,
            age: _,
            preparation: _,
            // Both are about others as well: whom they stand beside, and a facilitator's note.
            supports: _,
            why_left_out: _,
            left_out,
            invitation,
            person,
            blocked_since,
            follow_up,
            flags,
            cleared,
            sent,
            left,
            leaves: _,
            asked_about: _,
            rests_at: _,
            // It says when the digest goes out; what was chosen stands with the answers.
            hard: _,
            // By whom they were asked, and with whom they sit: what was filled in together says so itself.
            own_wish: _,
            together: _,
            day,
            programme,
            closing,
        } = party;
        Self {
            person: *person,
            joined: match invitation.state {
                InvitationState::Taken(at) => Some(at),
                _ => None,
            },
            blocked_since: *blocked_since,
            follow_up: *follow_up,
            left_out: left_out.map(|left_out| left_out.at),
            flags: flags.iter().map(FlagData::of).collect(),
            cleared: cleared.iter().filter_map(ClearedData::of).collect(),
            sent: sent.iter().cloned().collect(),
            left: left.iter().cloned().collect(),
            day: day.clone(),
            programme: programme.clone(),
            closing: closing.clone(),
            ..Self::of_preparation(case, party, guide, now)
        }
    }

    /// Whose preparation it is, and what is held about that alone.
    fn of_preparation(case: &Case, party: &Party, guide: &Guide, now: Moment) -> Self {
        // Left out are only marks by which the bot finds its own place again.
        let Preparation {
            guide: edition,
            asks_who: _,
            standing,
            standing_since,
            consents,
            answers: _,
            decisions,
            cursor: _,
            revision: _,
            last_tap: _,
            last_written: _,
            open: _,
            handed_in,
            reminders,
            active,
        } = &party.preparation;
        Self {
            case: case.head.id.clone(),
            at: now,
            alias: party.alias.clone(),
            role: party.role,
            guide: edition.clone(),
            language: party.language,
            age: party.age,
            person: None,
            joined: None,
            active: *active,
            blocked_since: None,
            follow_up: None,
            reminder: reminders.wanted(),
            consents: consents.all().to_vec(),
            standing: *standing,
            standing_since: *standing_since,
            left_out: None,
            handed_in: *handed_in,
            ended: case.head.ended,
            erased_on: case.head.erased_on,
            facilitators: count(case.head.facilitators.len()),
            phases: phases(party, guide),
            flags: vec![],
            decisions: decisions.iter().map(DecisionData::of).collect(),
            cleared: vec![],
            sent: vec![],
            left: vec![],
            day: PartyDay::default(),
            programme: PartyProgramme::default(),
            closing: PartyClosing::default(),
            readings: vec![],
            undecided: vec![],
        }
    }
}
