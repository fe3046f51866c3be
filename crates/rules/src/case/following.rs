//! What became of what was agreed, as facilitators see it: they decide when everybody is asked, and what those for whom an
//! item is are told. Nothing that one said reaches another by itself.

use super::{Acted, Bound, Case};
use crate::ids::{PartyId, PersonId};
use crate::moment::Moment;
use crate::party::Party;
use crate::programme::Item;
use crate::programme::following::{FollowUp, Happened, On};
use crate::say::{
    FacilitatorSay, FollowSay, FollowScene, FollowView, How, Message, ProgrammeSay, Saying, SaysHow,
};
use crate::taps::{nested, taps};
use crate::zone::Zone;

taps! {
    /// What a facilitator's button does about what became of an item.
    FollowTap {
        /// Shows how it stands with all of them.
        Show = "show";
        /// Shows one.
        Item(item: u8) = "item";
        /// Tells those for whom it is what became of it.
        Tell(item: u8, how: Happened) = "tell";
        /// Somebody without a chat says so.
        Says(item: u8, party: PartyId, how: Happened) = "says";
        /// Asks when is to be asked.
        AskDates = "ask-dates";
        /// It is asked after so many days; not at all where that is 0.
        After(on: On, days: u16) = "after";
    }
}

nested!(FollowTap);

impl FollowTap {
    /// What it is bound to.
    pub fn bound(&self) -> Bound {
        match self {
            Self::Show | Self::Item(_) | Self::AskDates => Bound::ToNothing,
            Self::Tell(..) | Self::Says(..) | Self::After(..) => Bound::ToWhatWasSeen,
        }
    }
}

impl Case {
    pub(super) fn follow_tapped(
        &mut self,
        by: PersonId,
        tap: &FollowTap,
        zone: &Zone,
        now: Moment,
    ) -> Acted {
        match tap {
            FollowTap::Show => vec![self.follow_board(by)].into(),
            FollowTap::Item(number) => vec![self.follow_item(by, *number)].into(),
            FollowTap::Tell(number, how) => self.tells_how(by, (*number, *how), now).into(),
            FollowTap::Says(number, party, how) => {
                self.notes_how(by, *number, (*party, *how)).into()
            }
            FollowTap::AskDates => vec![self.ask_follow_dates(by)].into(),
            FollowTap::After(on, days) => {
                if let Some(follow) = self.follow_mut() {
                    follow.ask_after(*on, *days, zone);
                }
                vec![self.ask_follow_dates(by)].into()
            }
        }
    }

    pub(super) fn follow(&self) -> Option<&FollowUp> {
        self.head.programme.as_ref()?.follow.as_ref()
    }

    pub(super) fn follow_mut(&mut self) -> Option<&mut FollowUp> {
        self.head.programme.as_mut()?.follow.as_mut()
    }

    pub(super) fn items(&self) -> impl Iterator<Item = &Item> {
        self.head.programme.iter().flat_map(|all| &all.items)
    }

    /// From the first item on that is put to somebody it is known when everybody is asked how it goes.
    pub(super) fn plans_to_follow(&mut self, zone: &Zone, now: Moment) {
        let day = self.head.day.as_ref().and_then(|day| day.told.as_ref());
        let held = day.map(|told| told.when).filter(|when| *when <= now);
        let from = held.unwrap_or(now);
        let programme = self.head.programme.get_or_insert_default();
        programme
            .follow
            .get_or_insert_with(|| FollowUp::usual(from, zone));
    }

    pub(super) fn item_mut(&mut self, number: u8) -> Option<&mut Item> {
        let programme = self.head.programme.as_mut()?;
        let mut items = programme.items.iter_mut();
        items.find(|item| item.number == number)
    }

    /// The state that the buttons about what became of the items are for.
    pub(super) fn look_at_what_became(
        &self,
        mut looked: crate::stamp::Looked,
    ) -> crate::stamp::Looked {
        for item in self.items() {
            looked = looked.maybe(item.outcome.map(|(_, at)| at.0));
            looked = looked.number(i64::try_from(item.told_how.len()).unwrap_or(i64::MAX));
            for id in &item.concerns {
                let party = self.party(*id);
                let check =
                    party.and_then(|one| one.programme.last_check(item.number, item.version));
                looked = looked.maybe(check.and_then(|check| check.how).map(|(_, at)| at.0));
                looked = looked.maybe(check.and_then(|check| check.fine).map(|(_, at)| at.0));
            }
        }
        for on in On::ROUNDS {
            looked = looked.maybe(
                self.follow()
                    .and_then(|follow| follow.at(on))
                    .map(|at| at.0),
            );
        }
        looked
    }

