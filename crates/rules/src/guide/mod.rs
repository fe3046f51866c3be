//! The guide: which questions a preparation asks, of whom and in which order, and what follows from each answer. It is
//! data: a folder with its questions (`guide.toml`) and its own wording per language. The rules name no question of it.

pub(crate) mod fault;
mod folder;
mod guides;
pub(crate) mod read;
mod then_and_now;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use super::coded::coded;
use super::consent::TEXT_VERSION;
use super::flag::FlagKind;
use super::ids::{AspectId, OptionId, PhaseId, QuestionId, ReactionId, TopicId};
use super::point::PointKind;
use super::role::Role;

pub use super::edition::Edition;
pub use fault::{Fault, Faults};
pub use folder::{FILE, Folder};
pub use guides::{Guides, NoSuchGuide};
pub use then_and_now::NOW;
pub use walk::Asked;

coded! {
    /// How a question is answered.
    Kind {
        /// In own words.
        Text = "text",
        /// With one of the options.
        Choice = "choice",
        /// With any number of the options.
        Choices = "choices",
        /// With any number of the options, each of them said of then, of now or of both.
        ThenAndNow = "then_and_now",
        /// With one of the options, some of which close what comes after.
        Gate = "gate",
        /// With how one is, at the end of a phase.
        CheckIn = "check_in",
    }
}

coded! {
    /// What an answer feeds in the readiness summary, beside each party's own words.
    Chapter {
        /// What happened, as each tells it.
        Facts = "facts",
        /// Who should speak first.
        FirstSpeaker = "first-speaker",
        /// What somebody offers to repair the harm.
        Offer = "offer",
        /// What somebody wishes for.
        Wish = "wish",
        /// What somebody asks the others.
        Asks = "asks",
        /// What somebody wants to say to the others.
        Says = "says",
        /// Who was touched, as each tells it.
        Touched = "touched",
        /// What must not be raised.
        NotRaised = "not-raised",
        /// Whether somebody feels safe.
        Safe = "safe",
        /// The sign with which somebody stops the conversation.
        StopSignal = "stop-signal",
        /// What somebody needs to take part.
        Needs = "needs",
        /// Who comes with somebody.
        Company = "company",
    }
}

coded! {
    /// A place on the card that a party takes to the conversation.
    Slot {
        /// What they want to say.
        Say = "say",
        /// What they want to ask.
        Ask = "ask",
        /// Their sign to stop.
        Stop = "stop",
        /// Who is with them.
        Beside = "beside",
    }
}

/// What an answer at a gate keeps closed until the facilitator decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closes {
    /// Everything that comes after.
    Rest,
    /// Everything from this phase on.
    From(PhaseId),
}

/// A question, as the guide has it.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id, unique in the guide.
    pub id: QuestionId,
    /// The phase it belongs to.
    pub phase: PhaseId,
    /// How it is answered.
    pub kind: Kind,
    /// Who is asked; everybody when empty.
    pub roles: Vec<Role>,
    /// What can be chosen.
    pub options: Vec<OptionId>,
    /// Options that say that nothing else fits: chosen beside others, it is asked what is meant.
    pub alone: Vec<OptionId>,
    /// Options that ask to be left in peace: going on without meeting is not proposed after them.
    pub in_peace: Vec<OptionId>,
    /// Options that can be an opening in the conversation: they stand in the brief.
    pub openings: Vec<OptionId>,
    /// Options that ask to hear first how such a conversation goes: it is offered after them.
    pub explains: Vec<OptionId>,
    /// Own words count as an answer beside the options.
    pub own_words: bool,
    /// Passing it over is a point to discuss.
    pub essential: bool,
    /// Asked only after such an answer to an earlier question.
    pub when: Option<When>,
    /// Other answers after which it is asked as well.
    pub or_when: Vec<When>,
    /// Not asked after any of these answers.
    pub unless: Vec<When>,
    /// The gate at which a facilitator can ask this: whoever chooses what closes nothing goes on there.
    pub opens: Option<QuestionId>,
    /// Options that raise a flag.
    pub raises: BTreeMap<OptionId, FlagKind>,
    /// Options that are a point for the facilitator.
    pub points: BTreeMap<OptionId, PointKind>,
    /// Options after which something else is said than that it is written down.
    pub reactions: BTreeMap<OptionId, ReactionId>,
    /// Answers at a gate that close what comes after.
    pub closes: BTreeMap<OptionId, Closes>,
    /// The aspects with which each chosen option is made concrete.
    pub concrete: BTreeMap<OptionId, Vec<AspectId>>,
    /// What the answer feeds in the readiness summary.
    pub summary: Option<Chapter>,
    /// What may be done with the answer is asked before handing in.
    pub matters: bool,
    /// Where the answer stands on the party's own card.
    pub card: Option<Slot>,
}

