//! What a party answered: every question of which something is kept, with every version that is kept.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Sharing, State, ToldTo, Version};
use crate::guide::Guide;
use crate::ids::{OptionId, PhaseId, QuestionId};
use crate::moment::Moment;
use crate::party::Party;
use crate::voice_note::VoiceNote;
use crate::words::Words;

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
    /// What was spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<VoiceNote>,
    /// What was understood of it, and waits for their word. Others do not read it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub understood: Vec<Words>,
    /// It was filled in together with the facilitator of this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<Words>,
    /// It was told to a facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldTo>,
}

/// The answers phase by phase: first in the order in which the questions are asked now, then those to questions that
/// are not asked any more but whose answers are still kept.
pub(crate) fn phases(party: &Party, guide: &Guide) -> Vec<(PhaseId, Vec<AnswerData>)> {
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
    let before = before
        .filter_map(|(id, answer)| Some((phase(id, guide)?, AnswerData::of(id, answer, false))));
    let all: Vec<_> = now.chain(before).collect();
    let of = |phase: &PhaseId| {
        let own = all.iter().filter(|(other, _)| *other == phase);
        own.map(|(_, answer)| answer.clone()).collect()
    };
    let phases = guide.phases().iter();
    let phases = phases.map(|phase| (phase.clone(), of(phase)));
    phases
        .filter(|(_, answers): &(PhaseId, Vec<_>)| !answers.is_empty())
        .collect()
}

/// The phase a question belongs to; one the guide does not know stands at the end.
fn phase<'g>(question: &QuestionId, guide: &'g Guide) -> Option<&'g PhaseId> {
    let known = guide.question(question.parts().0);
    known.map_or(guide.phases().last(), |question| Some(&question.phase))
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

impl AnswerData {
    /// Only what counts now: what stood there before is for the party and their facilitators, and what was understood of a
    /// voice note for the party alone.
    pub(super) fn without_what_stood_before(mut self) -> Self {
        let earlier = self.versions.len().saturating_sub(1);
        self.versions.drain(..earlier);
        let versions = self.versions.iter_mut();
        versions.for_each(|version| version.understood.clear());
        self
    }
}

impl VersionData {
    /// Something was written or spoken.
    pub fn is_told(&self) -> bool {
        self.words.is_some() || !self.voices.is_empty()
    }

    /// Something was chosen, written or spoken.
    pub fn says_something(&self) -> bool {
        !self.options.is_empty() || self.is_told()
    }

    fn of(version: &Version) -> Self {
        Self {
            at: version.at,
            options: version.options.clone(),
            words: version.words(),
            voices: version.voices(),
            understood: version.understood(),
            together: version.together.clone(),
            told: version.told.clone(),
        }
    }
}