    fn follow_board(&self, by: PersonId) -> Message {
        let standing = self.items().filter(|item| self.stands(item));
        let views = standing.map(|item| self.follow_view(item)).collect();
        let say = FollowSay::Board(self.programme_title(), views, self.follow_dates());
        follow_said(by, say)
    }

    fn follow_dates(&self) -> Vec<(On, Option<Moment>)> {
        let at = |on| self.follow().and_then(|follow| follow.at(on));
        On::ROUNDS.into_iter().map(|on| (on, at(on))).collect()
    }

    fn ask_follow_dates(&self, by: PersonId) -> Message {
        let say = FollowSay::AskDates(self.programme_title(), self.follow_dates());
        follow_said(by, say)
    }

    fn follow_item(&self, by: PersonId, number: u8) -> Message {
        let mut items = self.items().filter(|item| self.stands(item));
        match items.find(|item| item.number == number) {
            None => Message::saying(by, Saying::NotNow),
            Some(item) => {
                let view = self.follow_view(item);
                follow_said(by, FollowSay::Item(self.programme_title(), Box::new(view)))
            }
        }
    }

    fn follow_view(&self, item: &Item) -> FollowView {
        let asked = item.concerns.iter().filter_map(|id| {
            let party = self.party(*id)?;
            party.programme.last_check(item.number, item.version)
        });
        let asked = asked.max_by_key(|check| check.at);
        let next = self.to_be_asked(item).into_iter();
        let whom = item.concerns.iter().filter(|id| **id != item.who);
        FollowView {
            number: item.number,
            part: item.part,
            who: self.alias(item.who),
            whom: whom.map(|id| self.alias(*id)).collect(),
            text: item.text.clone(),
            by: item.by,
            asked: asked.map(|check| (check.on, check.at)),
            says: item
                .concerns
                .iter()
                .map(|id| self.says_how(item, *id))
                .collect(),
            outcome: item.outcome,
            next: next.map(|(_, (_, at))| at).min(),
        }
    }

    fn says_how(&self, item: &Item, id: PartyId) -> SaysHow {
        let party = self.party(id);
        let check = party.and_then(|one| one.programme.last_check(item.number, item.version));
        let told = item.told_how.iter().find(|(of, _)| *of == id);
        let has_a_chat = party.is_some_and(Party::can_be_asked);
        SaysHow {
            party: id,
            alias: self.alias(id),
            how: check
                .and_then(|check| check.how)
                .map(|(how, _)| how)
                .or(told.map(|(_, how)| *how)),
            fine: check.and_then(|check| check.fine).map(|(fine, _)| fine),
            to_be_asked: !has_a_chat,
        }
    }

    /// Somebody without a chat told a facilitator.
    fn notes_how(
        &mut self,
        by: PersonId,
        number: u8,
        (id, how): (PartyId, Happened),
    ) -> Vec<Message> {
        let no_chat = self.party(id).is_some_and(|party| !party.can_be_asked());
        let concerned = |item: &&mut Item| item.concerns.contains(&id);
        let Some(item) = self.item_mut(number).filter(|_| no_chat).filter(concerned) else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        item.told_how.retain(|(of, _)| *of != id);
        item.told_how.push((id, how));
        vec![self.follow_item(by, number)]
    }

    /// Those for whom it is are told what became of it, as a facilitator decided; whoever does it is not.
    fn tells_how(
        &mut self,
        by: PersonId,
        (number, how): (u8, Happened),
        now: Moment,
    ) -> Vec<Message> {
        let item = self.items().find(|item| item.number == number);
        let can_be_told =
            |item: &&Item| self.stands(item) && item.outcome.is_none_or(|(told, _)| told != how);
        let Some(item) = item.filter(can_be_told).cloned() else {
            return vec![Message::saying(by, Saying::NotNow)];
        };
        if let Some(item) = self.item_mut(number) {
            item.outcome = Some((how, now));
        }
        let name = self.facilitator_name(by);
        let (mut messages, mut to) = (Vec::new(), Vec::new());
        for id in item.concerns.iter().filter(|id| **id != item.who) {
            let there = self.party(*id).filter(|party| party.can_be_asked());
            let scene = FollowScene::Outcome(item.for_party(*id), name.clone(), how);
            if let Some(message) = there.and_then(|_| self.follow_says(*id, scene)) {
                to.push(self.alias(*id));
                messages.push(message);
            }
        }
        let say = FollowSay::Told(self.programme_title(), number, how, to);
        messages.push(follow_said(by, say));
        messages
    }
}

fn follow_said(to: PersonId, say: FollowSay) -> Message {
    let say = FacilitatorSay::Programme(ProgrammeSay::Follow(say));
    Message::to_facilitator(to, say, How::New)
}
