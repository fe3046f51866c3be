//! Every question of the guide as it is put to everyone who is asked, with the follow-ups of each option.

use super::participant::said;
use super::{Sample, words};
use kring_rules::answer::{Sharing, State};
use kring_rules::guide::{Asked, Guide, Kind, Question};
use kring_rules::ids::{OptionId, PhaseId, QuestionId};
use kring_rules::role::Role;
use kring_rules::say::{Lead, Line, Place, Prompt, Scene};

/// A question or a follow-up.
pub(super) struct Every {
    pub(super) id: QuestionId,
    pub(super) phase: PhaseId,
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
                    .map(|scene| said(guide, vec![], scene, *role)),
            );
        }
        let corrected = Lead::Corrected(question.id.clone());
        samples.push(said(guide, vec![corrected], Scene::Nothing, Role::Harmed));
    }
    samples
}

/// Every question and every follow-up.
pub(super) fn all(guide: &Guide) -> Vec<Every> {
    let mut all = Vec::new();
    for question in guide.questions() {
        all.push(Every::of(&question.asked(), question));
        for option in &question.options {
            let follow_ups = guide.making_concrete(question, option);
            all.extend(follow_ups.map(|asked| Every::of(&asked, question)));
        }
    }
    all
}

impl Every {
    fn of(asked: &Asked<'_>, question: &Question) -> Self {
        Self {
            id: asked.id.clone(),
            phase: asked.phase.clone(),
            options: asked.options.to_vec(),
            kind: asked.kind,
            own_words: asked.own_words,
            roles: question.asked_of().to_vec(),
        }
    }

    fn fresh(&self, place: Place) -> Prompt {
        Prompt {
            question: self.id.clone(),
            phase: self.phase.clone(),
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
