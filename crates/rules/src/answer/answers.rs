//! All answers of a preparation.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Answer, Sharing, State, Version};
use crate::ids::{MessageRef, OptionId, QuestionId};
use crate::moment::Moment;
use crate::voice_note::VoiceNote;
use crate::words::Words;

/// All versions of all answers of a preparation hold so many bytes of text: far more than anybody tells.
pub const MOST_BYTES: usize = 1024 * 1024;

/// All answers of a preparation, by question. Clones share what is not changed: every event works on a clone of its case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<QuestionId, Arc<Answer>>);

impl Answers {
    /// What is known of a question.
    pub fn of(&self, question: &str) -> Option<&Answer> {
        self.0.get(question).map(Arc::as_ref)
    }

    /// What is known of a question, to change it.
    pub fn of_mut(&mut self, question: &QuestionId) -> Option<&mut Answer> {
        self.0.get_mut(question).map(Arc::make_mut)
    }

    /// The place of a question, made when nothing was known of it.
    pub fn place(&mut self, question: &QuestionId, state: State) -> &mut Answer {
        let place = self.0.entry(question.clone());
        Arc::make_mut(place.or_insert_with(|| Arc::new(Answer::in_state(state))))
    }

    /// The given answer to a question counts now as this option.
    pub fn option(&self, question: &str) -> Option<&OptionId> {
        let answer = self
            .of(question)
            .filter(|answer| answer.state == State::Given)?;
        answer.current()?.options.first()
    }

    /// The question whose newest version holds this message.
    pub fn holding(&self, message: MessageRef) -> Option<&QuestionId> {
        let holds = |answer: &Answer| {
            answer
                .current()
                .is_some_and(|v| v.pieces.iter().any(|p| p.message == message))
        };
        self.iter()
            .find(|(_, answer)| holds(answer))
            .map(|(id, _)| id)
    }

    /// A message is no part of this answer any more, nor of an earlier version of it.
    pub fn let_go_of(&mut self, question: &QuestionId, message: MessageRef) {
        let Some(answer) = self.of_mut(question) else {
            return;
        };
        answer.let_go_of(message);
        if answer.versions.is_empty() {
            self.0.remove(question);
        }
    }

    /// What counts now was a slip of the finger: what counted before counts again.
    pub fn undo(&mut self, question: &QuestionId) {
        let Some(answer) = self.of_mut(question) else {
            return;
        };
        answer.versions.pop();
        answer.state = State::Again;
        if answer.versions.is_empty() {
            self.0.remove(question);
        }
    }

    /// What may be done with each answer of which that was said.
    pub fn labels(&self) -> Vec<(QuestionId, Sharing)> {
        let labelled = self
            .iter()
            .filter(|(_, a)| a.sharing != Sharing::Facilitator);
        labelled.map(|(id, a)| (id.clone(), a.sharing)).collect()
    }

    /// What stands at this question was told to this facilitator.
    pub fn were_told(&mut self, question: &QuestionId, name: &Words) {
        if let Some(answer) = self.of_mut(question) {
            answer.was_told(name);
        }
    }

    /// The party read what was told, and handed it in themselves.
    pub fn are_confirmed(&mut self, at: Moment) {
        let open = |answer: &Answer| {
            let told = answer.current().and_then(|version| version.told.as_ref());
            told.is_some_and(|told| told.confirmed.is_none())
        };
        let told: Vec<QuestionId> = self
            .iter()
            .filter(|(_, answer)| open(answer))
            .map(|(id, _)| id.clone())
            .collect();
        for question in told {
            let version = self
                .of_mut(&question)
                .and_then(|answer| answer.versions.last_mut());
            if let Some(told) = version.and_then(|version| version.told.as_mut()) {
                told.confirmed = Some(at);
            }
        }
    }

    /// So many answers that count were told to a facilitator, and when the last was.
    pub fn told(&self) -> (usize, Option<Moment>) {
        let current = self.iter().filter_map(|(_, answer)| answer.current());
        let told: Vec<Moment> = current
            .filter(|version| version.told.is_some())
            .map(|version| version.at)
            .collect();
        (told.len(), told.into_iter().max())
    }

    /// Nothing is left of what was answered here, in no version, nor of what made it concrete. The question is passed
    /// over.
    pub fn take_back(&mut self, question: &QuestionId) {
        let is_meant = |id: &QuestionId| id == question || id.makes_concrete(question);
        let meant: Vec<QuestionId> = self.0.keys().filter(|id| is_meant(id)).cloned().collect();
        for id in meant {
            self.0.remove(&id);
        }
        self.place(question, State::Skipped);
    }

