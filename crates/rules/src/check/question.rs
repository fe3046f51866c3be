//! What can be wrong with one question.

use std::collections::BTreeSet;

use super::{is_id, kind, options, unknown};
use crate::flag::FlagKind;
use crate::guide::fault::Notes;
use crate::guide::read::{OfOptions, Word, Written, WrittenQuestion, WrittenWhen};
use crate::guide::{Chapter, Kind, Slot};
use crate::point::PointKind;
use crate::role::Role;
use crate::say::Lead;

/// Looks at one question.
pub(super) struct Looking<'w, 'n, 't> {
    pub(super) guide: &'w Written,
    pub(super) question: &'w WrittenQuestion,
    pub(super) before: &'w [WrittenQuestion],
    pub(super) notes: &'n mut Notes<'t>,
}

impl Looking<'_, '_, '_> {
    pub(super) fn look(&mut self) {
        let question = self.question;
        let kind = kind(&question.kind, question.id.get_ref(), self.notes);
        options(&question.id, kind, &question.options, self.notes);
        self.phase();
        self.roles();
        let conditions = question.when.iter().chain(&question.or_when);
        for when in conditions.chain(&question.unless) {
            self.when(when);
        }
        self.opens(kind);
        self.alone(kind);
        self.names_options("in_peace", &self.question.in_peace);
        self.names_options("openings", &self.question.openings);
        self.names_options("explains", &self.question.explains);
        self.raises();
        self.points(kind);
        self.reactions(kind);
        self.closes();
        self.ways_on(kind);
        self.concrete(kind);
        self.summary(kind);
        self.card();
    }

    pub(super) fn note(&mut self, at: &Word, problem: impl Into<String>) {
        self.notes
            .note(at.span(), self.question.id.get_ref(), problem);
    }

    /// It is known, and none after it has begun.
    fn phase(&mut self) {
        let phases = self.guide.phases.get_ref();
        let place = |word: &Word| phases.iter().position(|p| p.get_ref() == word.get_ref());
        let phase = &self.question.phase;
        let Some(own) = place(phase) else {
            let known = phases.iter().map(|phase| phase.get_ref().as_str());
            return self.note(phase, unknown("phase", phase, known));
        };
        if self
            .before
            .last()
            .and_then(|last| place(&last.phase))
            .is_some_and(|last| last > own)
        {
            self.note(
                phase,
                "it stands after a question of a later phase: put it with its own",
            );
        }
    }

    /// What names options of the question names some that it has.
    fn names_options(&mut self, field: &str, named: &[Word]) {
        for option in named {
            self.is_option(option, field, &self.question.options);
        }
    }

    /// It is an option of a question at which several can be chosen.
    fn alone(&mut self, kind: Option<Kind>) {
        for option in &self.question.alone {
            self.is_option(option, "alone", &self.question.options);
            if !matches!(kind, Some(Kind::Choices | Kind::ThenAndNow)) {
                self.note(
                    option,
                    "only one option can be chosen here: leave out `alone`",
                );
            }
        }
    }

    fn roles(&mut self) {
        let mut known = BTreeSet::new();
        for role in &self.question.roles {
            if Role::of(role.get_ref()).is_none() {
                let roles = Role::ALL.iter().map(|role| role.code());
                self.note(role, unknown("role", role, roles));
            } else if !known.insert(role.get_ref()) {
                self.note(
                    role,
                    format!("the role `{}` is named twice", role.get_ref()),
                );
            }
        }
    }

    /// The earlier question is there, has these options, and is put to somebody who is asked this one.
    fn when(&mut self, when: &WrittenWhen) {
        let earlier = self
            .before
            .iter()
            .find(|q| q.id.get_ref() == when.question.get_ref());
        let Some(earlier) = earlier else {
            let problem = format!(
                "it depends on `{}`, which is not asked before it",
                when.question.get_ref()
            );
            return self.note(&when.question, problem);
        };
        if when.is.is_empty() {
            self.note(
                &when.question,
                "it depends on no answer at all: say which in `is`",
            );
        }
        for option in &when.is {
            self.is_option(option, "when", &earlier.options);
        }
        let asked = |roles: &[Word], role: &Role| {
            roles.is_empty() || roles.iter().any(|word| word.get_ref() == role.code())
        };
        let both = |role: &Role| asked(&earlier.roles, role) && asked(&self.question.roles, role);
        if !Role::ALL.iter().any(both) {
            let problem = format!(
                "nobody who is asked `{}` is asked this",
                earlier.id.get_ref()
            );
            self.note(&when.question, problem);
        }
    }

    fn is_option(&mut self, word: &Word, field: &str, options: &[Word]) {
        if !options
            .iter()
            .any(|option| option.get_ref() == word.get_ref())
        {
            let known = options.iter().map(|option| option.get_ref().as_str());
            let problem = format!("`{field}`: {}", unknown("option", word, known));
            self.note(word, problem);
        }
    }

    pub(super) fn are_options<T>(&mut self, field: &str, of: &OfOptions<T>) {
        for option in of.keys() {
            self.is_option(option, field, &self.question.options);
        }
    }

    fn raises(&mut self) {
        self.are_options("raises", &self.question.raises);
        for flag in self.question.raises.values() {
            if FlagKind::of(flag.get_ref()).is_none() {
                let known = FlagKind::ALL.iter().map(|flag| flag.code());
                self.note(flag, unknown("flag", flag, known));
            }
        }
    }

    fn points(&mut self, kind: Option<Kind>) {
        self.are_options("points", &self.question.points);
        for (option, word) in &self.question.points {
            let usable = PointKind::of(word.get_ref()).filter(|point| point.is_for_guides());
            let Some(point) = usable else {
                let known = PointKind::ALL.iter().filter(|point| point.is_for_guides());
                self.note(
                    word,
                    unknown("point", word, known.map(|point| point.code())),
                );
                continue;
            };
            if point.is_a_gates() && kind.is_some_and(|kind| kind != Kind::Gate) {
                if !self.follows_a_gate_with(word) {
                    self.note(word, format!("`{}` is a point of a gate", point.code()));
                }
            } else if point.waits_for_a_decision() && !self.question.closes.contains_key(option) {
                let problem = format!(
                    "`{}` waits for a decision, but the answer `{}` closes nothing: name it in `closes`",
                    point.code(),
                    option.get_ref()
                );
                self.note(word, problem);
            }
        }
    }

    /// What is said is worded by the guide, so it may not be called as what kring says by itself.
    fn reactions(&mut self, kind: Option<Kind>) {
        self.are_options("reactions", &self.question.reactions);
        for reaction in self.question.reactions.values() {
            is_id(reaction, self.notes);
            if Lead::is_kring_s_own(reaction.get_ref()) {
                self.note(
                    reaction,
                    format!(
                        "kring itself says something called `{}`: choose another id",
                        reaction.get_ref()
                    ),
                );
            }
        }
        if let (Some(reaction), Some(Kind::Gate)) = (self.question.reactions.values().next(), kind)
        {
            self.note(
                reaction,
                "what is said at a gate belongs to its answers: leave out `reactions`",
            );
        }
    }

    fn concrete(&mut self, kind: Option<Kind>) {
        let question = self.question;
        self.are_options("concrete_of", &question.concrete_of);
        let named = question
            .concrete
            .iter()
            .chain(question.concrete_of.values().flatten());
        for aspect in named {
            let known = || {
                self.guide
                    .aspects
                    .iter()
                    .map(|aspect| aspect.id.get_ref().as_str())
            };
            if !known().any(|known| known == aspect.get_ref()) {
                let problem = unknown("aspect", aspect, known());
                self.note(aspect, problem);
            } else if !matches!(kind, None | Some(Kind::Choice | Kind::Choices)) {
                self.note(
                    aspect,
                    "only the options of a `choice` or of `choices` are made concrete",
                );
            }
        }
    }

    fn card(&mut self) {
        let unknown_slot = |word: &&Word| Slot::of(word.get_ref()).is_none();
        if let Some(word) = self.question.card.as_ref().filter(unknown_slot) {
            let known = Slot::ALL.iter().map(|slot| slot.code());
            self.note(word, unknown("place on the card", word, known));
        }
    }

    fn summary(&mut self, kind: Option<Kind>) {
        let Some(word) = &self.question.summary else {
            return;
        };
        let fits = match Chapter::of(word.get_ref()) {
            Some(
                Chapter::Facts
                | Chapter::Asks
                | Chapter::Says
                | Chapter::Touched
                | Chapter::NotRaised
                | Chapter::Safe
                | Chapter::StopSignal
                | Chapter::Needs
                | Chapter::Company,
            ) => true,
            Some(Chapter::FirstSpeaker) => matches!(kind, None | Some(Kind::Choice)),
            Some(Chapter::Offer | Chapter::Wish) => {
                matches!(kind, None | Some(Kind::Choice | Kind::Choices))
            }
            None => {
                let known = Chapter::ALL.iter().map(|chapter| chapter.code());
                return self.note(word, unknown("chapter", word, known));
            }
        };
        if !fits {
            let problem = format!(
                "`{}` needs a question with options to choose from",
                word.get_ref()
            );
            self.note(word, problem);
        }
    }
}
