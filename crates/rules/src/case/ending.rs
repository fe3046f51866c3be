//! The end of a case, and how long it is kept after it.

use std::sync::Arc;

use super::{Act, Case, Told};
use crate::closing::{Closed, Closing, PartyClosing};
use crate::counted::{Counted, Lasted, Outcome, Times};
use crate::gate::Decision;
use crate::guide::Guides;
use crate::ids::{PartyId, PersonId};
use crate::moment::{DAY, Moment};
use crate::say::{
    AgreementsStay, CaseTitle, FacilitatorSay, How, Lead, Message, NoticeKind, Saying, Scene,
};

/// The facilitators are warned so long before an ended case is erased.
const WARNED_BEFORE: i64 = 7 * DAY;

impl Case {
    /// The case as it is called when it is asked what is to become of it.
    pub fn case_title(&self) -> CaseTitle {
        CaseTitle {
            case: self.head.id.clone(),
            label: self.head.label.clone(),
            standing: self.standing(),
            erased_on: self.head.erased_on,
            warned_on: self.warning_due(),
            stamp: self.end_stamp(),
        }
    }

    /// The same, with buttons for what is asked now.
    pub(super) fn asked_title(&self) -> CaseTitle {
        self.case_title().stamped(self.asked_stamp())
    }

    /// Ending concerns everybody in the case: it is asked once more.
    pub(super) fn ask_to_end(
        &mut self,
        by: PersonId,
        id: PartyId,
        decision: Decision,
        now: Moment,
    ) -> Vec<Message> {
        self.asks(by, now);
        let Some(title) = self.title(id) else {
            return vec![];
        };
        let say = FacilitatorSay::ConfirmEnd(title.stamped(self.asked_stamp()), decision);
        vec![Message::to_facilitator(by, say, How::New)]
    }

    /// The same, without a reason but the way that was taken instead.
    pub(super) fn end(&mut self, by: PersonId, kept_days: u16, now: Moment) -> Vec<Message> {
        self.end_for(by, self.why_closed(), kept_days, now)
    }

    /// Ends the preparation of the whole case: everybody hears it and until when it is kept, nobody whose answer it was.
    pub(super) fn end_for(
        &mut self,
        by: PersonId,
        why: Closing,
        kept_days: u16,
        now: Moment,
    ) -> Vec<Message> {
        if self.head.ended.is_some() {
            return vec![self.not_now(by, &[Act::Closed], None)];
        }
        self.did(by, Act::Closed, None, now);
        self.head.counted = Some(self.counted_as(why, now));
        let erased_on = now.plus(i64::from(kept_days) * DAY);
        self.head.ended = Some(now);
        self.head.erased_on = Some(erased_on);
        self.head.told = Told::NotReady;
        self.head.closed = Some(Box::new(Closed::for_reason(why)));
        self.head.still = None;
        let told = self.to_participants(&self.over()).into_iter();
        let mut messages: Vec<Message> = told.map(|told| self.knowing(told)).collect();
        messages.extend(self.to_others(by, NoticeKind::Ended(erased_on), None, now));
        messages.extend(self.asks_how_it_went(why));
        messages.push(Message::to_facilitator(by, self.closed_now_say(), How::New));
        messages
    }

    /// Why it is closed, or was.
    fn why_closed(&self) -> Closing {
        if let Some(closed) = &self.head.closed {
            return closed.why;
        }
        let way = self.head.other_way.as_ref();
        way.map_or(Closing::NoReason, |way| way.reason.into())
    }

    /// What is counted of it when it is closed now, for this reason.
    fn counted_as(&self, closing: Closing, at: Moment) -> Counted {
        let outcome = match self.head.told {
            Told::Confirmed(_) => Outcome::Confirmed,
            Told::Ready(_) => Outcome::Ready,
            Told::OneSide(_) => Outcome::OneSide,
            Told::NotReady if self.head.ended.is_some() => Outcome::Unknown,
            Told::NotReady => Outcome::NotReady,
        };
        let there = self.parties.iter().filter(|party| party.left_out.is_none());
        Counted {
            at,
            form: self.head.form,
            roles: there.map(|party| party.role).collect(),
            outcome,
            closing,
            lasted: Lasted::so_long(at.since(self.head.opened)),
            times: self.times(at),
            agreements: self.what_became_of_agreements(),
            surveys: vec![],
        }
    }

