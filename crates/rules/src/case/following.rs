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

#[cfg(test)]
mod tests {
    use super::super::tests::{ALEX, AN, BO, THEN, case};
    use super::*;
    use crate::closing::{Closed, Closing, Stays};
    use crate::moment::DAY;
    use crate::programme::{AskedItem, ItemReply, Part, Programme};
    use crate::words::Words;

    /// Bo does something for Alex, and both said yes to it.
    fn agreed() -> Case {
        let mut case = case(&[]);
        let item = Item {
            number: 1,
            version: 1,
            part: Part::Other,
            who: BO,
            concerns: vec![BO, ALEX],
            text: Words::new("It is mended."),
            by: None,
            looks_after: Words::new("An"),
            told: vec![],
            forgotten: false,
            change: None,
            next: None,
            dropped: false,
            outcome: None,
            heard: None,
            told_how: vec![],
        };
        for id in [ALEX, BO] {
            let programme = &mut case.party_mut(id).unwrap().programme;
            programme.may_be_shared = Some((true, THEN));
            programme.asked.push(AskedItem {
                item: item.for_party(id),
                reply: Some((ItemReply::Yes, THEN)),
            });
        }
        let items = vec![item];
        case.head.programme = Some(Box::new(Programme {
            items,
            ..Programme::default()
        }));
        case
    }

    fn item(case: &Case) -> &Item {
        case.items().next().unwrap()
    }

    fn leaves_the_chat(case: &mut Case, id: PartyId) {
        case.party_mut(id).unwrap().person = None;
    }

    #[test]
    fn what_somebody_without_a_chat_says_is_noted_once_each() {
        let mut case = agreed();
        case.notes_how(AN, 1, (ALEX, Happened::Yes));
        assert_eq!(item(&case).told_how, [], "whoever has a chat says it there");
        leaves_the_chat(&mut case, ALEX);
        leaves_the_chat(&mut case, BO);
        case.notes_how(AN, 1, (ALEX, Happened::Yes));
        case.notes_how(AN, 1, (BO, Happened::Part));
        case.notes_how(AN, 1, (ALEX, Happened::NotYet));
        let noted = [(BO, Happened::Part), (ALEX, Happened::NotYet)];
        assert_eq!(item(&case).told_how, noted);
        case.item_mut(1).unwrap().concerns = vec![BO];
        case.notes_how(AN, 1, (ALEX, Happened::Yes));
        assert_eq!(item(&case).told_how, noted, "it does not concern Alex");
    }

    #[test]
    fn those_for_whom_it_is_are_told_once_what_became_of_it() {
        let mut case = agreed();
        let told = |case: &mut Case, how| {
            let messages = case.tells_how(AN, (1, how), THEN).into_iter();
            messages.map(|message| message.to).collect::<Vec<_>>()
        };
        let alex = case.party(ALEX).unwrap().person.unwrap();
        assert_eq!(told(&mut case, Happened::Yes), [alex, AN]);
        assert_eq!(item(&case).outcome, Some((Happened::Yes, THEN)));
        assert_eq!(told(&mut case, Happened::Yes), [AN], "they know");
        assert_eq!(told(&mut case, Happened::Part), [alex, AN]);
        leaves_the_chat(&mut case, ALEX);
        case.party_mut(ALEX).unwrap().programme.asked[0].reply = None;
        assert_eq!(told(&mut case, Happened::NotYet), [AN]);
        assert_eq!(
            item(&case).outcome,
            Some((Happened::Part, THEN)),
            "it does not stand"
        );
    }

    #[test]
    fn an_item_is_seen_with_what_each_said_of_it() {
        let mut case = agreed();
        let says = |case: &Case| {
            let says = case.follow_view(item(case)).says.into_iter();
            says.map(|says| (says.party, says.how, says.to_be_asked))
                .collect::<Vec<_>>()
        };
        assert_eq!(says(&case), [(BO, None, false), (ALEX, None, false)]);
        leaves_the_chat(&mut case, ALEX);
        case.notes_how(AN, 1, (ALEX, Happened::Yes));
        let noted = (ALEX, Some(Happened::Yes), true);
        assert_eq!(says(&case), [(BO, None, false), noted]);
        let view = case.follow_view(item(&case));
        assert_eq!(
            (view.who.as_str(), &*view.whom),
            ("Bo", &[Words::new("Alex")][..])
        );
    }

    #[test]
    fn what_was_replied_is_known_of_one_version_of_one_item() {
        let case = agreed();
        let programme = &case.party(BO).unwrap().programme;
        assert_eq!(programme.said_at(1, 1), Some(THEN));
        assert_eq!(programme.said_at(1, 2), None);
        assert_eq!(programme.said_at(2, 1), None);
        assert_eq!(programme.says_of(1, 1), Some(ItemReply::Yes));
        assert_eq!(programme.says_of(1, 2), None);
        assert_eq!(programme.says_of(2, 1), None);
    }

    #[test]
    fn of_two_dates_that_have_come_only_the_last_is_asked_at() {
        let mut case = agreed();
        let (days, weeks) = (THEN.plus(DAY), THEN.plus(2 * DAY));
        let follow = FollowUp {
            from: THEN,
            days: Some(days),
            weeks: Some(weeks),
            months: None,
            not_before: None,
        };
        case.head.programme.as_mut().unwrap().follow = Some(follow);
        let told = case.follow_passes(weeks);
        assert_eq!(told.len(), 2, "each of both is asked once");
        for id in [ALEX, BO] {
            let checks = case.party(id).unwrap().programme.checks.iter();
            let asked: Vec<_> = checks.map(|check| (check.on, check.asked)).collect();
            assert_eq!(asked, [(On::Days, None), (On::Weeks, Some(weeks))]);
        }
        assert!(case.follow_passes(weeks).is_empty());
    }

    #[test]
    fn who_has_no_chat_says_in_a_talk_that_it_may_stay() {
        let stays = |change: &dyn Fn(&mut Case)| {
            let mut case = agreed();
            let mut closed = Closed::for_reason(Closing::Met);
            closed.stays = Some(Stays {
                until: THEN.plus(DAY),
                told: vec![],
            });
            case.head.closed = Some(Box::new(closed));
            change(&mut case);
            case.said_yes_to_stay(AN, ALEX);
            case.head.closed.unwrap().stays.unwrap().told
        };
        assert_eq!(stays(&|_| {}), [], "whoever has a chat says it there");
        assert_eq!(stays(&|case| leaves_the_chat(case, ALEX)), [ALEX]);
        let twice = |case: &mut Case| {
            leaves_the_chat(case, ALEX);
            case.said_yes_to_stay(AN, ALEX);
        };
        assert_eq!(stays(&twice), [ALEX]);
        let not_theirs = |case: &mut Case| {
            leaves_the_chat(case, ALEX);
            case.item_mut(1).unwrap().concerns = vec![BO];
        };
        assert_eq!(stays(&not_theirs), []);
    }
}
