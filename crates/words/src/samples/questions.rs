//! Every question of the guide as it is put to everyone who is asked, with the follow-ups of each option.

use super::participant::said;
use super::{Sample, roles, words};
use kring_rules::answer::{Sharing, State};
use kring_rules::guide::{Aspect, Guide, Kind, Phase, Question};
use kring_rules::ids::{OptionId, QuestionId};
use kring_rules::role::Role;
use kring_rules::say::{Lead, Line, Place, Prompt, Scene};

/// A question or a follow-up.
pub(super) struct Every {
    pub(super) id: QuestionId,
    pub(super) phase: Phase,
    pub(super) options: Vec<OptionId>,
    kind: Kind,
    own_words: bool,
    roles: Vec<Role>,
}

pub(super) fn samples(guide: &Guide) -> Vec<Sample> {
    let mut samples = Vec::new();
    for question in all(guide) {
        for role in &question.roles {
            samples.extend(
                shown(&question)
                    .into_iter()
                    .map(|scene| said(vec![], scene, *role)),
            );
        }
        let corrected = Lead::Corrected(question.id.clone());
        samples.push(said(vec![corrected], Scene::Nothing, Role::Harmed));
    }
    samples
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

fn shown(question: &Every) -> Vec<Scene> {
    let mut scenes = vec![
        Scene::Question(question.fresh(Place::First)),
        Scene::Question(question.fresh(Place::OpensPhase)),
        Scene::Question(question.filled(Place::OnTheWay)),
        Scene::Question(question.filled(Place::LookedAtAgain)),
    ];
    for state in State::ALL {
        scenes.push(Scene::Answered(question.filled(Place::OnTheWay), *state));
        scenes.push(Scene::Answer(question.line(*state)));
    }
    scenes
}
