//! An answer in words stays open for a while: people write one thought in several messages, and what follows joins it.

use super::Turn;
use crate::answer::{Answer, Answers, Piece, State, Version};
use crate::guide::Asked;
use crate::ids::{MessageRef, QuestionId};
use crate::party::Party;
use crate::preparation::OpenAnswer;
use crate::say::{KeptOpen, Lead, More, Scene, Toast};

impl<'a> Turn<'a> {
    /// The words are kept, and the question stays at hand: what follows joins them.
    pub(super) fn stays_open(
        &mut self,
        asked: &Asked<'_>,
        message: MessageRef,
        heard: Option<Lead>,
    ) {
        let now = self.now;
        let preparation = &mut self.party.preparation;
        let left = preparation.last_written.take();
        let open = preparation.open.take_if(|open| open.question == asked.id);
        let open = open.unwrap_or_else(|| OpenAnswer {
            before: left.filter(|left| *left != asked.id),
            ..OpenAnswer::at(asked.id.clone())
        });
        let kept = if heard.is_some() {
            KeptOpen::Spoken
        } else if open.from.is_some() {
            KeptOpen::Joined
        } else {
            KeptOpen::First
        };
        preparation.cursor = Some(asked.id.clone());
        preparation.last_written = Some(asked.id.clone());
        let more = open.more(kept);
        preparation.open = Some(open.with(message, now));
        let leads = [heard, self.reopen_if_handed_in()];
        let leads = leads.into_iter().flatten().collect();
        self.scene(leads, Scene::AnythingElse(more));
    }

    /// The party is done with the answer that is open.
    pub(super) fn next(&mut self) {
        self.party.preparation.leave_open_answer();
        self.present(vec![]);
    }

    /// What was written belongs to the question before: it goes there, and this one is asked once more.
    pub(super) fn belonged_before(&mut self) {
        let Some((open, before)) = self.question_before() else {
            return self.toast(Toast::Stale);
        };
        let preparation = &mut self.party.preparation;
        let pieces = open.written(&preparation.answers);
        if !self.joins(&before, pieces.clone()) {
            return self.scene(vec![Lead::Full], Scene::Nothing);
        }
        let preparation = &mut self.party.preparation;
        for piece in pieces {
            preparation.answers.let_go_of(&open.question, piece.message);
        }
        preparation.move_on();
        preparation.cursor = Some(open.question);
        preparation.last_written = Some(before.id.clone());
        let open_again = self.reopen_if_handed_in();
        let leads = [Some(Lead::AddedTo(before.id)), open_again];
        self.present(leads.into_iter().flatten().collect());
    }

    fn question_before(&self) -> Option<(OpenAnswer, Asked<'a>)> {
        let open = self.party.preparation.open.clone()?;
        let before = self.on_the_walk(open.before.as_ref()?)?;
        Some((open, before))
    }

    /// Puts these words at a question that is not at hand; false when there is no room.
    pub(super) fn joins(&mut self, asked: &Asked<'_>, pieces: Vec<Piece>) -> bool {
        let now = self.now;
        let answers = &mut self.party.preparation.answers;
        let place = answers.place(&asked.id, State::Choosing);
        let mut version = place.draft(now);
        for piece in pieces {
            if !version.has_room_for(&piece.text) {
                return false;
            }
            version.pieces.push(piece);
        }
        let state = if asked.is_answered_in_words() {
            State::Given
        } else {
            place.state
        };
        place.take(version, state);
        true
    }
}

impl OpenAnswer {
    /// What was written at it since it is open.
    fn written(&self, answers: &Answers) -> Vec<Piece> {
        let current = answers.of(self.question.as_str());
        let pieces = current
            .and_then(Answer::current)
            .map(|version| &version.pieces);
        let mut pieces = pieces.cloned().unwrap_or_default();
        pieces.retain(|piece| self.from.is_some_and(|from| piece.message >= from));
        pieces
    }

    /// The same, to be said.
    pub(super) fn more(&self, kept: KeptOpen) -> More {
        More {
            question: self.question.clone(),
            before: self.before.clone(),
            kept,
        }
    }
}

impl Party {
    /// What was written at this question, and waits for more.
    pub(super) fn still_open(&self, question: &QuestionId) -> Option<More> {
        let open = self.preparation.open.as_ref()?;
        let is_written = open.question == *question && open.from.is_some();
        is_written.then(|| open.more(KeptOpen::Waits))
    }
}

/// The version that holds this piece too, with what stands there already; none when there is no room.
pub(super) fn joined(mut version: Version, piece: Piece) -> Option<Version> {
    if !version.has_room_for(&piece.text) {
        return None;
    }
    version.pieces.push(piece);
    Some(version)
}
