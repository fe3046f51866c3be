//! Somebody is left out of a case without having stopped: nobody waits for them any more, nothing of theirs is shown, and
//! they are told so in neutral words. It can be taken back.

use super::{Act, Acted, Case, Next, ToWrite};
use crate::guide::Guides;
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::party::{LeftOut, Party};
use crate::say::{FacilitatorSay, How, Lead, Message, NoticeKind, Saying, Scene};
use crate::words::Words;

impl Case {
    /// A note goes with it.
    pub(super) fn ask_to_leave_out(&self, by: PersonId, id: PartyId) -> Acted {
        match self.title(id).filter(|_| self.can_be_left_out(id)) {
            None => vec![self.not_now(by, &[Act::LeftOut], Some(id))].into(),
            Some(title) => Acted {
                messages: vec![Message::to_facilitator(
                    by,
                    FacilitatorSay::AskLeaveOut(title),
                    How::New,
                )],
                next: Some(Next::Await(ToWrite::LeaveOut(id))),
            },
        }
    }

    fn can_be_left_out(&self, id: PartyId) -> bool {
        let there = self.party(id).is_some_and(|party| party.left_out.is_none());
        there && self.head.ended.is_none()
    }

    /// A facilitator of this case noted why somebody is left out. Whoever does not facilitate it gets nothing.
    pub fn leaves_out(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (id, note): (PartyId, Words),
        now: Moment,
    ) -> Vec<Message> {
        if !self.is_facilitated_by(by) {
            return vec![];
        }
        if !self.can_be_left_out(id) {
            let not_now = self.not_now(by, &[Act::LeftOut], Some(id));
            return vec![not_now.of_case(&self.head.id)];
        }
        self.head.acts += 1;
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        party.is_left_out_by(by, note, now);
        let told = self.tell(id, vec![], Scene::LeftOut).into_iter();
        let mut messages: Vec<Message> = told.collect();
        messages.extend(self.title(id).map(|title| {
            let title = title.stamped(self.reopening_stamp(id));
            Message::to_facilitator(by, FacilitatorSay::LeftOut(title), How::New)
        }));
        self.did(by, Act::LeftOut, Some(id), now);
        messages.extend(self.to_others(by, NoticeKind::PartyLeftOut, Some(id), now));
        messages.extend(self.settle(guides, now));
        messages
    }

    /// They were left out, and are to take part after all.
    pub(super) fn takes_part_again(&self, id: PartyId) -> bool {
        self.party(id).is_some_and(|party| party.left_out.is_some())
    }

    /// They go on where they were. A link that was theirs stays withdrawn: they get another one.
    pub(super) fn is_back_in(
        &mut self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        now: Moment,
    ) -> Vec<Message> {
        let Some(party) = self.party_mut(id) else {
            return vec![];
        };
        party.left_out = None;
        party.why_left_out = Words::default();
        party.preparation.active = now;
        let mut messages = self.ask_again(guides, id, Lead::CaseAgain);
        self.did(by, Act::TookUp, Some(id), now);
        messages.extend(self.to_others(by, NoticeKind::PartyAdded, Some(id), now));
        messages.push(Message::saying(by, Saying::TakenUpAgain));
        messages
    }

    /// Something said to one of the parties, if there is somebody behind that name.
    pub(super) fn tell(&self, id: PartyId, leads: Vec<Lead>, scene: Scene) -> Option<Message> {
        let party = self.party(id)?;
        let (to, how) = (party.person?, How::New);
        let say = party.say(&self.head.id, leads, scene);
        Some(self.knowing(Message { to, say, how }))
    }
}

impl Party {
    fn is_left_out_by(&mut self, by: PersonId, note: Words, at: Moment) {
        self.left_out = Some(LeftOut { by, at });
        self.why_left_out = note;
        self.preparation.leave_open_answer();
        self.preparation.handed_in = None;
        self.preparation.move_on();
        self.follow_up = None;
        (self.rests_at, self.hard) = (None, None);
        self.invitation.is_withdrawn();
    }
}
