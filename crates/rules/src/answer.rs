//! What a party answered. Earlier versions stay; the newest counts.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::coded::coded;
use super::ids::{MessageRef, OptionId, QuestionId};
use super::moment::Moment;
use super::voice_note::{Recorded, VoiceNote};
use super::words::Words;

/// So many earlier versions of one answer are kept; older ones go.
pub const VERSIONS_KEPT: usize = 12;
/// Earlier versions of one answer are kept up to so many bytes; older ones go.
const EARLIER_BYTES: usize = 64 * 1024;
/// All versions of all answers of a preparation hold so many bytes of text: far more than anybody tells.
pub const MOST_BYTES: usize = 1024 * 1024;
/// An answer holds so much text, in UTF-16 units: four of Telegram's longest messages.
const LONGEST_ANSWER: usize = 4 * 4096;
/// An answer holds the text of so many messages.
const MOST_PIECES: usize = 60;

coded! {
    /// How far a question has come.
    State {
        /// Options are being chosen; not yet done.
        Choosing = "choosing",
        /// Answered.
        Given = "given",
        /// Passed over.
        Skipped = "skipped",
        /// Put off.
        Later = "later",
        /// To be looked at again: the facilitator opened it once more.
        Again = "again",
    }
}

coded! {
    /// What may be done with an answer.
    Sharing {
        /// Only the facilitator reads it.
        Facilitator = "facilitator",
        /// It may be used in the conversation.
        Conversation = "conversation",
        /// The party wants to say it themselves.
        Myself = "myself",
    }
}

/// The text of one message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The message in the party's chat.
    pub message: MessageRef,
    /// What it says; of a voice note, what was written under it.
    pub text: Words,
    /// It was spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<VoiceNote>,
    /// What was understood of it. It is nobody's words as long as whoever spoke has not said that it is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub understood: Option<Words>,
}

impl Piece {
    /// The text of a message.
    pub fn written(message: MessageRef, text: Words) -> Self {
        Self {
            message,
            text,
            voice: None,
            understood: None,
        }
    }

    /// A voice note, with what was written under it.
    pub fn spoken(voice: VoiceNote, text: Words) -> Self {
        Self {
            message: voice.message,
            text,
            voice: Some(voice),
            understood: None,
        }
    }

    /// So many bytes of text stand in it, those included that wait for a word of whoever spoke.
    fn bytes(&self) -> usize {
        let understood = self.understood.as_ref();
        self.text.as_str().len() + understood.map_or(0, |words| words.as_str().len())
    }

    /// What was understood becomes its text, under what was written there already.
    pub(crate) fn is_right(&mut self) {
        let Some(understood) = self.understood.take() else {
            return;
        };
        let lines = [self.text.as_str(), understood.as_str()];
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        self.text = Words::new(&lines.join("\n"));
    }
}

/// An answer was told to a facilitator, who noted it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldTo {
    /// How the facilitator is called.
    pub name: Words,
    /// The party has read it since, and handed it in themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Moment>,
}

/// An answer as it was at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// When it came to be.
    pub at: Moment,
    /// The chosen options.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionId>,
    /// The own words, message by message.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<Piece>,
    /// The words were kept, but no button followed that makes them an answer.
    #[serde(default, skip_serializing_if = "is_confirmed")]
    pub unconfirmed: bool,
    /// It was filled in together with the facilitator of this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<Words>,
    /// It was told to a facilitator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldTo>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for this signature"
)]
fn is_confirmed(unconfirmed: &bool) -> bool {
    !unconfirmed
}

impl Version {
    /// An answer that says nothing yet.
    pub fn empty(at: Moment) -> Self {
        Self {
            at,
            options: Vec::new(),
            pieces: Vec::new(),
            unconfirmed: false,
            together: None,
            told: None,
        }
    }

    /// So many bytes of text stand in it.
    fn bytes(&self) -> usize {
        self.pieces.iter().map(Piece::bytes).sum()
    }

    /// Nothing is chosen or written.
    pub fn is_empty(&self) -> bool {
        self.options.is_empty() && self.pieces.is_empty()
    }

    /// All its words stand in this other version as well.
    fn is_within(&self, other: &Self) -> bool {
        self.pieces.iter().all(|piece| other.pieces.contains(piece))
    }

    /// The own words as one text, or nothing.
    pub fn words(&self) -> Option<Words> {
        let texts: Vec<&str> = self
            .pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .filter(|text| !text.is_empty())
            .collect();
        (!texts.is_empty()).then(|| Words::new(&texts.join("\n")))
    }

    /// The voice notes in it, in order.
    pub fn voices(&self) -> Vec<VoiceNote> {
        let voices = self.pieces.iter().filter_map(|piece| piece.voice);
        voices.collect()
    }

    /// There is room for this text as well.
    pub fn has_room_for(&self, text: &Words) -> bool {
        let held: usize = self
            .pieces
            .iter()
            .map(|piece| piece.text.utf16_units())
            .sum();
        self.pieces.len() < MOST_PIECES && held + text.utf16_units() <= LONGEST_ANSWER
    }
}

