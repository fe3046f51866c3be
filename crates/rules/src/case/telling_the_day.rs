//! Who comes is told of the day: each gets an invitation of their own, and hears what is otherwise, and why. What facilitators
//! wrote for everybody, the place and the line of why, reaches those who come and nobody else.

use std::sync::Arc;

use super::day::{Sent, awaits, said};
use super::{Acted, Case};
use crate::answer::Sharing;
use crate::day::reading::Unread;
use crate::day::{DayWanted, Times, Told};
use crate::guide::{Guide, Guides};
use crate::ids::PersonId;
use crate::moment::Moment;
use crate::party::Party;
use crate::say::{DaySay, DayScene, DaySent, Invite, Line, Message, Saying, Scene};
use crate::words::Words;
use crate::zone::Zone;

impl Case {
    pub(super) fn wants_to_tell(
        &mut self,
        guides: &Guides,
        by: PersonId,
        zone: &Zone,
        now: Moment,
    ) -> Acted {
        let title = self.day_title();
        let day = self.day_mut(guides);
        if !day.can_be_told() || !day.differs_from_what_was_told() {
            return vec![Message::saying(by, Saying::NotNow)].into();
        }
        if day.when.is_some_and(|when| when <= now) {
            return vec![said(by, DaySay::NotRead(title, Unread::Past))].into();
        }
        if day.told.is_some() {
            return awaits(by, DaySay::AskWhyMoved(title), DayWanted::WhyMoved);
        }
        self.tell_day(guides, by, None, zone, now).into()
    }

    /// Whoever comes is told, each for themselves; whoever was told before hears what is otherwise, and why.
    pub(super) fn tell_day(
        &mut self,
        guides: &Guides,
        by: PersonId,
        why: Option<Words>,
        zone: &Zone,
        now: Moment,
    ) -> Vec<Message> {
        let there = self.can_come(guides);
        let day = self.day_mut(guides);
        day.order
            .retain(|id| there.iter().any(|(_, known)| known == id));
        let Some(when) = day.when.filter(|when| *when > now && day.can_be_told()) else {
            return vec![Message::saying(by, Saying::NotNow).of_case(&self.head.id)];
        };
        let told = Told {
            when,
            place: day.place.clone(),
            order: day.order.clone(),
            times: Times::around(when, zone, now),
        };
        day.number = day.number.saturating_add(1);
        let (before, number) = (day.told.replace(told.clone()), day.number);
        let why = why.unwrap_or_default();
        day.why.clone_from(&why);
        let news = News {
            before,
            told,
            number,
            why,
        };
        let what = match news.before {
            Some(_) => DaySent::Moved,
            None => DaySent::Invited,
        };
        self.let_checks_go(Some(when));
        self.send_day(guides, by, &news, what)
    }

    /// What was said before a conversation of another time counts no longer.
    fn let_checks_go(&mut self, when: Option<Moment>) {
        for party in self.parties.iter_mut().map(Arc::make_mut) {
            party.day.check = party.day.check.filter(|check| Some(check.of) == when);
        }
    }

    fn send_day(&self, guides: &Guides, by: PersonId, news: &News, what: DaySent) -> Vec<Message> {
        let (mut messages, mut sent) = (Vec::new(), Sent::default());
        for party in self.in_the_case() {
            let Some(scene) = news.to(party, party.guide(guides)) else {
                continue;
            };
            sent.names(party.person.is_some(), &party.alias);
            messages.extend(party.hears(&self.head.id, Scene::Day(scene)));
        }
        messages.push(sent.said(self, by, what));
        messages
    }

    pub(super) fn wants_to_cancel(&self, by: PersonId) -> Acted {
        let day = self.head.day.as_ref();
        if day.is_none_or(|day| day.told.is_none()) {
            return vec![Message::saying(by, Saying::NotNow)].into();
        }
        let say = DaySay::AskWhyCancelled(self.day_title());
        awaits(by, say, DayWanted::WhyCancelled)
    }

    pub(super) fn cancel_day(
        &mut self,
        guides: &Guides,
        by: PersonId,
        why: &Words,
    ) -> Vec<Message> {
        let day = self.day_mut(guides);
        let Some(before) = day.told.take() else {
            return vec![Message::saying(by, Saying::NotNow).of_case(&self.head.id)];
        };
        day.number = day.number.saturating_add(1);
        (day.when, day.asked) = (None, None);
        day.why.clone_from(why);
        day.proposals.clear();
        let told = Told {
            order: vec![],
            ..before.clone()
        };
        let news = News {
            before: Some(before),
            told,
            number: day.number,
            why: why.clone(),
        };
        self.let_checks_go(None);
        self.send_day(guides, by, &news, DaySent::Cancelled)
    }
}

/// What is told of the day, beside what was told before.
struct News {
    before: Option<Told>,
    told: Told,
    number: u16,
    why: Words,
}

impl News {
    /// What this party hears; nothing when it is the same for them.
    fn to(&self, party: &Party, guide: &Guide) -> Option<DayScene> {
        let before = self.before.as_ref();
        let was = before.and_then(|before| Some((before, before.arrives(party.id)?)));
        match (was, self.told.arrives(party.id)) {
            (None, None) => None,
            (Some((before, _)), None) => {
                let says = (before.when, self.why.clone(), self.number);
                Some(self.goes_without_them(says))
            }
            (None, Some(arrives)) => Some(DayScene::Invited(self.invite(party, guide, arrives))),
            (Some((before, earlier)), Some(arrives)) => {
                let same = earlier == arrives
                    && before.when == self.told.when
                    && before.place == self.told.place;
                let moved = || {
                    let invite = self.invite(party, guide, arrives);
                    DayScene::Moved(invite, before.when, self.why.clone())
                };
                (!same).then(moved)
            }
        }
    }

    /// Without anybody it does not take place.
    fn goes_without_them(&self, (was, why, number): (Moment, Words, u16)) -> DayScene {
        if self.told.order.is_empty() {
            DayScene::Cancelled(was, why, number)
        } else {
            DayScene::NotNeeded(was, why, number)
        }
    }

    fn invite(&self, party: &Party, guide: &Guide, arrives: Moment) -> Invite {
        Invite {
            when: self.told.when,
            arrives,
            place: self.told.place.clone(),
            says: party.says_themselves(guide),
            number: self.number,
        }
    }
}

impl Party {
    /// What they want to say themselves, as they labelled it.
    pub(super) fn says_themselves(&self, guide: &Guide) -> Vec<Line> {
        let phases = guide.phases().iter();
        let lines = phases.flat_map(|phase| self.lines(guide, phase));
        lines
            .filter(|line| line.counts() && line.sharing == Sharing::Myself)
            .collect()
    }
}
