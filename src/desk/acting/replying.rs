//! A person answers an earlier message in their chat: what that message was about, in whichever preparation it was.

use crate::desk::DeskError;
use crate::desk::work::Work;
use kring_rules::event::Event;
use kring_rules::ids::{MessageRef, PersonId, QuestionId, Seat};
use kring_rules::person::AtHand;
use kring_store::Store;

/// What an earlier message was about.
enum Earlier {
    /// A question of a preparation.
    Question(Seat, QuestionId),
    /// No question: whoever answers it means whatever is at hand.
    NoQuestion,
    /// Nobody knows any more, but it was not about the question at hand: words were written since.
    Forgotten(Seat),
}

impl<S: Store> Work<'_, S> {
    /// Somebody wrote in answer to an earlier message.
    pub(in crate::desk) async fn replied(
        &mut self,
        who: PersonId,
        to: MessageRef,
        wrote: Event,
    ) -> Result<(), DeskError> {
        match self.earlier(who, to).await? {
            Earlier::Question(seat, question) => {
                let event = wrote.in_answer_to(Some(question));
                self.replied_in(who, &seat, event).await
            }
            Earlier::Forgotten(seat) => self.replied_in(who, &seat, wrote.in_answer_to(None)).await,
            Earlier::NoQuestion if self.is_held(who, &wrote) => Ok(()),
            Earlier::NoQuestion => self.did_at_hand(who, wrote).await,
        }
    }

    /// What is written next belongs to this preparation as well: its question must be the last on the screen.
    async fn replied_in(
        &mut self,
        who: PersonId,
        seat: &Seat,
        event: Event,
    ) -> Result<(), DeskError> {
        if self.at_hand(who) == AtHand::Together(seat.clone()) {
            return self.happened_together(who, seat, event).await;
        }
        let turns = self.seat_at_hand(who).as_ref() != Some(seat);
        self.turn_to(who, seat).await?;
        self.happened(who, seat, event).await?;
        if turns && !self.shows_a_place(who) {
            self.show(who, seat).await?;
        }
        Ok(())
    }

    async fn earlier(&mut self, who: PersonId, message: MessageRef) -> Result<Earlier, DeskError> {
        if let Some(seat) = self.preparation_holding(who, message).await?
            && let Some(question) = self.question_holding(&seat, message).await?
        {
            return Ok(Earlier::Question(seat, question));
        }
        for seat in self.seats_on_screen(who) {
            if let Some(sent) = self.records.sent_as(&seat.case, who, message).await? {
                let question = sent.question_of(seat.party);
                return Ok(question.map_or(Earlier::NoQuestion, |question| {
                    Earlier::Question(seat, question)
                }));
            }
        }
        self.long_ago(who, message).await
    }

    async fn question_holding(
        &mut self,
        seat: &Seat,
        message: MessageRef,
    ) -> Result<Option<QuestionId>, DeskError> {
        let case = self.case(&seat.case).await?;
        let party = case.as_ref().and_then(|case| case.party(seat.party));
        Ok(party.and_then(|party| party.preparation.answers.holding(message).cloned()))
    }

    /// What was sent is noted for two days only.
    async fn long_ago(&mut self, who: PersonId, message: MessageRef) -> Result<Earlier, DeskError> {
        let Some(seat) = self.seat_at_hand(who) else {
            return Ok(Earlier::NoQuestion);
        };
        let case = self.case(&seat.case).await?;
        let party = case.as_ref().and_then(|case| case.party(seat.party));
        let last = party.and_then(|party| party.preparation.answers.newest_message());
        Ok(if last.is_some_and(|last| message < last) {
            Earlier::Forgotten(seat)
        } else {
            Earlier::NoQuestion
        })
    }
}

impl<S: Store> Work<'_, S> {
    /// The preparations whose screens can stand in their chat.
    fn seats_on_screen(&self, who: PersonId) -> Vec<Seat> {
        let mut seats = self.preparations(who);
        if let AtHand::Together(seat) = self.at_hand(who) {
            seats.insert(0, seat);
        }
        seats
    }

    fn seat_at_hand(&self, who: PersonId) -> Option<Seat> {
        match self.at_hand(who) {
            AtHand::Preparation(seat) | AtHand::Together(seat) => Some(seat),
            AtHand::Nothing | AtHand::Facilitating => None,
        }
    }
}