/// An answer to an earlier question.
#[derive(Clone, Debug)]
pub struct When {
    /// The earlier question.
    pub question: QuestionId,
    /// Any of these was chosen.
    pub is: Vec<OptionId>,
}

/// One side of making a chosen option concrete: what exactly, for whom, by when, who helps.
#[derive(Clone, Debug)]
pub struct Aspect {
    /// Its id: the last part of a follow-up's id.
    pub id: AspectId,
    /// How it is answered.
    pub kind: Kind,
    /// What can be chosen.
    pub options: Vec<OptionId>,
    /// Own words count as an answer beside the options.
    pub own_words: bool,
}

/// Something that the guide does not ask, and that is to be discussed together.
#[derive(Clone, Debug)]
pub struct Topic {
    /// What.
    pub id: TopicId,
    /// With whom; with everybody when empty.
    pub roles: Vec<Role>,
}

/// A whole guide, in one version.
#[derive(Clone, Debug)]
pub struct Guide {
    /// Which guide, in which version.
    pub edition: Edition,
    /// The version of the consent texts; consent to another one does not count.
    pub consent_text: u32,
    phases: Vec<PhaseId>,
    aspects: Vec<Aspect>,
    questions: Vec<Question>,
    topics: Vec<Topic>,
}

impl Guide {
    /// The same guide in a house that has reworded the consent texts so many times.
    #[must_use]
    pub fn with_consents_reworded(self, times: u32) -> Self {
        Self {
            consent_text: TEXT_VERSION + times,
            ..self
        }
    }

    /// The phases, in order.
    pub fn phases(&self) -> &[PhaseId] {
        &self.phases
    }

    /// Every question, whoever is asked.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// What it leaves to be discussed together.
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// What it leaves to be discussed with somebody in this role.
    pub fn topics_with(&self, role: Role) -> impl Iterator<Item = &TopicId> {
        let with = move |topic: &&Topic| topic.roles.is_empty() || topic.roles.contains(&role);
        self.topics.iter().filter(with).map(|topic| &topic.id)
    }

    /// The question of this id, follow-ups left out.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions
            .iter()
            .find(|question| question.id.as_str() == id)
    }

    /// The aspect of this id.
    pub fn aspect(&self, id: &str) -> Option<&Aspect> {
        self.aspects.iter().find(|aspect| aspect.id.as_str() == id)
    }

    /// The questions that feed this chapter of the readiness summary.
    pub fn feeding(&self, chapter: Chapter) -> impl Iterator<Item = &Question> {
        let feeds = move |question: &&Question| question.summary == Some(chapter);
        self.questions.iter().filter(feeds)
    }

    /// Everything the guide says after an option instead of that it is written down.
    pub fn reactions(&self) -> impl Iterator<Item = &ReactionId> {
        let all = self.questions.iter().flat_map(|q| q.reactions.values());
        all.collect::<BTreeSet<_>>().into_iter()
    }

    /// This answer at this gate keeps something closed.
    pub fn closes(&self, gate: &QuestionId, answer: &OptionId) -> bool {
        self.question(gate.as_str())
            .is_some_and(|question| question.closing(answer).is_some())
    }

    fn place_of(&self, phase: &PhaseId) -> Option<usize> {
        self.phases.iter().position(|other| other == phase)
    }
}

impl Question {
    /// Everybody who is asked.
    pub fn asked_of(&self) -> &[Role] {
        if self.roles.is_empty() {
            Role::ALL
        } else {
            &self.roles
        }
    }

    /// What this answer keeps closed. One that the guide does not know keeps closed what comes after: somebody looks at it.
    pub fn closing(&self, answer: &OptionId) -> Option<&Closes> {
        if self.kind == Kind::Gate && !self.options.contains(answer) {
            return Some(&Closes::Rest);
        }
        self.closes.get(answer)
    }

    /// The facilitator hears of this answer at once.
    pub fn is_told(&self, answer: &OptionId) -> bool {
        self.closing(answer).is_some() || self.points.contains_key(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_to_be_discussed_with_somebody_is_among_all_that_is() {
        let mut many = 0;
        for (guide, _) in Guides::built_in().unwrap().all() {
            let all: Vec<_> = guide.topics().iter().map(|topic| &topic.id).collect();
            for role in [Role::Harmed, Role::Responsible, Role::Supporter] {
                assert!(guide.topics_with(role).all(|id| all.contains(&id)));
                many += guide.topics_with(role).count();
            }
        }
        assert!(many > 0);
    }
}
