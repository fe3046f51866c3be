//! A case goes to a colleague for good: whoever facilitates it offers it, the colleague accepts, and only then it changes
//! hands. Who is away for a while leaves their cases to somebody ([`absence`](super::absence)).

use serde::{Deserialize, Serialize};

use super::{Acted, Case, CaseFacilitator, Next};
use crate::ids::PersonId;
use crate::moment::Moment;
use crate::say::{FacilitatorSay, HandingOver, How, Message, Saying, Scene};
use crate::stamp::{Looked, Stamp};
use crate::words::Words;

/// A facilitator wants to hand the case over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Who does.
    pub by: PersonId,
    /// To whom.
    pub to: PersonId,
    /// Since when.
    pub at: Moment,
}

impl Case {
    /// Which of the others is to take over?
    pub(super) fn ask_who_takes_over(&mut self, by: PersonId, now: Moment) -> Vec<Message> {
        self.asks(by, now);
        let all = (0..).zip(&self.head.facilitators);
        let others = all.filter(|(_, one)| one.person != by);
        let others: Vec<(u8, Words)> = others.map(|(at, one)| (at, one.name.clone())).collect();
        vec![said(by, HandingOver::ToWhom(self.asked_title(), others))]
    }

    /// The case is offered to this colleague; until they accept nothing changes.
    pub(super) fn offer_to(&mut self, by: PersonId, number: u8, now: Moment) -> Vec<Message> {
        let colleague = self.head.facilitators.get(usize::from(number));
        let Some(to) = colleague.filter(|one| one.person != by).cloned() else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        self.head.offer = Some(Offer {
            by,
            to: to.person,
            at: now,
        });
        let title = self.case_title().stamped(self.offer_stamp());
        let asked = HandingOver::Offered(title.clone(), self.name_of(by));
        let made = HandingOver::OfferMade(title, to.name);
        vec![said(to.person, asked), said(by, made)]
    }

    /// The colleague facilitates it from now on, in the place of whoever offered it.
    pub(super) fn take_over(&mut self, by: PersonId) -> Acted {
        let Some(offer) = self.offer().filter(|offer| offer.to == by) else {
            return vec![Message::saying(by, Saying::NotNow)].into();
        };
        self.head.offer = None;
        let (gone, taker) = (self.name_of(offer.by), self.name_of(by));
        self.changes_hands(offer);
        let done = HandingOver::HandedOver(self.head.opened, taker.clone());
        let mut messages = vec![said(offer.by, done)];
        let told = HandingOver::TakenOver(self.case_title(), gone.clone(), taker.clone());
        messages.extend(self.to_facilitators(&FacilitatorSay::HandingOver(told)));
        messages.extend(self.to_whoever_goes_on(&Scene::TakenOver(gone, taker)));
        Acted {
            messages,
            next: Some(Next::Removed(offer.by)),
        }
    }

    /// The colleague does not take over, or whoever offered it keeps it after all.
    pub(super) fn let_offer_go(&mut self, by: PersonId) -> Vec<Message> {
        let offer = self
            .offer()
            .filter(|offer| offer.to == by || offer.by == by);
        let Some(offer) = offer else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        self.head.offer = None;
        let other = if offer.by == by { offer.to } else { offer.by };
        let told = HandingOver::OfferGone(self.case_title(), self.name_of(by));
        vec![said(other, told), Message::saying(by, Saying::OfferLetGo)]
    }

    /// What is offered now, as long as both facilitate the case.
    fn offer(&self) -> Option<Offer> {
        let both =
            |offer: &Offer| self.is_facilitated_by(offer.by) && self.is_facilitated_by(offer.to);
        self.head.offer.filter(both)
    }

    fn changes_hands(&mut self, offer: Offer) {
        let all = std::mem::take(&mut self.head.facilitators);
        let (mut taking, others): (Vec<CaseFacilitator>, Vec<CaseFacilitator>) =
            all.into_iter().partition(|one| one.person == offer.to);
        let stays = |mut one: CaseFacilitator| {
            // Nobody comes back for whom they stood in.
            one.instead_of = one.instead_of.filter(|whose| *whose != offer.by);
            one
        };
        for one in others {
            if one.person == offer.by {
                self.head.facilitators.extend(taking.drain(..).map(stays));
            } else {
                self.head.facilitators.push(stays(one));
            }
        }
    }

    fn name_of(&self, person: PersonId) -> Words {
        let mut all = self.head.facilitators.iter();
        let known = all.find(|one| one.person == person);
        known.map(|one| one.name.clone()).unwrap_or_default()
    }

    /// The offer that stands.
    pub(super) fn offer_stamp(&self) -> Stamp {
        self.offer().map_or_else(Stamp::default, |offer| {
            Looked::at("offer")
                .number(offer.by.0)
                .number(offer.to.0)
                .number(offer.at.0)
                .stamp()
        })
    }
}

fn said(to: PersonId, say: HandingOver) -> Message {
    Message::to_facilitator(to, FacilitatorSay::HandingOver(say), How::New)
}