    /// The newest message in which words of an answer stand.
    pub fn newest_message(&self) -> Option<MessageRef> {
        let current = self.iter().filter_map(|(_, answer)| answer.current());
        let pieces = current.flat_map(|version| &version.pieces);
        pieces.map(|piece| piece.message).max()
    }

    /// The voice notes in all of them, earlier versions included.
    pub fn voices(&self) -> BTreeMap<MessageRef, VoiceNote> {
        let versions = self.iter().flat_map(|(_, answer)| &answer.versions);
        let pieces = versions.flat_map(|version| &version.pieces);
        let voices = pieces.filter_map(|piece| piece.voice);
        voices.map(|voice| (voice.message, voice)).collect()
    }

    /// The recording of this voice note is here, of so many bytes; false when no answer holds it.
    pub fn is_recorded(&mut self, message: MessageRef, bytes: u32) -> bool {
        let mut found = false;
        for question in self.speaking(message) {
            let answer = self.of_mut(&question);
            found |= answer.is_some_and(|answer| answer.is_recorded(message, bytes));
        }
        found
    }

    /// The recording of this voice note will never be here. The questions that it answered.
    pub fn let_go_of_voice(&mut self, message: MessageRef) -> Vec<QuestionId> {
        let speaking = self.speaking(message);
        for question in &speaking {
            if let Some(answer) = self.of_mut(question) {
                answer.lets_go_of_voice(message);
                if answer.versions.is_empty() {
                    self.0.remove(question);
                }
            }
        }
        speaking
    }

    /// The questions of which a version holds this voice note.
    fn speaking(&self, message: MessageRef) -> Vec<QuestionId> {
        let holds = |answer: &Answer| {
            let pieces = answer.versions.iter().flat_map(|v| &v.pieces);
            let mut voices = pieces.filter_map(|piece| piece.voice);
            voices.any(|voice| voice.message == message)
        };
        let speaking = self.iter().filter(|(_, answer)| holds(answer));
        speaking.map(|(question, _)| question.clone()).collect()
    }

    /// So many bytes of text stand in all of them, earlier versions included.
    pub fn bytes(&self) -> usize {
        let versions = self.iter().flat_map(|(_, answer)| &answer.versions);
        versions.map(Version::bytes).sum()
    }

    /// What is kept apart: each question with what is known of it. Clones of one `Answers` share what is the same.
    pub fn apart(&self) -> impl Iterator<Item = (&QuestionId, &Arc<Answer>)> {
        self.0.iter()
    }

    /// What is known of a question, as clones share it.
    pub fn shared(&self, question: &QuestionId) -> Option<&Arc<Answer>> {
        self.0.get(question)
    }

    /// These questions are left out.
    pub fn leave_out(&mut self, is_meant: impl Fn(&QuestionId) -> bool) {
        self.0.retain(|question, _| !is_meant(question));
    }

    /// What is something else than before was filled in together with the facilitator of this name.
    pub fn mark_together(&mut self, before: &Self, name: &Words) {
        for (question, answer) in &mut self.0 {
            let was = before.of(question.as_str()).and_then(Answer::current);
            if was == answer.current() {
                continue;
            }
            if let Some(last) = Arc::make_mut(answer).versions.last_mut() {
                last.together = Some(name.clone());
            }
        }
    }

    /// Puts together again what was kept apart.
    pub fn joined(apart: impl IntoIterator<Item = (QuestionId, Answer)>) -> Self {
        let shared = apart.into_iter();
        Self(shared.map(|(id, answer)| (id, Arc::new(answer))).collect())
    }

    /// Nothing is known of any question.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All questions of which something is known.
    pub fn iter(&self) -> impl Iterator<Item = (&QuestionId, &Answer)> {
        self.0.iter().map(|(id, answer)| (id, answer.as_ref()))
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let answers = BTreeMap::<QuestionId, Answer>::deserialize(deserializer)?;
        Ok(Self::joined(answers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_is_counted_and_dated_by_the_last_of_it() {
        let mut answers = Answers::default();
        assert_eq!(answers.told(), (0, None));
        for (question, at, told) in [("one", 7, true), ("two", 5, true), ("three", 9, false)] {
            let question = QuestionId::new(question);
            let answer = answers.place(&question, State::Given);
            answer.versions.push(Version::empty(Moment(at)));
            if told {
                answers.were_told(&question, &Words::new("An"));
            }
        }
        assert_eq!(answers.told(), (2, Some(Moment(7))));
    }
}
