//! What a unit of work takes back: messages that are to go from the chats they were sent to, and the notes of them.

use super::Work;
use crate::desk::DeskError;
use crate::desk::letters::{Letter, sent};
use crate::desk::notes::BoardMark;
use crate::desk::notes::boards::board_put;
use crate::desk::rows::{Place, tables, vaults};
use kring_rules::ids::{MessageRef, PersonId};
use kring_store::{Expect, Store};

impl<S: Store> Work<'_, S> {
    /// No board stands in anybody's chat any more that is taken back.
    pub(in crate::desk) fn forget_boards_taken_back(&mut self) -> Result<(), DeskError> {
        for (person, messages) in &self.taken_back {
            if self.notes.boards.is_gone(*person, messages) {
                self.puts
                    .push(board_put(self.records.store(), *person, None)?);
            }
        }
        Ok(())
    }

    /// These messages are to go from this person's chat.
    pub(in crate::desk) fn delete_from_chat(
        &mut self,
        of: PersonId,
        messages: impl IntoIterator<Item = MessageRef>,
    ) {
        self.taken_back.entry(of).or_default().extend(messages);
    }

    /// Where this message stands is noted no longer.
    pub(in crate::desk) fn strike_note(&mut self, key: Vec<u8>) {
        let place = Place::of(tables::SENT, key);
        self.puts
            .push(place.put(vaults::house(), Expect::Any, None));
    }

    /// What is taken back goes with the first letter to its reader, or else with one that says nothing.
    pub(in crate::desk) fn letters_that_take_back(&mut self) -> Vec<Letter> {
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

    /// The message is not about the cases any more that stood on the board before, and do not now.
    pub(in crate::desk) fn no_longer_about(&mut self, person: PersonId, now: &BoardMark) {
        let same = |before: &&BoardMark| before.message == now.message;
        let Some(before) = self.notes.boards.of(person).filter(same) else {
            return;
        };
        let cases = before.cases.iter().chain(before.view.case());
        let gone = cases.filter(|case| !now.cases.contains(case));
        let key = |case| sent::key(self.records.store(), case, person, now.message);
        let keys: Vec<_> = gone.map(key).collect();
        for key in keys {
            self.strike_note(key);
        }
    }
}
