//! What somebody said was put into words, by a command of the organisation's own: they read it first, and say whether it
//! becomes their answer. Where nobody waits for that any more, the voice note stays what it is.

use super::{Outcome, Turn};
use crate::ids::MessageRef;
use crate::preparation::Standing;
use crate::say::{InWords, Scene, Toast};
use crate::words::Words;

impl Turn<'_> {
    /// This was understood of what they said in this message: is it right?
    pub fn understood(mut self, message: MessageRef, words: &Words) -> Outcome {
        if self.can_be_asked_about(words) {
            let answers = &mut self.party.preparation.answers;
            if let Some(understood) = answers.understand(message, words) {
                let asked = InWords::Asked(Box::new(understood));
                self.scene(vec![], Scene::InWords(asked));
            }
        }
        self.ends()
    }

    /// Whoever rests, has stopped or has handed in is not disturbed for it.
    fn can_be_asked_about(&self, words: &Words) -> bool {
        let is_at_it = match self.party.preparation.standing {
            Standing::UnderWay => self.party.preparation.handed_in.is_none(),
            Standing::Paused | Standing::Stopped | Standing::OtherWay | Standing::Erased => false,
        };
        let can_write = self.reason_not_to_write().is_none();
        is_at_it && can_write && !words.is_empty() && self.has_room_for(words)
    }

    /// It is right: it stands with the answer.
    pub(super) fn is_said_so(&mut self, voice: MessageRef, message: MessageRef) {
        let Some(understood) = self.party.preparation.answers.waiting(voice) else {
            return self.toast(Toast::Stale);
        };
        let (answers, now) = (&mut self.party.preparation.answers, self.now);
        answers.is_right(&understood, now);
        self.goes_on_by_itself();
        let stands = InWords::Stands(Box::new(understood));
        self.scene_in_place(message, Scene::InWords(stands));
    }

    /// It is not, or they would rather be heard: it stays a voice note.
    pub(super) fn stays_voice(&mut self, voice: MessageRef, message: MessageRef) {
        let Some(understood) = self.party.preparation.answers.waiting(voice) else {
            return self.toast(Toast::Stale);
        };
        let answers = &mut self.party.preparation.answers;
        answers.leave_as_voice(&understood);
        self.goes_on_by_itself();
        let stays = InWords::OnlyVoice(understood.question);
        self.scene_in_place(message, Scene::InWords(stays));
    }

    /// Whoever said whether it is right has read it, and does nothing else meanwhile: the next question comes by itself, as
    /// it would have.
    fn goes_on_by_itself(&mut self) {
        let now = self.now;
        let open = self.party.preparation.open.take();
        self.party.preparation.open = open.map(|open| match open.from {
            Some(from) => open.with(from, now),
            None => open,
        });
    }
}