    fn times(&self, closed: Moment) -> Times {
        let ready = match self.head.told {
            Told::Confirmed(at) | Told::Ready(at) | Told::OneSide(at) => Some(at),
            Told::NotReady => None,
        };
        let day = self.head.day.as_ref().and_then(|day| day.told.as_ref());
        let day = day.map(|told| told.when).filter(|when| *when <= closed);
        let between = |from: Option<Moment>, to: Option<Moment>| {
            let long = to?.since(from?);
            Some(Lasted::so_long(long.max(0)))
        };
        Times {
            to_ready: between(Some(self.head.opened), ready),
            to_day: between(ready, day),
            to_done: between(day, Some(closed)),
        }
    }

    /// What is counted of a case of which nothing is left, where that was not done at its end.
    pub fn counted_at_last(&self, now: Moment) -> Option<Counted> {
        match (&self.head.counted, self.head.ended) {
            (Some(_), _) => None,
            (None, Some(ended)) => Some(self.counted_as(self.why_closed(), ended)),
            (None, None) => Some(self.counted_as(Closing::Erased, now)),
        }
    }

    /// Ending was not meant, or came too early: everybody goes on where they were.
    pub(super) fn open_again(
        &mut self,
        guides: &Guides,
        by: PersonId,
        now: Moment,
    ) -> Vec<Message> {
        if matches!(self.stays_now(), AgreementsStay::Alone) {
            return vec![Message::saying(by, Saying::NotNow)];
        }
        self.head.ended = None;
        self.head.closed = None;
        self.head.counted = None;
        self.head.other_way = None;
        self.head.erased_on = None;
        self.head.warned = None;
        let mut messages = Vec::new();
        for party in self.parties.iter_mut().map(Arc::make_mut) {
            party.closing = PartyClosing::default();
            if party.person.is_some() {
                party.rests_at = None;
            }
        }
        for party in &self.parties {
            let Some(to) = party.person.filter(|_| party.left_out.is_none()) else {
                continue;
            };
            let scene = party.scene(party.guide(guides));
            let say = party.say(&self.head.id, vec![Lead::CaseAgain], scene);
            let how = How::New;
            messages.push(self.knowing(Message { to, say, how }));
        }
        self.did(by, Act::OpenedAgain, None, now);
        messages.extend(self.to_others(by, NoticeKind::OpenedAgain, None, now));
        messages.push(Message::saying(by, Saying::CaseOpenAgain));
        messages
    }

    /// The next moment at which something follows from how long the case is kept.
    pub(super) fn erasure_due(&self) -> Option<Moment> {
        self.warning_due().or(self.erased_at())
    }

    /// When the facilitators are to be warned. Whoever ended the case shortly before it is erased is told the day then.
    fn warning_due(&self) -> Option<Moment> {
        let day = self.head.erased_on?.plus(-WARNED_BEFORE);
        let is_to_come = self.head.warned.is_none() && self.head.ended.is_some_and(|e| e < day);
        is_to_come.then_some(day)
    }

    /// Warns the facilitators, once, that the case will be erased soon.
    pub(super) fn warn_of_erasure(&mut self, now: Moment) -> Vec<Message> {
        if self.warning_due().is_none_or(|day| now < day) {
            return vec![];
        }
        self.head.warned = Some(now);
        let Some(moment) = self.erased_at() else {
            return vec![];
        };
        self.notice(NoticeKind::ErasedSoon(moment), None, now)
    }

    /// It has been kept as long as it was to be kept, and its facilitators were warned a week ago: erasing cannot be
    /// undone, and a clock can be wrong. Where kring did not run on the day of the warning, it is given late.
    pub fn is_to_be_erased(&self, now: Moment) -> bool {
        self.erased_at().is_some_and(|moment| now >= moment)
    }

    fn erased_at(&self) -> Option<Moment> {
        let day = self.head.erased_on?;
        if self.warning_due().is_some() {
            return None;
        }
        let warned = self.head.warned.map(|warned| warned.plus(WARNED_BEFORE));
        Some(warned.map_or(day, |warned| warned.max(day)))
    }

    /// What is said when everything about the case is gone; by a facilitator, or because its time was over. Names no
    /// word of it: these messages outlive it. Participants to whom its end was told are left in peace.
    pub fn erased(&self, by: Option<PersonId>) -> Vec<Message> {
        let mut messages = match self.head.ended {
            Some(_) => vec![],
            None => self.to_participants(&Scene::CaseErased),
        };
        let say = FacilitatorSay::CaseErased(self.head.opened);
        let others = self.to_facilitators(&say).into_iter();
        messages.extend(others.filter(|message| Some(message.to) != by));
        messages.extend(by.map(|by| Message::saying(by, Saying::CaseErased)));
        messages
    }

    fn to_participants(&self, scene: &Scene) -> Vec<Message> {
        let parties = self.parties.iter();
        parties
            .filter_map(|party| party.hears(&self.head.id, scene.clone()))
            .collect()
    }
}
