//! A person answers an earlier message in their chat: what that message was about, in whichever preparation it was.

use super::work::Work;
use super::{Desk, DeskError};
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

impl<S: Store> Desk<S> {
    /// Somebody wrote in answer to an earlier message.
    pub(super) async fn replied(
        &mut self,
        work: &mut Work,
        who: PersonId,
        to: MessageRef,
        wrote: Event,
    ) -> Result<(), DeskError> {
        match self.earlier(work, who, to).await? {
            Earlier::Question(seat, question) => {
                let event = wrote.in_answer_to(Some(question));
                self.replied_in(work, who, &seat, event).await
            }
            Earlier::Forgotten(seat) => {
                self.replied_in(work, who, &seat, wrote.in_answer_to(None))
                    .await
            }
            Earlier::NoQuestion => self.did_at_hand(work, who, wrote).await,
        }
    }

    /// What is written next belongs to this preparation as well: its question must be the last on the screen.
    async fn replied_in(
        &mut self,
        work: &mut Work,
        who: PersonId,
        seat: &Seat,
        event: Event,
    ) -> Result<(), DeskError> {
        let turns = work.seat_at_hand(who).as_ref() != Some(seat);
        self.turn_to(work, who, seat).await?;
        self.happened(work, who, seat, event).await?;
        if turns && !work.shows_a_place(who) {
            self.show(work, who, seat).await?;
        }
        Ok(())
    }

    async fn earlier(
        &mut self,
        work: &Work,
        who: PersonId,
        message: MessageRef,
    ) -> Result<Earlier, DeskError> {
        if let Some(seat) = self.preparation_holding(work, who, message).await?
            && let Some(question) = self.question_holding(work, &seat, message).await?
        {
            return Ok(Earlier::Question(seat, question));
        }
        let person = work.people.get(&who);
        let preparations = person.map(|person| person.preparations.clone());
        for (case, party) in preparations.unwrap_or_default() {
            if let Some(sent) = self.records.sent_as(&case, (who, message)).await? {
                let question = sent.question_of(party);
                return Ok(question.map_or(Earlier::NoQuestion, |question| {
                    Earlier::Question(Seat { case, party }, question)
                }));
            }
        }
        self.long_ago(work, who, message).await
    }

    async fn question_holding(
        &mut self,
        work: &Work,
        seat: &Seat,
        message: MessageRef,
    ) -> Result<Option<QuestionId>, DeskError> {
        let case = self.case_for(work, &seat.case).await?;
        let party = case.as_ref().and_then(|case| case.party(seat.party));
        Ok(party.and_then(|party| party.preparation.answers.holding(message).cloned()))
    }

    /// What was sent is noted for two days only.
    async fn long_ago(
        &mut self,
        work: &Work,
        who: PersonId,
        message: MessageRef,
    ) -> Result<Earlier, DeskError> {
        let Some(seat) = work.seat_at_hand(who) else {
            return Ok(Earlier::NoQuestion);
        };
        let case = self.case_for(work, &seat.case).await?;
        let party = case.as_ref().and_then(|case| case.party(seat.party));
        let last = party.and_then(|party| party.preparation.answers.newest_message());
        Ok(if last.is_some_and(|last| message < last) {
            Earlier::Forgotten(seat)
        } else {
            Earlier::NoQuestion
        })
    }
}

impl Work {
    fn seat_at_hand(&self, who: PersonId) -> Option<Seat> {
        match self.at_hand(who) {
            AtHand::Preparation(case, party) => Some(Seat { case, party }),
            AtHand::Nothing | AtHand::Facilitating => None,
        }
    }
}
