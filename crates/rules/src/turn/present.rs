//! Showing a party where they are.

use super::Turn;
use crate::guide::{Asked, Guide};
use crate::ids::{CaseId, MessageRef};
use crate::number::count;
use crate::party::Party;
use crate::preparation::{Position, Standing};
use crate::say::{How, Lead, Message, ParticipantSay, Place, Prompt, Say, Scene, Tag};

impl Turn<'_> {
    /// Shows where the party is, after a word about what just happened.
    pub(super) fn present(&mut self, leads: Vec<Lead>) {
        self.party.rests_at = None;
        let scene = self.scene_here();
        let mut leads = self.with_consent_again(leads, &scene);
        if matches!(scene, Scene::IsItYou(_)) {
            // Nothing of theirs is kept yet.
            leads.retain(|lead| *lead != Lead::WelcomeBack);
        }
        self.scene(leads, scene);
    }

    /// Whoever is asked for consent anew hears why, instead of a greeting or a word about an old button.
    fn with_consent_again(&mut self, mut leads: Vec<Lead>, scene: &Scene) -> Vec<Lead> {
        if !matches!(scene, Scene::Consent(_)) {
            return leads;
        }
        if let Some(why) = self.consent_again.take() {
            leads.retain(|lead| !matches!(lead, Lead::WelcomeBack | Lead::Stale));
            leads.insert(0, why);
        }
        leads
    }

    /// Shows where the party is in the place of an earlier message.
    pub(super) fn present_in_place(&mut self, leads: Vec<Lead>, message: MessageRef) {
        let say = self.saying(leads, self.scene_here());
        self.said.push((How::InPlace(message), say));
    }

    pub(super) fn saying(&self, leads: Vec<Lead>, scene: Scene) -> Say {
        self.party.say(self.case, leads, scene)
    }

    /// The question as it stands on the screen now.
    pub(super) fn prompt(&self, asked: &Asked<'_>) -> Prompt {
        self.party.prompt(self.guide, asked)
    }
}

impl Party {
    /// Something said to this party, as a new message; nothing where they have no chat.
    pub fn hears(&self, case: &CaseId, scene: Scene) -> Option<Message> {
        let say = self.say(case, vec![], scene);
        let (to, how) = (self.person?, How::New);
        Some(Message { to, say, how })
    }

    /// Something said to this party.
    pub fn say(&self, case: &CaseId, leads: Vec<Lead>, scene: Scene) -> Say {
        let revision = self.preparation.revision;
        let tag = Tag {
            case: case.clone(),
            party: self.id,
            revision,
        };
        Say::Participant(Box::new(ParticipantSay {
            leads,
            scene,
            role: self.role,
            guide: self.preparation.guide.clone(),
            tag,
            age: self.age.is_minor().then_some(self.age),
            whose: None,
            readers: vec![],
            happened: None,
            may_ask_a_lawyer: false,
            can_ask_for: None,
            has_agreed: false,
            together: None,
        }))
    }

    /// Where this party is, as a scene.
    pub fn scene(&self, guide: &Guide) -> Scene {
        if self.left_out.is_some() {
            return Scene::LeftOut;
        }
        match self.preparation.standing {
            Standing::Paused if self.can_be_offered_a_reminder() => return Scene::PausedAndAsked,
            Standing::Paused => return Scene::Paused,
            Standing::Stopped => return Scene::Stopped,
            Standing::OtherWay => return Scene::OtherWay,
            Standing::Erased => return Scene::Erased,
            Standing::UnderWay => {}
        }
        match self.preparation.position(guide, self.role) {
            Position::IsItYou => Scene::IsItYou(self.alias.clone()),
            Position::Consent(screen) => Scene::Consent(screen),
            Position::Question(asked) => match self.still_open(&asked.id) {
                Some(more) => Scene::AnythingElse(more),
                None => Scene::Question(self.prompt(guide, &asked)),
            },
            Position::Closed(gate)
                if guide.wants_rest(&gate.question, &self.preparation.answers) =>
            {
                Scene::Rests
            }
            Position::Closed(gate) => Scene::Closed(gate),
            Position::Review => Scene::Review(self.overview(guide)),
            Position::HandedIn => Scene::HandedIn,
        }
    }

    /// They rest for the first time, on their own phone: do they want to be reminded?
    fn can_be_offered_a_reminder(&self) -> bool {
        let on_their_own = self.person.is_some() && self.sitting().is_none();
        on_their_own && self.preparation.reminders.can_be_offered()
    }

    pub(crate) fn prompt(&self, guide: &Guide, asked: &Asked<'_>) -> Prompt {
        let version = self
            .preparation
            .answers
            .of(asked.id.as_str())
            .and_then(|answer| answer.current());
        let (number, of) = self.number(guide, asked);
        Prompt {
            question: asked.id.clone(),
            phase: asked.phase.clone(),
            kind: asked.kind.into(),
            options: asked.options.to_vec(),
            chosen: version.map(|v| v.options.clone()).unwrap_or_default(),
            words: version.and_then(super::super::answer::Version::words),
            voices: version
                .map(super::super::answer::Version::voices)
                .unwrap_or_default(),
            own_words: asked.own_words,
            number,
            of,
            place: self.place(guide, number, asked),
        }
    }

    /// Which question of its phase this is, of how many.
    pub fn number(&self, guide: &Guide, asked: &Asked<'_>) -> (u8, u8) {
        let among = self.asked_among(guide, asked);
        let mut phase = among.iter().filter(|other| other.phase == asked.phase);
        let of = count(phase.clone().count());
        let number = phase
            .position(|other| other.id == asked.id)
            .unwrap_or_default()
            + 1;
        (count(number), of)
    }

    /// The questions this one is counted among: those that can be asked now. An earlier answer behind a closed gate is
    /// counted among all.
    fn asked_among<'g>(&self, guide: &'g Guide, asked: &Asked<'_>) -> Vec<Asked<'g>> {
        let within_reach = self.preparation.within_reach(guide, self.role);
        if within_reach.iter().any(|other| other.id == asked.id) {
            return within_reach;
        }
        guide.walk(self.role, &self.preparation.answers)
    }

    fn place(&self, guide: &Guide, number: u8, asked: &Asked<'_>) -> Place {
        match self.preparation.answers.of(asked.id.as_str()) {
            Some(answer) if answer.was_given() && self.preparation.adds_to(&asked.id) => {
                Place::WentBackTo
            }
            Some(answer) if answer.was_given() => Place::LookedAtAgain,
            _ if number == 1 && self.begins_with(guide, asked) => Place::First,
            _ if number == 1 => Place::OpensPhase,
            _ => Place::OnTheWay,
        }
    }

    fn begins_with(&self, guide: &Guide, asked: &Asked<'_>) -> bool {
        let walk = guide.walk(self.role, &self.preparation.answers);
        walk.first().is_some_and(|first| first.id == asked.id)
    }
}
