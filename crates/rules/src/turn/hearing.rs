//! A party asks for help, writes something that says outright that they are in danger, or leaves something for the
//! facilitators beside their answers. What they wrote is never passed on by itself.

use super::Outcome;
use super::Turn;
use crate::answer::{MOST_BYTES, Piece};
use crate::contact::{LEAVES_FOR, Left};
use crate::event::Content;
use crate::flag::FlagKind;
use crate::ids::MessageRef;
use crate::phrases::NOT_AGAIN_WITHIN;
use crate::say::{Lead, NoticeKind, Scene};
use crate::words::Words;

impl Turn<'_> {
    pub(super) fn help_screen(&mut self) {
        self.scene(vec![], Scene::HelpScreen(self.reader.clone()));
    }

    /// What they just wrote says this outright: they see where help is, and are asked whether it may be told. Whoever told
    /// it already, or was asked a moment ago, is left in peace.
    pub fn heard(mut self, kind: FlagKind) -> Outcome {
        let told = self.party.flags.iter().any(|flag| flag.is_unseen(kind));
        let asked = self
            .party
            .asked_about
            .is_some_and(|(about, at)| about == kind && self.now.is_within(NOT_AGAIN_WITHIN, at));
        if !told && !asked {
            self.takes_their_time();
            self.party.asked_about = Some((kind, self.now));
            self.scene(vec![], Scene::Heard(kind, self.reader.clone()));
        }
        self.ends()
    }

    /// From now on what they write is for the facilitators, and no answer.
    pub(super) fn opens_the_box(&mut self) {
        self.party.leaves = Some(self.now);
        self.scene(vec![], Scene::Box(self.reader.clone()));
    }

    pub(super) fn closes_the_box(&mut self) {
        self.party.leaves = None;
        self.present(vec![Lead::BoxClosed]);
    }

    /// What they write now is for the facilitators.
    pub(super) fn leaves_words(&self) -> bool {
        let since = self.party.leaves;
        since.is_some_and(|since| self.now.is_within(LEAVES_FOR, since))
    }

    pub(super) fn left_words(&mut self, text: Words, message: MessageRef) {
        if text.is_empty() {
            return self.scene(vec![Lead::Empty], Scene::Box(self.reader.clone()));
        }
        let held = self.party.preparation.answers.bytes() + self.party.left.bytes();
        if held + text.as_str().len() > MOST_BYTES {
            return self.present(vec![Lead::PreparationFull]);
        }
        let opened = self.party.leaves.unwrap_or(self.now);
        let is_first = !self.party.left.iter().any(|left| left.at >= opened);
        self.party.left.push(Left {
            message,
            text,
            at: self.now,
        });
        if is_first {
            self.noticed.push(NoticeKind::LeftWords);
        }
        self.scene(vec![], Scene::BoxKept(self.reader.clone()));
    }

    /// What they left says something else now; false when the message is none of it.
    pub(super) fn corrected_what_they_left(&mut self, text: &Words, message: MessageRef) -> bool {
        if !self.party.left.holds(message) {
            return false;
        }
        if text.is_empty() {
            self.scene(vec![Lead::Empty], Scene::Nothing);
        } else {
            self.party.left.replace(message, text);
            self.scene(vec![Lead::LeftCorrected], Scene::Nothing);
        }
        true
    }

    /// Where they found it hard, what they write joins that, and no question comes; false when they are elsewhere.
    pub(super) fn wrote_where_it_is_hard(&mut self, text: &Words, message: MessageRef) -> bool {
        let rests_at = self.party.rests_at.clone();
        let Some(asked) = rests_at.and_then(|question| self.on_the_walk(&question)) else {
            return false;
        };
        let piece = Piece::written(message, text.clone());
        let lead = if self.joins(&asked, vec![piece]) {
            Lead::AddedTo(asked.id.clone())
        } else {
            Lead::Full
        };
        self.scene(vec![lead], Scene::Hard(self.reader.clone()));
        true
    }

    pub(super) fn sent_something_else(&mut self, content: Content) {
        let lead = Lead::CannotRead(content);
        if self.leaves_words() {
            return self.scene(vec![lead], Scene::Box(self.reader.clone()));
        }
        if self.party.rests_at.is_some() {
            return self.scene(vec![lead], Scene::Hard(self.reader.clone()));
        }
        self.present(vec![lead]);
    }
}
