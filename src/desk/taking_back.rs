//! What a unit of work takes back: messages that are to go from the chats they were sent to, and the notes of them.

use super::letter::Letter;
use super::marks::{BoardMark, Marks, no_board_put};
use super::work::{Work, put};
use super::{Desk, sent};
use super::{tables, vaults};
use kring_rules::ids::{MessageRef, PersonId};
use kring_store::{Expect, Store};

impl Work {
    /// No board stands in anybody's chat any more that is taken back.
    pub(super) fn forget_boards_taken_back(&mut self, store: &impl Store, marks: &mut Marks) {
        for (person, messages) in &self.taken_back {
            if marks.board_is_gone(*person, messages) {
                self.puts.push(no_board_put(store, *person));
            }
        }
    }

    /// These messages are to go from this person's chat.
    pub(super) fn take_back(
        &mut self,
        from: PersonId,
        messages: impl IntoIterator<Item = MessageRef>,
    ) {
        self.taken_back.entry(from).or_default().extend(messages);
    }

    /// Where this message stands is noted no longer.
    pub(super) fn strike_note(&mut self, key: Vec<u8>) {
        let place = (tables::SENT, key);
        self.puts
            .push(put(place, vaults::house(), Expect::Any, None));
    }

    /// What is taken back goes with the first letter to its reader, or else with one that says nothing.
    pub(super) fn letters_that_take_back(&mut self) -> Vec<Letter> {
        let mut letters = std::mem::take(&mut self.letters);
        for (from, mut messages) in std::mem::take(&mut self.taken_back) {
            // Telegram deletes no message of a lot in which one is too old: those lie together.
            messages.sort_unstable();
            messages.dedup();
            match letters.iter_mut().find(|letter| letter.to == from) {
                _ if messages.is_empty() => {}
                Some(letter) => letter.take_back = messages,
                None => letters.push(Letter::taking_back(from, messages, self.now)),
            }
        }
        letters
    }
}

impl<S: Store> Desk<S> {
    /// The message is not about the cases any more that stood on the board before, and do not now.
    pub(super) fn no_longer_about(&self, work: &mut Work, person: PersonId, now: &BoardMark) {
        let same = |before: &&BoardMark| before.message == now.message;
        let Some(before) = self.marks.board_of(person).filter(same) else {
            return;
        };
        let cases = before.cases.iter().chain(before.view.case());
        for case in cases.filter(|case| !now.cases.contains(case)) {
            work.strike_note(sent::key(&self.store, case, (person, now.message)));
        }
    }
}
