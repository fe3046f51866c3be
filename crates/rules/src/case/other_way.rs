//! Taking another way: with one person, who is left out of the case without having stopped, or with all of it, which ends so.

use super::{Act, Acted, Case, Next, ToWrite};
use crate::guide::Guides;
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::other_way::{ForWhom, OtherWay, Reason, Wanted};
use crate::party::Clearing;
use crate::preparation::Standing;
use crate::readiness::{PointKey, PointKind};
use crate::say::{FacilitatorSay, How, Lead, Message, Saying, Scene};
use crate::words::Words;

impl Case {
    /// For whom, and why: chosen from a list.
    pub(super) fn ask_for_reason(
        &mut self,
        by: PersonId,
        id: PartyId,
        whom: ForWhom,
        now: Moment,
    ) -> Vec<Message> {
        self.asks(by, now);
        match self.title(id).filter(|_| self.can_take_other_way(id, whom)) {
            None => vec![Message::saying(by, Saying::NotNow)],
            Some(title) => {
                let say = FacilitatorSay::AskReason(title.stamped(self.asked_stamp()), whom);
                vec![Message::to_facilitator(by, say, How::New)]
            }
        }
    }

    /// Whoever has left, or with whom another way is taken already, cannot be led on another one.
    fn can_take_other_way(&self, id: PartyId, whom: ForWhom) -> bool {
        let there = self.party(id).filter(|party| party.left_out.is_none());
        let standing = there.map(|party| party.preparation.standing);
        let one = matches!(
            standing,
            Some(Standing::UnderWay | Standing::Paused | Standing::Stopped)
        );
        self.head.ended.is_none() && (one || whom == ForWhom::All)
    }

    /// A note goes with it.
    pub(super) fn await_other_way(
        &self,
        by: PersonId,
        party: PartyId,
        whom: ForWhom,
        reason: Reason,
    ) -> Acted {
        let Some(title) = self.title(party) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        let wanted = Wanted {
            party,
            whom,
            reason,
        };
        let say = FacilitatorSay::AskWayNote(title, whom, reason);
        Acted {
            messages: vec![Message::to_facilitator(by, say, How::New)],
            next: Some(Next::Await(ToWrite::OtherWay(wanted))),
        }
    }

    /// A facilitator of this case noted why another way is taken. Whoever does not facilitate it gets nothing.
    pub fn takes_other_way(
        &mut self,
        guides: &Guides,
        by: PersonId,
        (wanted, note): (&Wanted, Words),
        (kept_days, now): (u16, Moment),
    ) -> Vec<Message> {
        if !self.is_facilitated_by(by) {
            return vec![];
        }
        let can = self.can_take_other_way(wanted.party, wanted.whom);
        let done = match wanted.whom {
            ForWhom::One if !can => {
                vec![self.not_now(by, &[Act::OtherWay], Some(wanted.party))]
            }
            ForWhom::All if !can => vec![self.not_now(by, &[Act::Closed], None)],
            ForWhom::One => self.leads_elsewhere(by, wanted, note, now),
            ForWhom::All => {
                let (reason, at) = (wanted.reason, now);
                self.head.other_way = Some(OtherWay {
                    reason,
                    note,
                    by,
                    at,
                });
                self.end(by, kept_days, now)
            }
        };
        let done = done.into_iter();
        let mut messages: Vec<Message> = done.map(|said| said.of_case(&self.head.id)).collect();
        messages.extend(self.settle(guides, now));
        messages
    }

    fn leads_elsewhere(
        &mut self,
        by: PersonId,
        wanted: &Wanted,
        note: Words,
        now: Moment,
    ) -> Vec<Message> {
        self.head.acts += 1;
        let case = self.head.id.clone();
        let Some(party) = self.party_mut(wanted.party) else {
            return vec![];
        };
        let preparation = &mut party.preparation;
        preparation.leave_open_answer();
        preparation.stand(Standing::OtherWay, now);
        preparation.handed_in = None;
        preparation.move_on();
        party.follow_up = None;
        party
            .cleared
            .retain(|note| note.key.kind != PointKind::OtherIntervention);
        party.cleared.push(Clearing {
            key: PointKey::about(PointKind::OtherIntervention, wanted.reason.code()),
            since: now,
            note,
            by,
            at: now,
            adult: None,
        });
        let told = party.hears(&case, Scene::OtherWay);
        let mut messages: Vec<Message> = told.into_iter().map(|told| self.knowing(told)).collect();
        messages.extend(self.title(wanted.party).map(|title| {
            let title = title.stamped(self.reopening_stamp(wanted.party));
            Message::to_facilitator(by, FacilitatorSay::OtherWayTaken(title), How::New)
        }));
        messages.extend(self.did_and_tells(by, Act::OtherWay, Some(wanted.party), now));
        messages
    }

    /// They are prepared for this conversation after all: they go on where they were.
    pub(super) fn take_up_again(
        &mut self,
        guides: &Guides,
        by: PersonId,
        id: PartyId,
        now: Moment,
    ) -> Vec<Message> {
        if self.takes_part_again(id) {
            return self.is_back_in(guides, by, id, now);
        }
        let other = |party: &&mut super::Party| party.preparation.standing == Standing::OtherWay;
        let Some(party) = self.party_mut(id).filter(other) else {
            return vec![self.not_now(by, &[Act::TookUp], Some(id))];
        };
        party.preparation.stand(Standing::UnderWay, now);
        party
            .cleared
            .retain(|note| note.key.kind != PointKind::OtherIntervention);
        let mut messages = self.ask_again(guides, id, Lead::CaseAgain);
        messages.push(Message::saying(by, Saying::TakenUpAgain));
        messages.extend(self.did_and_tells(by, Act::TookUp, Some(id), now));
        messages
    }
}
