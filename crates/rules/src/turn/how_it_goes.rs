//! How such a conversation goes, in a few short screens: for whoever wants to hear that first. It moves nobody from where
//! they are.

use super::Turn;
use crate::guide::Asked;
use crate::ids::MessageRef;
use crate::say::{Scene, Toast};

/// So many screens tell it.
pub const SCREENS: u8 = 6;

impl Turn<'_> {
    /// The first screen is a new message; the others come in its place.
    pub(super) fn how_it_goes(&mut self, screen: u8, message: MessageRef) {
        match screen {
            0 => self.scene(vec![], Scene::HowItGoes(0)),
            1..SCREENS => self.scene_in_place(message, Scene::HowItGoes(screen)),
            _ => self.toast(Toast::Stale),
        }
    }

    /// They said here that they want to hear it first: it is one tap away.
    pub(super) fn offer_how_it_goes(&mut self, asked: &Asked<'_>) {
        let answer = self.party.preparation.answers.of(asked.id.as_str());
        let question = self.guide.question(asked.id.as_str());
        let mut explains = question.iter().flat_map(|question| &question.explains);
        if answer.is_some_and(|answer| explains.any(|option| answer.chose(option.as_str()))) {
            self.scene(vec![], Scene::HowItGoesOffered);
        }
    }
}
