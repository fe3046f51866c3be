//! Reads a guide's file. Everything is read together with its place, so that what is wrong is told with its line.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::fault::Notes;
use super::{
    Aspect, Chapter, Closes, Edition, Fault, Faults, Guide, Kind, Question, Slot, Topic, When,
};
use crate::consent::TEXT_VERSION;
use crate::flag::FlagKind;
use crate::ids::{AspectId, OptionId, PhaseId, QuestionId, ReactionId, TopicId};
use crate::point::PointKind;
use crate::role::Role;

/// A word, and where it stands.
pub(crate) type Word = Spanned<String>;
/// What is said of some of the options.
pub(crate) type OfOptions<T> = BTreeMap<Word, T>;

/// The whole file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    pub(crate) id: Word,
    pub(crate) version: Spanned<u32>,
    pub(crate) phases: Spanned<Vec<Word>>,
    #[serde(default, rename = "aspect")]
    pub(crate) aspects: Vec<WrittenAspect>,
    #[serde(default, rename = "question")]
    pub(crate) questions: Vec<WrittenQuestion>,
    #[serde(default, rename = "discuss")]
    pub(crate) topics: Vec<WrittenTopic>,
}

/// What is to be discussed together, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenTopic {
    pub(crate) id: Word,
    #[serde(default)]
    pub(crate) roles: Vec<Word>,
}

/// An aspect as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenAspect {
    pub(crate) id: Word,
    pub(crate) kind: Word,
    #[serde(default)]
    pub(crate) options: Vec<Word>,
    #[serde(default)]
    pub(crate) own_words: bool,
}

/// A question as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenQuestion {
    pub(crate) id: Word,
    pub(crate) phase: Word,
    pub(crate) kind: Word,
    #[serde(default)]
    pub(crate) roles: Vec<Word>,
    #[serde(default)]
    pub(crate) options: Vec<Word>,
    #[serde(default)]
    pub(crate) alone: Vec<Word>,
    #[serde(default)]
    pub(crate) in_peace: Vec<Word>,
    #[serde(default)]
    pub(crate) openings: Vec<Word>,
    #[serde(default)]
    pub(crate) explains: Vec<Word>,
    #[serde(default)]
    pub(crate) own_words: bool,
    #[serde(default)]
    pub(crate) essential: bool,
    pub(crate) when: Option<WrittenWhen>,
    #[serde(default)]
    pub(crate) or_when: Vec<WrittenWhen>,
    #[serde(default)]
    pub(crate) unless: Vec<WrittenWhen>,
    pub(crate) opens: Option<Word>,
    #[serde(default)]
    pub(crate) raises: OfOptions<Word>,
    #[serde(default)]
    pub(crate) points: OfOptions<Word>,
    #[serde(default)]
    pub(crate) reactions: OfOptions<Word>,
    #[serde(default)]
    pub(crate) closes: OfOptions<Word>,
    /// The aspects of every option that has none of its own.
    #[serde(default)]
    pub(crate) concrete: Vec<Word>,
    #[serde(default)]
    pub(crate) concrete_of: OfOptions<Vec<Word>>,
    pub(crate) summary: Option<Word>,
    #[serde(default)]
    pub(crate) matters: bool,
    pub(crate) card: Option<Word>,
}

/// A condition as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenWhen {
    pub(crate) question: Word,
    pub(crate) is: Vec<Word>,
}

/// Everything that comes after, as an answer that closes it is written.
pub(crate) const REST: &str = "rest";

/// The guide of this text, of which it is known that it makes sense.
pub(crate) fn unchecked(text: &str) -> Result<Guide, Faults> {
    Ok(parsed(text)?.guide())
}

/// What is written in this text.
pub(crate) fn parsed(text: &str) -> Result<Written, Faults> {
    toml::from_str(text).map_err(|error| unreadable(text, &error))
}

fn unreadable(text: &str, error: &toml::de::Error) -> Faults {
    let mut notes = Notes::on(text);
    let at = error.span().unwrap_or_default();
    let problem = format!("this cannot be read: {}", error.message());
    notes.note(at, "", problem);
    notes
        .into_result()
        .err()
        .unwrap_or_else(|| Faults(Vec::<Fault>::new()))
}

