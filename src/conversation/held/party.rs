//! Everything that is held about one party: what a facilitator filled in, what the party agreed to, answered and tapped,
//! and what was decided about it. Not the case's label and incident, and no note: these can speak of others.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::conversation::answer::{Answer, Sharing, State, Version};
use crate::conversation::case::Case;
use crate::conversation::consent::{Consent, Screen};
use crate::conversation::flag::{Flag, FlagKind};
use crate::conversation::gate::{Decided, Decision};
use crate::conversation::guide::{Guide, Phase};
use crate::conversation::ids::{CaseId, OptionId, PartyId, PersonId, QuestionId};
use crate::conversation::moment::Moment;
use crate::conversation::party::{Clearing, InvitationState, Party};
use crate::conversation::preparation::{Preparation, Standing};
use crate::conversation::readiness::{PointKey, PointKind};
use crate::conversation::role::{AgeBand, Language, Role};
use crate::conversation::say::{How, Message, Scene};
use crate::conversation::turn::count;
use crate::conversation::words::Words;

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
    /// What they were asked to agree to, and what they replied.
    pub consents: Vec<(Screen, Consent)>,
    /// How the preparation stands.
    pub standing: Standing,
    /// Since when it stands so.
    pub standing_since: Moment,
    /// When they handed in.
    pub handed_in: Option<Moment>,
    /// When the facilitator ended the case.
    pub ended: Option<Moment>,
    /// So many facilitators can read it.
    pub facilitators: u8,
    /// What they answered, phase by phase.
    pub phases: Vec<(Phase, Vec<AnswerData>)>,
    /// What they tapped.
    pub flags: Vec<FlagData>,
    /// What the facilitator decided at closed gates.
    pub decisions: Vec<DecisionData>,
    /// The points that a facilitator cleared.
    pub cleared: Vec<ClearedData>,
}

/// One question with everything that was answered to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerData {
    /// The question.
    pub question: QuestionId,
    /// How far it has come.
    pub state: State,
    /// What may be done with it.
    pub sharing: Sharing,
    /// Every version that is kept, oldest first; the last one counts.
    pub versions: Vec<VersionData>,
    /// It is among the questions that are asked now.
    pub is_asked: bool,
}

/// An answer as it was at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionData {
    /// When it came to be.
    pub at: Moment,
    /// What was chosen.
    pub options: Vec<OptionId>,
    /// What was written.
    pub words: Option<Words>,
}

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

impl Case {
    /// The party's own copy of everything that is held about them. It is asked for beside the preparation, which stays
    /// where it is.
    pub fn own_copy(
        &self,
        guide: &Guide,
        party: PartyId,
        to: PersonId,
        now: Moment,
    ) -> Option<Message> {
        let party = self.party(party).filter(|p| p.person == Some(to))?;
        let data = PartyData::of(self, party, guide, now);
        let say = party.say(&self.head.id, vec![], Scene::OwnCopy(Box::new(data)));
        Some(Message {
            to,
            say,
            how: How::New,
        })
    }
}

impl PartyData {
    /// What is held now about this party of the case.
    pub fn of(case: &Case, party: &Party, guide: &Guide, now: Moment) -> Self {
        let Party {
            id: _,
            alias,
            role,
            language,
            age,
            invitation,
            person,
            blocked_since,
            follow_up,
            preparation,
            flags,
            cleared,
        } = party;
        // Left out are only marks by which the bot finds its own place again.
        let Preparation {
            guide: _,
            standing,
            standing_since,
            consents,
            answers: _,
            decisions,
            cursor: _,
            revision: _,
            last_tap: _,
            last_written: _,
            handed_in,
            active,
        } = preparation;
        Self {
            case: case.head.id.clone(),
            at: now,
            alias: alias.clone(),
            role: *role,
            language: *language,
            age: *age,
            person: *person,
            joined: match invitation.state {
                InvitationState::Taken(at) => Some(at),
                _ => None,
            },
            active: *active,
            blocked_since: *blocked_since,
            follow_up: *follow_up,
            consents: consents.all().map(|(s, c)| (s, c.clone())).collect(),
            standing: *standing,
            standing_since: *standing_since,
            handed_in: *handed_in,
            ended: case.head.ended,
            facilitators: count(case.head.facilitators.len()),
            phases: phases(party, guide),
            flags: flags.iter().map(FlagData::of).collect(),
            decisions: decisions.iter().map(DecisionData::of).collect(),
            cleared: cleared.iter().filter_map(ClearedData::of).collect(),
        }
    }
}

/// The answers phase by phase: first in the order in which the questions are asked now, then those to questions that
/// are not asked any more but whose answers are still kept.
fn phases(party: &Party, guide: &Guide) -> Vec<(Phase, Vec<AnswerData>)> {
    let answers = &party.preparation.answers;
    let walk = guide.walk(party.role, answers);
    let asked: BTreeSet<&str> = walk.iter().map(|asked| asked.id.as_str()).collect();
    let now = walk.iter().filter_map(|asked| {
        let answer = answers.of(asked.id.as_str())?;
        Some((asked.phase, AnswerData::of(&asked.id, answer, true)))
    });
    let before = answers
        .iter()
        .filter(|(id, _)| !asked.contains(id.as_str()));
    let before = before.map(|(id, answer)| (phase(id, guide), AnswerData::of(id, answer, false)));
    let all: Vec<_> = now.chain(before).collect();
    let of = |phase: Phase| {
        let own = all.iter().filter(move |(other, _)| *other == phase);
        own.map(|(_, answer)| answer.clone()).collect()
    };
    let phases = Phase::ALL.iter().map(|phase| (*phase, of(*phase)));
    phases
        .filter(|(_, answers): &(Phase, Vec<_>)| !answers.is_empty())
        .collect()
}

/// The phase a question belongs to; one the guide does not know any more stands at the end.
fn phase(question: &QuestionId, guide: &Guide) -> Phase {
    let known = guide.question(question.parts().0);
    known.map_or(Phase::Practical, |question| question.phase)
}

impl AnswerData {
    fn of(question: &QuestionId, answer: &Answer, is_asked: bool) -> Self {
        Self {
            question: question.clone(),
            state: answer.state,
            sharing: answer.sharing,
            versions: answer.versions.iter().map(VersionData::of).collect(),
            is_asked,
        }
    }
}

impl VersionData {
    fn of(version: &Version) -> Self {
        Self {
            at: version.at,
            options: version.options.clone(),
            words: version.words(),
        }
    }
}

impl FlagData {
    fn of(flag: &Flag) -> Self {
        Self {
            kind: flag.kind,
            raised: flag.raised,
            seen: flag.seen.map(|(_, at)| at),
        }
    }
}

impl DecisionData {
    fn of((gate, decided): (&QuestionId, &Decided)) -> Self {
        Self {
            gate: gate.clone(),
            decision: decided.decision,
            at: decided.at,
        }
    }
}

impl ClearedData {
    /// That there are more people on one side than on the other is about others, so it is left out.
    fn of(clearing: &Clearing) -> Option<Self> {
        let is_own = clearing.key.kind != PointKind::Uneven;
        is_own.then(|| Self {
            key: clearing.key.clone(),
            at: clearing.at,
        })
    }
}
