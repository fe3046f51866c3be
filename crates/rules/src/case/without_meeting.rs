//! Going on without meeting is a question to the party, and never decided over their head. Whoever wants to be left in peace
//! is asked only when a facilitator notes that they asked for it themselves.

use super::{Acted, Case, Next, ToWrite};
use crate::answer::State;
use crate::gate::Without;
use crate::guide::Guides;
use crate::ids::{PartyId, PersonId, QuestionId};
use crate::moment::Moment;
use crate::party::Clearing;
use crate::point::Note;
use crate::readiness::Point;
use crate::role::Form;
use crate::say::{FacilitatorSay, How, Lead, Message, Saying};

impl Case {
    /// A facilitator wants to ask a party whether they go on without meeting.
    pub(super) fn ask_without_meeting(
        &mut self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        gate: &QuestionId,
    ) -> Acted {
        match self.without_at(guides, id, gate) {
            Without::CanAsk => self.put_to_them(guides, by, id, gate).into(),
            Without::IfTheyAsked => self.did_they_ask(guides, by, id, gate),
            Without::Never | Without::Asked => vec![Message::saying(by, Saying::NotNow)].into(),
        }
    }

    fn without_at(&self, guides: &Guides, id: PartyId, gate: &QuestionId) -> Without {
        self.party(id).map_or(Without::Never, |party| {
            Without::at(gate, party.guide(guides), &party.preparation.answers)
        })
    }

    /// They want to be left in peace: how and when they asked for it is noted first.
    fn did_they_ask(&self, guides: &Guides, by: PersonId, id: PartyId, gate: &QuestionId) -> Acted {
        let points = self.open_points_of(guides, id).into_iter();
        let mut of_gate = points.filter(|point| point.key.about == gate.as_str());
        let (Some(title), Some(point)) = (self.title(id), of_gate.next()) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        let say = FacilitatorSay::AskNote(title, point.clone());
        Acted {
            messages: vec![Message::to_facilitator(by, say, How::New)],
            next: Some(Next::Await(ToWrite::Note(Box::new(point)))),
        }
    }

    /// The facilitator noted how they asked for it.
    pub(super) fn they_asked_for_it(
        &mut self,
        guides: &Guides,
        by: PersonId,
        note: Note,
        now: Moment,
    ) -> Vec<Message> {
        let Note { point, text, .. } = note;
        let gate = QuestionId::new(point.key.about.as_str());
        let still = self.without_at(guides, point.party, &gate) == Without::IfTheyAsked;
        if !still || !self.is_open(guides, &point) || self.head.ended.is_some() {
            return vec![Message::saying(by, Saying::NotNow).of_case(&self.head.id)];
        }
        let Point {
            party, key, since, ..
        } = point;
        if let Some(party) = self.party_mut(party) {
            party.cleared.retain(|clearing| clearing.key != key);
            party.cleared.push(Clearing {
                key,
                since,
                note: text,
                by,
                at: now,
                adult: None,
            });
        }
        let said = self.put_to_them(guides, by, party, &gate).into_iter();
        let mut messages: Vec<Message> = said.map(|said| said.of_case(&self.head.id)).collect();
        messages.extend(self.settle(guides, now));
        messages
    }

    fn put_to_them(
        &mut self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        gate: &QuestionId,
    ) -> Vec<Message> {
        let found = self.party_mut(id).filter(|party| party.is_being_prepared());
        let Some(party) = found else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        let guide = guides.of(&party.preparation.guide);
        let Some(question) = guide.opening(gate) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        party.follow_up = None;
        let answers = &mut party.preparation.answers;
        answers.place(&question.id, State::Again).state = State::Again;
        let mut messages = self.ask_at(guides, id, Lead::AskedWithoutMeeting, question.id.clone());
        messages.push(Message::saying(by, Saying::AskedWithoutMeeting));
        messages
    }

    /// The form the conversation has, now that some may not meet.
    pub fn form(&self, guides: &Guides) -> Form {
        let apart = |party: &super::Party| party.goes_on_without_meeting(party.guide(guides));
        let mut meeting = self.in_the_case().filter(|party| !apart(party));
        let somebody_is_apart = self.in_the_case().any(apart);
        let two_meet = meeting.nth(1).is_some();
        if somebody_is_apart && !two_meet {
            Form::Indirect
        } else {
            self.head.form
        }
    }
}
