//! Every question of the guide as it is put to everyone who is asked, with the follow-ups of each option.

use super::{every, words};
use kring_rules::answer::{Sharing, State};
use kring_rules::guide::{Asked, Guide, Kind, Question};
use kring_rules::ids::{OptionId, PhaseId, QuestionId};
use kring_rules::role::Role;
use kring_rules::say::{Line, Place, Prompt};

/// A question or a follow-up.
pub(super) struct Every {
    pub(super) id: QuestionId,
    pub(super) phase: PhaseId,
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

    /// As it is put, at every place.
    pub(super) fn prompts(&self) -> Vec<Prompt> {
        let places = every!(Place {
            First;
            OpensPhase;
            OnTheWay;
            LookedAtAgain;
            WentBackTo;
        });
        let prompt = |place: Place| match place {
            Place::First | Place::OpensPhase => self.fresh(place),
            Place::OnTheWay | Place::LookedAtAgain | Place::WentBackTo => self.filled(place),
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
            phase: self.phase.clone(),
            kind: self.kind.into(),
            options: self.options.clone(),
            chosen: vec![],
            words: None,
            voices: vec![],
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
            voices: super::voices(),
            ..self.fresh(place)
        }
    }

    fn line(&self, state: State) -> Line {
        Line {
            question: self.id.clone(),
            state,
            options: self.options.clone(),
            words: Some(words()),
            voices: super::voices(),
            sharing: Sharing::Conversation,
            together: None,
            told: None,
        }
    }
}