fn is_same(one: &[VoiceNote], other: &[VoiceNote]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.is_same_as(b))
}

/// Everything about one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// How far it has come.
    pub state: State,
    /// What may be done with it.
    #[serde(
        default = "facilitator_only",
        skip_serializing_if = "is_facilitator_only"
    )]
    pub sharing: Sharing,
    /// Oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<Version>,
}

fn facilitator_only() -> Sharing {
    Sharing::Facilitator
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for this signature"
)]
fn is_facilitator_only(sharing: &Sharing) -> bool {
    *sharing == Sharing::Facilitator
}

impl Answer {
    /// A question in this state, without any text.
    pub fn in_state(state: State) -> Self {
        Self {
            state,
            sharing: Sharing::Facilitator,
            versions: Vec::new(),
        }
    }

    /// What counts now.
    pub fn current(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// What counts now, or an empty version to start from.
    pub fn draft(&self, at: Moment) -> Version {
        Version {
            at,
            together: None,
            ..self
                .current()
                .cloned()
                .unwrap_or_else(|| Version::empty(at))
        }
    }

    /// Takes a new version; it counts from now on. Words that were kept before stand in it, or in an earlier version.
    pub fn take(&mut self, version: Version, state: State) {
        self.mark_draft();
        if state == State::Given && !self.says_the_same(&version) {
            self.sharing = Sharing::Facilitator;
        }
        if self.is_draft_within(&version) {
            self.versions.pop();
        }
        self.push(Version {
            unconfirmed: state == State::Choosing,
            ..version
        });
        self.state = state;
    }

    /// Takes a version that holds all of the newest one and more: nothing stood there before that is not in it.
    pub fn grow(&mut self, version: Version) {
        self.versions.pop();
        self.take(version, State::Given);
    }

    /// What may be done with an answer was said of these words and these options, and of no others.
    fn says_the_same(&self, version: &Version) -> bool {
        let before = self.confirmed();
        before.is_some_and(|before| {
            before.options == version.options
                && before.words() == version.words()
                && is_same(&before.voices(), &version.voices())
        })
    }

    fn push(&mut self, version: Version) {
        self.versions.push(version);
        let mut surplus = self.versions.len().saturating_sub(VERSIONS_KEPT);
        while self.earlier_bytes(surplus) > EARLIER_BYTES {
            surplus += 1;
        }
        self.versions.drain(..surplus);
    }

    /// What the earlier versions from this one on hold.
    fn earlier_bytes(&self, from: usize) -> usize {
        let earlier = self.versions.split_last().map_or(&[][..], |(_, all)| all);
        earlier.iter().skip(from).map(Version::bytes).sum()
    }

    /// While options are chosen, the newest version is a draft.
    fn mark_draft(&mut self) {
        if self.state == State::Choosing
            && let Some(draft) = self.versions.last_mut()
        {
            draft.unconfirmed = true;
        }
    }

    fn is_draft_within(&self, version: &Version) -> bool {
        let draft = self.current().filter(|_| self.state == State::Choosing);
        draft.is_some_and(|draft| draft.is_within(version))
    }

    /// What was being chosen is let go, and the answer from before counts again; false when there was none. Words that
    /// were kept meanwhile stay as an earlier version.
    pub fn let_go_of_choosing(&mut self) -> bool {
        self.mark_draft();
        let Some(before) = self.confirmed().cloned() else {
            return false;
        };
        if self.is_draft_within(&before) {
            self.versions.pop();
        }
        if self.current() != Some(&before) {
            self.push(before);
        }
        true
    }

    fn confirmed(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|v| !v.unconfirmed)
    }

    /// Passed over or put off; false when an answer was given before, which stays as it was. Words that wait for a
    /// button stay as well: they count, and are marked as not confirmed.
    pub fn set_aside(&mut self, state: State, at: Moment) -> bool {
        let stays = match self.state {
            State::Choosing => self.let_go_of_choosing(),
            State::Given | State::Again => true,
            State::Skipped | State::Later => false,
        };
        if stays && self.current().is_some_and(|v| !v.is_empty()) {
            self.state = State::Given;
            return false;
        }
        self.let_go_of_options(at);
        self.state = state;
        true
    }

    fn let_go_of_options(&mut self, at: Moment) {
        match self.versions.last_mut() {
            Some(draft) if !draft.pieces.is_empty() => draft.options.clear(),
            Some(draft) => *draft = Version::empty(at),
            None => self.versions.push(Version::empty(at)),
        }
    }

    /// The recording of this voice note is here, of so many bytes; false when it is none of its own.
    fn is_recorded(&mut self, message: MessageRef, bytes: u32) -> bool {
        let pieces = self.versions.iter_mut().flat_map(|v| &mut v.pieces);
        let voices = pieces.filter_map(|piece| piece.voice.as_mut());
        let mut found = false;
        for voice in voices.filter(|voice| voice.message == message) {
            voice.state = Recorded::Here;
            voice.bytes = bytes;
            found = true;
        }
        found
    }