impl Written {
    /// The guide that is written, as far as it makes sense.
    pub(crate) fn guide(&self) -> Guide {
        Guide {
            edition: Edition::of(self.id.get_ref().as_str(), *self.version.get_ref()),
            consent_text: TEXT_VERSION,
            phases: self.phases.get_ref().iter().map(phase).collect(),
            aspects: self
                .aspects
                .iter()
                .filter_map(WrittenAspect::aspect)
                .collect(),
            questions: self
                .questions
                .iter()
                .filter_map(WrittenQuestion::question)
                .collect(),
            topics: self.topics.iter().map(WrittenTopic::topic).collect(),
        }
    }
}

impl WrittenTopic {
    fn topic(&self) -> Topic {
        Topic {
            id: TopicId::new(self.id.get_ref().as_str()),
            roles: roles(&self.roles),
        }
    }
}

fn roles(words: &[Word]) -> Vec<Role> {
    let roles = words.iter();
    roles.filter_map(|role| Role::of(role.get_ref())).collect()
}

impl WrittenAspect {
    fn aspect(&self) -> Option<Aspect> {
        Some(Aspect {
            id: AspectId::new(self.id.get_ref().as_str()),
            kind: Kind::of(self.kind.get_ref())?,
            options: self.options.iter().map(option).collect(),
            own_words: self.own_words,
        })
    }
}

impl WrittenQuestion {
    fn question(&self) -> Option<Question> {
        let kind = Kind::of(self.kind.get_ref())?;
        Some(Question {
            id: QuestionId::new(self.id.get_ref().as_str()),
            phase: phase(&self.phase),
            kind,
            roles: roles(&self.roles),
            options: of_kind(kind, &self.options),
            alone: of_kind(kind, &self.alone),
            in_peace: self.in_peace.iter().map(option).collect(),
            openings: self.openings.iter().map(option).collect(),
            explains: self.explains.iter().map(option).collect(),
            own_words: self.own_words,
            essential: self.essential,
            when: self.when.as_ref().map(WrittenWhen::when),
            or_when: self.or_when.iter().map(WrittenWhen::when).collect(),
            unless: self.unless.iter().map(WrittenWhen::when).collect(),
            opens: self
                .opens
                .as_ref()
                .map(|gate| QuestionId::new(gate.get_ref().as_str())),
            raises: of_options(&self.raises, FlagKind::of),
            points: of_options(&self.points, PointKind::of),
            reactions: of_options(&self.reactions, |id| Some(ReactionId::new(id))),
            closes: of_options(&self.closes, |what| Some(closes(what))),
            concrete: self.concrete(),
            summary: self
                .summary
                .as_ref()
                .and_then(|word| Chapter::of(word.get_ref())),
            matters: self.matters,
            card: self.card.as_ref().and_then(|word| Slot::of(word.get_ref())),
        })
    }

    fn concrete(&self) -> BTreeMap<OptionId, Vec<AspectId>> {
        let aspects = |of: &Word| {
            let own = self.concrete_of.get(of).unwrap_or(&self.concrete);
            own.iter()
                .map(|id| AspectId::new(id.get_ref().as_str()))
                .collect::<Vec<_>>()
        };
        let each = self.options.iter().map(|of| (option(of), aspects(of)));
        each.filter(|(_, aspects)| !aspects.is_empty()).collect()
    }
}

impl WrittenWhen {
    fn when(&self) -> When {
        When {
            question: QuestionId::new(self.question.get_ref().as_str()),
            is: self.is.iter().map(option).collect(),
        }
    }
}

fn phase(word: &Word) -> PhaseId {
    PhaseId::new(word.get_ref().as_str())
}

fn option(word: &Word) -> OptionId {
    OptionId::new(word.get_ref().as_str())
}

/// The options of a question of this kind: where it asks of then and of now, each stands for both.
fn of_kind(kind: Kind, options: &[Word]) -> Vec<OptionId> {
    let written = options.iter().map(option);
    if kind != Kind::ThenAndNow {
        return written.collect();
    }
    written
        .flat_map(|then| [then.clone(), then.of_now()])
        .collect()
}

fn closes(what: &str) -> Closes {
    match what {
        REST => Closes::Rest,
        phase => Closes::From(PhaseId::new(phase)),
    }
}

fn of_options<T>(
    written: &OfOptions<Word>,
    read: impl Fn(&str) -> Option<T>,
) -> BTreeMap<OptionId, T> {
    let each = written.iter();
    each.filter_map(|(of, what)| Some((option(of), read(what.get_ref())?)))
        .collect()
}
