//! A person answers an earlier message in their chat: what that message was about, in whichever preparation it was.

use super::work::Work;
use super::{Desk, DeskError};
use kring_rules::event::{Command, Event, Sight};
use kring_rules::ids::{CaseId, MessageRef, PartyId, PersonId, QuestionId};
use kring_rules::words::Words;
use kring_store::Store;

/// What an earlier message was about.
enum Earlier {
    /// A question of a preparation.
    Question(CaseId, PartyId, QuestionId),
    /// No question: whoever answers it means whatever is at hand.
    NoQuestion,
    /// Nobody knows any more, but it was not about the question at hand: words were written since.
    Forgotten(CaseId, PartyId),
}

impl<S: Store> Desk<S> {
    pub(super) async fn replied(
        &mut self,
        work: &mut Work,
        who: PersonId,
        (text, message, to): (&Words, MessageRef, MessageRef),
        sight: Sight,
    ) -> Result<(), DeskError> {
        let (case, party, question) = match self.earlier(work, who, to).await? {
            Earlier::Question(case, party, question) => (case, party, Some(question)),
            Earlier::Forgotten(case, party) => (case, party, None),
            Earlier::NoQuestion => return self.wrote(work, who, text, message, sight).await,
        };
        let of = (case, party);
        let turns = work.preparation_at_hand(who).as_ref() != Some(&of);
        self.turn_to(work, who, &of.0, of.1).await?;
        let event = Event::Replied {
            text: text.clone(),
            message,
            question,
        };
        self.happened(work, who, (&of.0, of.1), event).await?;
        if turns && !work.shows_a_place(who) {
            // What is written next belongs to this preparation: its question must be the last on the screen.
            let show = Event::Commanded(Command::Show);
            self.happened(work, who, (&of.0, of.1), show).await?;
        }
        Ok(())
    }

    async fn earlier(
        &mut self,
        work: &Work,
        who: PersonId,
        message: MessageRef,
    ) -> Result<Earlier, DeskError> {
        if let Some((id, party)) = self.preparation_holding(work, who, message).await?
            && let Some(question) = self.question_holding(work, &id, party, message).await?
        {
            return Ok(Earlier::Question(id, party, question));
        }
        let person = work.people.get(&who);
        let preparations = person.map(|person| person.preparations.clone());
        for (id, party) in preparations.unwrap_or_default() {
            if let Some(sent) = self.records.sent_as(&id, (who, message)).await? {
                let question = sent.question_of(party);
                return Ok(question.map_or(Earlier::NoQuestion, |question| {
                    Earlier::Question(id, party, question)
                }));
            }
        }
        self.long_ago(work, who, message).await
    }

    async fn question_holding(
        &mut self,
        work: &Work,
        id: &CaseId,
        party: PartyId,
        message: MessageRef,
    ) -> Result<Option<QuestionId>, DeskError> {
        let case = self.case_for(work, id).await?;
        let party = case.as_ref().and_then(|case| case.party(party));
        Ok(party.and_then(|party| party.preparation.answers.holding(message).cloned()))
    }

    /// What was sent is noted for two days only.
    async fn long_ago(
        &mut self,
        work: &Work,
        who: PersonId,
        message: MessageRef,
    ) -> Result<Earlier, DeskError> {
        let Some((id, party)) = work.preparation_at_hand(who) else {
            return Ok(Earlier::NoQuestion);
        };
        let case = self.case_for(work, &id).await?;
        let member = case.as_ref().and_then(|case| case.party(party));
        let last = member.and_then(|member| member.preparation.answers.newest_message());
        Ok(if last.is_some_and(|last| message < last) {
            Earlier::Forgotten(id, party)
        } else {
            Earlier::NoQuestion
        })
    }
}
