//! A party answers an earlier message: the words go to the question it was about, and the one at hand stays.

use super::Turn;
use crate::answer::{Piece, State};
use crate::guide::Asked;
use crate::ids::{MessageRef, QuestionId};
use crate::preparation::Position;
use crate::say::{Lead, Scene};
use crate::words::Words;

impl<'a> Turn<'a> {
    pub(super) fn replied(
        &mut self,
        text: Words,
        message: MessageRef,
        question: Option<&QuestionId>,
    ) {
        if let Some(lead) = self.reason_not_to_take(&text) {
            return self.present(vec![lead]);
        }
        self.warn_when_nearly_full(&text);
        let asked = question.and_then(|question| self.on_the_walk(question));
        match asked {
            Some(asked) if self.is_at_hand(&asked) => {
                self.answers(&asked, Piece::written(message, text));
            }
            Some(asked) if self.is_given(&asked) => {
                self.add(&asked, Piece::written(message, text));
            }
            Some(asked) if self.is_within_reach(&asked.id) => {
                self.answer_late(&asked, Piece::written(message, text));
            }
            _ => self.present(vec![Lead::NotWrittenThere]),
        }
    }

    /// The question as it is asked on this party's way.
    pub(super) fn on_the_walk(&self, question: &QuestionId) -> Option<Asked<'a>> {
        let preparation = &self.party.preparation;
        let walk = self.guide.walk(self.party.role, &preparation.answers);
        walk.into_iter().find(|asked| asked.id == *question)
    }

    pub(super) fn is_at_hand(&self, asked: &Asked<'_>) -> bool {
        let preparation = &self.party.preparation;
        preparation
            .question_at_hand(self.guide, self.party.role)
            .as_ref()
            == Some(&asked.id)
    }

    pub(super) fn is_given(&self, asked: &Asked<'_>) -> bool {
        let answer = self.party.preparation.answers.of(asked.id.as_str());
        answer.is_some_and(|answer| answer.state == State::Given)
    }

    /// It was passed over, put off, or left half chosen. Where a button is needed, it is asked once more.
    pub(super) fn answer_late(&mut self, asked: &Asked<'_>, piece: Piece) {
        if asked.is_answered_in_words() {
            return self.add(asked, piece);
        }
        self.party.preparation.move_on();
        self.party.preparation.cursor = Some(asked.id.clone());
        self.answers(asked, piece);
    }

    /// The words join what stands at a question that is not at hand.
    pub(super) fn add(&mut self, asked: &Asked<'_>, piece: Piece) {
        let heard = piece.voice.map(Lead::VoiceKept);
        if !self.joins(asked, vec![piece]) {
            return self.scene(vec![Lead::Full], Scene::Nothing);
        }
        self.added(heard, Lead::AddedTo(asked.id.clone()));
    }

    /// A question at hand stays where it is on the screen; anything else is shown as it is now.
    fn added(&mut self, heard: Option<Lead>, lead: Lead) {
        let open_again = self.reopen_if_handed_in();
        let stays = open_again.is_none() && matches!(self.position(), Position::Question(_));
        let leads = [heard, Some(lead), open_again];
        let leads = leads.into_iter().flatten().collect();
        if stays {
            self.scene(leads, Scene::Nothing);
        } else {
            self.present(leads);
        }
    }
}