    /// The recording of this voice note will never be here: what was written under it stays. Where nothing else is said,
    /// it is asked again.
    fn lets_go_of_voice(&mut self, message: MessageRef) {
        let pieces = self.versions.iter_mut().flat_map(|v| &mut v.pieces);
        let mut stays = false;
        for piece in pieces.filter(|piece| piece.message == message) {
            (piece.voice, piece.understood) = (None, None);
            stays |= !piece.text.is_empty();
        }
        if stays {
            return;
        }
        self.let_go_of(message);
        if self.current().is_some_and(Version::is_empty) {
            self.state = State::Again;
        }
    }

    /// It says nothing any more; what it said is an earlier version.
    pub fn empty(&mut self, at: Moment) {
        self.mark_draft();
        self.sharing = Sharing::Facilitator;
        self.push(Version::empty(at));
        self.state = State::Skipped;
    }

    /// Versions that only differ in this message, or say nothing without it, go with it.
    fn let_go_of(&mut self, message: MessageRef) {
        let mut kept: Vec<Version> = Vec::new();
        for version in std::mem::take(&mut self.versions) {
            let held = version.pieces.iter().any(|piece| piece.message == message);
            let mut version = version;
            version.pieces.retain(|piece| piece.message != message);
            let says_nothing_new = version.is_empty()
                || kept.last().is_some_and(|last| {
                    last.pieces == version.pieces && last.options == version.options
                });
            if !held || !says_nothing_new {
                kept.push(version);
            }
        }
        self.versions = kept;
        if self.current().is_some_and(Version::is_empty) {
            self.state = State::Skipped;
        }
    }

    /// Words wait for a button that makes them an answer, and the question was left like that.
    pub fn is_unconfirmed(&self) -> bool {
        let has_words = self.current().is_some_and(|v| !v.pieces.is_empty());
        has_words && matches!(self.state, State::Skipped | State::Later)
    }

    /// What stands here was told to this facilitator.
    fn was_told(&mut self, name: &Words) {
        if let Some(version) = self.versions.last_mut() {
            let (name, confirmed) = (name.clone(), None);
            version.told = Some(ToldTo { name, confirmed });
        }
    }

    /// An answer was given here, if not confirmed anew.
    pub fn was_given(&self) -> bool {
        match self.state {
            State::Given | State::Skipped => true,
            State::Again => !self.versions.is_empty(),
            State::Later => false,
            State::Choosing => self.versions.iter().rev().skip(1).any(|v| !v.unconfirmed),
        }
    }

    /// It is answered, and this option is among the chosen.
    pub fn chose(&self, option: &str) -> bool {
        self.state == State::Given
            && self
                .current()
                .is_some_and(|v| v.options.iter().any(|o| o.as_str() == option))
    }

    /// The question need not be asked now.
    pub fn is_settled(&self) -> bool {
        matches!(self.state, State::Given | State::Skipped | State::Later)
    }
}

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

    fn version(text: &str) -> Version {
        Version {
            pieces: vec![Piece::written(MessageRef(1), Words::new(text))],
            ..Version::empty(Moment(1))
        }
    }

    #[test]
    fn earlier_versions_are_bounded_in_number_and_in_bytes() {
        let mut answer = Answer::in_state(State::Given);
        for number in 0..50 {
            answer.take(version(&format!("{number}")), State::Given);
        }
        assert_eq!(answer.versions.len(), VERSIONS_KEPT);
        let long = "€".repeat(LONGEST_ANSWER);
        for _ in 0..50 {
            answer.take(version(&long), State::Given);
        }
        let held: usize = answer.versions.iter().map(Version::bytes).sum();
        assert!(held <= EARLIER_BYTES + long.len(), "{held}");
        assert!(
            answer.versions.len() >= 2,
            "at least one earlier version stays"
        );
    }

    #[test]
    fn words_that_wait_for_a_button_stay_when_the_question_is_left() {
        for state in [State::Skipped, State::Later] {
            let mut answer = Answer::in_state(State::Choosing);
            answer.take(version("words"), State::Choosing);
            assert!(answer.set_aside(state, Moment(2)));
            assert!(answer.is_unconfirmed());
            assert_eq!(
                answer.current().and_then(Version::words),
                Some(Words::new("words"))
            );
        }
    }

    #[test]
    fn an_answer_that_was_given_stays_when_changing_it_is_given_up() {
        let mut answer = Answer::in_state(State::Choosing);
        answer.take(version("first"), State::Given);
        answer.take(version("second"), State::Choosing);
        assert!(!answer.set_aside(State::Skipped, Moment(3)));
        let said = |version: &Version| version.words().unwrap();
        let all: Vec<_> = answer.versions.iter().map(said).collect();
        assert_eq!(all, ["first", "second", "first"].map(Words::new));
        assert_eq!(answer.state, State::Given);
    }
}
