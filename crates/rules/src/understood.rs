//! What was understood of a voice note. It waits beside the recording until whoever spoke says whether it is right: until
//! then it is no answer, and nobody else reads it.

use serde::{Deserialize, Serialize};

use crate::answer::{Answer, Answers, Piece, Sharing, Version};
use crate::ids::{MessageRef, QuestionId};
use crate::moment::Moment;
use crate::voice_note::VoiceNote;
use crate::words::Words;

/// What was understood of what somebody said at a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understood {
    /// The question.
    pub question: QuestionId,
    /// What they said.
    pub voice: VoiceNote,
    /// What was understood.
    pub words: Words,
}

impl Version {
    /// The words that wait for a word of whoever spoke.
    pub fn understood(&self) -> Vec<Words> {
        let understood = self.pieces.iter().filter_map(|p| p.understood.clone());
        understood.collect()
    }

    fn spoken_mut(&mut self, message: MessageRef) -> Option<&mut Piece> {
        let mut spoken = self.pieces.iter_mut().filter(|p| p.voice.is_some());
        spoken.find(|piece| piece.message == message)
    }
}

impl Answer {
    /// This was understood of this voice note, in whichever version holds it.
    fn understand(&mut self, message: MessageRef, words: Option<&Words>) {
        for version in &mut self.versions {
            if let Some(piece) = version.spoken_mut(message) {
                piece.understood = words.cloned();
            }
        }
    }

    /// The words join what counts: nothing stood there that does not stand there now. What may be done with it was said of a
    /// recording.
    fn is_right(&mut self, message: MessageRef, now: Moment) {
        let Some(version) = self.versions.last_mut() else {
            return;
        };
        if let Some(piece) = version.spoken_mut(message) {
            piece.is_right();
            version.at = now;
            self.sharing = Sharing::Facilitator;
        }
    }

    fn waiting(&self, message: MessageRef) -> Option<(VoiceNote, Words)> {
        let mut pieces = self.current()?.pieces.iter();
        let piece = pieces.find(|piece| piece.message == message)?;
        Some((piece.voice?, piece.understood.clone()?))
    }
}

impl Answers {
    /// This was understood of this voice note, if it counts: then its question is told.
    pub fn understand(&mut self, message: MessageRef, words: &Words) -> Option<Understood> {
        let question = self.spoken_at(message)?;
        let answer = self.of_mut(&question)?;
        if !answer.current()?.has_room_for(words) {
            return None;
        }
        answer.understand(message, Some(words));
        self.waiting(message)
    }

    /// What waits for a word of whoever sent this voice note.
    pub fn waiting(&self, message: MessageRef) -> Option<Understood> {
        let question = self.spoken_at(message)?;
        let (voice, words) = self.of(question.as_str())?.waiting(message)?;
        Some(Understood {
            question,
            voice,
            words,
        })
    }

    /// It is right: the words stand with the answer from now on.
    pub fn is_right(&mut self, understood: &Understood, now: Moment) {
        let Some(answer) = self.of_mut(&understood.question) else {
            return;
        };
        answer.is_right(understood.voice.message, now);
        answer.understand(understood.voice.message, None);
    }

    /// What was understood of it is kept no longer.
    pub fn leave_as_voice(&mut self, understood: &Understood) {
        if let Some(answer) = self.of_mut(&understood.question) {
            answer.understand(understood.voice.message, None);
        }
    }

    /// Nothing that waits for a word of theirs is kept any longer.
    pub fn leave_all_as_voice(&mut self) {
        let holds = |answer: &Answer| {
            let mut versions = answer.versions.iter();
            versions.any(|version| version.pieces.iter().any(|p| p.understood.is_some()))
        };
        let holding = self.iter().filter(|(_, answer)| holds(answer));
        let holding: Vec<QuestionId> = holding.map(|(question, _)| question.clone()).collect();
        for question in holding {
            let Some(answer) = self.of_mut(&question) else {
                continue;
            };
            let pieces = answer.versions.iter_mut().flat_map(|v| &mut v.pieces);
            pieces.for_each(|piece| piece.understood = None);
        }
    }

    /// The question at which this voice note counts.
    fn spoken_at(&self, message: MessageRef) -> Option<QuestionId> {
        let question = self.holding(message)?.clone();
        let current = self.of(question.as_str())?.current()?;
        let mut pieces = current.pieces.iter();
        let is_it = |piece: &Piece| piece.message == message && piece.voice.is_some();
        pieces.any(is_it).then_some(question)
    }
}
