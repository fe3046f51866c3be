//! A case in which nothing happens is asked about, once each time, and whoever looks after the whole hears of it later.

use super::closing::said;
use super::{Act, Case};
use crate::closing::{ASKED_AFTER, Still, TOLD_AFTER};
use crate::ids::PersonId;
use crate::moment::{DAY, Moment};
use crate::say::{ClosingSay, FacilitatorSay, Message};

impl Case {
    /// Since when nothing has happened in it that anybody did, and nothing is to come on a day that is set.
    fn still_since(&self) -> Moment {
        let parties = self.parties.iter();
        let there = parties.filter(|party| party.person.is_some());
        let active = there.clone().map(|party| party.preparation.active);
        let active = active.chain(there.filter_map(|party| party.programme.last_said()));
        let pressed = self.head.last_press.as_ref().map(|press| press.at);
        let said = self.head.still.map(|still| still.since);
        let day = self.head.day.as_ref().and_then(|day| day.told.as_ref());
        let day = day.map(|told| told.when);
        let all = active.chain(pressed).chain(said).chain(day);
        let all = all.chain(self.last_follow_up());
        all.fold(self.head.opened, Moment::max)
    }

    /// When it is asked next what is to become of a case in which nothing happens, or told to whoever looks after the
    /// whole. It goes by days: what is due next shall not change with every tap.
    pub(super) fn still_due(&self) -> Option<Moment> {
        if self.head.ended.is_some() {
            return None;
        }
        let since = self.still_since();
        match self.head.still.filter(|still| still.since == since) {
            Some(Still { told: true, .. }) => None,
            Some(Still {
                asked: Some(asked), ..
            }) => Some(asked.plus(TOLD_AFTER)),
            Some(Still { asked: None, .. }) | None => {
                let begun = (since.0 / DAY + 1) * DAY;
                Some(Moment(begun).plus(ASKED_AFTER))
            }
        }
    }

    /// Nothing has happened in it for so long that its facilitators are asked what is to become of it.
    pub(super) fn asks_about_stillness(&mut self, now: Moment) -> Vec<Message> {
        let since = self.still_since();
        let is_asked = self.was_asked_since(since);
        if is_asked || self.still_due().is_none_or(|due| now < due) {
            return vec![];
        }
        self.head.still = Some(Still {
            since,
            asked: Some(now),
            told: false,
        });
        let days = days_between(since, now);
        let say = ClosingSay::Still(self.closing_title(), days);
        self.to_facilitators(&FacilitatorSay::Closing(say))
    }

    fn was_asked_since(&self, since: Moment) -> bool {
        let still = self.head.still.filter(|still| still.since == since);
        still.is_some_and(|still| still.asked.is_some())
    }

    /// Its facilitators were asked long ago, and nothing has happened since: what whoever looks after the whole is told.
    pub fn tells_of_stillness(&mut self, now: Moment) -> Option<FacilitatorSay> {
        let since = self.still_since();
        if !self.was_asked_since(since) || self.still_due().is_none_or(|due| now < due) {
            return None;
        }
        self.head.still = self.head.still.map(|still| Still {
            told: true,
            ..still
        });
        let days = days_between(since, now);
        let say = ClosingSay::StillForLong(self.head.opened, days, self.readers());
        Some(FacilitatorSay::Closing(say))
    }

    /// A facilitator says that it goes on: it is asked anew when nothing happens for as long again.
    pub(super) fn goes_on_although_still(&mut self, by: PersonId, now: Moment) -> Vec<Message> {
        if self.head.ended.is_some() {
            return vec![self.not_now(by, &[Act::Closed], None)];
        }
        self.head.still = Some(Still {
            since: now,
            asked: None,
            told: false,
        });
        vec![said(by, ClosingSay::GoesOn(self.case_title()))]
    }
}

fn days_between(from: Moment, to: Moment) -> u16 {
    u16::try_from(to.since(from) / DAY).unwrap_or(u16::MAX)
}
