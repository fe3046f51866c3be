//! What a party answered. Earlier versions stay; the newest counts.

mod answers;
mod version;

use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::ids::MessageRef;
use super::moment::Moment;
use super::voice_note::Recorded;
use super::words::Words;

pub use answers::{Answers, MOST_BYTES};
pub use version::{Piece, ToldTo, Version};

/// So many earlier versions of one answer are kept; older ones go.
pub const VERSIONS_KEPT: usize = 12;
/// Earlier versions of one answer are kept up to so many bytes; older ones go.
const EARLIER_BYTES: usize = 64 * 1024;

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
        before.is_some_and(|before| before.says_the_same(version))
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
    pub(super) fn is_recorded(&mut self, message: MessageRef, bytes: u32) -> bool {
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
    pub(super) fn lets_go_of_voice(&mut self, message: MessageRef) {
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
    pub(super) fn let_go_of(&mut self, message: MessageRef) {
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
    pub(super) fn was_told(&mut self, name: &Words) {
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

#[cfg(test)]
mod tests {
    use super::version::LONGEST_ANSWER;
    use super::*;
    use crate::ids::OptionId;
    use crate::voice_note::{Recorded, VoiceNote};

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
    fn versions_that_differ_only_in_a_message_go_with_it() {
        let of = |messages: &[i32], options: &[&str]| Version {
            pieces: messages
                .iter()
                .map(|message| Piece::written(MessageRef(*message), Words::new("words")))
                .collect(),
            options: options.iter().copied().map(OptionId::new).collect(),
            ..Version::empty(Moment(1))
        };
        let mut answer = Answer::in_state(State::Given);
        let (first, chosen) = (of(&[1], &[]), of(&[1], &["yes"]));
        answer.versions = vec![
            first.clone(),
            of(&[1, 2], &[]),
            of(&[1, 2], &["yes"]),
            of(&[2], &[]),
        ];
        answer.let_go_of(MessageRef(2));
        assert_eq!(answer.versions, [first, chosen.clone()]);
        assert_eq!(answer.state, State::Given);
        answer.versions = vec![of(&[1, 2], &["yes"]), chosen, of(&[2], &[])];
        answer.let_go_of(MessageRef(1));
        let left = [of(&[2], &["yes"]), of(&[], &["yes"]), of(&[2], &[])];
        assert_eq!(answer.versions, left, "each says something else");
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

    #[test]
    fn what_may_be_done_with_an_answer_holds_for_as_long_as_it_says_the_same() {
        let mut answer = Answer::in_state(State::Choosing);
        answer.take(version("first"), State::Given);
        answer.sharing = Sharing::Myself;
        answer.take(version("first"), State::Given);
        assert_eq!(answer.sharing, Sharing::Myself);
        answer.take(version("second"), State::Given);
        assert_eq!(answer.sharing, Sharing::Facilitator);
    }

    #[test]
    fn a_recording_is_the_same_however_far_it_has_come() {
        let of = |messages: &[i32], here: bool| Version {
            pieces: messages
                .iter()
                .map(|message| {
                    let mut voice = VoiceNote::sent(MessageRef(*message), 5, 0);
                    if here {
                        voice.state = Recorded::Here;
                    }
                    Piece::spoken(voice, Words::default())
                })
                .collect(),
            ..Version::empty(Moment(1))
        };
        let one = of(&[1], false);
        assert!(one.says_the_same(&of(&[1], true)));
        for another in [of(&[2], false), of(&[1, 2], false), of(&[], false)] {
            assert!(!one.says_the_same(&another));
            assert!(!another.says_the_same(&one));
        }
    }

    #[test]
    fn what_is_begun_goes_on_from_what_counts_and_is_of_its_own_moment() {
        let mut answer = Answer::in_state(State::Given);
        assert_eq!(answer.draft(Moment(5)), Version::empty(Moment(5)));
        answer.take(version("words"), State::Given);
        let draft = answer.draft(Moment(5));
        assert_eq!(
            (draft.at, draft.words()),
            (Moment(5), Some(Words::new("words")))
        );
    }
}
