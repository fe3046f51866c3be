//! What facilitators read goes from their chats again, after the time that they chose.

use crate::desk::DeskError;
use crate::desk::letters::sent::Sent;
use crate::desk::notes::boards::board_put;
use crate::desk::work::Work;
use kring_rules::ids::PersonId;
use kring_rules::say::{FacilitatorSay, How, HowLong, Message, Stays};
use kring_store::Store;

impl<S: Store> Work<'_, S> {
    /// They look how long what they read stays in their chat.
    pub(in crate::desk) fn asks_how_long(&mut self, who: PersonId) {
        let Some(facilitator) = self.facilitator(who) else {
            return self.not_yours(who);
        };
        let stays = facilitator.stays;
        self.says_how_long(who, HowLong::Asked(stays));
    }

    /// What they read stays in their chat for so long from now on, what stands there already as well.
    pub(in crate::desk) fn chooses_how_long(&mut self, who: PersonId, stays: Stays) {
        let Some(facilitator) = self.facilitator(who) else {
            return self.not_yours(who);
        };
        facilitator.stays = stays;
        self.says_how_long(who, HowLong::Chosen(stays));
    }

    fn says_how_long(&mut self, who: PersonId, how_long: HowLong) {
        let say = FacilitatorSay::HowLong(how_long);
        self.messages(vec![Message::to_facilitator(who, say, How::New)]);
    }

    /// Those of these messages that their readers have had for as long as they chose are taken back.
    pub(in crate::desk) async fn take_back_what_was_read(
        &mut self,
        read: Vec<(Vec<u8>, Sent)>,
    ) -> Result<(), DeskError> {
        for (key, sent) in read {
            let board = self.notes.boards.of(sent.to);
            let is_board = board.is_some_and(|board| board.message == sent.message);
            if !is_board && sent.goes_by(self.stays_for(sent.to).await?, self.now) {
                self.strike_note(key);
                self.delete_from_chat(sent.to, [sent.message]);
            }
        }
        Ok(())
    }

    /// A board on which somebody's words have stood for so long shows the case again.
    pub(in crate::desk) async fn boards_show_no_words_any_more(&mut self) -> Result<(), DeskError> {
        for (person, since) in self.notes.boards.read_since() {
            if self.now.since(since) < self.stays_for(person).await?.seconds() {
                continue;
            }
            if let Some(mark) = self.notes.boards.shows_the_case_again(person) {
                self.puts
                    .push(board_put(self.records.store(), person, Some(&mark))?);
            }
        }
        Ok(())
    }

    /// Who facilitates no longer has chosen nothing.
    async fn stays_for(&self, person: PersonId) -> Result<Stays, DeskError> {
        let known = self.readable_person(person).await?;
        let facilitator = known.and_then(|known| known.facilitator);
        Ok(facilitator.map_or_else(Stays::default, |facilitator| facilitator.stays))
    }
}
