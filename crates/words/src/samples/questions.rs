//! Every question of the guide as it is put to everyone who is asked, with the follow-ups of each option.

use super::{every, roles, words};
use kring_rules::answer::{Sharing, State};
use kring_rules::guide::{Aspect, Guide, Kind, Phase, Question};
use kring_rules::ids::{OptionId, QuestionId};
use kring_rules::role::Role;
use kring_rules::say::{Line, Place, Prompt};

/// A question or a follow-up.
pub(super) struct Every {
    pub(super) id: QuestionId,
    pub(super) phase: Phase,
    pub(super) options: Vec<OptionId>,
    kind: Kind,
    own_words: bool,
    roles: Vec<Role>,
}

/// Every question and every follow-up that this role is asked.
pub(super) fn asked(guide: &Guide, role: Role) -> Vec<Every> {
    let mut asked = all(guide);
    asked.retain(|question| question.roles.contains(&role));
    asked
}

/// Every question and every follow-up.
pub(super) fn all(guide: &Guide) -> Vec<Every> {
    let mut all = Vec::new();
    for question in guide.questions() {
        all.push(Every::of(question));
        for option in question.options.iter().filter(|_| question.concrete) {
            all.extend(
                guide
                    .aspects()
                    .iter()
                    .map(|aspect| Every::following(question, option, aspect)),
            );
        }
    }
    all
}

impl Every {
    fn of(question: &Question) -> Self {
        Self {
            id: question.id.clone(),
            phase: question.phase,
            options: question.options.clone(),
            kind: question.kind,
            own_words: question.own_words,
            roles: roles(&question.roles).to_vec(),
        }
    }

    fn following(question: &Question, option: &OptionId, aspect: &Aspect) -> Self {
        Self {
            id: question.id.follow_up(option, &aspect.id),
            phase: question.phase,
            options: aspect.options.clone(),
            kind: aspect.kind,
            own_words: aspect.own_words,
            roles: roles(&question.roles).to_vec(),
        }
    }

    /// As it is put, at every place.
    pub(super) fn prompts(&self) -> Vec<Prompt> {
        let places = every!(Place {
            First;
            OpensPhase;
            OnTheWay;
            LookedAtAgain;
        });
        let prompt = |place: Place| match place {
            Place::First | Place::OpensPhase => self.fresh(place),
            Place::OnTheWay | Place::LookedAtAgain => self.filled(place),
        };
        places.into_iter().map(prompt).collect()
    }

    /// As it stays once it has been answered with a button.
    pub(super) fn answered(&self) -> Vec<(Prompt, State)> {
        let answered = |state: &State| (self.filled(Place::OnTheWay), *state);
        State::ALL.iter().map(answered).collect()
    }

    /// As it is read with its answer.
    pub(super) fn lines(&self) -> Vec<Line> {
        State::ALL.iter().map(|state| self.line(*state)).collect()
    }

    fn fresh(&self, place: Place) -> Prompt {
        Prompt {
            question: self.id.clone(),
            phase: self.phase,
            kind: self.kind.into(),
            options: self.options.clone(),
            chosen: vec![],
            words: None,
            own_words: self.own_words,
            number: 2,
            of: 5,
            place,
        }
    }

    fn filled(&self, place: Place) -> Prompt {
        Prompt {
            chosen: self.options.clone(),
            words: Some(words()),
            ..self.fresh(place)
        }
    }

    fn line(&self, state: State) -> Line {
        Line {
            question: self.id.clone(),
            state,
            options: self.options.clone(),
            words: Some(words()),
            sharing: Sharing::Conversation,
        }
    }
}
